import { withCall, withEnrollment, withMessage, withTask, withTaskFor, say, type Decided } from './decided.ts'
import { firstTextFor, firstTextId, mayArrive, purposeFor, reasonOfText, textOf, timingOf } from './first-text.ts'
import { callIn, enrollmentOf } from './find.ts'
import { afterRestore } from './restore.ts'
import { leanedOn, objectionTo } from './objections.ts'
import { untextableRaw } from './phone-number.ts'
import { because, reasons, type ReasonCode } from './reasons.ts'
import type { TaskKind } from './words/task-kind.ts'
import type { CallSid, MessageId, TaskId } from './words/identifiers.ts'
import type { EpochMs } from './words/instant.ts'
import type { Call, Message, Reason } from './words/person-file.ts'
import type { Policy } from './words/policy.ts'

/**
 * S5, S13: a missed call gets its text, due at once whatever the hour (S16), or the reason why not. Safe to
 * ask again: a text that ever left, or still may, is never made anew.
 */
export function textBack(decided: Decided, id: CallSid, policy: Policy, now: EpochMs): Decided {
  const call = callIn(decided.file, id)
  if (call.outcome.is !== 'missed') return decided
  const { caller, outcome } = call
  if (caller.is === 'withheld') return explain(decided, call, because('withheld_number', 'withheld', now))
  if (caller.is === 'unusable') return explain(decided, call, because('not_textable', untextableRaw(caller.raw), now))

  const known = textOf(decided.file, id)
  if (known && known.state !== 'canceled' && known.state !== 'dropped') return decided

  const missed = { call, from: caller.phone, endedAt: outcome.endedAt, file: decided.file, policy, now }
  const objection = objectionTo(missed)
  if (objection) return explain(decided, leaning(call, objection, leanedOn(missed)), objection)

  const timing = timingOf(outcome.endedAt, caller.phone, now)
  const isLate = timing.is === 'late'
  const purpose = isLate ? 'late_text' : purposeFor(decided.file, call, outcome.endedAt)
  const text = firstTextFor(call, caller.phone, purpose, now, isLate ? timing.leavesAt : now)
  const held = afterRestore(text, call.startedAt, policy, decided.file, now)
  if (held) return explain(withMessage(decided, held.text), { ...call, leansOn: null }, held.reason)
  const { heldBy } = policy
  const waits = heldBy !== null && (heldBy !== 'listening' || text.dueAt === now)
  const reason = waits ? because('held', heldBy, now) : reasonOfText(text, now)
  return explain(withMessage(decided, text), { ...call, leansOn: null }, reason)
}

/** The reason on the call (D7), in the journal, and the task that such a reason leaves. */
export function explain(decided: Decided, call: Call, reason: Reason, message?: MessageId): Decided {
  const about = { call: call.id, message: message ?? null }
  const said = say(withCall(decided, { ...call, decision: reason }), reason, about)
  return leaveTask(said, call.id, reason)
}

/** The calls that leaned on a text which will not arrive are judged again (S46). */
export function judgeLeaners(decided: Decided, text: Message, policy: Policy, now: EpochMs): Decided {
  if (mayArrive(text.state)) return decided
  const leaners = decided.file.calls.filter(({ leansOn }) => leansOn !== null && leansOn === text.call)
  return leaners.reduce((so, { id }) => textBack(so, id, policy, now), decided)
}

/** The calls that lean on a text say that it was sent, once it is. */
export function tellLeaners(decided: Decided, text: Message, now: EpochMs): Decided {
  if (text.state !== 'sent') return decided
  const leaners = decided.file.calls.filter(({ leansOn }) => leansOn !== null && leansOn === text.call)
  const reason = because('duplicate_call', 'texted', now)
  return leaners.reduce((so, call) => explain(so, call, reason, text.id), decided)
}

/** What has not left for this call goes no more; what leaned on it is judged again. */
export function takeBack(decided: Decided, call: CallSid, reason: Reason, policy: Policy): Decided {
  const text = decided.file.messages.find(({ id }) => id === firstTextId(call))
  if (text?.state !== 'pending' && text?.state !== 'held') return decided
  const canceled: Message = { ...text, state: 'canceled', dueAt: null, reason }
  return judgeLeaners(withMessage(decided, canceled), canceled, policy, reason.at)
}

/** A text that is not to leave any more, with the reason on its call. */
export function dropForCall(decided: Decided, text: Message, call: Call, reason: Reason, policy: Policy): Decided {
  const gone: Message = { ...text, state: 'dropped', dueAt: null, reason }
  return judgeLeaners(explain(withMessage(decided, gone), call, reason), gone, policy, reason.at)
}

/** Every call whose text has not left says why it will not, and its text is taken back. */
export function takeAllBack(decided: Decided, reason: Reason, policy: Policy): Decided {
  const waiting = decided.file.messages.flatMap(({ state, call }) =>
    (state === 'pending' || state === 'held') && call !== null ? [call] : [],
  )
  const explained = waiting.reduce((so, id) => explain(so, callIn(so.file, id), reason), decided)
  const taken = waiting.reduce((so, id) => takeBack(so, id, reason, policy), explained)
  return takeTouchesBack(taken, reason)
}

/** A touch whose text has not left is as if its time had not come: while its sequence runs, it comes again. */
export function takeTouchesBack(decided: Decided, reason: Reason): Decided {
  const waiting = decided.file.messages.filter(
    ({ touch, state }) => touch !== null && (state === 'pending' || state === 'held'),
  )
  return waiting.reduce((so, text) => takeTouchBack(so, text, reason), decided)
}

/** The same of one touch. */
export function takeTouchBack(decided: Decided, text: Message, reason: Reason): Decided {
  const gone = withMessage(decided, { ...text, state: 'canceled', dueAt: null, reason })
  const one = enrollmentOf(text, gone.file)
  const said = say(gone, reason, { call: one?.call ?? null, message: text.id })
  return one ? withEnrollment(said, { ...one, done: one.done.filter(({ message }) => message !== text.id) }) : said
}

/** The tasks of one kind are done with: what they asked for has happened, or has become pointless. */
export function closeTasks(
  decided: Decided,
  isMeant: (call: CallSid | null, kind: TaskKind, id: TaskId) => boolean,
): Decided {
  return decided.file.tasks
    .filter(({ id, state, call, kind }) => state === 'open' && isMeant(call, kind, id))
    .reduce((so, task) => withTask(so, { ...task, state: 'done' }), decided)
}

const answered: readonly TaskKind[] = ['manual_callback', 'voice_touch', 'waiting_24h']

/** Whatever asked for a call or an answer has got it (R10). */
export function answeredTo(decided: Decided): Decided {
  return closeTasks(decided, (_call, kind) => answered.includes(kind))
}

/** A task that was left before for the same reason stays as it is, done or not. */
function leaveTask(decided: Decided, call: CallSid, reason: Reason): Decided {
  const kind = reasons[reason.code].task
  if (kind === null || !decided.file.person) return decided // whom nobody knows, nobody can call back
  const id = `${kind}:${call}` as TaskId
  const isTheSame = decided.file.tasks.some((task) => task.id === id && task.sentence === reason.sentence)
  return isTheSame ? decided : withTaskFor(decided, reason, { id, kind, call })
}

/** Only a duplicate leans on another call's text. */
export function leaning(call: Call, { code }: Reason, other: Call | undefined): Call {
  const duplicate: ReasonCode = 'duplicate_call'
  return { ...call, leansOn: code === duplicate && other ? other.id : null }
}

import { say, undecided, withMessage, withTaskFor, type Decided } from './decided.ts'
import { callIn, messageIn, numberIn } from './find.ts'
import { isFirstText, mayArrive, purposeFor, reasonOfText, timingOf } from './first-text.ts'
import { followedUp } from './followed-up.ts'
import { judgeTouch, touchTask } from './judge-touch.ts'
import { leanedOn, objectionTo, objectionToAsked, type Missed } from './objections.ts'
import { because } from './reasons.ts'
import { afterRestore, afterRestoreByHand, askedAfterRestore } from './restore.ts'
import { dropForCall, explain, judgeLeaners, leaning } from './text-back.ts'
import type { MessageId, TaskId } from './words/identifiers.ts'
import { apart, type EpochMs } from './words/instant.ts'
import type { Call, Message, PersonFile, Reason } from './words/person-file.ts'
import type { Policy } from './words/policy.ts'

/**
 * The second look, in the transaction that lets a text go (design §1.3). It becomes `sending`, is moved to a
 * better hour, or is dropped with its sentence. A text that is not pending any more is left as it is.
 */
export function judgeSend(id: MessageId, file: PersonFile, policy: Policy, now: EpochMs): Decided {
  const decided = judged(id, file, policy, now)
  return decided.file === file ? decided : followedUp(file, decided, policy, now)
}

function judged(id: MessageId, file: PersonFile, policy: Policy, now: EpochMs): Decided {
  const text = messageIn(file, id)
  if (text.state === 'held') return judgeHeld(text, file, policy, now)
  if (text.state !== 'pending') return undecided(file)
  if (text.purpose === 'manual') return judgeByHand(text, file, policy, now)
  if (text.purpose === 'touch') return judgeTouch(text, file, policy, now, leaving(text, file, now))
  if (text.call === null) throw new Error(`${id} answers no call`)

  const call = callIn(file, text.call)
  if (call.outcome.is !== 'missed') return dropped(text, file, because('answered', 'since', now))

  const missed = { call, from: text.to, endedAt: call.outcome.endedAt, file, policy, now }
  if (text.askedAt !== null) return judgeAsked(text, missed)
  const objection = objectionTo(missed)
  if (objection)
    return dropForCall(undecided(file), text, leaning(call, objection, leanedOn(missed)), objection, policy)

  const standsIn = oneForAll(text, file, policy, now)
  if (standsIn) {
    const reason = because('duplicate_call', 'one_for_all', now)
    return dropForCall(undecided(file), text, { ...call, leansOn: standsIn.call }, reason, policy)
  }

  const waiting = afterRestore(text, call.startedAt, policy, file, now)
  if (waiting) return explain(withMessage(undecided(file), waiting.text), call, waiting.reason)

  const timing = timingOf(call.outcome.endedAt, text.to, now)
  if (timing.is === 'late' && timing.leavesAt > now) return moved(text, call, timing.leavesAt, file, now)
  const purpose = timing.is === 'late' ? 'late_text' : purposeFor(file, call, call.outcome.endedAt)
  const left = leaving({ ...text, purpose }, file, now)
  return call.decision?.code === 'held' ? explain(left, call, reasonOfText({ ...text, purpose }, now)) : left
}

/**
 * After waking, one text a person (R8): of those that waited together the one for the last call leaves, and
 * stands for the others.
 */
function oneForAll(text: Message, file: PersonFile, { dedupeWindow }: Policy, now: EpochMs): Message | undefined {
  const endOf = ({ call }: Message) => {
    const outcome = file.calls.find(({ id }) => id === call)?.outcome
    return outcome?.is === 'missed' ? outcome.endedAt : -Infinity
  }
  return file.messages.find((other) => {
    if (other.id === text.id || !isFirstText(other) || !mayArrive(other.state)) return false
    if (other.state === 'pending') return endOf(other) > endOf(text)
    if (other.attemptedAt === null || other.attemptedAt < text.createdAt) return false
    return apart(other.attemptedAt, now) < dedupeWindow
  })
}

/** R8: what the agent asked for goes whatever the circumstances. */
function judgeAsked(text: Message, missed: Missed): Decided {
  const objection = objectionToAsked(missed)
  const { call, file, policy, now } = missed
  if (objection) return dropForCall(undecided(file), text, call, objection, policy)
  const waiting = askedAfterRestore(text, call.startedAt, policy, now)
  return waiting ? explain(withMessage(undecided(file), waiting.text), call, waiting.reason) : leaving(text, file, now)
}

/** What stands against what the agent wrote by hand is a stop (D10), and a restore that may have doubled it (D13). */
function judgeByHand(text: Message, file: PersonFile, policy: Policy, now: EpochMs): Decided {
  if (numberIn(file, text.to).optedOutAt !== null) return dropped(text, file, because('opted_out', 'stopped', now))
  const waiting = afterRestoreByHand(text, policy, now)
  if (waiting) return withMessage(undecided(file), waiting.text)
  return leaving(text, file, now)
}

/** Held for as long as it was of use: nobody let it go (D13). */
function judgeHeld(text: Message, file: PersonFile, policy: Policy, now: EpochMs): Decided {
  if (text.dueAt !== null && text.dueAt > now) return undecided(file)
  const reason = because('learnt_too_late', 'held', now)
  const call = file.calls.find(({ id }) => id === text.call)
  return call ? dropForCall(undecided(file), text, call, reason, policy) : givenUp(text, file, reason)
}

function leaving(text: Message, file: PersonFile, now: EpochMs): Decided {
  const attempts = text.attempts + 1
  return withMessage(undecided(file), { ...text, state: 'sending', dueAt: null, attempts, attemptedAt: now })
}

function moved(text: Message, call: Call, leavesAt: EpochMs, file: PersonFile, now: EpochMs): Decided {
  const later: Message = { ...text, purpose: 'late_text', dueAt: leavesAt }
  return explain(withMessage(undecided(file), later), call, reasonOfText(later, now))
}

function dropped(text: Message, file: PersonFile, reason: Reason): Decided {
  const gone = withMessage(undecided(file), { ...text, state: 'dropped', dueAt: null, reason })
  return say(gone, reason, { call: text.call, message: text.id })
}

/** What the agent wrote by hand and nobody let go: it is theirs to call (D13). */
function givenUp(text: Message, file: PersonFile, reason: Reason): Decided {
  const id = `manual_callback:${text.id}` as TaskId
  return withTaskFor(dropped(text, file, reason), reason, { id, kind: 'manual_callback', call: null })
}

/** What a text says, or an e-mail under its subject. */
export interface Worded {
  readonly body: string
  readonly subject?: string
}

/** What is sent, once it has its words (D14). */
export function withWords(decided: Decided, id: MessageId, { body, subject }: Worded): Decided {
  const text = messageIn(decided.file, id)
  const email = text.email && { ...text.email, subject: subject ?? null }
  return withMessage(decided, { ...text, body, email })
}

/** A text whose template cannot be rendered is refused by ourselves, with a task (design §1.3). */
export function unrenderable(id: MessageId, file: PersonFile, policy: Policy, now: EpochMs): Decided {
  const text = messageIn(file, id)
  const reason = because('text_refused', 'unrenderable', now)
  const refused: Message = { ...text, state: 'refused', dueAt: null, reason }
  const kept = withMessage(undecided(file), refused)
  if (text.call === null)
    return followedUp(file, say(touchTask(kept, text, reason), reason, { message: id }), policy, now)
  return judgeLeaners(explain(kept, callIn(file, text.call), reason), refused, policy, now)
}

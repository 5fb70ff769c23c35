import { sequenceFor } from '../choose-sequence.ts'
import { say, undecided, withEnrollment, withMessage, withTaskFor, type Decided } from '../decided.ts'
import { over, running, waitIsOverAt } from '../enrollment.ts'
import { numberIn } from '../find.ts'
import { mayArrive, textOf } from '../first-text.ts'
import { messageOf } from '../message.ts'
import { holdOf, isUnderWay } from '../plan-ahead.ts'
import { exited } from '../exits.ts'
import { callThem } from '../reasons/quoting.ts'
import { because, type Situation } from '../reasons.ts'
import { reminded } from '../reminders.ts'
import { factsOf, fateOf, type Fate } from '../touch.ts'
import { nextAhead, type Timed } from '../week.ts'
import type { Enrollment, TouchDone } from '../words/enrollment.ts'
import type { MessageId, TaskId } from '../words/identifiers.ts'
import { between, days, earliest, type EpochMs } from '../words/instant.ts'
import type { Envelope, PersonFile, Reason, Task } from '../words/person-file.ts'
import type { Policy } from '../words/policy.ts'

/** Their time has come: two hours of silence are over, a touch is due, or a word of theirs is a day old. */
export function decidePersonDue(file: PersonFile, policy: Policy, now: EpochMs): Decided {
  const told = reminded(undecided(file), now)
  const one = running(file)
  if (!one) return told
  // They stopped texts of another agent's; an opt-out is shared (D10).
  if (numberIn(file, one.to).optedOutAt !== null) return exited(told, one, 'opted_out', 'opted_out', now)
  if (holdOf(one, file, policy, now)) return told
  if (between(one.hourZero, now) > FOLLOWED_UP_FOR) return tooOld(told, one, now)
  return touched(one.state === 'waiting' ? afterTheWait(told, one, policy, now) : told, policy, now)
}

/** An inquiry makes a relationship for three months (integrations.md 6.1): after that, nobody is texted for it. */
const FOLLOWED_UP_FOR = days(90)

/** What was delayed for so long is a call to make, and nothing else. */
function tooOld(decided: Decided, one: Enrollment, now: EpochMs): Decided {
  const left = exited(decided, one, 'stopped', 'too_old', now)
  const id = `manual_callback:${one.id}` as TaskId
  const task = { id, kind: 'manual_callback', call: one.call } as const
  return withTaskFor(left, because('callback_task', 'too_old', now), task)
}

/** S27: silent until now, so the sequence begins, or the reason why not. What they did is asked of with every event. */
function afterTheWait(decided: Decided, one: Enrollment, policy: Policy, now: EpochMs): Decided {
  const { file } = decided
  if (waitIsOverAt(one, file, policy, now) > now) return decided
  const { leadType } = factsOf(one, file, policy)
  const sequence = sequenceFor(leadType, policy.sequences)
  const why = objectionToEnroll(one, file, now) ?? (sequence ? undefined : 'no_sequence')
  if (why !== undefined || !sequence) {
    const left = withEnrollment(decided, over(one, 'stopped', now))
    return say(left, because('not_enrolled', why ?? 'no_sequence', now), { call: one.call })
  }
  const begun = withEnrollment(decided, { ...one, state: 'active', sequence, enrolledAt: now })
  return say(begun, because('enrolled', 'enrolled', now), { call: one.call })
}

/** S48: so long after the last one. */
const BETWEEN_ENROLLMENTS = days(30)

/** D9, S48: what stands against a sequence beside what ends one. */
function objectionToEnroll(one: Enrollment, file: PersonFile, now: EpochMs): Situation<'not_enrolled'> | undefined {
  const { person } = file
  const text = textOf(file, one.call)
  const hasReached = text !== undefined && mayArrive(text.state)
  if (person?.stage === 'booked') return 'booked'
  if (person?.stage === 'closed') return 'stage_changed'
  if (!hasReached && (person?.email ?? null) === null) return 'not_reached'
  if (text?.state === 'in_doubt' && (person?.email ?? null) === null) return 'in_doubt'
  const wasRecently = file.enrollments.some(
    ({ enrolledAt, endedAt }) => enrolledAt !== null && endedAt !== null && between(endedAt, now) < BETWEEN_ENROLLMENTS,
  )
  return wasRecently ? 'recently' : undefined
}

/** Whatever touch is due now; one that is skipped makes room for the next. */
function touched(decided: Decided, policy: Policy, now: EpochMs): Decided {
  const one = running(decided.file)
  if (!one || !isUnderWay(one)) return decided
  const first = nextAhead(one, decided.file, policy, now)
  if (!first || first.dueAt > now) return decided
  const fate = fateOf(first, one, decided.file, policy, now)
  const done = carriedOut(decided, one, first, fate, now)
  return fate.is === 'skipped' ? touched(done, policy, now) : done
}

function carriedOut(decided: Decided, one: Enrollment, timed: Timed, fate: Fate, now: EpochMs): Decided {
  switch (fate.is) {
    case 'text':
      return sent(decided, one, timed, null, now)
    case 'email':
      return sent(decided, one, timed, fate.email, now)
    case 'skipped':
      return say(withDone(decided, one, timed, now, { as: 'skipped', reason: fate.reason }), fate.reason, {
        call: one.call,
      })
    case 'task':
      return asked(decided, one, timed, { kind: 'manual_callback', reason: fate.reason }, now)
    case 'voice': {
      const reason = {
        ...because('callback_task', 'voice', now),
        sentence: callThem(decided.file.person?.name ?? null, timed.plan.body),
      }
      return asked(decided, one, timed, { kind: 'voice_touch', reason }, now)
    }
  }
}

/** It is judged and given its words as it leaves, in this very turn. */
function sent(decided: Decided, one: Enrollment, timed: Timed, email: Envelope | null, now: EpochMs): Decided {
  const { number } = timed.plan
  const id = `touch:${one.id}:${number}` as MessageId
  const known = decided.file.messages.find((other) => other.id === id)
  const mayHaveGone = known !== undefined && known.state !== 'canceled'
  const as = email ? 'email' : 'sms'
  if (mayHaveGone) return withDone(decided, one, timed, now, { as, message: id }) // never twice, whatever was forgotten
  const { line: from, to } = one
  const text = messageOf({
    id,
    direction: 'out',
    purpose: 'touch',
    touch: { enrollment: one.id, number },
    email,
    from,
    to,
    body: null,
    state: 'pending',
    createdAt: now,
    dueAt: earliest(now, decided.file.person?.lookAt ?? now), // Twilio was asked since then (D8)
  })
  return withDone(withMessage(decided, text), one, timed, now, { as, message: id })
}

/** A touch that is the agent's to do; the one they had before of this sequence is done with (D9). */
function asked(
  decided: Decided,
  one: Enrollment,
  timed: Timed,
  { kind, reason }: { readonly kind: Task['kind']; readonly reason: Reason },
  now: EpochMs,
): Decided {
  const id = `${kind}:${one.id}:${timed.plan.number}` as TaskId
  const { call } = one
  const said = say(withTaskFor(decided, reason, { id, kind, call }), reason, { call })
  return withDone(said, one, timed, now, { as: 'task', reason })
}

function withDone(
  decided: Decided,
  one: Enrollment,
  { plan, nominalAt, dueAt, missedAt }: Timed,
  now: EpochMs,
  what: Pick<TouchDone, 'as'> & Partial<TouchDone>,
): Decided {
  const movedFrom = dueAt === nominalAt ? null : nominalAt
  const done: TouchDone = {
    number: plan.number,
    at: now,
    message: null,
    movedFrom,
    reason: one.next?.reason ?? null,
    ...what,
  }
  const pauses = missedAt === null ? one.pauses : [...one.pauses, { from: missedAt, to: now }]
  return withEnrollment(decided, { ...one, pauses, done: [...one.done, done] })
}

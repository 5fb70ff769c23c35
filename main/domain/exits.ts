import { say, withEnrollment, type Decided } from './decided.ts'
import { over, running } from './enrollment.ts'
import { SECOND_GRAIN } from './first-text.ts'
import { isOldCall, isOldText } from './history.ts'
import { isWord } from './incoming-text.ts'
import { because, type Situation } from './reasons.ts'
import { closeTasks, takeTouchesBack } from './text-back.ts'
import type { Enrollment, ExitReason } from './words/enrollment.ts'
import type { Phone } from './words/identifiers.ts'
import { later, type EpochMs } from './words/instant.ts'
import type { Call, Message, PersonFile } from './words/person-file.ts'
import type { Policy } from './words/policy.ts'

/** An enrollment, and what is known now and was known before. */
interface Looked {
  readonly one: Enrollment
  readonly before: PersonFile
  readonly file: PersonFile
  readonly policy: Policy
  readonly now: EpochMs
}

/**
 * What ends an enrollment, whatever event it came by (S41–S45, D10); the first that holds is its reason. A sequence
 * may leave out those marked `optional`; nobody may be texted against the others.
 */
const exits: readonly (readonly [ExitReason, 'always' | 'optional', (looked: Looked) => boolean])[] = [
  ['opted_out', 'always', hasStopped],
  ['taken_over', 'always', ({ file }) => (file.person?.takenOverAt ?? null) !== null],
  ['booked', 'optional', ({ one, file }) => file.person?.stage === 'booked' && one.stageBefore !== 'booked'],
  ['replied', 'always', hasReplied],
  ['answered', 'optional', hasSpoken],
  ['stage_changed', 'optional', ({ one, file }) => file.person?.stage !== one.stageBefore],
  ['stopped', 'always', ({ file }) => file.person?.class !== 'lead'],
]

/** S45: whoever answered, booked, or said stop hears of no touch any more, from this commit on. */
export function ended(before: PersonFile, decided: Decided, policy: Policy, now: EpochMs): Decided {
  const one = running(decided.file)
  if (!one || before === decided.file) return decided
  const reason = exitOf({ one, before, file: decided.file, policy, now })
  if (reason === undefined) return decided
  return exited(decided, one, reason, reason, now)
}

/** Ends it for this reason, with its sentence on the call it began with. */
export function exited(
  decided: Decided,
  one: Enrollment,
  reason: ExitReason,
  situation: Situation<'exited'> & Situation<'not_enrolled'>,
  now: EpochMs,
): Decided {
  const why = because(one.enrolledAt === null ? 'not_enrolled' : 'exited', situation, now)
  const left = takeTouchesBack(withEnrollment(decided, over(one, reason, now)), why)
  const quiet = closeTasks(left, (_call, kind) => kind === 'voice_touch')
  return say(quiet, why, { call: one.call })
}

function exitOf(looked: Looked): ExitReason | undefined {
  const listed = looked.one.sequence?.exits
  const counts = (reason: ExitReason) => !listed || listed.some((condition) => condition === reason)
  return exits.find(([reason, how, holds]) => (how === 'always' || counts(reason)) && holds(looked))?.[0]
}

/** The number it goes to is stopped, or just now any other of theirs: exits act on the person (D10, D11). */
function hasStopped({ one, before, file }: Looked): boolean {
  const wasOpen = (phone: Phone) => before.numbers.some((was) => was.phone === phone && was.optedOutAt === null)
  return file.numbers.some(({ phone, optedOutAt }) => optedOutAt !== null && (phone === one.to || wasOpen(phone)))
}

/** A word of theirs that is new, or came since the call. */
function hasReplied(looked: Looked): boolean {
  const { before, file, policy, now } = looked
  const since = calledAt(looked)
  return file.messages.some(
    (text) =>
      text.direction === 'in' &&
      isWord(text.body ?? '') &&
      !isOldText(text.createdAt, policy, now) &&
      (isNew(before.messages, text) || later(text.createdAt, SECOND_GRAIN) > since),
  )
}

/** S43: a call of theirs, or a call back, that somebody answered; in `parallel` also one that was taken elsewhere (D1). */
function hasSpoken({ one, before, file, policy }: Looked): boolean {
  const call = file.calls.find(({ id }) => id === one.call)
  const spoken = (other: Call) => other.outcome.is === 'answered' || other.outcome.is === 'taken_elsewhere'
  const wasSpoken = (other: Call) => before.calls.some((was) => was.id === other.id && spoken(was))
  return file.calls.some((other) => {
    if (!spoken(other) || isOldCall(other, policy)) return false
    return !wasSpoken(other) || (call !== undefined && other.startedAt > call.startedAt)
  })
}

/** From the call's beginning on: when its dialled leg ended is not always known, and a word while it rang is one. */
function calledAt({ one, file }: Looked): EpochMs {
  return file.calls.find(({ id }) => id === one.call)?.startedAt ?? one.hourZero
}

function isNew(before: readonly Message[], { id }: Message): boolean {
  return !before.some((was) => was.id === id)
}

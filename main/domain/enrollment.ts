import { say, withEnrollment, type Decided } from './decided.ts'
import { isUnsettled } from './delivery.ts'
import { isFirstText, textOf } from './first-text.ts'
import { isOldCall } from './history.ts'
import { because } from './reasons.ts'
import { standstill } from './standstill.ts'
import type { Enrollment, ExitReason } from './words/enrollment.ts'
import type { EnrollmentId } from './words/identifiers.ts'
import { between, earliest, later, minutes, type EpochMs, type Ms } from './words/instant.ts'
import type { Call, Message, Person, PersonFile } from './words/person-file.ts'
import type { Policy } from './words/policy.ts'

/** A first text that left later than this after the call is what the days are counted from (S28). */
const COUNTS_FROM_TEXT = minutes(15)

/** The one that waits or runs; undefined: none does. */
export function running({ enrollments }: PersonFile): Enrollment | undefined {
  return enrollments.findLast(isRunning)
}

/** The one in which they are; undefined: they wait, or are in none. */
export function enrolled(file: PersonFile): Enrollment | undefined {
  const one = running(file)
  return one?.state === 'active' ? one : undefined
}

/** The one in which they are or, else, were last; undefined: they were in none. */
export function lastEnrollment({ enrollments }: PersonFile): Enrollment | undefined {
  const endOf = ({ endedAt }: Enrollment) => endedAt ?? Infinity
  const begun = enrollments.filter(({ enrolledAt }) => enrolledAt !== null)
  return begun.toSorted((a, b) => endOf(a) - endOf(b)).at(-1)
}

/**
 * S27, S28: the first text of a missed call has left, so two hours of silence from hour zero on enroll. While they
 * are in a sequence another call restarts nothing (S48). Where the text came to nothing, only an e-mail address that
 * is known makes it worth the wait (D9).
 */
export function begun(before: PersonFile, decided: Decided, policy: Policy): Decided {
  const { file } = decided
  const { person } = file
  if (!person || file.messages === before.messages || running(file)) return decided
  const text = file.messages.findLast((one) => isFirstText(one) && mayEnroll(one, person) && !couldEnroll(one, before))
  const call = file.calls.find(({ id }) => id === text?.call)
  if (!text || !call || call.outcome.is !== 'missed' || isOldCall(call, policy)) return decided
  const id = `enrollment:${call.id}` as EnrollmentId
  if (file.enrollments.some((one) => one.id === id)) return decided
  const hourZero = hourZeroOf(call.outcome.endedAt, text)
  return withEnrollment(
    decided,
    waiting({ id, call, text, person, hourZero, lookAt: later(hourZero, policy.enrolAfter) }),
  )

  function couldEnroll({ id }: Message, file: PersonFile): boolean {
    const was = file.messages.find((one) => one.id === id)
    return was !== undefined && mayEnroll(was, person)
  }
}

function mayEnroll({ state, sentAt }: Message, person: Person | null): boolean {
  if (state === 'refused' || state === 'undelivered') return (person?.email ?? null) !== null
  return (state === 'sent' || state === 'delivered') && sentAt !== null
}

/** S28: from when on days are counted: the end of the call, or its text where that left long after. */
export function hourZeroOf(endedAt: EpochMs, { sentAt }: Message): EpochMs {
  if (sentAt === null) return endedAt
  // No text leaves before the call has ended: else a clock that stood ahead has stamped the call (D13).
  return between(endedAt, sentAt) > COUNTS_FROM_TEXT ? sentAt : earliest(endedAt, sentAt)
}

interface Beginning {
  readonly id: EnrollmentId
  readonly call: Call
  readonly text: Message
  readonly person: Person
  readonly hourZero: EpochMs
  readonly lookAt: EpochMs
}

function waiting({ id, call, text, person, hourZero, lookAt }: Beginning): Enrollment {
  return {
    id,
    call: call.id,
    line: call.line,
    to: text.to,
    hourZero,
    stageBefore: person.stage,
    state: 'waiting',
    exitReason: null,
    sequence: null,
    enrolledAt: null,
    endedAt: null,
    pauses: [],
    done: [],
    next: null,
    lookAt,
  }
}

/** A text in doubt is looked for; until then nobody knows whether it reached them. */
const WHILE_IN_DOUBT = minutes(5)

/** S27: when whoever stays silent is enrolled, as far as can be told now. */
export function waitIsOverAt(one: Enrollment, file: PersonFile, policy: Policy, now: EpochMs): EpochMs {
  const at = later(later(one.hourZero, policy.enrolAfter), stoodStill(one, policy, now))
  const text = textOf(file, one.call)
  const isOpen = text?.state === 'sending' || (text?.state === 'in_doubt' && !isUnsettled(text))
  return at <= now && isOpen ? later(now, WHILE_IN_DOUBT) : at
}

/** R8: for how long it stood still so far, and will for all that is known. */
export function stoodStill({ hourZero, pauses }: Enrollment, { offSpans }: Policy, now: EpochMs): Ms {
  return standstill([...pauses, ...offSpans], hourZero, now)
}

/** R2, R8: paused by the agent from now on, and until when; null: until resumed. */
export function pausedFrom(decided: Decided, now: EpochMs, until: EpochMs | null): Decided {
  const one = running(decided.file)
  if (!one) return decided
  return withEnrollment(decided, { ...one, pauses: [...endedBy(one, now), { from: now, to: until }] })
}

/** The agent's pause ends here, whenever it was to end. */
export function resumedAt(decided: Decided, now: EpochMs): Decided {
  const one = running(decided.file)
  return one ? withEnrollment(decided, { ...one, pauses: endedBy(one, now) }) : decided
}

function endedBy({ pauses }: Enrollment, now: EpochMs): Enrollment['pauses'] {
  return pauses.map(({ from, to }) => ({ from, to: to === null || to > now ? now : to }))
}

/** Ended: nothing of it is to come. `exitReason` null: it is complete (S39). */
export function over(one: Enrollment, exitReason: ExitReason | null, now: EpochMs): Enrollment {
  const state = exitReason === null ? 'completed' : 'exited'
  return { ...one, state, exitReason, endedAt: now, next: null, lookAt: null }
}

/** S48: of two that run after two people turned out to be one, the older goes on. */
export function oneOfTwo(decided: Decided, now: EpochMs): Decided {
  const all = decided.file.enrollments.toSorted((a, b) => a.hourZero - b.hourZero)
  const run = all.filter(isRunning)
  const kept = run.find(({ state }) => state === 'active') ?? run[0]
  if (!kept) return decided
  const others = all.filter((one) => one !== kept).map((one) => (isRunning(one) ? over(one, 'stopped', now) : one))
  const merged = { ...decided, file: { ...decided.file, enrollments: [...others, kept] } }
  return run
    .filter((one) => one !== kept && one.enrolledAt !== null)
    .reduce<Decided>((so, { call }) => say(so, because('exited', 'merged', now), { call }), merged)
}

function isRunning({ state }: Enrollment): boolean {
  return state === 'waiting' || state === 'active'
}

import { CLOCK_SLACK } from './clock-slack.ts'
import { hourZeroOf, stoodStill } from './enrollment.ts'
import { isAutomatic, mayArrive, textOf } from './first-text.ts'
import { placeOf } from './place-of-person.ts'
import { timeOfTouch, touchDue, type Moved } from './touch-times.ts'
import type { Whereabouts } from './whereabouts.ts'
import type { Enrollment } from './words/enrollment.ts'
import { between, earliest, hours, later, latest, minutes, type EpochMs, type Ms } from './words/instant.ts'
import type { PersonFile } from './words/person-file.ts'
import type { Policy } from './words/policy.ts'
import type { Sequence, TouchPlan } from './words/sequence.ts'

/** A touch that comes later than this for no reason of ours was late, and the rest keep their distance from it (R8). */
const IS_LATE = minutes(15)

/** When one touch of the plan is to go, and why not when its sequence alone would have it. */
export interface Timed {
  readonly plan: TouchPlan
  /** By its sequence alone. */
  readonly nominalAt: EpochMs
  readonly dueAt: EpochMs
  /** Why it is moved; null: it is not. `no_hour`: no hour suits everywhere they may be, so it is a task (D4). */
  readonly moved: Moved | { readonly is: 'paused' | 'called_again' | 'late' | 'no_hour' } | null
  /** When it would have gone had somebody been awake; null: then. */
  readonly missedAt: EpochMs | null
}

/**
 * What is still to come of a sequence, in its order, judged now: each touch at the first opening of its window from
 * when it is due on (S74), one a day and at most three automatic texts in 24 h (D3), a day or more after a later
 * call (S48), shifted by as long as all stood still (R8).
 */
export function weekAhead(
  one: InSequence,
  file: PersonFile,
  policy: Policy,
  now: EpochMs,
  place: Whereabouts = placeOf(file),
): readonly Timed[] {
  return timed(toCome(one), one, { file, policy, now, place })
}

/** The first of them: all that has to be known before it has gone. Undefined: none is to come. */
export function nextAhead(one: InSequence, file: PersonFile, policy: Policy, now: EpochMs): Timed | undefined {
  return timed(toCome(one).slice(0, 1), one, { file, policy, now, place: placeOf(file) })[0]
}

/** An enrollment whose sequence is chosen. */
export type InSequence = Enrollment & { readonly sequence: Sequence }

interface Known {
  readonly file: PersonFile
  readonly policy: Policy
  readonly now: EpochMs
  readonly place: Whereabouts
}

function timed(plans: readonly TouchPlan[], one: InSequence, { file, policy, now, place }: Known): readonly Timed[] {
  const still = stoodStill(one, policy, now)
  const notBefore = calledAgainUntil(one, file, now)
  let lateBy = 0 as Ms
  let previousTouchAt = lastTouchAt(one)
  let automaticAt = textsAt(file)
  return plans.map((plan) => {
    const nominalAt = latest(touchDue(one.hourZero, plan.after), beginsAt(one, policy))
    const dueAt = later(later(nominalAt, still), lateBy)
    const from = latest(dueAt, notBefore)
    const before = { previousTouchAt, automaticAt }
    const first = place.agree ? timeOfTouch(from, plan.number, place, before) : undefined
    if (!first) return { plan, nominalAt, dueAt: from, moved: { is: 'no_hour' }, missedAt: null }

    const time = first.at < now ? timeOfTouch(now, plan.number, place, before) : first
    if (!time) return { plan, nominalAt, dueAt: from, moved: { is: 'no_hour' }, missedAt: null }
    const isLate = between(first.at, now) > IS_LATE
    if (isLate) lateBy = (lateBy + between(first.at, time.at)) as Ms
    previousTouchAt = time.at
    automaticAt = [...automaticAt, time.at]
    const moved = isLate ? ({ is: 'late' } as const) : (time.moved ?? first.moved ?? shifted(nominalAt, dueAt, from))
    return { plan, nominalAt, dueAt: time.at, moved, missedAt: isLate ? first.at : null }
  })
}

/** Nobody is enrolled before the wait is over, and no touch comes before that, whatever its sequence says (S27). */
function beginsAt({ hourZero, enrolledAt }: Enrollment, { enrolAfter }: Policy): EpochMs {
  const at = later(hourZero, enrolAfter)
  return enrolledAt === null ? at : earliest(at, enrolledAt)
}

/** In the order in which they are due; the touches that are done are not among them. */
function toCome({ sequence, done }: InSequence): readonly TouchPlan[] {
  return sequence.touches
    .filter(({ number }) => !done.some((touch) => touch.number === number))
    .toSorted((a, b) => a.after - b.after)
}

function shifted(nominalAt: EpochMs, dueAt: EpochMs, from: EpochMs): Timed['moved'] {
  if (from > dueAt) return { is: 'called_again' }
  return dueAt > nominalAt ? { is: 'paused' } : null
}

/**
 * S48: 24 h from their last later missed call on, or from its text where that came late (R8), or from a call that was
 * perhaps answered; one that leans on another's text restarts nothing (S46), and one that is yet to come was stamped by
 * a clock that stood ahead (D13).
 */
function calledAgainUntil(one: Enrollment, file: PersonFile, now: EpochMs): EpochMs {
  const calls = file.calls.flatMap(({ id, outcome, leansOn }) => {
    const isMissed = outcome.is === 'missed' || outcome.is === 'perhaps_answered'
    if (!isMissed || id === one.call || leansOn !== null || outcome.endedAt <= one.hourZero) return []
    const text = textOf(file, id)
    const from = text ? hourZeroOf(outcome.endedAt, text) : outcome.endedAt
    return from <= later(now, CLOCK_SLACK) ? [later(from, hours(24))] : []
  })
  return latest(one.hourZero, ...calls)
}

function lastTouchAt({ done }: Enrollment): EpochMs | null {
  return done.findLast(({ as }) => as !== 'skipped')?.at ?? null
}

/** When automatic texts of this person left or may have; what waits has not (D3). */
function textsAt({ messages }: PersonFile): readonly EpochMs[] {
  return messages.filter(isAutomatic).flatMap(({ state, sentAt, attemptedAt }) => {
    const at = sentAt ?? attemptedAt
    return at !== null && state !== 'pending' && mayArrive(state) ? [at] : []
  })
}

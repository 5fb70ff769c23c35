import { say, withEnrollment, withPerson, type Decided } from './decided.ts'
import { running, waitIsOverAt } from './enrollment.ts'
import { isPaused } from './objections.ts'
import { because } from './reasons.ts'
import { nextReminderAt } from './reminders.ts'
import { LIST_LAG } from './restore.ts'
import { channelOf } from './touch.ts'
import { nextAhead, type InSequence, type Timed } from './week.ts'
import type { Enrollment, TouchAhead } from './words/enrollment.ts'
import { between, days, earliest, hours, later, latest, minutes, type EpochMs } from './words/instant.ts'
import type { PersonFile, Reason } from './words/person-file.ts'
import type { Policy } from './words/policy.ts'
import type { TouchChannel } from './words/sequence.ts'

/** What is held without an end is looked at again when it is let go, and so often in any case. */
const LOOK_AGAIN = days(1)

/** Why nothing of a sequence goes for now, and until when as far as is known. */
export interface Hold {
  readonly reason: Reason
  readonly until: EpochMs
}

/**
 * The next touch and when this person has to be looked at, planned anew after whatever has happened: so no event can
 * forget to. What moved it is said once.
 */
export function plannedAhead(decided: Decided, policy: Policy, now: EpochMs): Decided {
  const one = running(decided.file)
  return one ? withLook(replanned(decided, one, policy, now)) : withLook(decided)
}

function replanned(decided: Decided, one: Enrollment, policy: Policy, now: EpochMs): Decided {
  const hold = holdOf(one, decided.file, policy, now)
  if (!isUnderWay(one)) {
    return planned(decided, one, null, hold?.until ?? waitIsOverAt(one, decided.file, policy, now))
  }
  const first = nextAhead(one, decided.file, policy, now)
  if (!first) return planned(decided, one, null, null)
  const next = shownAhead(first, channelOf(first.plan, decided.file, policy), hold, now)
  return planned(sayMoved(decided, one, next), one, next, hold?.until ?? next.dueAt)
}

/** Of one that has begun, its sequence is known. */
export function isUnderWay(one: Enrollment): one is InSequence {
  return one.state === 'active' && one.sequence !== null
}

/** A touch to come as it is shown and kept. */
export function shownAhead(
  { plan, nominalAt, dueAt, moved }: Timed,
  channel: TouchChannel,
  hold: Hold | null,
  now: EpochMs,
): TouchAhead {
  const isMoved = moved !== null && moved.is !== 'no_hour'
  const why = isMoved ? because('touch_moved', moved.is, now) : null
  return {
    number: plan.number,
    channel,
    dueAt,
    movedFrom: dueAt === nominalAt ? null : nominalAt,
    reason: hold?.reason ?? (moved?.is === 'no_hour' ? because('callback_task', 'no_hour', now) : why),
    isHeld: hold !== null,
  }
}

/** What holds a sequence back (R8, D10, D13); null: nothing does. */
export function holdOf(one: Enrollment, file: PersonFile, policy: Policy, now: EpochMs): Hold | null {
  const { restore, followUp } = policy
  if (restore && one.hourZero < restore.at && !restore.isReleased)
    return { reason: because('held', 'restored', now), until: later(now, LOOK_AGAIN) }
  if (restore && one.hourZero < restore.at && !restore.isListed)
    return {
      reason: because('held', 'released', now),
      until: latest(later(now, minutes(1)), later(restore.at, LIST_LAG)),
    }
  if (isPaused(file, now))
    return { reason: because('held', 'paused', now), until: file.person?.pause?.until ?? later(now, LOOK_AGAIN) }
  if (followUp.is === 'off') return { reason: because('held', 'off', now), until: later(now, LOOK_AGAIN) }
  if (followUp.is === 'paused' && followUp.until > now)
    return { reason: because('held', 'off', now), until: followUp.until }
  if (isCalling(file, now)) return { reason: because('held', 'calling', now), until: later(now, minutes(1)) }
  return null
}

/** A call lasts no longer: nobody has heard of its end. */
const LONGEST_CALL = hours(4)

/** S41: they ring, or are on the phone, or nobody can say yet what became of their call. */
function isCalling({ calls }: PersonFile, now: EpochMs): boolean {
  return calls.some(({ outcome, startedAt }) => outcome.is === 'in_progress' && between(startedAt, now) < LONGEST_CALL)
}

function planned(decided: Decided, one: Enrollment, next: TouchAhead | null, lookAt: EpochMs | null): Decided {
  const isSame = one.lookAt === lookAt && isSameTouch(one.next, next)
  return isSame ? decided : withEnrollment(decided, { ...one, next, lookAt })
}

/** When it was told why is no news. */
function isSameTouch(a: TouchAhead | null, b: TouchAhead | null): boolean {
  if (a === null || b === null) return a === b
  return a.number === b.number && a.dueAt === b.dueAt && a.isHeld === b.isHeld && isSameReason(a.reason, b.reason)
}

function isSameReason(a: Reason | null, b: Reason | null): boolean {
  return a?.sentence === b?.sentence
}

function sayMoved(decided: Decided, { call, next: before }: Enrollment, { number, reason, movedFrom }: TouchAhead) {
  if (!reason || reason.code !== 'touch_moved' || movedFrom === null) return decided
  const isKnown = before?.number === number && isSameReason(before.reason, reason)
  return isKnown ? decided : say(decided, reason, { call })
}

/** When somebody has to be looked at: for their sequence, or for a word of theirs that nobody answers. */
function withLook(decided: Decided): Decided {
  const { file } = decided
  if (!file.person) return decided
  const instants = [running(file)?.lookAt ?? null, nextReminderAt(file)].filter((at) => at !== null)
  const lookAt = instants.length > 0 ? earliest(...instants) : null
  return lookAt === file.person.lookAt ? decided : withPerson(decided, { ...file.person, lookAt })
}

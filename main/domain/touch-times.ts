import { dateIn } from './open-hours.ts'
import { nextOpening, type TouchNumber } from './sending-window.ts'
import type { Place } from './places.ts'
import { whyClosed, type Closed } from './why-closed.ts'
import { days, earlier, hours, later, type EpochMs, type Ms } from './words/instant.ts'

/** At most so many automatic texts and calls to one person in 24 h (D3). */
const DAILY_CAP = 3

/** How often a touch is moved on before it is given up as a task. */
const MOVES = 30

/** What has gone to this person before the touch. */
export interface GoneBefore {
  /** When the touch before this one left or is to leave; null: it is the first, or was skipped. */
  readonly previousTouchAt: EpochMs | null
  /** When each automatic text and call to them left or is to leave, in any order; older than 24 h does no harm. */
  readonly automaticAt: readonly EpochMs[]
}

/** Why a touch goes later than it is due: the window, another touch of the same day, or the cap of 24 h (D3). */
export type Moved = Closed | { readonly is: 'touch_that_day' | 'daily_cap' }

/** When a touch is due: elapsed time, whatever the clocks did meanwhile (S28: day N is N × 24 h). */
export function touchDue(hourZero: EpochMs, after: Ms): EpochMs {
  return later(hourZero, after)
}

/**
 * When a touch goes: at the first opening of its window from `dueAt` on (S74); when that day has a touch already, or
 * the cap of 24 h is reached, a day on: +24 h, then the window again (D3). Undefined: no such time, a task (D4).
 */
export function timeOfTouch(
  dueAt: EpochMs,
  touch: TouchNumber,
  whereabouts: Place,
  before: GoneBefore,
): { readonly at: EpochMs; readonly moved: Moved | null } | undefined {
  let moved: Moved | null = null
  let at = nextOpening(dueAt, touch, whereabouts)
  for (let moves = 0; at !== undefined && moves < MOVES; moves++) {
    const taken = takenBy(at, before, whereabouts)
    if (taken === null) return { at, moved: moved ?? whyClosed(dueAt, touch, whereabouts) }
    moved = taken
    at = nextOpening(later(at, days(1)), touch, whereabouts)
  }
  return undefined
}

/** Whether another automatic text or call may leave at this instant by the cap of three in 24 h (D3). */
export function isWithinDailyCap(at: EpochMs, automaticAt: readonly EpochMs[]): boolean {
  return automaticAt.filter((gone) => gone > earlier(at, hours(24)) && gone <= at).length < DAILY_CAP
}

function takenBy(at: EpochMs, { previousTouchAt, automaticAt }: GoneBefore, { zones }: Place): Moved | null {
  if (previousTouchAt !== null && (at <= previousTouchAt || isSameDay(at, previousTouchAt, zones)))
    return { is: 'touch_that_day' }
  return isWithinDailyCap(at, automaticAt) ? null : { is: 'daily_cap' }
}

/** Whether two instants fall on one day of the calendar in any of these zones. */
function isSameDay(a: EpochMs, b: EpochMs, zones: readonly string[]): boolean {
  return zones.some((zone) => dateIn(zone, a).equals(dateIn(zone, b)))
}

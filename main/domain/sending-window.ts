import { isHoliday, type CalendarDay } from './holidays.ts'
import { isOpen, nextOpen, type OpenHours } from './open-hours.ts'
import { windowsOf, type Hours, type StateWindow } from './state-windows.ts'
import type { Place } from './places.ts'
import { days, type EpochMs } from './words/instant.ts'

/** A touch of the sequence; T1 has the federal hours, T2 to T5 shorter ones (D3). */
export type TouchNumber = number

/** How far ahead an opening is looked for: past the longest run of closed days there is, with room. */
export const WITHIN = days(14)

/** 08:00–21:00 for T1, 08:00–20:00 for the rest, on every day that the state allows (D3). */
const firstTouch = { opens: 8 * 60, closes: 21 * 60 }
const laterTouches = { opens: 8 * 60, closes: 20 * 60 }

/** Whether this touch may go at this instant: by every state's row, in every zone they may be in (S49, S50, D3, D4). */
export function isInsideWindow(at: EpochMs, touch: TouchNumber, { zones, states }: Place): boolean {
  return isOpen(at, zones, hoursOf(touch, windowsOf(states)))
}

/**
 * The first instant from `at` on at which this touch may go (S74): `at` itself when it is inside. Undefined: no hour
 * of the next two weeks suits every zone and state at once, so the touch becomes a task (D4).
 */
export function nextOpening(at: EpochMs, touch: TouchNumber, { zones, states }: Place): EpochMs | undefined {
  return nextOpen(at, zones, hoursOf(touch, windowsOf(states)), WITHIN)
}

/** The hours that every row leaves open on a day, within those of the touch. */
export function hoursOf(touch: TouchNumber, windows: readonly StateWindow[]): OpenHours {
  const own = touch === 1 ? firstTouch : laterTouches
  return (date) => windows.flatMap((row) => hoursByRow(row, date)).reduce(shared, own)
}

/** What a row says of a day: a holiday on a Sunday is both, and the stricter holds. */
function hoursByRow({ weekday, saturday, sunday, holiday }: StateWindow, date: CalendarDay): readonly Hours[] {
  const ofDay = date.dayOfWeek === 7 ? sunday : date.dayOfWeek === 6 ? saturday : weekday
  return isHoliday(date) ? [ofDay, holiday] : [ofDay]
}

function shared(a: Hours, b: Hours): Hours {
  if (a === null || b === null) return null
  const both = { opens: Math.max(a.opens, b.opens), closes: Math.min(a.closes, b.closes) }
  return both.opens < both.closes - 1 ? both : null
}

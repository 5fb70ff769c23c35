import { Temporal } from 'temporal-polyfill'
import type { CalendarDay } from './holidays.ts'
import type { Hours } from './state-windows.ts'
import { later, latest, type EpochMs, type Ms } from './words/instant.ts'

/** Which hours of a calendar day are open; null: none. The last minute of them is closed (D3). */
export type OpenHours = (date: CalendarDay) => Hours

/** Whether it is an open hour at this instant in all of these zones at once: 20:00 closes after 19:58:59.999 (D3). */
export function isOpen(at: EpochMs, zones: readonly string[], hoursOn: OpenHours): boolean {
  return zones.every((zone) => openFrom(at, zone, hoursOn, at) === at)
}

/** The first instant from `at` to `at + within` that is open in all of these zones at once; undefined: none is. */
export function nextOpen(at: EpochMs, zones: readonly string[], hoursOn: OpenHours, within: Ms): EpochMs | undefined {
  const until = later(at, within)
  let candidate = at
  // Each round moves on to where one zone opens next, and ends when no zone has anything against it.
  for (let previous: EpochMs | undefined; previous !== candidate;) {
    previous = candidate
    for (const zone of zones) {
      const opening = openFrom(candidate, zone, hoursOn, until)
      if (opening === undefined) return undefined
      candidate = opening
    }
  }
  return candidate
}

/** The first open instant in one zone from `at` to `until`: `at` itself when that is open. */
function openFrom(at: EpochMs, zone: string, hoursOn: OpenHours, until: EpochMs): EpochMs | undefined {
  for (let date = dateIn(zone, at); ; date = date.add({ days: 1 })) {
    const hours = hoursOn(date)
    const opens = instantOf(date, hours?.opens ?? 0, zone)
    if (opens > until) return undefined
    if (hours !== null && at < instantOf(date, hours.closes - 1, zone)) return latest(at, opens)
  }
}

/** The day of the calendar in this zone. */
export function dateIn(zone: string, at: EpochMs): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate()
}

function instantOf(date: Temporal.PlainDate, minuteOfDay: number, zone: string): EpochMs {
  const plainTime = { hour: Math.floor(minuteOfDay / 60), minute: minuteOfDay % 60 }
  return date.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds as EpochMs
}

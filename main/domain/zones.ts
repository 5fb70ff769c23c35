import { Temporal } from 'temporal-polyfill'
import { nextOpen } from './open-hours.ts'
import { placeOfNumber } from './places.ts'
import type { Phone } from './words/identifiers.ts'
import { days, type EpochMs } from './words/instant.ts'

/** Every zone this number may be in, by the number alone (D4). */
export function zonesOf(phone: Phone): { readonly zones: readonly string[]; readonly source: 'number' | 'unknown' } {
  const { zones, source } = placeOfNumber(phone)
  return { zones, source }
}

/** The daytime in which a text for late news may leave, in every zone at once, on any day (D5). */
const daytime = { opens: 8 * 60, closes: 20 * 60 }

/** The first instant from `at` on when it is daytime in all of these zones; undefined: never within two days. */
export function nextDaytime(at: EpochMs, zones: readonly string[]): EpochMs | undefined {
  return nextOpen(at, zones, () => daytime, days(2))
}

/** Midnight of the day that it is there. */
export function startOfDay(at: EpochMs, zone: string): EpochMs {
  const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).startOfDay()
  return day.epochMilliseconds as EpochMs
}

import { Temporal } from 'temporal-polyfill'
import { placeOfNumber } from './places.ts'
import type { Phone } from './words/identifiers.ts'
import type { EpochMs } from './words/instant.ts'

/** Every zone this number may be in, by the number alone (D4). */
export function zonesOf(phone: Phone): { readonly zones: readonly string[]; readonly source: 'number' | 'unknown' } {
  const { zones, source } = placeOfNumber(phone)
  return { zones, source }
}

/** The daytime in which a text for late news may leave, in every zone at once (D5); the last minute is closed (D3). */
const OPENS_AT_HOUR = 8
const CLOSES_AT_MINUTE = 20 * 60 - 1

/** Whether it is daytime (08:00–19:58) in all of these zones. */
function isDaytime(at: EpochMs, zones: readonly string[]): boolean {
  return zones.every((zone) => {
    const { hour, minute } = zoned(at, zone)
    return hour >= OPENS_AT_HOUR && hour * 60 + minute < CLOSES_AT_MINUTE
  })
}

/** The first instant from `at` on when it is daytime in all of these zones; undefined: never within two days. */
export function nextDaytime(at: EpochMs, zones: readonly string[]): EpochMs | undefined {
  const openings = zones.flatMap((zone) => [0, 1, 2].map((days) => openingOf(at, zone, days)))
  return [at, ...openings.filter((opening) => opening > at).sort((a, b) => a - b)].find((instant) =>
    isDaytime(instant, zones),
  )
}

function openingOf(at: EpochMs, zone: string, daysOn: number): EpochMs {
  const day = zoned(at, zone).toPlainDate().add({ days: daysOn })
  const opening = day.toZonedDateTime({ timeZone: zone, plainTime: { hour: OPENS_AT_HOUR } })
  return opening.epochMilliseconds as EpochMs
}

function zoned(at: EpochMs, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
}

import type { Phone } from '../../main/domain/words/identifiers.ts'
import type { EpochMs } from '../../main/domain/words/instant.ts'
import { wallClock } from '../fixtures/wall-clock.ts'

/** Hours from midnight, the end closed a minute early; null: not on such a day. */
type Hours = readonly [opens: number, closes: number] | null

interface Place {
  readonly zones: readonly string[]
  readonly weekday: Hours
  readonly saturday: Hours
  readonly sunday: Hours
}

const federal = { weekday: [8, 21], saturday: [8, 21], sunday: [8, 21] } as const

/** Where the people of the cast are, and their states' hours (integrations.md 6.2), written down once more by hand. */
const places: Readonly<Record<string, Place>> = {
  '512': { zones: ['America/Chicago'], weekday: [9, 21], saturday: [9, 21], sunday: [12, 21] }, // Texas
  '312': { zones: ['America/Chicago'], ...federal }, // Illinois
  '212': { zones: ['America/New_York'], ...federal },
  '415': { zones: ['America/Los_Angeles'], ...federal },
  '504': { zones: ['America/Chicago'], weekday: [8, 20], saturday: [8, 20], sunday: null }, // Louisiana
  '602': { zones: ['America/Phoenix'], ...federal },
  '850': { zones: ['America/New_York', 'America/Chicago'], weekday: [8, 20], saturday: [8, 20], sunday: [8, 20] },
}

/** Touch 1 has the federal hours, the others 08:00–20:00, and the stricter of these and the state's hold (D3). */
export function isInWindow(phone: Phone, at: EpochMs, touch: number): boolean {
  const place = placeOf(phone)
  return place.zones.every((zone) => {
    const { minute, weekday } = wallClock(zone, at)
    const hours = weekday === 'Sun' ? place.sunday : weekday === 'Sat' ? place.saturday : place.weekday
    if (hours === null) return false
    const closes = Math.min(hours[1], touch === 1 ? 21 : 20)
    return minute >= hours[0] * 60 && minute < closes * 60 - 1
  })
}

/** Whether two instants fall on one day where they are. */
export function sameDay(phone: Phone, a: EpochMs, b: EpochMs): boolean {
  return placeOf(phone).zones.some((zone) => wallClock(zone, a).date === wallClock(zone, b).date)
}

function placeOf(phone: Phone): Place {
  const place = places[phone.slice(2, 5)]
  if (!place) throw new Error(`nobody of the cast lives at ${phone}`)
  return place
}

import { isHoliday } from './holidays.ts'
import { dateIn, nextOpen } from './open-hours.ts'
import { hoursOf, isInsideWindow, nextOpening, WITHIN, type TouchNumber } from './sending-window.ts'
import { windowsOf } from './state-windows.ts'
import type { State } from './us-places.ts'
import type { Place } from './places.ts'
import { days, later, type EpochMs } from './words/instant.ts'

/** Why a touch may not go when it is due: our own hours, or a state's rule; `state` null: theirs is not known. */
export type Closed = { readonly is: 'night' } | Rule

interface Rule {
  readonly is: 'holiday' | 'sunday' | 'saturday' | 'state_hours'
  readonly state: State | null
}

/**
 * Why a touch due at `dueAt` is not inside the window; null: it is. Each time at which our own hours alone would have
 * let it go, up to where it goes, is held against the states' rules, and the first closed day explains more than
 * closed hours; where no rule is met, it was `night`.
 */
export function whyClosed(dueAt: EpochMs, touch: TouchNumber, whereabouts: Place): Closed | null {
  const opening = nextOpening(dueAt, touch, whereabouts)
  if (opening === dueAt) return null
  const rules: Rule[] = []
  const until = opening ?? later(dueAt, WITHIN)
  let at = ourOpening(dueAt, touch, whereabouts)
  while (at !== undefined && at < until) {
    rules.push(...rulesMet(at, touch, whereabouts))
    at = ourOpening(later(at, days(1)), touch, whereabouts)
  }
  return rules.find(({ is }) => is !== 'state_hours') ?? rules[0] ?? { is: 'night' }
}

/** When it would go if no state set anything. */
function ourOpening(at: EpochMs, touch: TouchNumber, { zones }: Place): EpochMs | undefined {
  return nextOpen(at, zones, hoursOf(touch, []), WITHIN)
}

function rulesMet(at: EpochMs, touch: TouchNumber, { zones, states }: Place): readonly Rule[] {
  const anyOf = states.length > 0 ? states : [null]
  return anyOf.flatMap((state) => zones.flatMap((zone) => ruleMet(at, touch, zone, state)))
}

/** The rule of this state that closes the instant in this zone, if one does. */
function ruleMet(at: EpochMs, touch: TouchNumber, zone: string, state: State | null): readonly Rule[] {
  const whereabouts = { zones: [zone], states: state === null ? [] : [state] }
  if (isInsideWindow(at, touch, whereabouts)) return []
  const date = dateIn(zone, at)
  const { saturday, sunday, holiday } = windowsOf(whereabouts.states)[0] ?? {}
  if (holiday === null && isHoliday(date)) return [{ is: 'holiday', state }]
  if (sunday === null && date.dayOfWeek === 7) return [{ is: 'sunday', state }]
  if (saturday === null && date.dayOfWeek === 6) return [{ is: 'saturday', state }]
  return [{ is: 'state_hours', state }]
}

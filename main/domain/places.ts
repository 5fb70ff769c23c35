import { Temporal } from 'temporal-polyfill'
import { areaCodes, exchanges } from './area-codes.ts'
import { areaCode } from './phone-number.ts'
import { mainland, stateCalled, zoneByLetter, zonesOfLetters, zonesOfState, type State } from './us-places.ts'
import type { Phone } from './words/identifiers.ts'
import { zipPrefixes, zipsByZone, zipsOfOtherStates } from './zip-places.ts'

/** Where somebody may be by one thing known of them: any of these zones, any of these states; no states: not told. */
export interface Place {
  readonly zones: readonly string[]
  readonly states: readonly State[]
}

const placeByCode = rowsByKey(areaCodes, (codes) => codes.split(' '))
const placeByPrefix = rowsByKey(zipPrefixes, (prefixes) => prefixes.split(' ').flatMap(everyPrefix))
const lettersByExchange = lettersByPart(exchanges)
const lettersByZip = lettersByPart(zipsByZone)
const statesByZip = new Map(zipsOfOtherStates.flatMap(([to, zips]) => zips.split(' ').map((zip) => [zip, to] as const)))

/**
 * Where the holder of this number may be, by area code and, in a code of several zones, by its exchange where that is
 * known (D4, integrations.md 7.1). `unknown`: any of the four mainland zones, and no state.
 */
export function placeOfNumber(phone: Phone): Place & { readonly source: 'number' | 'unknown' } {
  const code = areaCode(phone) ?? ''
  const row = placeByCode.get(code)
  if (row === undefined) return { zones: mainland, states: [], source: 'unknown' }
  const exchange = phone.slice(5, 8)
  const letters = lettersByExchange.get(code + exchange) ?? lettersByExchange.get(code + exchange.slice(0, 2))
  return { zones: zonesOfLetters(letters ?? row.letters), states: [row.state], source: 'number' }
}

/** Where this ZIP (five digits, or nine) lies; undefined: nothing is known of it (military ones among them). */
export function placeOfZip(zip: string): Place | undefined {
  const five = /^(\d{5})(-?\d{4})?$/.exec(zip.trim())?.[1]
  const row = placeByPrefix.get(five?.slice(0, 3) ?? '')
  if (five === undefined || row === undefined) return undefined
  const zones = zonesOfLetters(lettersByZip.get(five) ?? row.letters)
  const others = statesByZip.get(five)?.split(' ')
  if (others === undefined) return { zones, states: [row.state] }
  return { zones: [...new Set(others.flatMap((state) => within(state, zones)))], states: others }
}

/** A state as a CRM writes it, by letters or name, with every zone it has; undefined: no state of ours. */
export function placeOfState(written: string): Place | undefined {
  const state = stateCalled(written)
  const zones = state === undefined ? undefined : zonesOfState(state)
  return state === undefined || zones === undefined ? undefined : { zones, states: [state] }
}

/** A zone by its tz name, as the one of ours that keeps the same time; one abroad stays itself; undefined: no zone. */
export function placeOfZone(name: string): Place | undefined {
  const clock = clockOf(name)
  if (clock === undefined) return undefined
  return { zones: [ourZones.includes(name) ? name : (zoneByClock.get(clock) ?? name)], states: [] }
}

/** A winter and a summer instant: zones that agree in both keep the same time (integrations.md 7.1: "compare offsets"). */
const winterAndSummer = ['2027-01-15T12:00:00Z', '2027-07-15T12:00:00Z'].map((it) => Temporal.Instant.from(it))
const ourZones = Object.values(zoneByLetter)
const zoneByClock = new Map([...ourZones].reverse().map((zone) => [clockOf(zone), zone])) // of twins the first stays

function clockOf(zone: string): string | undefined {
  try {
    return winterAndSummer.map((instant) => instant.toZonedDateTimeISO(zone).offset).join(' ')
  } catch {
    return undefined // not a name of the tz database
  }
}

/** The zones that this state has among those of a ZIP; when it has none of them, all its own. */
function within(state: State, zones: readonly string[]): readonly string[] {
  const own = zonesOfState(state) ?? []
  const common = own.filter((zone) => zones.includes(zone))
  return common.length > 0 ? common : own
}

function rowsByKey(
  rows: readonly (readonly [state: State, letters: string, keys: string])[],
  keysOf: (keys: string) => readonly string[],
) {
  return new Map(
    rows.flatMap(([state, letters, keys]) => keysOf(keys).map((key) => [key, { state, letters }] as const)),
  )
}

function lettersByPart(table: Readonly<Record<string, readonly (readonly [letters: string, parts: string])[]>>) {
  return new Map(
    Object.entries(table).flatMap(([whole, rows]) =>
      rows.flatMap(([letters, parts]) => parts.split(' ').map((part) => [whole + part, letters] as const)),
    ),
  )
}

/** `010-012` is 010 011 012. */
function everyPrefix(run: string): readonly string[] {
  const [first = '', last = first] = run.split('-')
  const length = Number(last) - Number(first) + 1
  return Array.from({ length }, (_, n) => String(Number(first) + n).padStart(3, '0'))
}

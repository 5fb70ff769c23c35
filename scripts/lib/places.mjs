// What the two table makers share: zones of the tz database to the letters of main/domain/us-places.ts.
import { zoneByLetter, states, zonesOfState } from '../../main/domain/us-places.ts'

const letterByZone = Object.fromEntries(Object.entries(zoneByLetter).map(([letter, zone]) => [zone, letter]))

/** Zones whose clocks have run with one of the letters' since 2007, and are expected to (integrations.md 7.1). */
const sameClock = {
  E: /^America\/(Detroit|Indiana\/(Indianapolis|Marengo|Petersburg|Vevay|Vincennes|Winamac)|Kentucky\/\w+)$/,
  C: /^America\/(Menominee|Indiana\/(Knox|Tell_City)|North_Dakota\/\w+)$/,
  M: /^America\/(Boise|Shiprock)$/,
  K: /^America\/(Juneau|Sitka|Metlakatla|Nome|Yakutat)$/,
  S: /^Pacific\/(Apia|Midway)$/, // coarse coordinates: American Samoa read as its neighbour
}

/** The letter of a zone; '' for one in no part of the US. */
export const letterOf = (zone) =>
  letterByZone[zone] ?? Object.keys(sameClock).find((letter) => sameClock[letter].test(zone)) ?? ''

const lettersByState = Object.fromEntries(
  states.map((state) => [state, zonesOfState(state).map((it) => letterByZone[it])]),
)

/** The letters of a state's clocks; undefined: not a state. */
export const lettersOfState = (state) => lettersByState[state]

/** Sorts rows, or entries of a map, by what comes first in them. */
export const byKey = ([a], [b]) => a.localeCompare(b)

/** Values of one row as literals, the last broken into lines of a readable width. */
export function wrapped(values) {
  const last = values.at(-1)
  const lines = last.length <= 112 ? [last] : last.match(/.{1,100}(?: |$)/g)
  const text = lines.map((line) => `'${line}'`)
  return [...values.slice(0, -1).map((value) => `'${value}'`), text.join(' +\n    ')].join(', ')
}

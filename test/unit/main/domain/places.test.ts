import { expect, test } from 'vitest'
import { areaCodes, exchanges } from '../../../../main/domain/area-codes.ts'
import { placeOfNumber, placeOfState, placeOfZip, placeOfZone } from '../../../../main/domain/places.ts'
import { mainland, states, zonesOfLetters, zonesOfState } from '../../../../main/domain/us-places.ts'
import { zipPrefixes, zipsByZone } from '../../../../main/domain/zip-places.ts'

const E = 'America/New_York'
const C = 'America/Chicago'
const M = 'America/Denver'
const P = 'America/Los_Angeles'
const Z = 'America/Phoenix'
const number = (code: string, exchange: string) => placeOfNumber(`+1${code}${exchange}0142`)
const sorted = (list: readonly string[]) => [...list].sort((a, b) => a.localeCompare(b))

test.each([
  ['850', '432', 'FL', [C]], // Pensacola
  ['850', '224', 'FL', [E]], // Tallahassee
  ['812', '422', 'IN', [C]], // Evansville
  ['812', '332', 'IN', [E]], // Bloomington
  ['605', '342', 'SD', [M]], // Rapid City
  ['605', '336', 'SD', [C]], // Sioux Falls
  ['208', '342', 'ID', [M]], // Boise
  ['208', '664', 'ID', [P]], // Coeur d'Alene
  ['541', '889', 'OR', [M]], // Ontario
  ['541', '382', 'OR', [P]], // Bend
  ['270', '442', 'KY', [C]], // Paducah
  ['270', '765', 'KY', [E]], // Elizabethtown
  ['915', '532', 'TX', [M]], // El Paso
  ['701', '225', 'ND', [M]], // Dickinson
  ['701', '223', 'ND', [C]], // Bismarck
  ['308', '632', 'NE', [M]], // Scottsbluff
  ['308', '382', 'NE', [C]], // Grand Island
  ['906', '932', 'MI', [C]], // Ironwood
  ['906', '225', 'MI', [E]], // Marquette
  ['219', '462', 'IN', [C]], // Valparaiso
  ['928', '774', 'AZ', [Z]], // Flagstaff
])('D4 area code %s, exchange %s of a known town lies in %s, in its own zone', (code, exchange, state, zones) => {
  expect(number(code, exchange)).toEqual({ zones, states: [state], source: 'number' })
})

test.each([
  ['850', '999', 'FL', [C, E]],
  ['448', '432', 'FL', [C, E]], // an overlay's exchanges tell nothing of the code it lies over
  ['930', '422', 'IN', [C, E]],
  ['364', '442', 'KY', [C, E]],
  ['458', '889', 'OR', [M, P]],
  ['986', '342', 'ID', [M, P]],
  ['928', '697', 'AZ', [M, Z]], // Kayenta, in the Navajo Nation
  ['812', '427', 'IN', [C, E]], // Vevay, which the data have wrong
])('D4 area code %s, exchange %s may be anywhere the code reaches', (code, exchange, state, zones) => {
  const place = number(code, exchange)
  expect({ ...place, zones: sorted(place.zones) }).toEqual({ zones: sorted(zones), states: [state], source: 'number' })
})

test('integrations.md 7.1 the overlay of Orlando is on Eastern time, whatever the data say', () => {
  expect(number('689', '555')).toEqual({ zones: [E], states: ['FL'], source: 'number' })
})

test.each(['436', '457', '624', '729', '861', '800', '900', '500', '204', '416'])(
  'D4 of area code %s nothing is known: the four mainland zones, and no state',
  (code) => {
    expect(number(code, '555')).toEqual({ zones: mainland, states: [], source: 'unknown' })
  },
)

test.each([
  ['90210', 'CA', [P]],
  ['32501', 'FL', [C]], // Pensacola
  ['32301', 'FL', [E]], // Tallahassee
  ['79901', 'TX', [M]], // El Paso
  ['75201', 'TX', [C]],
  ['83814', 'ID', [P]], // Coeur d'Alene
  ['83702', 'ID', [M]], // Boise
  ['97914', 'OR', [M]], // Ontario
  ['97701', 'OR', [P]], // Bend
  ['85001', 'AZ', [Z]], // Phoenix, boxes only
  ['99501', 'AK', ['America/Anchorage']],
  ['47601', 'IN', [C]], // Boonville
  ['47401', 'IN', [E]], // Bloomington
  ['42001', 'KY', [C]], // Paducah
  ['42701', 'KY', [E]], // Elizabethtown
  ['10001', 'NY', [E]],
  ['06390', 'NY', [E]], // Fishers Island, by way of Connecticut
  ['02139-4307', 'MA', [E]],
  ['00901', 'PR', ['America/Puerto_Rico']],
  ['00802', 'VI', ['America/St_Thomas']],
  ['96813', 'HI', ['Pacific/Honolulu']],
  ['96799', 'AS', ['Pacific/Pago_Pago']],
  ['96910', 'GU', ['Pacific/Guam']],
  ['96950', 'MP', ['Pacific/Saipan']],
])('D4 ZIP %s lies in %s', (zip, state, zones) => {
  expect(placeOfZip(zip)).toEqual({ zones, states: [state] })
})

test.each([
  ['86515', ['AZ', 'NM'], [M, Z]], // Window Rock, over the border of two states, with both clocks
  ['86045', ['AZ'], [M, Z]], // Tuba City
  ['97910', ['OR'], [M, P]], // Jordan Valley, where the county changes its clock
  ['38504', ['TN'], [C, E]], // Allardt, by the line
  ['42223', ['KY', 'TN'], [C]], // Fort Campbell
])('D4 ZIP %s may be in any of its states and zones', (zip, states, zones) => {
  const place = placeOfZip(zip)
  expect({ states: place?.states, zones: sorted(place?.zones ?? []) }).toEqual({ states, zones: sorted(zones) })
})

test.each(['', '123', '00000', '09012', '34002', '9021', 'K1A 0B1', '902101'])(
  'D4 nothing is known of ZIP "%s"',
  (zip) => {
    expect(placeOfZip(zip)).toBeUndefined()
  },
)

test.each([
  ['FL', 'FL', [C, E]],
  [' florida ', 'FL', [C, E]],
  ['D.C.', 'DC', [E]],
  ['Puerto Rico', 'PR', ['America/Puerto_Rico']],
])('D4 the CRM’s state "%s" is %s, in every zone it has', (written, state, zones) => {
  const place = placeOfState(written)
  expect({ states: place?.states, zones: sorted(place?.zones ?? []) }).toEqual({
    states: [state],
    zones: sorted(zones),
  })
})

test.each(['', 'Ontario', 'XX', 'Bavaria'])('D4 "%s" in the CRM is no state of ours', (written) => {
  expect(placeOfState(written)).toBeUndefined()
})

test.each([
  ['America/Detroit', E],
  ['America/Indiana/Indianapolis', E],
  ['America/Boise', M],
  ['US/Pacific', P],
  ['America/North_Dakota/Center', C],
  ['America/St_Thomas', 'America/St_Thomas'],
  ['Europe/London', 'Europe/London'],
])('integrations.md 7.1 the CRM’s zone %s keeps the time of %s', (name, zone) => {
  expect(placeOfZone(name)).toEqual({ zones: [zone], states: [] })
})

test('D4 a zone that is none tells nothing', () => {
  expect([placeOfZone(''), placeOfZone('Central'), placeOfZone('America/Springfield')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('D4 every row of the tables has zones that its state lives by, and each state has rows', () => {
  const rows = [...areaCodes, ...zipPrefixes]
  for (const [state, letters] of rows) {
    expect(letters.length).toBeGreaterThan(0)
    expect(zonesOfState(state)).toEqual(expect.arrayContaining([...zonesOfLetters(letters)]))
    expect(zonesOfLetters(letters)).toHaveLength(letters.length)
  }
  expect(sorted([...new Set(areaCodes.map(([state]) => state))])).toEqual(sorted(states))
})

test('D4 what is known of an exchange or a ZIP narrows its code or prefix, and never leaves it', () => {
  const unionOf = (code: string) => areaCodes.find(([, , codes]) => codes.split(' ').includes(code))?.[1] ?? ''
  for (const [code, rows] of Object.entries(exchanges))
    for (const [letters] of rows) {
      expect(unionOf(code).split('')).toEqual(expect.arrayContaining(letters.split('')))
      expect(letters.length).toBeLessThan(unionOf(code).length)
    }
  const some = Object.entries(zipsByZone).flatMap(([prefix, rows]) => {
    const listed = rows.flatMap(([, zips]) => zips.split(' '))
    const free = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0')).find((it) => !listed.includes(it))
    return rows.map(([letters]) => ({ letters, union: placeOfZip(`${prefix}${free}`)?.zones ?? [] }))
  })
  for (const { letters, union } of some) {
    expect(union).toEqual(expect.arrayContaining([...zonesOfLetters(letters)]))
    expect(letters.length).toBeLessThan(union.length)
  }
})

test('D4 no area code, prefix, exchange or ZIP stands in two rows', () => {
  const once = (keys: readonly string[]) => expect(keys).toHaveLength(new Set(keys).size)
  once(areaCodes.flatMap(([, , codes]) => codes.split(' ')))
  once(zipPrefixes.flatMap(([, , prefixes]) => prefixes.split(' ')))
  for (const rows of [...Object.values(exchanges), ...Object.values(zipsByZone)])
    once(rows.flatMap(([, parts]) => parts.split(' ')))
})

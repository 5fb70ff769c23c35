import { expect, test } from 'vitest'
import { nextDaytime, zonesOf } from '../../../../main/domain/zones.ts'
import type { Phone } from '../../../../main/domain/words/identifiers.ts'
import type { EpochMs } from '../../../../main/domain/words/instant.ts'

const mainland = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles']
const numberIn = (code: string): Phone => `+1${code}5550199`
const at = (iso: string) => Date.parse(iso) as EpochMs
const opens = (iso: string, zones: readonly string[]) => {
  const opening = nextDaytime(at(iso), zones)
  return opening === undefined ? undefined : new Date(opening).toISOString().replace('.000', '')
}

test.each([
  ['512', ['America/Chicago']],
  ['212', ['America/New_York']],
  ['310', ['America/Los_Angeles']],
  ['303', ['America/Denver']],
  ['602', ['America/Phoenix']],
  ['808', ['Pacific/Honolulu']],
  ['787', ['America/Puerto_Rico']],
  ['671', ['Pacific/Guam']],
])('D4 area code %s lies in one zone', (code, zones) => {
  expect(zonesOf(numberIn(code))).toEqual({ zones, source: 'number' })
})

test.each([
  ['850', ['America/Chicago', 'America/New_York']], // Pensacola, Tallahassee
  ['270', ['America/Chicago', 'America/New_York']],
  ['541', ['America/Denver', 'America/Los_Angeles']], // Ontario, Bend
  ['928', ['America/Denver', 'America/Phoenix']],
  ['605', ['America/Chicago', 'America/Denver']],
  ['701', ['America/Chicago', 'America/Denver']],
  ['208', ['America/Denver', 'America/Los_Angeles']],
  ['775', ['America/Los_Angeles']],
  ['907', ['America/Anchorage', 'America/Adak']],
])('D4 split area code %s may be in any of its zones', (code, zones) => {
  expect(zonesOf(numberIn(code)).zones).toEqual(expect.arrayContaining(zones))
})

test.each([
  ['448', '850'],
  ['930', '812'],
  ['364', '270'],
  ['458', '541'],
])('integrations.md 7.1 overlay %s has the zones of %s that it lies over', (overlay, code) => {
  expect(zonesOf(numberIn(overlay))).toEqual(zonesOf(numberIn(code)))
})

test.each(['208', '219', '270', '308', '423', '541', '574', '605', '606', '620', '701', '775', '785', '812', '850'])(
  'integrations.md 7.1 area code %s has more than one zone',
  (code) => {
    expect(zonesOf(numberIn(code)).zones.length).toBeGreaterThan(1)
  },
)

test.each(['436', '457', '624', '729', '861'])(
  'D4 of area code %s nothing is known: the four mainland zones',
  (code) => {
    expect(zonesOf(numberIn(code))).toEqual({ zones: mainland, source: 'unknown' })
  },
)

test('D4 every zone of the table is one that this computer knows', () => {
  const codes = Array.from({ length: 800 }, (_, n) => String(n + 200))
  const zones = new Set(codes.flatMap((code) => zonesOf(numberIn(code)).zones))
  for (const zone of zones) expect(() => opens('2026-11-24T20:00:00Z', [zone])).not.toThrow()
})

test('D5 late texts leave from 08:00 on, and the last minute before 20:00 is closed', () => {
  const austin = ['America/Chicago'] // UTC-6 in November
  expect([
    opens('2026-11-24T13:59:59Z', austin), // 07:59:59
    opens('2026-11-24T14:00:00Z', austin), // 08:00
    opens('2026-11-25T01:58:59Z', austin), // 19:58:59
    opens('2026-11-25T01:59:00Z', austin), // 19:59
    opens('2026-11-25T02:00:00Z', austin), // 20:00
  ]).toEqual([
    '2026-11-24T14:00:00Z',
    '2026-11-24T14:00:00Z',
    '2026-11-25T01:58:59Z',
    '2026-11-25T14:00:00Z',
    '2026-11-25T14:00:00Z',
  ])
})

test('D4 where several zones are possible it must be daytime in all of them', () => {
  expect(opens('2026-11-24T14:00:00Z', mainland)).toBe('2026-11-24T16:00:00Z') // 08:00 in Los Angeles
  expect(opens('2026-11-25T00:59:00Z', mainland)).toBe('2026-11-25T16:00:00Z') // 19:59 in New York
  expect(opens('2026-11-25T00:58:00Z', mainland)).toBe('2026-11-25T00:58:00Z')
})

test('D4 Alaska’s code reaches to the Aleutians, an hour behind Anchorage', () => {
  const { zones } = zonesOf(numberIn('907'))
  expect(opens('2026-11-24T12:00:00Z', zones)).toBe('2026-11-24T18:00:00Z') // 08:00 in Adak
})

test('S51 on the night the clocks go forward, 08:00 comes an hour sooner', () => {
  expect(opens('2026-03-07T23:00:00-06:00', ['America/Chicago'])).toBe('2026-03-08T13:00:00Z')
})

test('S51 on the night the clocks go back, 08:00 comes an hour later', () => {
  expect(opens('2026-10-31T23:00:00-05:00', ['America/Chicago'])).toBe('2026-11-01T14:00:00Z')
})

test('S51 Arizona keeps its clocks, and the Navajo part of 928 does not: both must be open', () => {
  const { zones } = zonesOf(numberIn('928'))
  expect(opens('2026-07-01T00:00:00-06:00', zones)).toBe('2026-07-01T15:00:00Z') // 08:00 in Phoenix, 09:00 in Denver
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInsideWindow, nextOpening, type TouchNumber } from '../../../../main/domain/sending-window.ts'
import { states, zoneByLetter } from '../../../../main/domain/us-places.ts'
import type { EpochMs } from '../../../../main/domain/words/instant.ts'
import { wallClock } from '../../../fixtures/wall-clock.ts'

/** integrations.md 6.2, written down a second time, as the document has it. */
const table = `
AL 8-20 8-20 none none|CT 9-20 9-20 9-20 9-20|FL 8-20 8-20 8-20 8-20|KY 10-21 10-21 10-21 10-21|LA 8-20 8-20 none none
MD 8-20 8-20 8-20 8-20|MA 8-20 8-20 8-20 8-20|ME 9-17 none none none|MI 9-21 9-21 9-21 9-21|MN 9-21 9-21 9-21 9-21
MS 8-20 8-20 none 8-20|NJ 8-20 8-20 8-20 8-20|NM 9-21 9-21 9-21 9-21|NV 9-20 9-20 9-20 9-20|OK 8-20 8-20 8-20 8-20
OR 8-20 8-20 8-20 8-20|PA 8-21 8-21 12-21 none|RI 9-18 10-17 none none|SD 9-21 9-21 none 9-21|TX 9-21 9-21 12-21 9-21
UT 8-21 8-21 none none|VA 8-21 8-21 8-21 8-21|WA 8-20 8-20 8-20 8-20|WY 8-20 8-20 8-20 8-20|?? 10-18 10-17 none none`
const rowOf = (state: string) =>
  (new RegExp(`${state.replaceAll('?', '\\?')} (.*?)(\\||$)`, 'm').exec(table)?.[1] ?? '8-21 8-21 8-21 8-21').split(' ')

const holidays = `2026-11-26 2026-12-25 2027-01-01 2027-01-18 2027-02-15 2027-05-31 2027-06-18 2027-06-19 2027-07-04
2027-07-05 2027-09-06 2027-10-11 2027-11-11 2027-11-25 2027-12-24 2027-12-25 2027-12-31 2028-01-01`.split(/\s/)

interface Case {
  readonly at: EpochMs
  readonly touch: TouchNumber
  readonly zones: readonly string[]
  readonly states: readonly string[]
}

/** The slow, obvious judge: the wall clock of every zone against every row, minute by minute. */
function isAllowed(at: number, { touch, zones, states }: Case): boolean {
  return zones.every((zone) => {
    const { date, minute, weekday } = wallClock(zone, at)
    if (minute < 8 * 60 || minute >= (touch === 1 ? 21 : 20) * 60 - 1) return false
    return (states.length > 0 ? states : ['??']).every((state) => {
      const [weekdays, saturday, sunday, holiday] = rowOf(state)
      const today = weekday === 'Sun' ? sunday : weekday === 'Sat' ? saturday : weekdays
      return [today, ...(holidays.includes(date) ? [holiday] : [])].every((hours = 'none') => {
        const [from = 0, to = 0] = hours === 'none' ? [] : hours.split('-').map(Number)
        return minute >= from * 60 && minute < to * 60 - 1
      })
    })
  })
}

const nights = ['2026-12-31T18:00Z', '2027-03-13T18:00Z', '2027-07-02T18:00Z', '2027-11-06T18:00Z', '2027-12-23T18:00Z']
const instants = fc.oneof(
  fc.integer({ min: Date.parse('2026-12-01T00:00Z'), max: Date.parse('2027-12-15T00:00Z') }),
  fc.tuple(fc.constantFrom(...nights), fc.nat(3 * 86_400_000)).map(([from, by]) => Date.parse(from) + by),
)
const cases: fc.Arbitrary<Case> = fc.record({
  at: instants.map((at) => at as EpochMs),
  touch: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
  zones: fc.uniqueArray(fc.constantFrom(...Object.values(zoneByLetter)), { minLength: 1, maxLength: 3 }),
  states: fc.uniqueArray(fc.constantFrom(...states), { maxLength: 2 }),
})

test('S74 the opening is the first minute that the wall clocks of every zone and the row of every state allow', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const opening = nextOpening(one.at, one.touch, one)
      const end = opening ?? one.at + 9 * 86_400_000
      for (let at: number = one.at; at < end; at = Math.floor(at / 60_000) * 60_000 + 60_000)
        if (isAllowed(at, one)) throw new Error(`open already at ${new Date(at).toISOString()}`)
      if (opening !== undefined) expect(isAllowed(opening, one)).toBe(true)
    }),
    { numRuns: 60 },
  )
}, 60_000)

test('S49 an instant is inside the window when every wall clock and every row allow it, and only then', () => {
  fc.assert(
    fc.property(cases, (one) => {
      expect(isInsideWindow(one.at, one.touch, one)).toBe(isAllowed(one.at, one))
      expect(nextOpening(one.at, one.touch, one) === one.at).toBe(isAllowed(one.at, one))
    }),
    { numRuns: 400 },
  )
})

test('S74 asked again at its own opening, the answer is the same; asked later, it is never earlier', () => {
  fc.assert(
    fc.property(cases, fc.nat(3 * 86_400_000), (one, by) => {
      const opening = nextOpening(one.at, one.touch, one)
      if (opening === undefined) return
      expect(nextOpening(opening, one.touch, one)).toBe(opening)
      const other = nextOpening((one.at + by) as EpochMs, one.touch, one)
      expect(other === undefined || other >= opening).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('S50 no touch goes between 23:00 and 07:00 of anywhere they may be', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const opening = nextOpening(one.at, one.touch, one)
      if (opening === undefined) return
      for (const zone of one.zones) {
        const { minute } = wallClock(zone, opening)
        expect(minute >= 7 * 60 && minute < 23 * 60).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('D4 one more place they may be never opens a touch sooner', () => {
  const more = fc.constantFrom(...Object.values(zoneByLetter))
  fc.assert(
    fc.property(cases, more, (one, zone) => {
      const fewer = nextOpening(one.at, one.touch, one)
      const all = nextOpening(one.at, one.touch, { ...one, zones: [...one.zones, zone] })
      if (all !== undefined) expect(fewer !== undefined && fewer <= all).toBe(true)
    }),
    { numRuns: 300 },
  )
})

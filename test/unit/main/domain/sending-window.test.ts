import { expect, test } from 'vitest'
import { isInsideWindow, nextOpening, type TouchNumber } from '../../../../main/domain/sending-window.ts'
import { stateWindowsDated, windowOfState, windowsOf } from '../../../../main/domain/state-windows.ts'
import { states } from '../../../../main/domain/us-places.ts'
import { whereaboutsOf } from '../../../../main/domain/whereabouts.ts'
import type { EpochMs } from '../../../../main/domain/words/instant.ts'

const at = (iso: string) => Date.parse(iso) as EpochMs
const said = (instant: EpochMs | undefined) =>
  instant === undefined ? 'never' : new Date(instant).toISOString().slice(0, 16)
const opens = (iso: string, touch: TouchNumber, code: string, zip?: string) =>
  said(nextOpening(at(iso), touch, whereaboutsOf({ phones: [`+1${code}5550142`], zip: zip ?? null })))

test('D3 a call at 22:55: T1, two hours later, goes at 08:00', () => {
  expect(opens('2027-04-07T00:55:00-07:00', 1, '310')).toBe('2027-04-07T15:00')
})

test('D3 T1 may go until 21:00, T2 to T5 until 20:00; the last minute of each is closed', () => {
  const inside = (iso: string, touch: TouchNumber) =>
    isInsideWindow(at(iso), touch, whereaboutsOf({ phones: ['+13105550142'] }))
  expect(inside('2027-04-07T20:58:59.999-07:00', 1)).toBe(true)
  expect(inside('2027-04-07T20:59:00-07:00', 1)).toBe(false)
  for (const touch of [2, 3, 4, 5] as const) {
    expect(inside('2027-04-07T07:59:59.999-07:00', touch)).toBe(false)
    expect(inside('2027-04-07T08:00:00-07:00', touch)).toBe(true)
    expect(inside('2027-04-07T19:58:59.999-07:00', touch)).toBe(true)
    expect(inside('2027-04-07T19:59:00-07:00', touch)).toBe(false)
  }
})

test.each([
  ['2027-03-13T23:00:00-06:00', '615', '2027-03-14T13:00'], // Nashville, the night forward
  ['2027-11-06T23:00:00-05:00', '615', '2027-11-07T14:00'], // and back
  ['2027-03-13T23:00:00-07:00', '602', '2027-03-14T15:00'], // Phoenix keeps its clocks
  ['2027-11-06T23:00:00-07:00', '602', '2027-11-07T15:00'],
  ['2027-03-13T23:00:00-10:00', '808', '2027-03-14T18:00'], // so does Honolulu
  ['2027-03-13T23:00:00+10:00', '671', '2027-03-13T22:00'], // and Guam
  ['2027-03-13T23:00:00-09:00', '907', '2027-03-14T17:00'], // Alaska: 08:00 in Adak, the clocks forward
  ['2027-03-13T23:00:00-04:00', '787', '2027-03-14T12:00'],
])('S51 on a DST night, from %s on, code %s opens at %s', (from, code, opening) => {
  expect(opens(from, 2, code)).toBe(opening)
})

test.each([
  ['850', '2027-06-08T13:00', '2027-06-08T23:58'],
  ['448', '2027-06-08T13:00', '2027-06-08T23:58'],
  ['541', '2027-06-08T15:00', '2027-06-09T01:58'],
  ['928', '2027-06-08T15:00', '2027-06-09T01:58'], // Phoenix is an hour behind the Navajo Nation in summer
])('D4 code %s of two zones is open from %s, the later morning, to %s, the earlier evening', (code, from, to) => {
  const somewhere = whereaboutsOf({ phones: [`+1${code}9990142`] })
  expect(said(nextOpening(at('2027-06-08T08:00:00Z'), 2, somewhere))).toBe(from)
  expect(isInsideWindow(at(`${to}:59Z`), 2, somewhere)).toBe(true)
  expect(isInsideWindow((at(`${to}:59Z`) + 60_000) as EpochMs, 2, somewhere)).toBe(false)
})

test.each([
  ['205', '2027-06-07T13:00'], // AL
  ['504', '2027-06-07T13:00'], // LA
  ['601', '2027-06-07T13:00'], // MS
  ['207', '2027-06-07T13:00'], // ME, from 09:00
  ['401', '2027-06-07T13:00'], // RI, from 09:00
  ['605', '2027-06-07T15:00'], // SD, from 09:00 in both of its zones
  ['801', '2027-06-07T14:00'], // UT
])('D3 code %s has no Sunday: from there to %s', (code, monday) => {
  expect(opens('2027-06-06T16:00:00Z', 3, code)).toBe(monday)
})

test.each([
  [2, '212', '2027-07-05T12:00', '2027-07-05T12:00'], // no rule: Independence Day, observed, is a day like any other
  [2, '205', '2027-07-05T12:00', '2027-07-06T13:00'], // AL
  [2, '215', '2027-07-04T17:00', '2027-07-06T12:00'], // PA, a Sunday and a holiday, then the day off
  [2, '601', '2027-07-05T14:00', '2027-07-05T14:00'], // MS lets holidays pass
  [2, '601', '2027-07-04T14:00', '2027-07-05T13:00'], // but no Sunday, whatever holiday it is
  [2, '207', '2027-12-23T22:00', '2027-12-27T14:00'], // ME: Friday off, then the weekend
])('D3 touch %i, code %s, on a holiday: from %s to %s', (touch, code, from, opening) => {
  expect(opens(`${from}:00Z`, touch, code)).toBe(opening)
})

test('D3 Rhode Island: 09–18 on weekdays, 10–17 on Saturdays', () => {
  expect(opens('2027-06-04T17:58:59-04:00', 1, '401')).toBe('2027-06-04T21:58')
  expect(opens('2027-06-04T17:59:00-04:00', 1, '401')).toBe('2027-06-05T14:00')
  expect(opens('2027-06-05T16:59:00-04:00', 1, '401')).toBe('2027-06-07T13:00')
})

test('D3 Texas opens at 09:00, on Sundays at noon', () => {
  expect(opens('2027-06-05T07:00:00-05:00', 1, '512')).toBe('2027-06-05T14:00')
  expect(opens('2027-06-06T07:00:00-05:00', 1, '512')).toBe('2027-06-06T17:00')
})

test('D4 nothing known: open in the four mainland zones at once, by the row for the unknown', () => {
  const unknown = whereaboutsOf({ phones: [] })
  expect(said(nextOpening(at('2027-06-05T01:00:00Z'), 2, unknown))).toBe('2027-06-05T17:00') // Saturday, 10:00 Pacific
  expect(said(nextOpening(at('2027-06-05T20:59:00Z'), 2, unknown))).toBe('2027-06-07T17:00') // 17:00 Eastern: over
})

test('D4 a number of New York with a ZIP of California goes when both are open', () => {
  expect(opens('2027-06-08T08:00:00-04:00', 2, '212', '90210')).toBe('2027-06-08T15:00')
  expect(opens('2027-06-08T19:59:00-04:00', 2, '212', '90210')).toBe('2027-06-09T15:00')
})

test('D4 no hour suits Maine and Guam: never, so a task', () => {
  expect(opens('2027-06-08T08:00:00Z', 1, '207', '96910')).toBe('never')
})

test('integrations.md 6.2 the table is dated, and no row of it is wider than the federal hours', () => {
  expect(stateWindowsDated).toEqual({ asOf: '2026-11-24', source: 'reference/integrations.md 6.2' })
  for (const row of [...states.map((state) => windowOfState(state)), ...windowsOf([])])
    for (const hours of [row.weekday, row.saturday, row.sunday, row.holiday])
      if (hours !== null) {
        expect(hours.opens).toBeGreaterThanOrEqual(8 * 60)
        expect(hours.closes).toBeLessThanOrEqual(21 * 60)
      }
})

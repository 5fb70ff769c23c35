import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInsideWindow, type TouchNumber } from '../../../../main/domain/sending-window.ts'
import { isWithinDailyCap, timeOfTouch, touchDue } from '../../../../main/domain/touch-times.ts'
import { whereaboutsOf } from '../../../../main/domain/whereabouts.ts'
import { days, hours, later, type EpochMs } from '../../../../main/domain/words/instant.ts'

/** How long after hour zero each touch of the article is due (S29-S33). */
const touchAfter = (touch: number) => [hours(2), days(1), days(3), days(5), days(7)][touch - 1] ?? days(7)

const at = (iso: string) => Date.parse(iso) as EpochMs
const iso = (instant: EpochMs) => new Date(instant).toISOString().slice(0, 16)
const touches = [1, 2, 3, 4, 5] as const

/** The five touches after a miss, one after the other, as the engine would place them. */
function weekAfter(hourZero: EpochMs, code: string) {
  const where = whereaboutsOf({ phones: code === '' ? [] : [`+1${code}5550142`] })
  const gone: EpochMs[] = []
  return touches.map((touch) => {
    const before = { previousTouchAt: gone.at(-1) ?? null, automaticAt: [hourZero, ...gone] }
    const placed = timeOfTouch(touchDue(hourZero, touchAfter(touch)), touch, where, before)
    if (placed) gone.push(placed.at)
    return placed
  })
}
const told = (hourZero: string, code: string) =>
  weekAfter(at(hourZero), code).map((placed) => (placed ? `${iso(placed.at)} ${placed.moved?.is ?? '-'}` : 'never'))

test('S28 missed at noon: 2 hours, 1, 3, 5 and 7 days later, none of them moved', () => {
  expect(told('2027-06-07T12:00:00-05:00', '615')).toEqual([
    '2027-06-07T19:00 -',
    '2027-06-08T17:00 -',
    '2027-06-10T17:00 -',
    '2027-06-12T17:00 -',
    '2027-06-14T17:00 -',
  ])
})

test('S28 missed at 22:55: each waits for its morning; T1 and T2 are of two days', () => {
  expect(told('2027-06-07T22:55:00-05:00', '615')).toEqual([
    '2027-06-08T13:00 night',
    '2027-06-09T13:00 night',
    '2027-06-11T13:00 night',
    '2027-06-13T13:00 night',
    '2027-06-15T13:00 night',
  ])
})

test('D3 one touch a day: T2 would open on the morning of T1, and goes a day on', () => {
  expect(told('2027-06-05T18:30:00-05:00', '205').slice(0, 2)).toEqual([
    '2027-06-07T13:00 sunday', // due on Saturday at 20:30, half an hour too late in Alabama
    '2027-06-08T13:00 touch_that_day', // due on Sunday
  ])
  expect(told('2027-06-07T19:00:00-05:00', '615').slice(0, 2)).toEqual([
    '2027-06-08T13:00 night', // due at 21:00
    '2027-06-10T00:00 touch_that_day', // due at 19:00 of that day
  ])
})

test('S28 day N is N × 24 h elapsed, so over a night forward it comes an hour later by the clock', () => {
  expect(told('2027-03-13T15:00:00-06:00', '615').slice(0, 2)).toEqual(['2027-03-13T23:00 -', '2027-03-14T21:00 -'])
  expect(touchDue(at('2027-11-06T15:00:00-05:00'), days(1))).toBe(at('2027-11-07T14:00:00-06:00'))
})

test('D4 where no hour suits, a touch has no time: a task', () => {
  const where = whereaboutsOf({ phones: ['+12075550142'], zip: '96910' })
  expect(timeOfTouch(at('2027-06-08T12:00:00Z'), 1, where, { previousTouchAt: null, automaticAt: [] })).toBeUndefined()
})

test('D3 at most three automatic texts and calls in 24 h: the fourth goes a day on', () => {
  const noon = at('2027-06-08T12:00:00-05:00')
  const where = whereaboutsOf({ phones: ['+16155550142'] })
  const automaticAt = [hours(-23), hours(-3), hours(-1)].map((by) => later(noon, by))
  expect(timeOfTouch(noon, 2, where, { previousTouchAt: null, automaticAt })).toEqual({
    at: later(noon, days(1)),
    moved: { is: 'daily_cap' },
  })
  expect(timeOfTouch(noon, 2, where, { previousTouchAt: null, automaticAt: automaticAt.slice(1) })).toEqual({
    at: noon,
    moved: null,
  })
})

test('D3 the cap looks back 24 h: what is exactly that old no longer counts', () => {
  const now = at('2027-06-08T12:00:00Z')
  const gone = (...before: number[]) => before.map((by) => later(now, hours(-by)))
  expect(isWithinDailyCap(now, gone(24, 2, 1))).toBe(true)
  expect(isWithinDailyCap(now, gone(23.99, 2, 1))).toBe(false)
  expect(isWithinDailyCap(now, gone(-1, 2, 1))).toBe(true) // what is yet to leave is not gone
})

const codes = fc.constantFrom(
  '',
  '212',
  '615',
  '850',
  '928',
  '907',
  '808',
  '671',
  '205',
  '207',
  '401',
  '605',
  '801',
  '512',
)
const misses = fc.integer({ min: at('2027-01-01T00:00Z'), max: at('2028-01-01T00:00Z') }).map((it) => it as EpochMs)

test('S49 D3 whenever and wherever a call is missed: all five inside the window, none early, in order, one a day', () => {
  fc.assert(
    fc.property(misses, codes, (hourZero, code) => {
      const where = whereaboutsOf({ phones: code === '' ? [] : [`+1${code}5550142`] })
      const week = weekAfter(hourZero, code)
      const dayOf = (instant: EpochMs, zone: string) => new Date(instant).toLocaleDateString('sv', { timeZone: zone })
      touches.forEach((touch: TouchNumber, index) => {
        const placed = week[index]
        const previous = week[index - 1]
        if (!placed) throw new Error(`touch ${touch} has no time`)
        expect(isInsideWindow(placed.at, touch, where)).toBe(true)
        expect(placed.at).toBeGreaterThanOrEqual(touchDue(hourZero, touchAfter(touch)))
        expect(placed.moved === null).toBe(placed.at === touchDue(hourZero, touchAfter(touch)))
        if (!previous) return
        expect(placed.at).toBeGreaterThan(previous.at)
        for (const zone of where.zones) expect(dayOf(placed.at, zone)).not.toBe(dayOf(previous.at, zone))
      })
    }),
    { numRuns: 150 },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { EpochMs } from '../../../../main/domain/words/instant.ts'
import { carrierDate, midnight, parseIso, rfc2822 } from '../../../../main/practice/dates.ts'

const anyInstant = fc.integer({ min: 0, max: 4_102_444_800_000 })

test('twilio.md 7 dates are written as the Date object writes them, with Twilio’s zone', () => {
  fc.assert(
    fc.property(anyInstant, (instant) => {
      expect(rfc2822(instant as EpochMs)).toBe(new Date(instant).toUTCString().replace('GMT', '+0000'))
    }),
  )
})

test('twilio.md 7 days and seconds are read as the Date object reads them', () => {
  fc.assert(
    fc.property(anyInstant, (instant) => {
      const iso = new Date(instant).toISOString()
      expect(parseIso(iso)).toBe(Math.floor(instant / 1000) * 1000)
      expect(parseIso(iso.slice(0, 10))).toBe(midnight(instant as EpochMs))
    }),
  )
})

test.each(['', 'today', '2026-13-01', '2026-11-24T25:00:00Z', '2026-11-24T20:15:30', '24 Nov 2026'])(
  'twilio.md 7 "%s" is no date of a filter',
  (text) => {
    expect(parseIso(text)).toBeUndefined()
  },
)

test('twilio.md 7 RawDlrDoneDate is year, month, day, hour and minute', () => {
  expect(carrierDate(1_795_551_330_000 as EpochMs)).toBe('2611242015')
})

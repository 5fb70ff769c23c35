import { expect, test } from 'vitest'
import { isHoliday } from '../../../../main/domain/holidays.ts'

/** As the Office of Personnel Management lists them, the day itself and the day off beside each other. */
const kept: Readonly<Record<number, string>> = {
  2026: '01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25',
  2027: '01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31',
  2028: '01-01 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-11 11-23 12-25',
}

test.each([2026, 2027, 2028])('D3 the holidays of %i are the federal ones, the observed days among them', (year) => {
  const first = Date.UTC(year, 0, 1)
  const days = Array.from({ length: 366 }, (_, n) => new Date(first + n * 86_400_000))
  const found = days
    .filter((day) => day.getUTCFullYear() === year)
    .filter((day) =>
      isHoliday({ year, month: day.getUTCMonth() + 1, day: day.getUTCDate(), dayOfWeek: day.getUTCDay() || 7 }),
    )
    .map((day) => day.toISOString().slice(5, 10))
  expect(found.join(' ')).toBe(kept[year])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { durationOf, lengthOf } from '../../../../main/domain/duration.ts'
import { days, hours, minutes, seconds } from '../../../../main/domain/words/instant.ts'

test.each([
  ['PT2H', hours(2)],
  ['P1D', days(1)],
  ['P1DT30M', days(1.5) - hours(11.5)],
  ['PT0.5S', 500],
  ['PT0S', 0],
] as const)('contract, Methods: %s is a length of time', (written, length) => {
  expect(lengthOf(written)).toBe(length)
})

test('contract, Methods: a length is written as it is read', () => {
  const length = fc.tuple(fc.nat(40), fc.nat(23), fc.nat(59), fc.nat(59))
  fc.assert(
    fc.property(length, ([d, h, m, s]) => {
      const all = (days(d) + hours(h) + minutes(m) + seconds(s)) as ReturnType<typeof seconds>
      expect(lengthOf(durationOf(all))).toBe(all)
    }),
  )
})

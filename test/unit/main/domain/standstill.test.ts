import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standstill } from '../../../../main/domain/standstill.ts'
import type { EpochMs, Span } from '../../../../main/domain/words/instant.ts'

const at = (n: number) => n as EpochMs
const span = (from: number, to: number | null): Span => ({ from: at(from), to: to === null ? null : at(to) })

test.each([
  ['nothing', [], 0],
  ['a span that is over', [span(10, 30)], 20],
  ['a span that goes on counts up to now', [span(60, null)], 40],
  ['an end that is known counts, though it is yet to come', [span(60, 150)], 90],
  ['what lies in two spans counts once', [span(10, 40), span(20, 50), span(30, 35)], 40],
  ['what was over before the start does not count', [span(-50, -10), span(-5, 5)], 5],
] as const)('R8 how long things stood still: %s', (_what, spans, ms) => {
  expect(standstill(spans, at(0), at(100))).toBe(ms)
})

const spans = fc.array(
  fc
    .tuple(fc.integer({ min: -50, max: 150 }), fc.option(fc.integer({ min: 0, max: 80 }), { nil: null }))
    .map(([from, length]) => span(from, length === null ? null : from + length)),
  { maxLength: 6 },
)

test('R8 it is the number of instants that lie in any of the spans', () => {
  fc.assert(
    fc.property(spans, (all) => {
      const isWithin = (n: number) => all.some(({ from, to }) => n >= from && n < (to ?? 100))
      const counted = Array.from({ length: 400 }, (_, n) => n).filter(isWithin).length
      expect(standstill(all, at(0), at(100))).toBe(counted)
    }),
  )
})

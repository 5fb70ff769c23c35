import { expect, test } from 'vitest'
import { sequenceFor } from '../../../../main/domain/choose-sequence.ts'
import { firstSequences } from '../../../../main/domain/starting-sequences.ts'

const named = (type: 'buyer' | 'seller' | 'unknown', sequences = firstSequences) => sequenceFor(type, sequences)?.id
const only = (...types: readonly string[]) => firstSequences.filter(({ leadType }) => types.includes(leadType))

test('S36, D6 buyers and sellers have sequences of their own, and whose type is unknown gets the buyers’', () => {
  expect([named('buyer'), named('seller'), named('unknown')]).toEqual(['buyer-7-days', 'seller-7-days', 'buyer-7-days'])
})

test('S36 a sequence for unknown types comes before the buyers’, and stands in for a type that has none', () => {
  const [first] = firstSequences
  const anybody = first ? [{ ...first, id: 'anybody' as never, leadType: 'unknown' as const }] : []
  expect([named('unknown', [...firstSequences, ...anybody]), named('seller', [...only('buyer'), ...anybody])]).toEqual([
    'anybody',
    'anybody',
  ])
})

test('S36 a seller is not told what buyers are told, and one that is not active is nobody’s', () => {
  expect(named('seller', only('buyer'))).toBeUndefined()
  expect(
    named(
      'buyer',
      firstSequences.map((one) => ({ ...one, isActive: false })),
    ),
  ).toBeUndefined()
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  asksForOtherContent,
  completion,
  conversations,
  engagementByTouch,
  responseTimes,
  savedConversations,
  type EnrollmentFacts,
  type Miss,
} from '../../../../main/domain/metrics.ts'
import type { PersonId } from '../../../../main/domain/words/identifiers.ts'
import { days, hours, later, minutes, seconds } from '../../../../main/domain/words/instant.ts'
import { afternoon } from '../../../fixtures/evidence.ts'

const miss = (changes: Partial<Miss> = {}): Miss => ({
  person: 'p1' as PersonId,
  source: 'direct',
  endedAt: afternoon,
  answeredAt: later(afternoon, seconds(1)),
  engagedAt: [],
  ...changes,
})
const enrolled = (changes: Partial<EnrollmentFacts> = {}): EnrollmentFacts => ({
  person: 'p1' as PersonId,
  enrolledAt: later(afternoon, hours(2)),
  endedAt: null,
  isCompleted: false,
  isEngaged: false,
  touches: [1, 2, 3].map((number) => ({ number, at: later(afternoon, days(number)) })),
  engagedAt: [],
  ...changes,
})

test('S56 how fast, by the mean, the middle and the slowest, and how many in time; what was not texted does not count', () => {
  const took = [1, 2, 3, 61, 400].map((s) => miss({ answeredAt: later(afternoon, seconds(s)) }))
  expect(responseTimes([...took, miss({ answeredAt: null })])).toEqual({
    responses: 5,
    averageSeconds: 93.4,
    p50Seconds: 3,
    p95Seconds: 400,
    withinTarget: 0.6,
    withinFiveMinutes: 0.8,
  })
})

test('S15 each source has a target of its own', () => {
  const slow = (source: Miss['source']) => responseTimes([miss({ source, answeredAt: later(afternoon, seconds(100)) })])
  expect([slow('direct'), slow('portal'), slow('open_house')].map(({ withinTarget }) => withinTarget)).toEqual([
    0, 0, 1,
  ])
})

test('S57 a lead who engages within 24 h counts for each of their missed calls before it', () => {
  const at = later(afternoon, hours(23))
  const calls = [
    miss({ engagedAt: [at] }),
    miss({ endedAt: later(afternoon, hours(1)), engagedAt: [at] }),
    miss({ endedAt: later(at, minutes(1)), engagedAt: [at] }),
    miss({ endedAt: later(afternoon, hours(-2)), engagedAt: [at] }),
  ]
  expect(conversations(calls)).toEqual({ of: 2, all: 4, rate: 0.5 })
})

test('S58 of nobody there is no share, and who replied did not complete', () => {
  expect(completion([])).toEqual({ of: 0, all: 0, rate: null })
  expect(completion([enrolled({ isCompleted: true }), enrolled({ isEngaged: true }), enrolled()]).rate).toBe(1 / 3)
})

test('S59 whoever answers does so on the touch they heard last', () => {
  const answered = enrolled({ engagedAt: [later(afternoon, days(2.5))] })
  expect(engagementByTouch([answered, enrolled()])).toEqual([
    { number: 1, sent: 2, engaged: 0, rate: 0 },
    { number: 2, sent: 2, engaged: 1, rate: 0.5 },
    { number: 3, sent: 2, engaged: 0, rate: 0 },
  ])
})

test.each([
  [20, 1, true],
  [20, 2, false],
  [19, 0, false],
])('S59 touch 3 went to %i and %i answered: adjust the content %s', (sent, engaged, asks) => {
  expect(asksForOtherContent([{ number: 3, sent, engaged, rate: engaged / sent }])).toBe(asks)
})

test('S60 somebody who engaged at once and through a sequence is one saved conversation', () => {
  const soon = miss({ engagedAt: [later(afternoon, minutes(5))] })
  const other = enrolled({ person: 'p2' as PersonId, isEngaged: true })
  const facts = { inboundCalls: 9, misses: [soon, soon], enrollments: [enrolled({ isEngaged: true }), other] }
  expect(savedConversations(facts)).toBe(2)
})

test('S56–S59 every share lies between none and all', () => {
  const some = fc.array(fc.record({ isCompleted: fc.boolean(), isEngaged: fc.boolean() }))
  fc.assert(
    fc.property(some, (all) => {
      const { of, all: whole, rate } = completion(all.map(enrolled))
      expect(of).toBeLessThanOrEqual(whole)
      expect(rate === null ? whole : rate * whole).toBeCloseTo(whole === 0 ? 0 : of)
    }),
  )
})

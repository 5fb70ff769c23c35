import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { callOutcome } from '../../main/domain/call-outcome.ts'
import type { CallFact, LegEnd, Report } from '../../main/domain/words/event.ts'
import type { MessageId, MessageSid } from '../../main/domain/words/identifiers.ts'
import { earlier, hours, minutes, seconds } from '../../main/domain/words/instant.ts'
import { desk } from '../fixtures/desk.ts'
import { callLog, child, dialed, parent } from '../fixtures/evidence.ts'
import { textFound } from '../fixtures/person-file.ts'
import { callerNumber } from '../fixtures/policy.ts'

const leg = fc.constantFrom<LegEnd>('completed', 'no-answer', 'busy', 'failed', 'canceled')
const fact: fc.Arbitrary<CallFact> = fc.oneof(
  fc.constantFrom<CallFact>({ is: 'voice' }, { is: 'screened' }, { is: 'accepted' }, { is: 'no_child' }),
  leg.map(child),
  leg.map(parent),
  fc
    .tuple(leg, fc.boolean(), fc.option(fc.boolean()))
    .map(([end, gone, bridged]) => dialed(end, { gone, ...(bridged === null ? {} : { bridged }) })),
  fc.boolean().map(callLog),
)
/** What happens next: something is heard, or time passes, or the process dies, or the computer sleeps. */
const step = fc.oneof(
  { weight: 6, arbitrary: fact.map((heard) => ({ is: 'heard', heard }) as const) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 1200 }).map((by) => ({ is: 'passes', by }) as const) },
  { weight: 1, arbitrary: fc.constant({ is: 'restarts' } as const) },
  { weight: 1, arbitrary: fc.constant({ is: 'sleeps' } as const) },
)
const fate = fc.constantFrom<Report | 'silent'>(
  { is: 'accepted', sid: 'SM1' as MessageSid },
  { is: 'unknown' },
  { is: 'not_accepted', retryAfter: null },
  'silent',
)

test('D1 design 1.3 whatever is told of a call, whatever Twilio answers and however often we die, one text at most', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.array(fate, { minLength: 1, maxLength: 4 }), (steps, fates) => {
      const given = desk()
      const perhapsTaken: string[] = []
      given.twilio.send = ({ id }, nth) => {
        const answer = fates[(nth - 1) % fates.length] ?? 'silent'
        if (answer === 'silent' || answer.is !== 'not_accepted') perhapsTaken.push(id)
        return answer
      }
      given.passes(minutes(30))
      for (const next of steps) {
        if (next.is === 'heard') given.hears('CA1', next.heard)
        if (next.is === 'passes') given.passes(seconds(next.by))
        if (next.is === 'restarts') given.restarts(seconds(5))
        if (next.is === 'sleeps') given.sleeps(minutes(20))
      }
      expect(perhapsTaken.length).toBeLessThanOrEqual(1)
      const [call] = given.file(callerNumber).calls
      if (call && call.outcome.is !== 'in_progress' && callOutcome(call).is !== 'in_progress')
        expect(call.outcome.is).toBe(callOutcome(call).is)
      expect(given.complaints).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('design 1.3 a poll took our text in doubt for somebody else’s; its status callback is kept all the same', () => {
  const given = desk()
  given.passes(hours(1))
  given.twilio.send = () => ({ is: 'unknown' })
  given.misses('CA1')
  const ten = earlier(given.now(), seconds(10)) // Twilio's clock and ours differ by 10 s
  given.twilio.lists = () => [textFound(given.sent[0]?.body ?? '', ten, { sid: 'SM7' })]
  given.polls()
  const report: Report = { is: 'delivered', sid: 'SM7' as MessageSid }
  expect(() => given.handle({ type: 'TextReported', message: 'first-text:CA1' as MessageId, report })).not.toThrow()
  given.passes(hours(1))
  expect([given.sent.length, given.complaints]).toEqual([1, []])
})

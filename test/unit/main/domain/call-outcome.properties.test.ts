import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { callOutcome, type KnownOfCall } from '../../../../main/domain/call-outcome.ts'
import { decide } from '../../../../main/domain/decide.ts'
import { isNothing } from '../../../../main/domain/decided.ts'
import type { CallFact, LegEnd } from '../../../../main/domain/words/event.ts'
import { later, seconds } from '../../../../main/domain/words/instant.ts'
import type { PersonFile } from '../../../../main/domain/words/person-file.ts'
import {
  afternoon,
  child,
  dialed,
  evidence,
  parent,
  silentLog,
  callLog,
  type Told,
} from '../../../fixtures/evidence.ts'
import { callEvidence, personFile } from '../../../fixtures/person-file.ts'
import { line, lineNumber, policy } from '../../../fixtures/policy.ts'

type Plain = 'voice' | 'listed' | 'screened' | 'accepted' | 'picked_up' | 'no_child' | 'waited' | 'interrupted'

const leg = fc.constantFrom<LegEnd>('completed', 'no-answer', 'busy', 'failed', 'canceled')
const fact: fc.Arbitrary<CallFact> = fc.oneof(
  fc
    .constantFrom<Plain>('voice', 'listed', 'screened', 'accepted', 'picked_up', 'no_child', 'waited', 'interrupted')
    .map((is): CallFact => ({ is })),
  leg.map(child),
  leg.map(parent),
  fc.tuple(leg, fc.boolean()).map(([end, gone]) => dialed(end, { gone })),
  fc.tuple(leg, fc.boolean(), fc.boolean()).map(([end, gone, bridged]) => dialed(end, { gone, bridged })),
  fc.boolean().map(callLog),
  fc.integer({ min: 1, max: 3 }).map(silentLog),
)
const facts = fc.array(fact, { maxLength: 8 })
const lines = fc.record({
  mode: fc.constantFrom('ring_first', 'forwarded', 'parallel'),
  screening: fc.boolean(),
}) satisfies fc.Arbitrary<Pick<KnownOfCall, 'mode' | 'screening'>>

test('D1 the same evidence gives the same verdict, in whatever order it lies and however often it is there', () => {
  const tellings = facts.chain((told) => {
    const known = evidence(...told.map((one, n): Told => [n, one]))
    return fc.tuple(fc.constant(known), fc.shuffledSubarray([...known, ...known]))
  })
  fc.assert(
    fc.property(lines, tellings, (of, [known, again]) => {
      const call = { ...of, startedAt: afternoon }
      expect(callOutcome({ ...call, evidence: [...again, ...known] })).toEqual(
        callOutcome({ ...call, evidence: known }),
      )
    }),
    { numRuns: 500 },
  )
})

test('D1 whatever is told of a call, in whatever order and twice, at most one text is made for it', () => {
  fc.assert(
    fc.property(lines, facts, facts, (of, told, again) => {
      const file = [...told, ...again, ...told].reduce(heard(of), personFile())
      expect(file.calls.length).toBeLessThanOrEqual(1)
      expect(file.messages.length).toBeLessThanOrEqual(1)
    }),
  )
})

test('D1 what is known already is no news: a second arrival changes nothing at all', () => {
  fc.assert(
    fc.property(lines, facts, (of, told) => {
      const file = told.reduce(heard(of), personFile())
      for (const one of told) {
        const event = callEvidence('CA1', one, later(afternoon, seconds(3600)))
        expect(isNothing(decide(event, file, policyOf(of), event.at), file)).toBe(true)
      }
    }),
  )
})

test('D1 a call that bridged is answered whatever else was told, and nothing of it waits to be sent', () => {
  fc.assert(
    fc.property(facts, facts, (before, after) => {
      const told = [...before, callLog(true), ...after]
      const file = told.reduce(heard({ mode: 'ring_first', screening: true }), personFile())
      expect(file.calls).toMatchObject([{ outcome: { is: 'answered' }, waitsUntil: null }])
      expect(file.messages.filter(({ state }) => state === 'pending')).toEqual([])
    }),
  )
})

function policyOf(of: Pick<KnownOfCall, 'mode' | 'screening'>) {
  return policy({ lines: new Map([[lineNumber, line(of)]]) })
}

function heard(of: Pick<KnownOfCall, 'mode' | 'screening'>) {
  return (file: PersonFile, one: CallFact, second: number): PersonFile => {
    const event = callEvidence('CA1', one, later(afternoon, seconds(second)))
    return decide(event, file, policyOf(of), event.at).file
  }
}

import { expect, test } from 'vitest'
import { callOutcome, waitsUntil } from '../../../../main/domain/call-outcome.ts'
import { later, minutes, seconds } from '../../../../main/domain/words/instant.ts'
import type { LineMode } from '../../../../main/domain/words/person-file.ts'
import {
  afternoon,
  child,
  evidence,
  noChild,
  parent,
  pickedUp,
  voice,
  waited,
  type Told,
} from '../../../fixtures/evidence.ts'

function verdict(mode: LineMode, ...told: readonly Told[]) {
  return callOutcome({ mode, screening: true, startedAt: afternoon, evidence: evidence(...told) })
}

const after = (second: number) => later(afternoon, seconds(second))
const missed = (second: number) => ({ is: 'missed', endedAt: after(second) })

test('D1 forwarded: whoever arrives was missed already, at that instant and however short the call', () => {
  expect(verdict('forwarded', [0, voice])).toEqual(missed(0))
  expect(verdict('forwarded', [0, voice], [1, parent('completed')])).toEqual(missed(0))
  expect(verdict('forwarded', [0, voice], [40, parent('completed')])).toEqual(missed(0))
})

test('D1 forwarded: a call that only Twilio’s list tells of is missed as well', () => {
  expect(verdict('forwarded', [30, parent('completed')])).toEqual(missed(0))
  expect(verdict('forwarded', [30, parent('no-answer')])).toEqual(missed(0))
})

test('D1 parallel: before our pick-up nothing is decided, at our pick-up it is missed', () => {
  expect(verdict('parallel', [0, voice])).toMatchObject({ is: 'in_progress', until: null })
  expect(verdict('parallel', [0, voice], [25, pickedUp])).toEqual(missed(25))
  expect(verdict('parallel', [0, voice], [25, pickedUp], [50, parent('completed')])).toEqual(missed(25))
})

test.each(['completed', 'no-answer', 'busy', 'canceled', 'failed'] as const)(
  'D1 parallel: a call that ends (%s) before we pick up was taken elsewhere, or given up',
  (leg) => {
    expect(verdict('parallel', [0, voice], [12, parent(leg)])).toEqual({ is: 'taken_elsewhere' })
  },
)

test.each(['no-answer', 'busy', 'failed', 'canceled'] as const)(
  '10.1 a poll that sees the call itself end %s sees that nobody accepted: missed, with nothing to ask',
  (leg) => {
    expect(verdict('ring_first', [30, parent(leg)], [33, waited])).toEqual(missed(30))
  },
)

test.each(['completed', 'failed'] as const)('10.1 a poll that sees the call %s with no dialled leg: missed', (leg) => {
  expect(verdict('ring_first', [30, noChild], [30, parent(leg)])).toEqual(missed(30))
})

test.each(['no-answer', 'busy', 'failed', 'canceled'] as const)(
  '10.1 a poll that sees the agent’s leg end %s: missed',
  (leg) => {
    expect(verdict('ring_first', [30, child(leg)], [30, parent('completed')], [33, waited])).toEqual(missed(30))
  },
)

test('10.1 a poll that sees the agent’s leg completed cannot decide: it asks the log 15 min after the end', () => {
  const polled = verdict('ring_first', [30, child('completed')], [30, parent('completed')], [33, waited])
  expect(waitsUntil(polled)).toBe(later(after(30), minutes(15)))
  expect(polled).toMatchObject({ is: 'in_progress', waitsFor: 'call_events' })
})

test('D1 a short call that nobody of ours saw begin is missed: how long it rang is not known', () => {
  expect(verdict('ring_first', [2, parent('no-answer')])).toEqual(missed(2))
})

test('D1 parallel, and nobody of ours saw the call: it was picked up 25 s after it began, which its ten minutes count from', () => {
  expect(verdict('parallel', [60, parent('completed')])).toEqual(missed(25))
  expect(verdict('parallel', [9, parent('completed')])).toEqual(missed(9))
})

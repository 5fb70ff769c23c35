import { expect, test } from 'vitest'
import { callOutcome, type KnownOfCall } from '../../../../main/domain/call-outcome.ts'
import type { LegEnd } from '../../../../main/domain/words/event.ts'
import { later, seconds } from '../../../../main/domain/words/instant.ts'
import {
  afternoon,
  child,
  dialed,
  evidence,
  interrupted,
  looped,
  parent,
  pressedOne,
  screened,
  silentLog,
  callLog,
  voice,
  waited,
  type Told,
} from '../../../fixtures/evidence.ts'

/** The verdict on a call to a line that rings the agent first. */
function rungFirst(...told: readonly Told[]) {
  return verdict({ mode: 'ring_first', screening: true }, told)
}

function unscreened(...told: readonly Told[]) {
  return verdict({ mode: 'ring_first', screening: false }, told)
}

function verdict(line: Pick<KnownOfCall, 'mode' | 'screening'>, told: readonly Told[]) {
  return callOutcome({ ...line, startedAt: afternoon, evidence: evidence(...told) })
}

const after = (second: number) => later(afternoon, seconds(second))
const missed = (second: number) => ({ is: 'missed', endedAt: after(second) })
const abandoned = (second: number) => ({ is: 'abandoned', endedAt: after(second) })
const waiting = (second: number | null) => ({
  is: 'in_progress',
  waitsFor: 'reports',
  until: second === null ? null : after(second),
})
const askingTheLog = (second: number) => ({ is: 'in_progress', waitsFor: 'call_events', until: after(second) })
const answered = { is: 'answered' }
const unknownOrFalse = [undefined, false]

test('D1 while the agent is rung, screened and presses 1, nothing is decided: a pick-up is no answer yet', () => {
  expect(rungFirst([0, voice])).toEqual(waiting(null))
  expect(rungFirst([0, voice], [8, screened])).toEqual(waiting(null))
  expect(rungFirst([0, voice], [8, screened], [12, pressedOne])).toEqual(waiting(null))
})

test.each([true, undefined])('3.3 agent pressed 1 and they talked: answered (DialBridged %s)', (bridged) => {
  const report = dialed('completed', { ...(bridged === undefined ? {} : { bridged }), gone: true })
  expect(rungFirst([0, voice], [8, screened], [12, pressedOne], [90, child('completed')], [90, report])).toEqual(
    answered,
  )
})

test.each([
  ['nobody picked up', 'no-answer'],
  ['busy, or declined with no voicemail', 'busy'],
  ['a number that cannot be reached', 'failed'],
  ['rejected by the network while the caller is there', 'canceled'],
] as const)('3.3 %s: missed at the end of the dialled leg', (_case, leg) => {
  for (const bridged of unknownOrFalse) {
    const report = dialed(leg, bridged === undefined ? {} : { bridged })
    expect(rungFirst([0, voice], [21, report])).toEqual(missed(21))
    expect(rungFirst([0, voice], [2, report])).toEqual(missed(2)) // short, but the caller is still there
  }
})

test('3.3 a voicemail, or somebody who does not press 1, picked up: missed, whatever "completed" sounds like', () => {
  for (const bridged of unknownOrFalse) {
    const report = dialed('completed', bridged === undefined ? {} : { bridged })
    expect(rungFirst([0, voice], [8, screened], [16, child('completed')], [16, report])).toEqual(missed(16))
  }
})

test.each(['completed', 'canceled', 'no-answer', 'busy', 'failed'] as const)(
  'D1 DialBridged decides where it is present: "%s" with true is answered, with false it is missed',
  (leg) => {
    const before: readonly Told[] = [
      [0, voice],
      [8, screened],
      [12, pressedOne],
    ]
    expect(rungFirst(...before, [40, dialed(leg, { bridged: true })])).toEqual(answered)
    expect(rungFirst(...before, [40, dialed(leg, { bridged: false })])).toEqual(missed(40))
  },
)

test.each(['canceled', 'no-answer', 'completed'] as const)(
  'D1 a caller who hangs up while it rings (%s) is missed from 5 s on, and abandoned before',
  (leg) => {
    for (const bridged of unknownOrFalse) {
      const report = dialed(leg, { ...(bridged === undefined ? {} : { bridged }), gone: true })
      expect(rungFirst([0, voice], [4.999, report])).toEqual(abandoned(4.999))
      expect(rungFirst([0, voice], [5, report])).toEqual(missed(5))
    }
  },
)

test('D1 the ring lasts until the first report of an end, whichever report that is', () => {
  const report = dialed('canceled', { bridged: false, gone: true })
  expect(rungFirst([0, voice], [4, child('canceled')], [6, report])).toEqual(abandoned(4))
})

test.each(['completed', 'canceled'] as const)(
  'D1 a press of 1 after the caller left is missed (leg %s, DialBridged absent)',
  (leg) => {
    const report = dialed(leg, { gone: true })
    expect(rungFirst([0, voice], [8, screened], [11, report], [12, pressedOne])).toEqual(missed(11))
    expect(
      rungFirst([0, voice], [8, screened], [11, parent('completed')], [11.5, pressedOne], [12, dialed('completed')]),
    ).toEqual(missed(11))
  },
)

test('3.4 the same report told again, or a redirected call whose old action still fires, changes nothing', () => {
  const report = dialed('no-answer', { bridged: false })
  expect(rungFirst([0, voice], [21, report], [60, parent('completed')], [61, report])).toEqual(missed(21))
})

test.each(['no-answer', 'busy'] as const)(
  "D1 without a report of the dialled leg, the call's own %s decides",
  (leg) => {
    expect(rungFirst([0, voice], [21, parent(leg)])).toEqual(missed(21))
    expect(rungFirst([0, voice], [3, parent(leg)])).toEqual(abandoned(3))
  },
)

test.each(['completed', 'canceled', 'failed'] as const)(
  "D1 without a report of the dialled leg, the call's own %s waits 3 s for one",
  (leg) => {
    expect(rungFirst([0, voice], [21, parent(leg)])).toEqual(waiting(24))
    expect(rungFirst([0, voice], [21, parent(leg)], [24, waited])).toEqual(missed(21))
    expect(rungFirst([0, voice], [4, parent(leg)], [7, waited])).toEqual(abandoned(4))
    expect(rungFirst([0, voice], [21, parent(leg)], [23, dialed('completed', { bridged: true })])).toEqual(answered)
  },
)

test('3.4 after the 3 s it is answered only if 1 was pressed and the leg completed', () => {
  const talk: readonly Told[] = [
    [0, voice],
    [8, screened],
    [12, pressedOne],
  ]
  const silence: readonly Told[] = [
    [90, parent('completed')],
    [93, waited],
  ]
  expect(rungFirst(...talk, [90, child('completed')], ...silence)).toEqual(answered)
  expect(rungFirst(...talk, ...silence)).toEqual(missed(90))
  expect(rungFirst(...talk, [90, child('no-answer')], ...silence)).toEqual(missed(90))
  expect(rungFirst([0, voice], [8, screened], [90, child('completed')], ...silence)).toEqual(missed(90))
})

test('D1 a caller whose own end came after that of the agent’s leg has not gone: short, and still missed', () => {
  expect(rungFirst([0, voice], [3, child('busy')], [4, parent('completed')], [7, waited])).toEqual(missed(3))
  expect(rungFirst([0, voice], [3, parent('completed')], [4, child('canceled')], [6, waited])).toEqual(abandoned(3))
})

test('D1 the end of the agent’s leg alone waits for more: the caller may still be there', () => {
  expect(rungFirst([0, voice], [21, child('no-answer')])).toEqual(waiting(null))
})

test.each(['completed', 'busy', 'no-answer', 'failed', 'canceled'] as const)(
  'D1 with screening off a leg that completed was answered, any other end is missed (%s)',
  (leg) => {
    expect(unscreened([0, voice], [30, dialed(leg)])).toEqual(leg === 'completed' ? answered : missed(30))
    expect(unscreened([0, voice], [30, child(leg)], [30, parent('completed')], [33, waited])).toEqual(
      leg === 'completed' ? answered : missed(30),
    )
  },
)

test('D1 with screening off DialBridged still decides where it is present', () => {
  expect(unscreened([0, voice], [30, dialed('completed', { bridged: false })])).toEqual(missed(30))
  expect(unscreened([0, voice], [30, dialed('completed', { bridged: true })])).toEqual(answered)
})

test('3.4 a later better fact changes the verdict: bridged beats not bridged, not bridged beats a guess', () => {
  const guess: readonly Told[] = [
    [0, voice],
    [8, screened],
    [12, pressedOne],
    [40, dialed('completed')],
  ]
  expect(rungFirst(...guess)).toEqual(answered)
  expect(rungFirst(...guess, [900, callLog(false)])).toEqual(missed(40))
  expect(rungFirst([0, voice], [21, dialed('completed', { bridged: false })], [900, callLog(true)])).toEqual(answered)
})

test('design 1.2 after a restart during the call, "no 1 was pressed" is no proof: Twilio’s log is asked', () => {
  const restarted: readonly Told[] = [
    [0, voice],
    [8, interrupted],
    [40, dialed('completed')],
  ]
  expect(rungFirst(...restarted)).toEqual(askingTheLog(40 + 15 * 60))
  expect(rungFirst(...restarted, [940, callLog(true)])).toEqual(answered)
  expect(rungFirst(...restarted, [940, callLog(false)])).toEqual(missed(40))
})

test.each(['no-answer', 'busy', 'failed', 'canceled'] as const)(
  'design 1.2 after a restart during the call, a leg that ended %s was not answered all the same',
  (leg) => {
    expect(rungFirst([0, voice], [8, interrupted], [21, dialed(leg)])).toEqual(missed(21))
  },
)

test('design 1.2 a 1 heard of late, after a sleep, leaves the call undecided: in which order it was heard says nothing', () => {
  const told: readonly Told[] = [
    [0, voice],
    [260, interrupted],
    [60, child('completed')],
    [61, parent('completed')],
    [261, waited],
    [290, pressedOne],
  ]
  expect(rungFirst(...told)).toEqual(askingTheLog(60 + 15 * 60))
  expect(rungFirst(...told, [1000, callLog(true)])).toEqual(answered)
})

test('design 1.2 after a restart, a 1 pressed before the caller left is still an answer, and DialBridged a word', () => {
  const before: readonly Told[] = [
    [0, voice],
    [10, pressedOne],
    [20, interrupted],
  ]
  expect(rungFirst(...before, [90, dialed('completed', { gone: true })])).toEqual(answered)
  expect(rungFirst([0, voice], [8, interrupted], [40, dialed('completed', { bridged: false })])).toEqual(missed(40))
})

test('contract, Paces: the log is asked 15, 20 and 30 min after the end; if it stays silent, perhaps answered', () => {
  const told: readonly Told[] = [
    [0, voice],
    [8, interrupted],
    [40, dialed('completed')],
  ]
  const silence = [1, 2, 3].map((asked): Told => [940 + asked, silentLog(asked)])
  const verdicts = [0, 1, 2, 3].map((asked) => rungFirst(...told, ...silence.slice(0, asked)))
  expect(verdicts).toEqual([
    askingTheLog(40 + 15 * 60),
    askingTheLog(40 + 20 * 60),
    askingTheLog(40 + 30 * 60),
    { is: 'perhaps_answered', endedAt: after(40) },
  ])
})

test('D1 a log that speaks after all ends the doubt', () => {
  const doubt: readonly Told[] = [
    [0, voice],
    [8, interrupted],
    [40, dialed('completed')],
    [941, silentLog(1)],
    [1241, silentLog(2)],
    [1841, silentLog(3)],
  ]
  expect(rungFirst(...doubt, [2000, callLog(false)])).toEqual(missed(40))
  expect(rungFirst(...doubt, [2000, callLog(true)])).toEqual(answered)
})

test('twilio.md 4 our own dialling that comes back as a call is no call', () => {
  const legs: readonly LegEnd[] = ['busy', 'completed']
  for (const leg of legs) expect(rungFirst([0, looped], [1, parent(leg)])).toEqual({ is: 'looped' })
})

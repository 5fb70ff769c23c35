import { expect, test } from 'vitest'
import { decide } from '../../../../../main/domain/decide.ts'
import type { CallEvidence, CallFact } from '../../../../../main/domain/words/event.ts'
import type { CallSid, TaskId } from '../../../../../main/domain/words/identifiers.ts'
import { earlier, hours, later, minutes, seconds } from '../../../../../main/domain/words/instant.ts'
import type { Caller, PersonFile } from '../../../../../main/domain/words/person-file.ts'
import { outcomeOf, view } from '../../../../fixtures/decision.ts'
import {
  afternoon,
  callLog,
  dialed,
  interrupted,
  looped,
  parent,
  silentLog,
  voice,
  waited,
} from '../../../../fixtures/evidence.ts'
import { callEvidence, missedCall, person, personFile, sentText } from '../../../../fixtures/person-file.ts'
import { line, lineNumber, policy } from '../../../../fixtures/policy.ts'

function told(facts: readonly (readonly [second: number, fact: CallFact])[], file = personFile(), rules = policy()) {
  return facts.reduce((so, [second, fact]): PersonFile => {
    const at = later(afternoon, seconds(second))
    return decide(callEvidence('CA1', fact, at), so, rules, at).file
  }, file)
}

test('S5 while a call still rings there is no decision and no text', () => {
  expect(view(told([[0, voice]]))).toEqual({ calls: { CA1: 'in_progress' }, texts: {}, tasks: [] })
})

test('S5 S41 an answered call never triggers, settles what asked for a call back, and engages the person', () => {
  const task = { id: 'manual_callback:CA0' as TaskId, kind: 'manual_callback', call: null, dueAt: afternoon } as const
  const before = personFile({ tasks: [{ ...task, sentence: 'Call.', state: 'open' }] })
  const file = told(
    [
      [0, voice],
      [60, dialed('completed', { bridged: true, gone: true })],
    ],
    before,
  )
  expect(view(file)).toEqual({ calls: { CA1: 'answered' }, texts: {}, tasks: [] })
  expect(file.person?.stage).toBe('engaged')
})

test('D1 an abandoned call is shown and not texted', () => {
  const file = told([
    [0, voice],
    [3, dialed('canceled', { bridged: false, gone: true })],
  ])
  expect(view(file)).toEqual({ calls: { CA1: 'abandoned_call' }, texts: {}, tasks: [] })
})

test('D5 perhaps answered: no text, and a task', () => {
  const file = told([
    [0, voice],
    [8, interrupted],
    [40, dialed('completed')],
    [941, silentLog(1)],
    [1241, silentLog(2)],
    [1841, silentLog(3)],
  ])
  expect(view(file)).toEqual({ calls: { CA1: 'perhaps_answered' }, texts: {}, tasks: ['manual_callback:CA1'] })
})

test('D5 10.1 a log that says "not bridged" 15 min after the end is late news: the late text, or by day only', () => {
  const file = told([
    [0, voice],
    [8, interrupted],
    [40, dialed('completed')],
    [40 + 16 * 60, callLog(false)],
  ])
  expect(view(file)).toMatchObject({
    calls: { CA1: 'learnt_late_texted' },
    texts: { 'first-text:CA1': 'late_text pending' },
  })
})

test('contract: an ended call that nobody can decide yet stays in progress, and says when it looks again', () => {
  const file = told([
    [0, voice],
    [8, interrupted],
    [40, dialed('completed')],
  ])
  expect(file.calls).toMatchObject([
    { outcome: { is: 'in_progress' }, waitsUntil: later(afternoon, seconds(40 + 15 * 60)), decision: null },
  ])
})

test('D1 a call that turned out to be answered after its text left says so, and is not texted again', () => {
  const file = personFile({ calls: [missedCall('CA1', afternoon)], messages: [sentText('CA1', afternoon)] })
  const now = later(afternoon, minutes(1))
  expect(outcomeOf(callEvidence('CA1', callLog(true), now), file, now)).toEqual({
    calls: { CA1: 'answered' },
    texts: { 'first-text:CA1': 'first_text sent' },
    tasks: [],
  })
})

test('D1 a verdict does not fall back: what arrives later and says less changes nothing', () => {
  const missed = told([
    [0, voice],
    [21, dialed('no-answer', { bridged: false })],
  ])
  const more = told([[60, parent('completed')]], missed)
  expect(view(more)).toEqual(view(missed))
  expect(more.calls[0]?.outcome).toEqual({ is: 'missed', endedAt: later(afternoon, seconds(21)) })
})

test('D1 parallel: taken elsewhere is shown as answered, and nobody is engaged by it', () => {
  const rules = policy({ lines: new Map([[lineNumber, line({ mode: 'parallel' })]]) })
  const file = told(
    [
      [0, voice],
      [12, parent('completed')],
    ],
    personFile(),
    rules,
  )
  expect(file.calls).toMatchObject([
    { decision: { code: 'answered', sentence: 'Taken elsewhere, or given up, before 25 s.' } },
  ])
  expect(file.person?.stage).toBe('new')
})

test('twilio.md 4 our own dialling come back is no call: no decision, no text', () => {
  expect(view(told([[0, looped]]))).toMatchObject({ texts: {}, tasks: [] })
})

test('D2 who withheld the number is shown with the reason', () => {
  expect(view(fromCaller({ is: 'withheld' })).calls).toEqual({ CA1: 'withheld_number' })
})

test('D2 a short code and a SIP name are shown with the reason', () => {
  for (const raw of ['72345', 'sip:lead@example.com'])
    expect(view(fromCaller({ is: 'unusable', raw })).calls).toEqual({ CA1: 'not_textable' })
})

test('D8 an answered call from before the first start is history: it engages nobody', () => {
  const rules = policy({ firstStartAt: later(afternoon, hours(1)) })
  const event = { ...callEvidence('CA1', callLog(true), afternoon), startedAt: earlier(afternoon, minutes(2)) }
  const file = told([], decide(event, personFile(), rules, later(afternoon, hours(1))).file, rules)
  const ended = decide(
    callEvidence('CA1', parent('completed'), afternoon),
    file,
    rules,
    later(afternoon, hours(1)),
  ).file
  expect(view(ended).calls).toEqual({ CA1: 'before_first_start' })
  expect(ended.person?.stage).toBe('new')
})

test('D13 while the clock is wrong the call says that its text is held', () => {
  const file = told(
    [
      [0, voice],
      [21, dialed('no-answer', { bridged: false })],
    ],
    personFile({ person: person() }),
    policy({ heldBy: 'clock' }),
  )
  expect(view(file).calls).toEqual({ CA1: 'held' })
})

test('S5 the silence of 3 s after the call’s own end is a miss like any other', () => {
  const file = told([
    [0, voice],
    [21, parent('completed')],
    [24, waited],
  ])
  expect(view(file)).toMatchObject({ calls: { CA1: 'texted' } })
  expect(file.messages).toMatchObject([{ dueAt: later(afternoon, seconds(24)) }])
})

function fromCaller(caller: Caller): PersonFile {
  const nobody: PersonFile = { person: null, numbers: [], calls: [], messages: [], tasks: [], enrollments: [] }
  const facts: readonly CallFact[] = [voice, dialed('no-answer', { bridged: false })]
  return facts.reduce((so, fact, n): PersonFile => {
    const at = later(afternoon, seconds(20 * n))
    const event: CallEvidence = { type: 'CallEvidence', call: 'CA1' as CallSid, caller, line: lineNumber, at, fact }
    return decide(event, so, policy(), at).file
  }, nobody)
}

import { expect, test } from 'vitest'
import { decide } from '../../../../../main/domain/decide.ts'
import { earlier, hours, later, minutes, type EpochMs, type Ms } from '../../../../../main/domain/words/instant.ts'
import type { PersonFile } from '../../../../../main/domain/words/person-file.ts'
import { afterMiss, judged, view } from '../../../../fixtures/decision.ts'
import { afternoon, callLog } from '../../../../fixtures/evidence.ts'
import { callEvidence, firstText, missedCall, personFile } from '../../../../fixtures/person-file.ts'
import { policy } from '../../../../fixtures/policy.ts'

const learntAfter = (by: Ms, endedAt: EpochMs = afternoon) =>
  afterMiss({ file: personFile(), endedAt, learntAt: later(endedAt, by) }).file
const dueAt = (file: PersonFile) => new Date(file.messages[0]?.dueAt ?? 0).toISOString()
const inAustin = (time: string) => Date.parse(`2026-11-24T${time}-06:00`) as EpochMs

/** CA1 was missed at `endedAt`; its text has waited ever since. */
const waiting = (endedAt: EpochMs) =>
  personFile({ calls: [missedCall('CA1', endedAt)], messages: [firstText('CA1', endedAt)] })

test('D5 learnt of up to 15 min after the miss: the normal text', () => {
  const file = learntAfter(minutes(15))
  expect(view(file)).toMatchObject({ calls: { CA1: 'texted' }, texts: { 'first-text:CA1': 'first_text pending' } })
})

test('D5 learnt of later by day: the late text, at once', () => {
  const file = learntAfter(minutes(15.1))
  expect(view(file)).toMatchObject({
    calls: { CA1: 'learnt_late_texted' },
    texts: { 'first-text:CA1': 'late_text pending' },
  })
  expect(file.messages[0]?.dueAt).toBe(later(afternoon, minutes(15.1)))
})

test('D5 learnt of late at night: the late text waits for 08:00 where they are', () => {
  const file = learntAfter(hours(1), inAustin('22:00:00'))
  expect(view(file).calls).toEqual({ CA1: 'learnt_late_waiting' })
  expect(dueAt(file)).toBe('2026-11-25T14:00:00.000Z')
})

test('D5 up to 24 h the late text, then none and a task', () => {
  expect(view(learntAfter(hours(24))).calls).toEqual({ CA1: 'learnt_late_texted' })
  expect(view(learntAfter((hours(24) + 1) as Ms))).toEqual({
    calls: { CA1: 'learnt_too_late' },
    texts: {},
    tasks: ['manual_callback:CA1'],
  })
})

test('D5 a late text that could only leave after the 24 h is not made: a task', () => {
  // Missed at 07:00, learnt of at 20:30: 08:00 is 25 h after the miss.
  expect(view(learntAfter(hours(13.5), inAustin('07:00:00')))).toMatchObject({
    calls: { CA1: 'learnt_too_late' },
    tasks: ['manual_callback:CA1'],
  })
})

test('D5 S16 a text delayed by no more than 15 min leaves as it is, at any hour', () => {
  const midnight = inAustin('23:59:00')
  expect(view(judged('CA1', waiting(midnight), later(midnight, minutes(14))).file).texts).toEqual({
    'first-text:CA1': 'first_text sending',
  })
})

test('D5 whatever delayed it, past 15 min it leaves as the late text by day', () => {
  expect(view(judged('CA1', waiting(afternoon), later(afternoon, minutes(40))).file).texts).toEqual({
    'first-text:CA1': 'late_text sending',
  })
})

test('D5 S74 past 15 min at night it is moved to 08:00, neither sent nor dropped', () => {
  const file = judged('CA1', waiting(inAustin('21:00:00')), inAustin('21:40:00')).file
  expect(view(file)).toMatchObject({
    calls: { CA1: 'learnt_late_waiting' },
    texts: { 'first-text:CA1': 'late_text pending' },
  })
  expect(dueAt(file)).toBe('2026-11-25T14:00:00.000Z')
})

test('D5 past 24 h it is dropped, and calling back is a task', () => {
  expect(view(judged('CA1', waiting(afternoon), later(afternoon, hours(25))).file)).toEqual({
    calls: { CA1: 'learnt_too_late' },
    texts: { 'first-text:CA1': 'first_text dropped' },
    tasks: ['manual_callback:CA1'],
  })
})

test('design 5 a clock set back makes nothing late and nothing recent', () => {
  expect(view(judged('CA1', waiting(afternoon), earlier(afternoon, hours(3))).file).texts).toEqual({
    'first-text:CA1': 'first_text sending',
  })
})

test('D1 D5 a miss that turns out to have been answered cancels the text that has not left', () => {
  const now = later(afternoon, minutes(1))
  const file = decide(callEvidence('CA1', callLog(true), now), waiting(afternoon), policy(), now).file
  expect(view(file)).toEqual({
    calls: { CA1: 'answered' },
    texts: { 'first-text:CA1': 'first_text canceled' },
    tasks: [],
  })
})

test('S45 design 1.3 the second look asks whether the call is still missed', () => {
  const [call] = waiting(afternoon).calls
  const answered = { ...waiting(afternoon), calls: call ? [{ ...call, outcome: { is: 'answered' } as const }] : [] }
  expect(view(judged('CA1', answered, afternoon).file).texts).toEqual({ 'first-text:CA1': 'first_text dropped' })
})

test('R8 D5 after waking, two late misses of one person make one text, about the last call', () => {
  const wokeAt = later(afternoon, hours(3))
  const first = afterMiss({ file: personFile(), endedAt: afternoon, learntAt: wokeAt }).file
  const both = afterMiss({ file: first, endedAt: later(afternoon, hours(1)), learntAt: wokeAt, id: 'CA2' }).file
  expect(view(leftAt(wokeAt, both)).texts).toMatchObject({ 'first-text:CA2': expect.stringContaining('sending') })
  expect(howManyLeft(leftAt(wokeAt, both))).toBe(1)
})

test('R8 D5 after waking, a late miss and one of just now make one text', () => {
  const wokeAt = later(afternoon, hours(1))
  const late = afterMiss({ file: personFile(), endedAt: afternoon, learntAt: wokeAt }).file
  const both = afterMiss({ file: late, endedAt: earlier(wokeAt, minutes(5)), learntAt: wokeAt, id: 'CA2' }).file
  expect(howManyLeft(leftAt(wokeAt, both))).toBe(1)
})

test('R8 after waking, two misses of the last 15 min, more than 10 min apart, make one text', () => {
  const wokeAt = later(afternoon, minutes(13))
  const first = afterMiss({ file: personFile(), endedAt: afternoon, learntAt: wokeAt }).file
  const both = afterMiss({ file: first, endedAt: later(afternoon, minutes(11)), learntAt: wokeAt, id: 'CA2' }).file
  expect(howManyLeft(leftAt(wokeAt, both))).toBe(1)
})

/** Each pending text in turn is judged and, if it may go, accepted at once. */
function leftAt(now: EpochMs, file: PersonFile): PersonFile {
  return ['CA1', 'CA2'].reduce((so, call) => {
    const { file: next } = judged(call, so, now)
    const messages = next.messages.map((text) => (text.state === 'sending' ? { ...text, sentAt: now } : text))
    return { ...next, messages }
  }, file)
}

function howManyLeft({ messages }: PersonFile): number {
  return messages.filter(({ state }) => state === 'sending').length
}

test('R8 who called while follow-up was off is not texted, though the call is learned of when it is on again', () => {
  const offSpans = [{ from: earlier(afternoon, minutes(5)), to: later(afternoon, minutes(5)) }]
  const learntAt = later(afternoon, minutes(8))
  const { file } = afterMiss({ file: personFile(), endedAt: afternoon, learntAt, rules: policy({ offSpans }) })
  expect(view(file)).toEqual({ calls: { CA1: 'follow_up_off' }, texts: {}, tasks: ['manual_callback:CA1'] })
})

import { expect, test } from 'vitest'
import type { FaultKind, Report } from '../../../../../main/domain/words/event.ts'
import type { MessageId, MessageSid } from '../../../../../main/domain/words/identifiers.ts'
import {
  earlier,
  hours,
  later,
  minutes,
  seconds,
  type EpochMs,
  type Ms,
} from '../../../../../main/domain/words/instant.ts'
import type { PersonFile } from '../../../../../main/domain/words/person-file.ts'
import { decide } from '../../../../../main/domain/decide.ts'
import { unrenderable } from '../../../../../main/domain/judge-send.ts'
import { afterMiss, judged, view } from '../../../../fixtures/decision.ts'
import { afternoon, callLog } from '../../../../fixtures/evidence.ts'
import {
  callEvidence,
  firstText,
  messageReceived,
  missedCall,
  personFile,
  sentText,
} from '../../../../fixtures/person-file.ts'
import { otherLineNumber, policy } from '../../../../fixtures/policy.ts'

const firstTextOf = (call: string) => `first-text:${call}` as MessageId
const secondMiss = (file: PersonFile, endedAt: EpochMs, changes: Partial<Parameters<typeof afterMiss>[0]> = {}) =>
  afterMiss({ file, endedAt, id: 'CA2', ...changes }).file

/** CA1 was missed at `afternoon` and texted. */
const textedOnce = personFile({ calls: [missedCall('CA1', afternoon)], messages: [sentText('CA1', afternoon)] })

/** CA1's text is on its way; CA2 came 5 min later and leans on it. */
const leaning = secondMiss(
  personFile({
    calls: [missedCall('CA1', afternoon)],
    messages: [firstText('CA1', afternoon, { state: 'sending', body: 'Hi', attempts: 1, attemptedAt: afternoon })],
  }),
  later(afternoon, minutes(5)),
)
const soon = later(afternoon, minutes(6))

function heard(report: Report, now: EpochMs = soon): PersonFile {
  return decide({ type: 'TextReported', message: firstTextOf('CA1'), report }, leaning, policy(), now).file
}

test('S46 a second missed call within 10 min sends nothing, and says why', () => {
  expect(view(secondMiss(textedOnce, later(afternoon, (minutes(10) - 1) as Ms)))).toEqual({
    calls: { CA1: 'texted', CA2: 'duplicate_call' },
    texts: { 'first-text:CA1': 'first_text sent' },
    tasks: [],
  })
})

test('S46 past 10 min it is texted again', () => {
  expect(view(secondMiss(textedOnce, later(afternoon, (minutes(10) + 1) as Ms))).calls).toMatchObject({
    CA2: 'texted_again',
  })
})

test('S46 "either way": an earlier call that is learnt of later leans on the one that was texted', () => {
  const { calls } = view(
    secondMiss(textedOnce, earlier(afternoon, minutes(9)), { learntAt: later(afternoon, minutes(1)) }),
  )
  expect(calls).toMatchObject({ CA2: 'duplicate_call' })
})

test('S46 on another line of the same agent it is the same person calling', () => {
  const file = secondMiss(textedOnce, later(afternoon, minutes(5)), { line: otherLineNumber })
  expect(view(file).calls).toMatchObject({ CA2: 'duplicate_call' })
})

test('S46 the window is a setting', () => {
  const rules = policy({ dedupeWindow: minutes(3) })
  expect(view(secondMiss(textedOnce, later(afternoon, minutes(4)), { rules })).calls).toMatchObject({
    CA2: 'texted_again',
  })
})

test('S46 a suppressed call does not renew the window', () => {
  const suppressed = secondMiss(textedOnce, later(afternoon, minutes(9)))
  const third = afterMiss({ file: suppressed, endedAt: later(afternoon, minutes(11)), id: 'CA3' }).file
  expect(view(third).calls).toEqual({ CA1: 'texted', CA2: 'duplicate_call', CA3: 'texted_again' })
})

test('S46 a call that was abandoned, answered or not texted opens no window', () => {
  const ended = earlier(afternoon, minutes(2))
  const others = [
    missedCall('CA1', ended, { outcome: { is: 'abandoned', endedAt: ended } }),
    missedCall('CA1', ended, { outcome: { is: 'perhaps_answered', endedAt: ended } }),
    missedCall('CA1', ended, { outcome: { is: 'answered' } }),
  ]
  for (const call of others) {
    expect(view(secondMiss(personFile({ calls: [call] }), afternoon)).calls).toMatchObject({ CA2: 'texted' })
  }
})

test.each(['undelivered', 'refused', 'dropped', 'canceled'] as const)(
  'S46 D9 a text that is %s opens no window',
  (state) => {
    const messages = [sentText('CA1', afternoon, { state })]
    const file = secondMiss({ ...textedOnce, messages }, later(afternoon, minutes(5)))
    expect(view(file).calls).toMatchObject({ CA2: 'texted' })
  },
)

test('S46 the duplicate says "was texted" only once that text is accepted', () => {
  const sentence = (file: PersonFile) => file.calls.find(({ id }) => id === 'CA2')?.decision?.sentence
  expect(sentence(leaning)).not.toMatch(/were texted|was texted/)
  expect(sentence(heard({ is: 'accepted', sid: 'SM1' as MessageSid }))).toMatch(/were texted/)
})

const fault = (kind: FaultKind) => ({ kind, code: null })
const sid = 'SM1' as MessageSid

test('S46 when the text it leaned on is refused, the duplicate is judged again and texted itself', () => {
  expect(view(heard({ is: 'refused', fault: fault('other') }))).toMatchObject({
    calls: { CA1: 'text_refused', CA2: 'texted' },
    texts: { 'first-text:CA1': 'first_text refused', 'first-text:CA2': 'first_text pending' },
  })
})

test('S46 when the text it leaned on is not delivered, the duplicate is judged again', () => {
  expect(view(heard({ is: 'undelivered', sid, fault: fault('other') })).calls).toEqual({
    CA1: 'text_undelivered',
    CA2: 'texted',
  })
})

test('S46 judged again, it may still not be texted: the number turned out to take no texts', () => {
  expect(view(heard({ is: 'undelivered', sid, fault: fault('cannot_text') })).calls).toEqual({
    CA1: 'text_undelivered',
    CA2: 'not_textable',
  })
  expect(view(heard({ is: 'refused', fault: fault('opted_out') })).calls).toEqual({
    CA1: 'opted_out',
    CA2: 'opted_out',
  })
})

test('S46 D5 judged again too late for a text of any kind, it becomes a task', () => {
  const aDayOn = later(afternoon, hours(25))
  expect(view(heard({ is: 'undelivered', sid, fault: fault('other') }, aDayOn))).toMatchObject({
    calls: { CA2: 'learnt_too_late' },
    tasks: ['manual_callback:CA1', 'manual_callback:CA2'],
  })
})

/** Both wait for something: CA1's text has not left yet, CA2 leans on it. */
const bothWaiting = secondMiss(
  personFile({ calls: [missedCall('CA1', afternoon)], messages: [firstText('CA1', afternoon)] }),
  later(afternoon, minutes(5)),
)

test('S46 when the text it leaned on is canceled because that call was answered, it is judged again', () => {
  const answered = decide(callEvidence('CA1', callLog(true), soon), bothWaiting, policy(), soon).file
  expect(view(answered)).toMatchObject({
    calls: { CA1: 'answered', CA2: 'texted' },
    texts: { 'first-text:CA1': 'first_text canceled', 'first-text:CA2': 'first_text pending' },
  })
})

test('S46 S41 when a reply cancels the text it leaned on, the duplicate does not go on saying that it is on its way', () => {
  const replied = decide(messageReceived('Call me at 5', soon), bothWaiting, policy(), soon).file
  expect(view(replied)).toMatchObject({
    calls: { CA1: 'replied', CA2: 'replied' },
    texts: { 'first-text:CA1': 'first_text canceled' },
  })
})

test('S46 when the text it leaned on is dropped at the moment of sending, it is judged again', () => {
  const off = policy({ followUp: { is: 'off' } })
  expect(view(judged('CA1', bothWaiting, soon, off).file).calls).toEqual({
    CA1: 'follow_up_off',
    CA2: 'follow_up_off',
  })
})

test('S46 when the text it leaned on could not be put together, the duplicate is judged again', () => {
  const { calls } = view(unrenderable(firstTextOf('CA1'), bothWaiting, policy(), soon).file)
  expect(calls['CA1']).toBe('text_refused')
  expect(calls['CA2']).not.toBe('duplicate_call')
})

test('S46 a text in doubt may have arrived: the duplicate goes on leaning on it', () => {
  expect(view(heard({ is: 'unknown' })).calls).toEqual({ CA1: 'text_in_doubt', CA2: 'duplicate_call' })
})

test('S46 two calls within 10 min that are learnt of together make one text', () => {
  const learntAt = later(afternoon, minutes(8))
  const first = afterMiss({ file: personFile(), endedAt: afternoon, learntAt }).file
  const both = afterMiss({ file: first, endedAt: later(afternoon, seconds(400)), learntAt, id: 'CA2' }).file
  expect(view(both)).toEqual({
    calls: { CA1: 'texted', CA2: 'duplicate_call' },
    texts: { 'first-text:CA1': 'first_text pending' },
    tasks: [],
  })
})

test('S46 a text that has left stands for the next call too, though its own call turns out to have been given up', () => {
  const abandoned = missedCall('CA1', afternoon, { outcome: { is: 'abandoned', endedAt: afternoon } })
  const file = personFile({ calls: [abandoned], messages: [sentText('CA1', afternoon)] })
  const next = afterMiss({ file, endedAt: later(afternoon, minutes(9)), id: 'CA2' }).file
  expect(view(next).calls['CA2']).toBe('duplicate_call')
})

test('S46 a duplicate that turns out to have been answered leans on nothing any more', () => {
  const first = missedCall('CA1', afternoon)
  const file = personFile({
    calls: [first],
    messages: [firstText('CA1', afternoon, { state: 'sending', dueAt: null })],
  })
  const both = afterMiss({ file, endedAt: later(afternoon, minutes(2)), id: 'CA2' }).file
  const now = later(afternoon, minutes(3))
  const answered = decide(callEvidence('CA2', callLog(true), now), both, policy(), now).file
  const report = { is: 'accepted', sid: 'SM1' as MessageSid } as const
  const sent = decide(
    { type: 'TextReported', message: 'first-text:CA1' as MessageId, report },
    answered,
    policy(),
    now,
  ).file
  expect(view(sent).calls).toEqual({ CA1: 'texted', CA2: 'answered' })
})

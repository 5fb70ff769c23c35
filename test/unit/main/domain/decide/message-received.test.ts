import { expect, test } from 'vitest'
import { decide } from '../../../../../main/domain/decide.ts'
import { judgeSend } from '../../../../../main/domain/judge-send.ts'
import { isPaused } from '../../../../../main/domain/objections.ts'
import type { MessageReceived } from '../../../../../main/domain/words/event.ts'
import { days, earlier, hours, later, minutes } from '../../../../../main/domain/words/instant.ts'
import type { PersonFile } from '../../../../../main/domain/words/person-file.ts'
import { judged, outcomeOf, view } from '../../../../fixtures/decision.ts'
import { afternoon } from '../../../../fixtures/evidence.ts'
import {
  firstText,
  incomingText,
  knownNumber,
  messageReceived,
  missedCall,
  personFile,
  textByHand,
} from '../../../../fixtures/person-file.ts'
import { agentsCell, otherLineNumber, policy } from '../../../../fixtures/policy.ts'

const soon = later(afternoon, minutes(1))
const waiting = personFile({ calls: [missedCall('CA1', afternoon)], messages: [firstText('CA1', afternoon)] })
const heard = (event: MessageReceived, file: PersonFile = waiting) => decide(event, file, policy(), event.at).file

test('S41 a reply cancels what has not left, engages the person, and is kept', () => {
  const file = heard(messageReceived('Can you call me?', soon))
  expect(view(file)).toEqual({
    calls: { CA1: 'replied' },
    texts: { 'first-text:CA1': 'first_text canceled', [`SM${soon}`]: 'reply delivered' },
    tasks: [],
  })
  expect(file.person?.stage).toBe('engaged')
})

test('S45 a reply in the very instant of sending wins: the text does not leave', () => {
  const at = afternoon
  const file = { ...waiting, messages: [...waiting.messages, incomingText(at, 'Hello?')] }
  expect(view(judged('CA1', file, at).file)).toMatchObject({
    calls: { CA1: 'replied' },
    texts: { 'first-text:CA1': 'first_text dropped' },
  })
})

test('S41 a reply to any line, from any of their numbers, ends it for the person', () => {
  const other = '+15125550198'
  const file = { ...waiting, numbers: [...waiting.numbers, knownNumber({ phone: other })] }
  const event = messageReceived('Call me', soon, { from: other, line: otherLineNumber })
  expect(view(heard(event, file)).texts).toMatchObject({ 'first-text:CA1': 'first_text canceled' })
})

test.each(['Liked “Hi, this is Dana”', 'Automatic reply: in a meeting'])(
  'S41 "%s" is kept, and ends nothing',
  (body) => {
    const file = heard(messageReceived(body, soon))
    expect(view(file)).toMatchObject({ calls: { CA1: 'texted' }, texts: { 'first-text:CA1': 'first_text pending' } })
    expect(file.person?.stage).toBe('new')
  },
)

test.each(['HELP', 'Info'])('S41 "%s" is a word of theirs: it ends what is automatic, as any reply does', (body) => {
  expect(view(heard(messageReceived(body, soon))).texts).toMatchObject({ 'first-text:CA1': 'first_text canceled' })
})

test('D10 STOP opts the number out, takes back what waits, and becomes a task to call', () => {
  const file = heard(messageReceived('stop', soon))
  expect(view(file)).toMatchObject({
    calls: { CA1: 'opted_out' },
    texts: { 'first-text:CA1': 'first_text canceled' },
    tasks: ['manual_callback:CA1'],
  })
  expect(file.numbers).toEqual([knownNumber({ optedOutAt: soon })])
})

test('D10 a stop in their own words is an opt-out like STOP, and says so', () => {
  const file = heard(messageReceived('Please take me off your list', soon))
  expect(view(file)).toMatchObject({
    calls: { CA1: 'opted_out' },
    texts: { 'first-text:CA1': 'first_text canceled' },
    tasks: ['manual_callback:CA1'],
  })
  expect(file.calls[0]?.decision?.sentence).toMatch(/in their own words/)
  expect(file.numbers).toEqual([knownNumber({ optedOutAt: soon })])
})

const unsure = messageReceived('Not interested', soon)

test('D10 unsure words are a reply, and pause the person until the agent says what they meant', () => {
  const file = heard(unsure)
  expect(view(file)).toEqual({
    calls: { CA1: 'replied' },
    texts: { 'first-text:CA1': 'first_text canceled', [`SM${soon}`]: 'reply delivered' },
    tasks: [`confirm_stop:SM${soon}`],
  })
  expect(file.tasks[0]?.sentence).toMatch(/^They wrote “Not interested”: .*\.$/)
  expect([file.person?.stage, isPaused(file, later(soon, days(30)))]).toEqual(['engaged', true])
  expect(file.numbers).toEqual([knownNumber()])
})

test('D10 unsure words said twice are one question', () => {
  const again = heard(messageReceived('🖕', later(soon, minutes(1)), { sid: 'SM2' }), heard(unsure))
  expect(view(again).tasks).toEqual([`confirm_stop:SM${soon}`])
})

test.each(['STOP', 'Take me off your list', 'START'])('D10 a clear "%s" settles what was unsure', (body) => {
  const file = heard(messageReceived(body, later(soon, minutes(1)), { sid: 'SM2' }), heard(unsure))
  expect(view(file).tasks).toEqual([])
  expect(isPaused(file, later(soon, minutes(2)))).toBe(false)
})

test('D10 whoever has stopped already is not asked about', () => {
  const stopped = personFile({ numbers: [knownNumber({ optedOutAt: afternoon })] })
  expect(view(heard(unsure, stopped)).tasks).toEqual([])
})

test('D8 unsure words from before the first start ask nothing', () => {
  const rules = policy({ firstStartAt: later(soon, minutes(1)) })
  const { file } = decide(unsure, personFile(), rules, later(soon, minutes(2)))
  expect(view(file).tasks).toEqual([])
})

test('D10 STOP holds for what the agent wrote by hand and has not left yet', () => {
  const byHand = textByHand(afternoon, { state: 'pending', sid: null, sentAt: null, attempts: 0, dueAt: soon })
  const file = heard(messageReceived('STOP', soon), personFile({ messages: [byHand] }))
  const so = judgeSend(byHand.id, file, policy(), soon).file
  expect(view(so).texts).toMatchObject({ 'by-hand:1': 'manual dropped' })
})

test('D10 START lifts it and restarts nothing', () => {
  const stopped = heard(messageReceived('STOP', soon))
  const started = heard(messageReceived('START', later(soon, minutes(5))), stopped)
  expect(started.numbers).toEqual([knownNumber()])
  expect(view(started).texts).toMatchObject({ 'first-text:CA1': 'first_text canceled' })
  expect(view(started).calls).toEqual({ CA1: 'opted_out' })
})

test('D10 YES lifts an opt-out, and is a reply where there was none', () => {
  const stopped = personFile({ numbers: [knownNumber({ optedOutAt: afternoon })] })
  expect(heard(messageReceived('YES', soon), stopped).numbers).toEqual([knownNumber()])
  expect(view(heard(messageReceived('YES', soon))).calls).toEqual({ CA1: 'replied' })
})

test('D10 of two stops the last counts: a START written between them lifts nothing', () => {
  const first = earlier(soon, hours(5))
  const stopped = personFile({ numbers: [knownNumber({ optedOutAt: first })] })
  const again = heard(messageReceived('STOP', soon), stopped)
  expect(again.numbers[0]?.optedOutAt).toBe(soon)
  const between = heard(messageReceived('START', earlier(soon, hours(1)), { sid: 'SMlate' }), again)
  expect(between.numbers[0]?.optedOutAt).toBe(soon)
})

test('design 3 the same message told twice, by webhook and by poll, is one message', () => {
  const event = messageReceived('Can you call me?', soon)
  expect(outcomeOf(event, heard(event), soon)).toBe('nothing')
})

test('D2 a text from the agent’s own phone is no lead’s text', () => {
  expect(outcomeOf(messageReceived('test', soon, { from: agentsCell }), waiting, soon)).toBe('nothing')
})

test('D8 a text from before the first start is kept as history, and ends nothing', () => {
  const rules = policy({ firstStartAt: later(soon, minutes(1)) })
  const { file } = decide(messageReceived('Hello', soon), personFile(), rules, later(soon, minutes(2)))
  expect([view(file).texts, file.person?.stage]).toEqual([{ [`SM${soon}`]: 'reply delivered' }, 'new'])
})

test('D13 while the clock stands before the first start a reply is a reply: nothing says that it is old', () => {
  const rules = policy({ firstStartAt: later(soon, hours(24)) })
  const { file } = decide(messageReceived('Hello', soon), personFile(), rules, soon)
  expect(file.person?.stage).toBe('engaged')
})

test('D10 a STOP from before the first start is an opt-out all the same', () => {
  const rules = policy({ firstStartAt: later(soon, minutes(1)) })
  const { file } = decide(messageReceived('STOP', soon), personFile(), rules, later(soon, minutes(2)))
  expect(file.numbers[0]?.optedOutAt).not.toBeNull()
})

test('D10 a START that is told late does not lift the stop that came after it', () => {
  const stopped = heard(messageReceived('STOP', later(soon, minutes(5))))
  const late = heard(messageReceived('START', soon, { sid: 'SMlate' }), stopped)
  expect(late.numbers[0]?.optedOutAt).toBe(later(soon, minutes(5)))
})

test('D10 a STOP counts though it seems older than a START: the clock may have been set back', () => {
  const started = heard(messageReceived('START', later(soon, minutes(5))))
  const stopped = heard(messageReceived('STOP', soon, { sid: 'SMlate' }), started)
  expect(stopped.numbers[0]?.optedOutAt).toBe(soon)
})

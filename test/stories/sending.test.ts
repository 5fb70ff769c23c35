import { expect, test } from 'vitest'
import type { Report } from '../../main/domain/words/event.ts'
import type { MessageId, MessageSid } from '../../main/domain/words/identifiers.ts'
import { hours, minutes, seconds } from '../../main/domain/words/instant.ts'
import { desk } from '../fixtures/desk.ts'
import { callLog, dialed, voice } from '../fixtures/evidence.ts'
import { textFound } from '../fixtures/person-file.ts'
import { lineNumber } from '../fixtures/policy.ts'

const notAccepted: Report = { is: 'not_accepted', retryAfter: null }
const accepted = (n: number): Report => ({ is: 'accepted', sid: `SM${n}` as MessageSid })
const message = 'first-text:CA1' as MessageId

test('peers.md offline at the event: tried again at the paces, sent once when back', () => {
  const given = desk()
  const tries: number[] = []
  given.twilio.send = () => {
    tries.push(given.now())
    return notAccepted
  }
  given.misses('CA1')
  const missedAt = given.now()
  given.passes(minutes(2))
  given.twilio.send = (_text, nth) => accepted(nth)
  given.passes(minutes(2))
  expect(tries.map((at) => (at - missedAt) / 1000)).toEqual([0, 1, 3, 7, 15, 31, 61, 91])
  expect(given.sent).toHaveLength(tries.length + 1)
  expect(given.view()).toMatchObject({ calls: { CA1: 'texted' }, texts: { [message]: 'first_text sent' } })
})

test('peers.md a 429 is no refusal: with Retry-After 40 it is tried again after 40 s', () => {
  const given = desk()
  given.twilio.send = (_text, nth) => (nth === 1 ? { is: 'not_accepted', retryAfter: seconds(40) } : accepted(nth))
  given.misses('CA1')
  given.passes(seconds(39))
  expect(given.sent).toHaveLength(1)
  given.passes(seconds(1))
  expect(given.sent).toHaveLength(2)
})

test('D5 an outage of an hour: the late text leaves when Twilio is back, once', () => {
  const given = desk()
  given.twilio.send = () => notAccepted
  given.misses('CA1')
  given.passes(hours(1))
  given.twilio.send = (_text, nth) => accepted(nth)
  given.passes(minutes(1))
  expect(given.sent.at(-1)?.body).toContain('I only now see that I missed your call')
  expect(given.view()).toMatchObject({
    calls: { CA1: 'learnt_late_texted' },
    texts: { [message]: 'late_text sent' },
  })
})

test('D5 an outage of more than a day ends in a task', () => {
  const given = desk()
  given.twilio.send = () => notAccepted
  given.misses('CA1')
  given.passes(minutes(5))
  given.sleeps(hours(25))
  given.passes(minutes(1))
  expect(given.view()).toMatchObject({ tasks: ['manual_callback:CA1'] })
  expect(given.view().texts[message]).toMatch(/dropped|refused/)
  const tries = given.sent.length
  given.twilio.send = (_text, nth) => accepted(nth)
  given.passes(hours(5))
  expect(given.sent).toHaveLength(tries)
})

test('design 1.3 an unknown answer is settled by Twilio’s list: sent once, never again', () => {
  const given = desk()
  given.twilio.send = () => ({ is: 'unknown' })
  given.twilio.look = () => ({ is: 'listed', candidates: ['SM7' as MessageSid] })
  given.misses('CA1')
  expect(given.view().calls).toEqual({ CA1: 'text_in_doubt' })
  given.passes(seconds(2))
  expect(given.view()).toEqual({ calls: { CA1: 'texted' }, texts: { [message]: 'first_text sent' }, tasks: [] })
  given.passes(hours(24))
  expect(given.sent.filter(({ id }) => id === message)).toHaveLength(1)
})

test('design 1.3 an unknown answer is settled by the status callback that carries its name', () => {
  const given = desk()
  given.twilio.send = () => ({ is: 'unknown' })
  given.misses('CA1')
  given.passes(minutes(3))
  given.handle({ type: 'TextReported', message, report: { is: 'delivered', sid: 'SM7' as MessageSid } })
  expect(given.view()).toEqual({ calls: { CA1: 'texted' }, texts: { [message]: 'first_text delivered' }, tasks: [] })
  given.passes(hours(24))
  expect(given.sent.filter(({ id }) => id === message)).toHaveLength(1)
})

test('design 1.3 a poll that finds the text before any look settles it too', () => {
  const given = desk()
  given.twilio.send = () => ({ is: 'unknown' })
  given.misses('CA1')
  const found = textFound(given.sent[0]?.body ?? '', given.now(), { sid: 'SM7' })
  given.twilio.lists = () => [found]
  given.polls()
  expect(given.view()).toEqual({ calls: { CA1: 'texted' }, texts: { [message]: 'first_text sent' }, tasks: [] })
})

test('design 1.3 a doubt that nobody can settle is a task, and never a second text', () => {
  const given = desk()
  given.twilio.send = () => ({ is: 'unknown' })
  let looks = 0
  given.twilio.look = () => {
    looks += 1
    return { is: 'listed', candidates: [] }
  }
  given.misses('CA1')
  given.passes(hours(24))
  expect([given.sent.length, looks]).toEqual([1, 5])
  expect(given.view()).toMatchObject({ calls: { CA1: 'text_in_doubt' }, tasks: [`in_doubt:${message}`] })
})

test('design 1.3 the process dies while sending: in doubt, looked for, and not sent again', () => {
  const given = desk()
  given.twilio.send = () => 'silent'
  given.misses('CA1')
  expect(given.view().texts).toEqual({ [message]: 'first_text sending' })
  given.restarts(seconds(5))
  expect(given.view().calls).toEqual({ CA1: 'text_in_doubt' })
  given.twilio.look = () => ({ is: 'listed', candidates: ['SM7' as MessageSid] })
  given.passes(seconds(2))
  expect(given.view().calls).toEqual({ CA1: 'texted' })
  expect(given.sent).toHaveLength(1)
})

test('design 1.3 the process dies before the text was let go: it leaves after the restart, once', () => {
  const given = desk({ lists: () => null })
  given.misses('CA1')
  given.restarts(seconds(5))
  given.twilio.lists = () => []
  given.passes(minutes(2))
  expect(given.sent).toHaveLength(1)
})

test('design 1.3 a look that is lost with the process is made again', () => {
  const given = desk()
  given.twilio.send = () => ({ is: 'unknown' })
  given.twilio.look = () => 'silent'
  given.misses('CA1')
  given.passes(seconds(3))
  given.restarts(seconds(1))
  given.twilio.look = () => ({ is: 'listed', candidates: ['SM7' as MessageSid] })
  given.passes(seconds(60))
  expect(given.view().calls).toEqual({ CA1: 'texted' })
})

test('design 1.4 one request that hangs delays nobody else', () => {
  const given = desk()
  given.twilio.send = (_text, nth) => (nth === 1 ? 'silent' : accepted(nth))
  given.misses('CA1')
  given.misses('CA2', '+15125550188')
  expect(given.view('+15125550188').calls).toEqual({ CA2: 'texted' })
})

test('design 1.4 never two texts of one person at once', () => {
  const given = desk()
  given.twilio.send = (_text, nth) => (nth === 1 ? 'silent' : accepted(nth))
  given.misses('CA1')
  given.acts({ is: 'wrote', message: 'by-hand:1' as MessageId, line: lineNumber, body: 'On my way' })
  given.passes(minutes(5))
  expect(given.sent).toHaveLength(1)
  given.handle({ type: 'TextReported', message, report: accepted(1) })
  given.passes(seconds(1))
  expect(given.sent.map(({ body }) => body)).toEqual([expect.stringContaining('missed your call'), 'On my way'])
})

test('D1 S45 an answer that is learnt in the same instant cancels the text that was due', () => {
  const given = desk({ lists: () => null })
  given.misses('CA1')
  given.hears('CA1', callLog(true))
  given.twilio.lists = () => []
  given.passes(minutes(2))
  expect([given.sent, given.view().texts]).toEqual([[], { [message]: 'first_text canceled' }])
})

test('design 1.2 a call that rang while the process restarted is decided by Twilio’s log, 15 min after its end', () => {
  const given = desk()
  given.hears('CA1', voice)
  given.passes(seconds(10))
  given.restarts(seconds(3))
  given.passes(seconds(10))
  given.hears('CA1', dialed('completed'))
  given.passes(minutes(14))
  expect(given.view().calls).toEqual({ CA1: 'in_progress' })
  given.twilio.log = () => 'not_bridged'
  given.passes(minutes(2))
  expect(given.sent).toHaveLength(1)
})

test('contract, Paces: a log that stays silent at +15, +20 and +30 min ends in "perhaps answered" and a task', () => {
  const given = desk()
  given.hears('CA1', voice)
  given.restarts(seconds(3))
  given.passes(seconds(20))
  given.hears('CA1', dialed('completed'))
  const endedAt = given.now()
  const asked: number[] = []
  given.twilio.log = () => {
    asked.push((given.now() - endedAt) / 60_000)
    return 'silent'
  }
  given.passes(hours(2))
  expect(asked).toEqual([15, 20, 30])
  expect([given.sent, given.view()]).toEqual([
    [],
    { calls: { CA1: 'perhaps_answered' }, texts: {}, tasks: ['manual_callback:CA1'] },
  ])
})

test('D9 what became of a text is asked at 60 s, 5 min, 30 min, 2 h and 10 h, until it is final', () => {
  const given = desk()
  given.misses('CA1')
  const sentAt = given.now()
  const asked: number[] = []
  given.twilio.delivery = (sid) => {
    if (sid !== 'SM1') return { is: 'on_its_way', sid } // a touch
    asked.push((given.now() - sentAt) / 60_000)
    return asked.length < 4 ? { is: 'on_its_way', sid } : { is: 'delivered', sid }
  }
  given.passes(hours(24))
  expect(asked).toEqual([1, 5, 30, 120])
  expect(given.view().texts).toMatchObject({ [message]: 'first_text delivered' })
})

test('D9 a line that Twilio refuses (401) stops, says so once, and a text delivered by hand lifts it', () => {
  const given = desk()
  given.twilio.send = () => ({ is: 'misconfigured', fault: { kind: 'credentials', code: 20003 } })
  given.misses('CA1')
  given.misses('CA2', '+15125550188')
  expect(given.sent).toHaveLength(1)
  expect([given.view().calls, given.view('+15125550188')]).toEqual([
    { CA1: 'line_blocked' },
    { calls: { CA2: 'line_blocked' }, texts: {}, tasks: ['manual_callback:CA2'] },
  ])
  given.twilio.send = (_text, nth) => accepted(nth)
  given.twilio.delivery = (sid) => ({ is: 'delivered', sid })
  given.acts({ is: 'wrote', message: 'by-hand:1' as MessageId, line: lineNumber, body: 'On my way' })
  given.passes(minutes(2))
  given.misses('CA3', '+15125550177')
  expect(given.sent.map(({ id }) => id)).toEqual([message, 'by-hand:1', 'first-text:CA3'])
})

test('D9 a refused key is tried every hour; what was refused meanwhile stays a task', () => {
  const given = desk()
  given.twilio.send = () => ({ is: 'misconfigured', fault: { kind: 'credentials', code: 20003 } })
  given.misses('CA1')
  given.twilio.send = (_text, nth) => accepted(nth)
  given.twilio.probe = () => false
  given.passes(minutes(61))
  given.misses('CA2', '+15125550188')
  given.twilio.probe = () => true
  given.passes(minutes(60))
  given.misses('CA3', '+15125550177')
  expect(given.sent.map(({ id }) => id)).toEqual([message, 'first-text:CA3'])
  expect(given.view().tasks).toEqual(['manual_callback:CA1'])
})

test('D9 a report that calls a text by the name of somebody else’s changes neither, and is no fault', () => {
  const given = desk()
  given.misses('CA1')
  given.misses('CA2', '+15125550186')
  const sid = 'SM1' as MessageSid
  given.handle({ type: 'TextReported', message: 'first-text:CA2' as MessageId, report: { is: 'delivered', sid } })
  expect([given.view().texts, given.view('+15125550186').texts]).toEqual([
    { 'first-text:CA1': 'first_text sent' },
    { 'first-text:CA2': 'first_text sent' },
  ])
})

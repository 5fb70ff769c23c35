import { expect, test } from 'vitest'
import type { Fault, Report } from '../../main/domain/words/event.ts'
import type { MessageId, MessageSid, Phone } from '../../main/domain/words/identifiers.ts'
import { hours, later, minutes, seconds } from '../../main/domain/words/instant.ts'
import { desk } from '../fixtures/desk.ts'
import { dialed, voice } from '../fixtures/evidence.ts'
import { callerNumber, lineNumber, otherLineNumber } from '../fixtures/policy.ts'

const unregistered: Fault = { kind: 'unregistered', code: 30034 }
const undelivered = (sid: MessageSid): Report => ({ is: 'undelivered', sid, fault: unregistered })
const others = [6, 7, 8].map((n) => `+1512555018${n}` as Phone)

/** A desk at 11 PM that learned late of three calls: their texts wait for the morning. */
function threeWait(line: Phone = lineNumber) {
  const given = desk({ at: Date.parse('2026-11-25T05:00:00Z') as never })
  given.twilio.send = () => ({ is: 'not_accepted', retryAfter: null })
  others.forEach((from, n) => given.misses(`CA${n}`, from, line))
  given.passes(minutes(20))
  given.twilio.send = (_text, nth) => ({ is: 'accepted', sid: `SM${nth}` as MessageSid })
  return given
}

test('D9 the moment a line cannot send, everybody who waits for a text from it becomes somebody to call', () => {
  const given = threeWait()
  expect(others.map((from) => given.view(from).calls)).toEqual(
    [0, 1, 2].map((n) => ({ [`CA${n}`]: 'learnt_late_waiting' })),
  )
  given.twilio.delivery = undelivered
  given.misses('CA9', callerNumber)
  given.passes(minutes(2))
  expect(given.view()).toMatchObject({ calls: { CA9: 'text_undelivered' }, tasks: ['manual_callback:CA9'] })
  expect(others.map((from) => given.view(from))).toEqual(
    [0, 1, 2].map((n) => ({
      calls: { [`CA${n}`]: 'line_blocked' },
      texts: { [`first-text:CA${n}`]: 'late_text dropped' },
      tasks: [`manual_callback:CA${n}`],
    })),
  )
  const sent = given.sent.length
  given.passes(hours(24))
  expect([given.sent.length, given.complaints]).toEqual([sent, []])
})

test('D9 who waits for a text from another line goes on waiting, and gets it in the morning', () => {
  const given = threeWait(otherLineNumber)
  given.misses('CA9', callerNumber)
  const last = given.sent.length
  given.twilio.delivery = (sid) => (sid === `SM${last}` ? undelivered(sid) : { is: 'on_its_way', sid })
  given.passes(minutes(2))
  expect(others.map((from) => given.view(from).calls)).toEqual(
    [0, 1, 2].map((n) => ({ [`CA${n}`]: 'learnt_late_waiting' })),
  )
  given.passes(hours(10))
  expect(others.map((from) => given.view(from).calls)).toEqual(
    [0, 1, 2].map((n) => ({ [`CA${n}`]: 'learnt_late_texted' })),
  )
})

test('D9 a hand-written text that arrives lifts the fault; what was refused meanwhile stays a task', () => {
  const given = desk()
  given.twilio.delivery = undelivered
  given.misses('CA1')
  given.passes(minutes(2))
  given.misses('CA2', others[0])
  expect(given.view(others[0])).toEqual({ calls: { CA2: 'line_blocked' }, texts: {}, tasks: ['manual_callback:CA2'] })

  given.twilio.delivery = (sid) => ({ is: 'delivered', sid })
  given.acts({ is: 'wrote', message: 'by-hand:1' as MessageId, line: lineNumber, body: 'Are you there?' })
  given.passes(minutes(2))
  expect(given.news.filter(({ event }) => event.startsWith('problem.')).map(({ event }) => event)).toEqual([
    'problem.raised',
    'problem.cleared',
  ])
  given.misses('CA3', others[1])
  expect(given.view(others[1]).calls).toEqual({ CA3: 'texted' })
  expect(given.view(others[0]).tasks).toEqual(['manual_callback:CA2'])
})

test('D9 a hand-written text that is refused says why, and what to do', () => {
  const given = desk()
  given.misses('CA1')
  given.twilio.send = () => ({ is: 'misconfigured', fault: { kind: 'credentials', code: 20003 } })
  given.acts({ is: 'wrote', message: 'by-hand:1' as MessageId, line: lineNumber, body: 'Are you there?' })
  const text = given.file(callerNumber).messages.find(({ id }) => id === 'by-hand:1')
  expect([text?.state, text?.reason?.code, text?.reason?.sentence]).toEqual([
    'refused',
    'line_blocked',
    'Twilio refused the account key, so nothing was sent and a call back is up to you.',
  ])
})

test('D13 a clock over five minutes off the date of the provider holds automatic texts, and is believed again after', () => {
  const given = desk()
  given.providerSays(later(given.now(), minutes(6)))
  given.misses('CA1')
  given.passes(seconds(30))
  expect([given.sent, given.view().calls]).toEqual([[], { CA1: 'held' }])
  given.providerSays(later(given.now(), seconds(20)))
  given.passes(seconds(1))
  expect([given.sent.length, given.view().calls]).toEqual([1, { CA1: 'texted' }])
  const problems = given.news.flatMap(({ event, data }) => ('code' in data ? [`${event} ${data.code}`] : []))
  expect(problems).toEqual(['problem.raised clock_wrong', 'problem.cleared clock_wrong'])
})

test('D13 a clock that was once set a year ahead and is right again is believed, by the date of the provider', () => {
  const given = desk()
  const right = given.now()
  given.sets(later(right, hours(24 * 365)))
  given.misses('CA1')
  given.sets(later(right, minutes(10)))
  given.hears('CA2', voice, others[0])
  given.providerSays(given.now())
  given.passes(seconds(20))
  given.hears('CA2', dialed('no-answer', { bridged: false }), others[0])
  expect(given.view(others[0]).calls).toEqual({ CA2: 'texted' })
})

test('D13 what a clock set a year ahead has put off is due once it is right again, and not in a year', () => {
  const given = desk()
  const right = given.now()
  given.twilio.send = () => ({ is: 'not_accepted', retryAfter: null })
  given.sets(later(right, hours(24 * 365)))
  given.misses('CA1')
  given.sets(later(right, minutes(10)))
  given.twilio.send = (_text, nth) => ({ is: 'accepted', sid: `SM${nth}` as MessageSid })
  given.providerSays(given.now())
  given.passes(minutes(1))
  expect(given.view().texts).toEqual({ 'first-text:CA1': 'first_text sent' })
})

test('D13 the same where the clock was set right while the program was not there', () => {
  const given = desk()
  const right = given.now()
  given.twilio.send = () => ({ is: 'unknown' })
  given.twilio.look = () => ({ is: 'not_asked' })
  given.misses('CA1')
  given.sets(later(right, hours(24 * 365)))
  given.passes(minutes(1))
  given.restarts((minutes(10) - hours(24 * 365)) as never)
  given.twilio.look = () => ({ is: 'listed', candidates: ['SM1' as MessageSid] })
  given.passes(minutes(20))
  expect(given.view().texts).toEqual({ 'first-text:CA1': 'first_text sent' })
})

test('S46 D5 while the clock stands a year ahead, the call that leans on a text that is given up is judged too', () => {
  const given = desk({ at: Date.parse('2026-11-25T05:00:00Z') as never })
  given.twilio.send = () => ({ is: 'not_accepted', retryAfter: null })
  given.misses('CA1')
  given.misses('CA2')
  given.passes(minutes(20))
  const right = given.now()
  expect(given.view().calls).toEqual({ CA1: 'learnt_late_waiting', CA2: 'duplicate_call' })
  given.sets(later(right, hours(24 * 365)))
  given.passes(minutes(1))
  given.sets(later(right, minutes(30)))
  expect(given.view()).toMatchObject({
    calls: { CA1: 'learnt_too_late', CA2: 'learnt_too_late' },
    tasks: ['manual_callback:CA1', 'manual_callback:CA2'],
  })
})

test('D8 after a clock set ahead was set right, everything is asked for since before it was set ahead', () => {
  const since: number[] = []
  const given = desk()
  given.misses('CA1')
  const before = given.now()
  given.passes(minutes(5))
  given.twilio.lists = () => {
    since.push(given.askedSince())
    return []
  }
  given.sets(later(given.now(), hours(48)))
  given.polls()
  given.sets(later(before, minutes(30)))
  expect(since.at(-1)).toBe(before - minutes(20))
})

test('D8 the same where Twilio cannot be asked at once, and calls come before it can', () => {
  const given = desk()
  given.misses('CA1')
  const before = given.now()
  given.passes(minutes(5))
  given.twilio.lists = () => []
  given.sets(later(given.now(), hours(48)))
  given.polls()
  given.twilio.lists = () => null
  given.sets(later(before, minutes(30)))
  given.misses('CA2', others[0])
  given.passes(hours(2))
  given.twilio.lists = () => []
  given.restarts()
  expect(given.askedSince()).toBe(before - minutes(20))
})

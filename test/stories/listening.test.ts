import { expect, test } from 'vitest'
import { earlier, hours, later, minutes, seconds } from '../../main/domain/words/instant.ts'
import type { Heard } from '../../main/engine/ports.ts'
import { desk, listedMiss } from '../fixtures/desk.ts'
import { afternoon, dialed, voice } from '../fixtures/evidence.ts'
import { messageReceived, textFound } from '../fixtures/person-file.ts'
import { callerNumber } from '../fixtures/policy.ts'

const wording = /^Hi, this is Dana Whitfield - I just missed your call/

test('D8 after a start nothing automatic leaves before Twilio has been asked, and the app says so', () => {
  const given = desk({ lists: () => null })
  given.misses('CA1')
  expect(given.sent).toEqual([])
  expect(given.news).toContainEqual(
    expect.objectContaining({
      event: 'problem.raised',
      data: expect.objectContaining({ code: 'twilio_unreachable' }),
    }),
  )
  given.twilio.lists = () => []
  given.passes(seconds(31))
  expect(given.sent).toHaveLength(1)
  expect(given.news).toContainEqual({ event: 'problem.cleared', data: { code: 'twilio_unreachable' } })
})

test('contract, held: until Twilio has been asked, the call says that its text is held; then that it was sent', () => {
  const given = desk({ lists: () => null })
  given.misses('CA1')
  expect(given.view().calls).toEqual({ CA1: 'held' })
  given.twilio.lists = () => []
  given.passes(seconds(31))
  expect(given.view().calls).toEqual({ CA1: 'texted' })
})

test('contract, Paces: Twilio is asked again after 1, 2, 4, 8, 16, 30, 30 s', () => {
  const asked: number[] = []
  const given = desk({
    lists: () => null,
  })
  given.twilio.lists = () => {
    asked.push((given.now() - afternoon) / 1000)
    return null
  }
  given.passes(seconds(92))
  expect(asked).toEqual([1, 3, 7, 15, 31, 61, 91])
})

test('D8 what they wrote while the computer slept is heard first: the text does not leave', () => {
  const given = desk()
  given.twilio.lists = () => null
  given.sleeps(hours(8))
  given.misses('CA1')
  given.twilio.lists = () => [messageReceived('I am at the house now', given.now(), { sid: 'SMreply' })]
  given.passes(minutes(5))
  expect(given.sent).toEqual([])
  expect(given.view().calls).toEqual({ CA1: 'replied' })
})

test('D8 hand-written texts are not held back by listening', () => {
  const given = desk()
  given.misses('CA1')
  given.twilio.lists = () => null
  given.sleeps(hours(1))
  given.acts({ is: 'wrote', message: 'by-hand:1' as never, line: '+15125550100', body: 'On my way' })
  expect(given.sent.map(({ body }) => body)).toEqual([expect.stringMatching(wording), 'On my way'])
})

test('D8 at the very first start older calls are history: shown, and never texted', () => {
  const given = desk({ lists: () => [listedMiss('CA1', earlier(afternoon, minutes(5)))] })
  given.passes(hours(3))
  expect([given.sent, given.view().calls]).toEqual([[], { CA1: 'before_first_start' }])
})

test('D5 D8 a call missed while asleep up to 15 min ago is texted on waking as it would have been', () => {
  const given = desk()
  given.passes(hours(1))
  const endedAt = later(given.now(), minutes(50))
  given.twilio.lists = () => [listedMiss('CA1', endedAt)]
  given.sleeps(hours(1))
  expect(given.sent).toMatchObject([{ id: 'first-text:CA1', body: expect.stringMatching(wording) }])
})

test('D5 D8 longer ago it is the late text, by day', () => {
  const given = desk()
  given.passes(minutes(1))
  const endedAt = later(given.now(), minutes(10))
  given.twilio.lists = () => [listedMiss('CA1', endedAt)]
  given.sleeps(hours(3))
  expect(given.sent).toMatchObject([{ body: expect.stringContaining('I only now see that I missed your call') }])
  expect(given.view().calls).toEqual({ CA1: 'learnt_late_texted' })
})

test('D5 D8 at night it waits for 08:00 where they are', () => {
  const given = desk() // 14:15 in Austin
  given.passes(minutes(1))
  const endedAt = later(given.now(), hours(5))
  given.twilio.lists = () => [listedMiss('CA1', endedAt)]
  given.sleeps(hours(8)) // 22:16
  expect([given.sent, given.view().calls]).toEqual([[], { CA1: 'learnt_late_waiting' }])
  given.passes(hours(10))
  expect(given.sent.map(({ at }) => new Date(at).toISOString())).toEqual(['2026-11-25T14:00:00.000Z'])
})

test('D5 D8 after a day asleep: no text, a task', () => {
  const given = desk()
  given.passes(minutes(1))
  given.twilio.lists = () => [listedMiss('CA1', later(afternoon, minutes(10)))]
  given.sleeps(hours(30))
  expect([given.sent, given.view()]).toEqual([
    [],
    { calls: { CA1: 'learnt_too_late' }, texts: {}, tasks: ['manual_callback:CA1'] },
  ])
})

test('R8 after waking at most one automatic message per person', () => {
  const given = desk()
  given.passes(minutes(1))
  const [first, second, third] = [10, 60, 170].map((n) => later(afternoon, minutes(n)))
  given.twilio.lists = () => [first, second, third].flatMap((at, n) => (at ? [listedMiss(`CA${n}`, at)] : []))
  given.sleeps(hours(3))
  given.passes(minutes(5))
  expect(given.sent).toHaveLength(1)
})

test('R6 D8 the text that the standby sent while we slept is our own: nobody is texted twice', () => {
  const given = desk()
  given.passes(minutes(1))
  const endedAt = later(given.now(), minutes(50))
  const body =
    "Hi, this is Dana Whitfield - I just missed your call. What's the best time to connect? Happy to call you right back or answer any questions here."
  given.twilio.lists = () => [listedMiss('CA1', endedAt), textFound(body, later(endedAt, seconds(1)))]
  given.twilio.delivery = (sid) => ({ is: 'delivered', sid })
  given.sleeps(hours(1))
  given.passes(minutes(30))
  expect([given.sent, given.view()]).toEqual([
    [],
    { calls: { CA1: 'texted_by_standby' }, texts: { 'first-text:CA1': 'first_text delivered' }, tasks: [] },
  ])
})

test('D8 S48 what the agent wrote elsewhere while we slept takes the person over', () => {
  const given = desk()
  given.passes(minutes(1))
  const endedAt = later(given.now(), minutes(50))
  given.twilio.lists = () => [listedMiss('CA1', endedAt), textFound('Saw you called!', later(endedAt, seconds(9)))]
  given.sleeps(hours(1))
  given.passes(minutes(30))
  expect([given.sent, given.view().calls]).toEqual([[], { CA1: 'in_conversation' }])
})

test('D8 a poll tells again what the webhooks told, and nothing happens twice', () => {
  const given = desk()
  given.misses('CA1')
  given.replies('Call me')
  const before = given.view()
  const own = { ...textFound(given.sent[0]?.body ?? '', given.now()), sid: 'SM1' as never }
  const listed: readonly Heard[] = [listedMiss('CA1', given.now()), own]
  given.twilio.lists = () => listed
  for (let n = 0; n < 3; n++) given.polls()
  expect([given.sent.length, given.view()]).toEqual([1, before])
})

test('D8 one event that cannot be kept hides nothing else of what was heard', () => {
  const given = desk()
  given.passes(minutes(30))
  const broken = { type: 'Unheard' } as unknown as Heard
  given.twilio.lists = () => [broken, listedMiss('CA1', later(given.now(), minutes(-1)))]
  given.polls()
  expect(given.sent).toHaveLength(1)
})

test('D13 a clock that stands far before what is on record holds automatic texts until it is right', () => {
  const given = desk()
  given.passes(hours(2))
  given.misses('CA0', '+15125550188')
  const right = given.now()
  given.sets(earlier(right, hours(1)))
  given.misses('CA1')
  expect(given.sent).toHaveLength(1)
  expect(given.news).toContainEqual(
    expect.objectContaining({ event: 'problem.raised', data: expect.objectContaining({ code: 'clock_wrong' }) }),
  )
  given.sets(right)
  expect(given.sent.map(({ to }) => to)).toEqual(['+15125550188', callerNumber])
  expect(given.news).toContainEqual({ event: 'problem.cleared', data: { code: 'clock_wrong' } })
})

test('D13 a clock that is still wrong after a restart still holds them', () => {
  const given = desk()
  given.passes(hours(2))
  given.misses('CA0', '+15125550188')
  given.sets(earlier(given.now(), hours(1)))
  given.misses('CA1') // recorded with the wrong time
  given.restarts(seconds(5))
  given.passes(minutes(1))
  expect(given.sent.map(({ to }) => to)).toEqual(['+15125550188'])
})

test('design 5 a clock set back by a minute doubles nothing and holds nothing', () => {
  const given = desk()
  given.passes(hours(1))
  given.misses('CA1')
  given.sets(earlier(given.now(), minutes(1)))
  given.hears('CA2', voice, '+15125550188')
  given.passes(seconds(20))
  given.hears('CA2', dialed('busy', { bridged: false }), '+15125550188')
  expect(given.sent.map(({ id }) => id)).toEqual(['first-text:CA1', 'first-text:CA2'])
})

test('R6 D8 a miss that was served while we were away is asked about first: the standby may have texted', () => {
  const given = desk()
  given.passes(hours(1))
  const body =
    "Hi, this is Dana Whitfield - I just missed your call. What's the best time to connect? Happy to call you right back or answer any questions here."
  given.twilio.lists = () => [textFound(body, given.now())]
  given.hears('CA1', dialed('no-answer', { bridged: false })) // of a call that we never heard begin
  expect([given.sent, given.view().calls]).toEqual([[], { CA1: 'texted_by_standby' }])
})

test('design 1.2 a call that was under way while the computer slept is decided by Twilio’s log', () => {
  const given = desk()
  given.passes(hours(1))
  given.hears('CA1', voice)
  given.sleeps(minutes(2))
  given.hears('CA1', dialed('completed'))
  given.twilio.log = () => 'bridged'
  given.passes(minutes(20))
  expect([given.sent, given.view().calls]).toEqual([[], { CA1: 'answered' }])
})

test('D13 whom the numbers call is asked again with the next poll where it could not be asked', () => {
  const given = desk()
  given.passes(hours(1))
  given.twilio.installs = () => null
  given.polls()
  given.twilio.installs = () => ['another-computer']
  given.passes(minutes(1))
  given.polls()
  given.misses('CA1')
  expect([given.sent, given.view().calls]).toEqual([[], { CA1: 'held' }])
})

import { expect, test } from 'vitest'
import { later, minutes, seconds, type EpochMs } from '../../main/domain/words/instant.ts'
import type { MessageId, MessageSid } from '../../main/domain/words/identifiers.ts'
import { desk } from '../fixtures/desk.ts'
import { child, dialed, parent, pressedOne, screened, voice } from '../fixtures/evidence.ts'
import { callerNumber, line, lineNumber, otherLineNumber } from '../fixtures/policy.ts'

const threeAtNight = Date.parse('2026-11-24T09:00:00Z') as EpochMs // in Austin

test('S13 S16 S17 a call that only a voicemail takes, at three at night, is texted at once from the number dialled', () => {
  const given = desk({ at: threeAtNight })
  given.hears('CA1', voice, callerNumber, otherLineNumber)
  given.passes(seconds(8))
  given.hears('CA1', screened, callerNumber, otherLineNumber)
  given.passes(seconds(12))
  given.hears('CA1', dialed('completed', { bridged: false }), callerNumber, otherLineNumber)

  expect(given.sent).toEqual([
    {
      id: 'first-text:CA1',
      from: otherLineNumber,
      to: callerNumber,
      body: "Hi, this is Dana Whitfield - I just missed your call. What's the best time to connect? Happy to call you right back or answer any questions here.",
      validitySeconds: 600,
      at: later(threeAtNight, seconds(20)),
    },
  ])
  expect(given.view()).toEqual({ calls: { CA1: 'texted' }, texts: { 'first-text:CA1': 'first_text sent' }, tasks: [] })
})

test('D1 the first text leaves at the end of the dialled leg, and the voicemail after it changes nothing', () => {
  const given = desk()
  given.misses('CA1')
  given.passes(seconds(40))
  given.hears('CA1', parent('completed'))
  expect(given.sent).toHaveLength(1)
  expect(given.view().calls).toEqual({ CA1: 'texted' })
})

test('D1 a forwarded line texts on arrival', () => {
  const given = desk({ lines: [line({ mode: 'forwarded' })] })
  given.hears('CA1', voice)
  expect(given.sent).toMatchObject([{ id: 'first-text:CA1', at: given.now() }])
})

test('S5 an answered call is never texted, whatever is heard of it and in whatever order', () => {
  const given = desk()
  given.hears('CA1', voice)
  given.passes(seconds(10))
  given.hears('CA1', pressedOne)
  given.passes(seconds(60))
  given.hears('CA1', parent('completed'))
  given.passes(seconds(2))
  given.hears('CA1', child('completed'))
  given.hears('CA1', dialed('completed', { bridged: true, gone: true }))
  given.passes(minutes(60))
  expect([given.sent, given.view()]).toEqual([[], { calls: { CA1: 'answered' }, texts: {}, tasks: [] }])
})

test('D1 without a report of the dialled leg the text leaves 3 s after the call’s own end', () => {
  const given = desk()
  given.hears('CA1', voice)
  given.passes(seconds(20))
  given.hears('CA1', parent('completed'))
  given.passes(seconds(2.9))
  expect(given.sent).toEqual([])
  given.passes(seconds(1))
  expect(given.sent).toMatchObject([{ at: given.clock.now() - 900 }])
})

test('peers.md the same webhook a hundred times makes one text', () => {
  const given = desk()
  given.hears('CA1', voice)
  given.passes(seconds(20))
  for (let n = 0; n < 100; n++) given.hears('CA1', dialed('no-answer', { bridged: false }))
  expect(given.sent).toHaveLength(1)
})

test('S14 a backlog of callers delays nobody: all are texted in the same instant', () => {
  const given = desk()
  const callers = Array.from({ length: 150 }, (_, n) => `+1512555${String(1000 + n)}` as const)
  callers.forEach((from, n) => given.hears(`CA${n}`, voice, from))
  given.passes(seconds(20))
  callers.forEach((from, n) => given.hears(`CA${n}`, dialed('busy', { bridged: false }), from))
  expect(new Set(given.sent.map(({ to }) => to)).size).toBe(150)
  expect(given.sent.every(({ at }) => at === given.now())).toBe(true)
})

test('S12 contract, Events: a stranger becomes a person, and what happens is told in the order of the commits', () => {
  const given = desk()
  given.misses('CA1')
  const report = { is: 'delivered', sid: 'SM1' as MessageSid } as const
  given.handle({ type: 'TextReported', message: 'first-text:CA1' as MessageId, report })
  const leadId = given.file(callerNumber).person?.id
  expect(leadId).toMatch(/^person-/)
  const told = given.news.filter(({ event }) => event === 'call.missed' || event === 'message.updated')
  expect(told).toEqual([
    { event: 'call.missed', data: { callId: 'CA1', leadId } },
    ...['pending', 'sending', 'sent', 'delivered'].map((state) => ({
      event: 'message.updated',
      data: { messageId: 'first-text:CA1', leadId, state },
    })),
  ])
})

test('S46 S48 two calls within ten minutes are one text; a third past them is an "again" text and a task', () => {
  const given = desk()
  given.misses('CA1')
  given.passes(minutes(9))
  given.misses('CA2')
  given.passes(minutes(2))
  given.misses('CA3')
  expect(given.sent.map(({ id }) => id)).toEqual(['first-text:CA1', 'first-text:CA3'])
  expect(given.sent[1]?.body).toContain('I missed another call from you')
  expect(given.view()).toMatchObject({
    calls: { CA1: 'texted', CA2: 'duplicate_call', CA3: 'texted_again' },
    tasks: ['manual_callback:CA3'],
  })
})

test('S46 on two lines of one agent it is one text; on a line of another agent it is another’s caller', () => {
  const lee = line({ number: otherLineNumber, agent: { ...line().agent, id: 'Lee' as never, name: 'Lee Park' } })
  const shared = desk()
  shared.misses('CA1')
  shared.misses('CA2', callerNumber, otherLineNumber)
  expect(shared.sent).toHaveLength(1)
  const apart = desk({ lines: [line(), lee] })
  apart.misses('CA1')
  apart.misses('CA2', callerNumber, otherLineNumber)
  expect(apart.sent.map(({ from }) => from)).toEqual([lineNumber, otherLineNumber])
})

test('S46 D9 the first text was not delivered: the second call, which leaned on it, is texted after all', () => {
  const given = desk()
  given.misses('CA1')
  given.passes(minutes(4))
  given.misses('CA2')
  const report = { is: 'undelivered', sid: 'SM1' as MessageSid, fault: { kind: 'unreachable', code: 30003 } } as const
  given.handle({ type: 'TextReported', message: 'first-text:CA1' as MessageId, report })
  expect(given.sent.map(({ id }) => id)).toEqual(['first-text:CA1', 'first-text:CA2'])
})

test('S48 D3 the fourth call within a day is not texted', () => {
  const given = desk()
  for (const call of ['CA1', 'CA2', 'CA3', 'CA4']) {
    given.misses(call)
    given.passes(minutes(60))
  }
  expect(given.sent).toHaveLength(3)
  expect(given.view().calls).toMatchObject({ CA4: 'daily_limit' })
})

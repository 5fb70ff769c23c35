import { expect, test } from 'vitest'
import type { MessageSid, Phone } from '../../../../main/domain/words/identifiers.ts'
import { hours, later, minutes, seconds } from '../../../../main/domain/words/instant.ts'
import { dialed, voice } from '../../../fixtures/evidence.ts'
import { callerNumber, lineNumber } from '../../../fixtures/policy.ts'
import { deskWithWindow } from '../../../fixtures/window.ts'

type Given = ReturnType<typeof deskWithWindow>
const second: Phone = '+15125550188'
const third: Phone = '+15125550177'
const leadId = (given: Given, phone: Phone = callerNumber) => given.file(phone).person?.id ?? ''
const phonesOf = async (given: Given, params: Parameters<typeof given.ask<'inbox.people'>>[1] = {}) =>
  (await given.ask('inbox.people', params)).people.map(({ phone }) => phone)

test('S48 R10 one row per person: a missed call that was texted, as it is shown', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  given.passes(minutes(30))
  given.misses('CA2')
  const { people, counts, next } = await given.ask('inbox.people', {})
  expect([counts, next]).toEqual([{ waiting: 1, followUp: 0, rest: 0 }, undefined])
  expect(people).toEqual([
    {
      leadId: leadId(given),
      name: null,
      phone: callerNumber,
      group: 'waiting',
      waitingSince: '2026-11-24T20:46:10.000Z',
      waitingFor: 'callTask',
      lastWords: {
        by: 'ringback',
        text: expect.stringContaining('missed another call'),
        at: '2026-11-24T20:46:10.000Z',
      },
      rowSentence: 'Texted again: they called again.',
      firstText: { state: 'sent', sentAt: '2026-11-24T20:46:10.000Z', secondsAfterCall: 0 },
      rail: { sent: [], next: null },
      nextTouch: null,
      isPaused: false,
      line: lineNumber,
      source: 'direct',
      lastCallAt: '2026-11-24T20:45:50.000Z',
      isRinging: false,
    },
  ])
})

test('R10 what they wait for: a missed call, a reply, a task to call, a text that failed', async () => {
  const given = deskWithWindow()
  const waitsFor = async (phone = callerNumber) =>
    (await given.ask('inbox.people', { group: 'waiting' })).people.find((row) => row.phone === phone)?.waitingFor
  given.misses('CA1')
  expect(await waitsFor()).toBe('missedCall')
  given.passes(minutes(1))
  given.replies('Is it still for sale?')
  expect(await waitsFor()).toBe('reply')
  given.switches({ is: 'off' })
  given.misses('CA2', second)
  expect(await waitsFor(second)).toBe('callTask')
  given.switches({ is: 'on' })
  given.passes(hours(1))
  given.twilio.send = () => ({ is: 'refused', fault: { kind: 'cannot_text', code: 21614 } })
  given.misses('CA3', third)
  expect(await waitsFor(third)).toBe('failedText')
})

test('look.md 3 who waits longest is first, then who is in follow-up, then the rest, newest first', async () => {
  const given = deskWithWindow()
  const numbers = [1, 2, 3, 4, 5, 6].map((n): Phone => `+1512555018${n}`)
  for (const [n, phone] of numbers.entries()) {
    given.misses(`CA${n}`, phone)
    given.passes(minutes(5))
  }
  const [first, , done, alsoDone, paused, taken] = numbers
  for (const phone of [done, alsoDone]) await given.ask('lead.markDone', { leadId: leadId(given, phone) })
  given.acts({ is: 'marked_done' }, paused)
  given.acts({ is: 'paused', until: null }, paused)
  given.acts({ is: 'called' }, taken)
  expect(await phonesOf(given, { group: 'waiting' })).toEqual([first, numbers[1]])
  expect(await phonesOf(given, { group: 'follow_up' })).toEqual([paused, alsoDone, done])
  expect(await phonesOf(given, { group: 'rest' })).toEqual([taken])
  expect(await phonesOf(given)).toEqual([first, numbers[1], paused, alsoDone, done, taken])
  expect((await given.ask('inbox.people', {})).counts).toEqual({ waiting: 2, followUp: 3, rest: 1 })
})

test('inbox.people: a page at a time, each person once, across the groups', async () => {
  const given = deskWithWindow()
  const numbers = [1, 2, 3, 4, 5].map((n): Phone => `+1512555018${n}`)
  for (const [n, phone] of numbers.entries()) given.misses(`CA${n}`, phone)
  for (const phone of numbers.slice(2)) given.acts({ is: 'marked_done' }, phone)
  const seen: (string | null)[] = []
  let before: string | undefined
  do {
    const page = await given.ask('inbox.people', { limit: 2, ...(before === undefined ? {} : { before }) })
    seen.push(...page.people.map(({ phone }) => phone))
    before = page.next
  } while (before !== undefined)
  expect(seen).toEqual([numbers[0], numbers[1], numbers[4], numbers[3], numbers[2]])
})

test('R8 who is paused until an instant is in follow-up until then', async () => {
  const given = deskWithWindow({ followUp: false })
  given.misses('CA1')
  given.acts({ is: 'called' })
  given.acts({ is: 'paused', until: later(given.now(), hours(1)) })
  const row = async () => (await given.ask('inbox.people', {})).people[0]
  expect(await row()).toMatchObject({ group: 'follow_up', isPaused: true, rowSentence: 'Paused by you.' })
  expect((await row())?.pausedUntil).toBe(new Date(later(given.now(), hours(1))).toISOString())
  given.passes(hours(2))
  expect(await row()).toMatchObject({ group: 'rest', isPaused: false })
  expect(await row()).not.toHaveProperty('pausedUntil')
  expect((await given.ask('inbox.people', {})).counts).toEqual({ waiting: 0, followUp: 0, rest: 1 })
})

test('look.md 3 a call that rings is said to ring, and waits once it is missed', async () => {
  const given = deskWithWindow()
  given.hears('CA1', voice)
  const row = async () => (await given.ask('inbox.people', {})).people[0]
  expect(await row()).toMatchObject({ group: 'rest', isRinging: true, rowSentence: 'Ringing now.', firstText: null })
  given.passes(seconds(20))
  given.hears('CA1', dialed('no-answer', { bridged: false }))
  expect(await row()).toMatchObject({ group: 'waiting', isRinging: false, waitingFor: 'missedCall' })
})

test('a person is found by name, number and words; somebody who withheld the number is no person', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  given.misses('CA2', second)
  given.replies('Is 418 Alder_Ct still available?', second)
  given.acts({ is: 'changed', changes: { name: 'Maria Delgado' } })
  given.handle({
    type: 'CallEvidence',
    call: 'CA9' as never,
    caller: { is: 'withheld' },
    line: lineNumber,
    at: given.now(),
    fact: voice,
  })
  const found = (search: string) => phonesOf(given, { search })
  expect(await found('delgado')).toEqual([callerNumber])
  expect(await found('555-0188')).toEqual([second])
  expect(await found('alder_ct')).toEqual([second])
  expect(await found('alder%ct')).toEqual([])
  expect(await found('')).toEqual([callerNumber, second])
})

test('D11 merged, two people are one row with the calls and the wait of both', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  given.acts({ is: 'called' })
  given.misses('CA2', second)
  given.replies('Call me', second)
  await given.ask('lead.merge', { leadId: leadId(given, second), into: leadId(given) })
  const { people, counts } = await given.ask('inbox.people', {})
  expect(people).toMatchObject([{ phone: second, waitingFor: 'reply', lastWords: { by: 'lead', text: 'Call me' } }])
  expect(counts).toEqual({ waiting: 1, followUp: 0, rest: 0 })
})

test('a person written before rows were derived gets one at the next start', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  const before = (await given.ask('inbox.people', {})).people
  given.db.exec('UPDATE person SET inbox_row = NULL, inbox_group = NULL, inbox_rank = NULL')
  given.restarts()
  expect((await given.ask('inbox.people', {})).people).toEqual(before)
})

test('D9 the sign of a text that the carrier did not deliver', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  given.twilio.delivery = () => ({
    is: 'undelivered',
    sid: 'SM1' as MessageSid,
    fault: { kind: 'unreachable', code: 30003 },
  })
  given.passes(minutes(2))
  expect((await given.ask('inbox.people', {})).people[0]).toMatchObject({
    waitingFor: 'failedText',
    rowSentence: 'Not delivered: call instead.',
    firstText: { state: 'undelivered' },
  })
})

test.each([
  { limit: 0 },
  { limit: 201 },
  { group: 'paused' },
  { before: 'yesterday' },
  { before: 'rest/1/x', group: 'waiting' },
  { colour: 1 },
])('inbox.people: %j is a bad request', async (params) => {
  expect((await deskWithWindow().refusalOf('inbox.people', params))?.code).toBe('bad_request')
})

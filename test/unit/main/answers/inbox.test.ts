import { expect, test } from 'vitest'
import { seconds } from '../../../../main/domain/words/instant.ts'
import { dialed, voice } from '../../../fixtures/evidence.ts'
import { callerNumber, lineNumber } from '../../../fixtures/policy.ts'
import { deskWithWindow } from '../../../fixtures/window.ts'

test('contract, inbox.list: a missed call as it is shown', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  const { calls, waiting, next } = await given.ask('inbox.list', {})
  expect([waiting, next]).toEqual([1, undefined])
  expect(calls).toEqual([
    {
      id: 'CA1',
      providerId: 'CA1',
      leadId: given.file(callerNumber).person?.id,
      phone: callerNumber,
      name: null,
      line: lineNumber,
      source: 'direct',
      outcome: 'missed',
      startedAt: '2026-11-24T20:15:30.000Z',
      endedAt: '2026-11-24T20:15:50.000Z',
      decision: {
        code: 'texted',
        sentence: 'Nobody answered, so the first text left from the number that was dialed.',
        at: '2026-11-24T20:15:50.000Z',
      },
      firstText: { state: 'sent', sentAt: '2026-11-24T20:15:50.000Z', secondsAfterCall: 0 },
      leadState: 'awaiting_reply',
    },
  ])
})

test('contract, Call: while in progress there is no decision; without a text there is none', async () => {
  const given = deskWithWindow({ followUp: false })
  given.misses('CA1')
  given.hears('CA2', voice, '+15125550188')
  const { calls } = await given.ask('inbox.list', {})
  expect(calls.map(({ id, outcome, decision, firstText }) => [id, outcome, decision?.code, firstText])).toEqual([
    ['CA2', 'in_progress', undefined, null],
    ['CA1', 'missed', 'follow_up_off', null],
  ])
})

test('S14 seconds after the call count from the end of the dialled leg', async () => {
  const given = deskWithWindow()
  given.twilio.send = (_text, nth) =>
    nth === 1 ? { is: 'not_accepted', retryAfter: null } : { is: 'accepted', sid: 'SM1' as never }
  given.misses('CA1')
  given.passes(seconds(5))
  const { calls } = await given.ask('inbox.list', {})
  expect(calls[0]?.firstText?.secondsAfterCall).toBe(1)
})

test('contract, inbox.list: newest first, a page at a time, each call once', async () => {
  const given = deskWithWindow()
  for (const n of [1, 2, 3, 4, 5]) given.misses(`CA${n}`, `+1512555018${n}`)
  const first = await given.ask('inbox.list', { limit: 2 })
  const second = await given.ask('inbox.list', { limit: 2, before: first.next ?? '' })
  const third = await given.ask('inbox.list', { limit: 2, before: second.next ?? '' })
  expect([first, second, third].flatMap(({ calls }) => calls.map(({ id }) => id))).toEqual([
    'CA5',
    'CA4',
    'CA3',
    'CA2',
    'CA1',
  ])
  expect([third.next, first.waiting]).toEqual([undefined, 5])
})

test('R10 those who wait: an answered call is not among them', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  given.hears('CA2', voice, '+15125550188')
  given.hears('CA2', dialed('completed', { bridged: true }), '+15125550188')
  const { calls, waiting } = await given.ask('inbox.list', { show: 'waiting' })
  expect([calls.map(({ id }) => id), waiting]).toEqual([['CA1'], 1])
})

test.each([{ limit: 0 }, { limit: 201 }, { before: 'yesterday' }, { show: 'some' }, { colour: 'red' }, { limit: '5' }])(
  'contract, inbox.list: %j is a bad request that says what is wrong',
  async (params) => {
    const refusal = await deskWithWindow().refusalOf('inbox.list', params)
    expect(refusal).toMatchObject({ code: 'bad_request', whatToDo: expect.stringMatching(/./) })
  },
)

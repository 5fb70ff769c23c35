import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterReport, isUnsettled, whileAsking } from '../../../../main/domain/delivery.ts'
import type { Fault, Report } from '../../../../main/domain/words/event.ts'
import type { MessageSid } from '../../../../main/domain/words/identifiers.ts'
import { hours, later, minutes, seconds, type EpochMs, type Ms } from '../../../../main/domain/words/instant.ts'
import type { Message, SendState } from '../../../../main/domain/words/person-file.ts'
import { afternoon } from '../../../fixtures/evidence.ts'
import { firstText, sentText } from '../../../fixtures/person-file.ts'

const sid = 'SM1' as MessageSid
const fault: Fault = { kind: 'other', code: 30008 }
const nobodys: ReadonlySet<MessageSid> = new Set()
const report = (text: Message, told: Report, now: EpochMs) => afterReport(text, told, nobodys, now)
const after = (text: Message, by: Ms) => later(text.attemptedAt ?? text.createdAt, by)

function sending(attempts = 1): Message {
  return firstText('CA1', afternoon, { state: 'sending', body: 'Hi', dueAt: null, attempts, attemptedAt: afternoon })
}

test('D9 accepted by Twilio is "sent", and the carrier is asked about after 60 s, 5 min, 30 min, 2 h and 10 h', () => {
  const paces = [minutes(1), minutes(5), minutes(30), hours(2), hours(10)]
  const asks: (EpochMs | null)[] = []
  let text = report(sending(), { is: 'accepted', sid }, afternoon)
  expect(text).toMatchObject({ state: 'sent', sid, sentAt: afternoon })
  while (text.dueAt !== null) {
    asks.push(text.dueAt)
    text = report(text, { is: 'on_its_way', sid }, text.dueAt)
  }
  expect(asks).toEqual(paces.map((pace) => later(afternoon, pace)))
  expect(text.state).toBe('sent')
})

test('D9 "delivered" and "undelivered" are final; nothing is asked any more', () => {
  const sent = sentText('CA1', afternoon, { sid })
  const later1 = later(afternoon, seconds(9))
  expect(report(sent, { is: 'delivered', sid }, later1)).toMatchObject({
    state: 'delivered',
    deliveredAt: later1,
    sentAt: afternoon,
    dueAt: null,
  })
  expect(report(sent, { is: 'undelivered', sid, fault }, later1)).toMatchObject({ state: 'undelivered', dueAt: null })
})

test('twilio.md 7 callbacks out of order: what was delivered never goes back to its way', () => {
  const delivered = report(sentText('CA1', afternoon, { sid }), { is: 'delivered', sid }, afternoon)
  const late: readonly Report[] = [
    { is: 'on_its_way', sid },
    { is: 'undelivered', sid, fault },
    { is: 'unknown' },
    { is: 'not_accepted', retryAfter: null },
  ]
  for (const told of late) expect(report(delivered, told, later(afternoon, seconds(5)))).toBe(delivered)
})

test('contract, Paces: what Twilio did not accept is tried again after 1, 2, 4, 8, 16, 30 s, and 30 s from then on', () => {
  const paces = [1, 2, 3, 4, 5, 6, 7, 20].map((attempts) => {
    const text = report(sending(attempts), { is: 'not_accepted', retryAfter: null }, afternoon)
    expect(text.state).toBe('pending')
    return ((text.dueAt ?? 0) - afternoon) / 1000
  })
  expect(paces).toEqual([1, 2, 4, 8, 16, 30, 30, 30])
})

test('contract, Paces: Retry-After counts if it is longer, and only then', () => {
  const due = (retryAfter: Ms) => report(sending(3), { is: 'not_accepted', retryAfter }, afternoon).dueAt
  expect([due(seconds(90)), due(seconds(1))]).toEqual([later(afternoon, seconds(90)), later(afternoon, seconds(4))])
})

test('design 1.3 an unknown answer is doubt, looked into after 2 s, 10 s, 60 s, 5 min and 15 min, and never sent again', () => {
  let text = report(sending(), { is: 'unknown' }, afternoon)
  const looks: number[] = []
  while (text.dueAt !== null) {
    expect(text.state).toBe('in_doubt')
    looks.push((text.dueAt - afternoon) / 1000)
    text = report(text, { is: 'listed', candidates: [] }, text.dueAt)
  }
  expect(looks).toEqual([2, 10, 60, 300, 900])
  expect([text.state, isUnsettled(text)]).toEqual(['in_doubt', true])
})

test('design 1.3 a look that could not be made is no look: the schedule goes on', () => {
  const doubted = report(sending(), { is: 'unknown' }, afternoon)
  expect(report(doubted, { is: 'not_asked' }, after(doubted, seconds(2)))).toMatchObject({
    state: 'in_doubt',
    dueAt: after(doubted, seconds(10)),
  })
})

test('D13 a clock that stood a year ahead when the doubt arose leaves it open for no year', () => {
  const ahead = later(afternoon, hours(24 * 365))
  let text = report(sending(), { is: 'unknown' }, ahead)
  text = report(text, { is: 'listed', candidates: [] }, afternoon)
  expect(text.dueAt).toBe(later(afternoon, seconds(2)))
  text = report(text, { is: 'listed', candidates: [] }, later(afternoon, minutes(15)))
  expect(isUnsettled(text)).toBe(true)
})

test('D13 of a text that left while the clock stood a year ahead, the carrier is asked no more for a year', () => {
  const text = report(sending(), { is: 'accepted', sid }, later(afternoon, hours(24 * 365)))
  expect(report(text, { is: 'on_its_way', sid }, afternoon).dueAt).toBeNull()
})

test('design 1.3 a look begun is begun again after 30 s, should it be lost with the process', () => {
  const doubted = report(sending(), { is: 'unknown' }, afternoon)
  expect(whileAsking(doubted, afternoon).dueAt).toBe(later(afternoon, seconds(30)))
})

test('design 1.3 a listed text that is nobody else’s settles the doubt: sent, as of our attempt', () => {
  const other = 'SM0' as MessageSid
  const doubted = report(sending(), { is: 'unknown' }, after(sending(), seconds(10)))
  const now = after(doubted, seconds(12))
  const looked = afterReport(doubted, { is: 'listed', candidates: [other, sid] }, new Set([other]), now)
  expect(looked).toMatchObject({ state: 'sent', sid, sentAt: afternoon })
  expect(afterReport(doubted, { is: 'listed', candidates: [other] }, new Set([other]), now).state).toBe('in_doubt')
})

test('design 1.3 a status callback settles a doubt as well, even after the last look', () => {
  const doubted = report(sending(), { is: 'unknown' }, afternoon)
  const unsettled = report(doubted, { is: 'listed', candidates: [] }, after(doubted, minutes(15)))
  expect(isUnsettled(unsettled)).toBe(true)
  expect(report(unsettled, { is: 'delivered', sid }, after(doubted, hours(1)))).toMatchObject({
    state: 'delivered',
    sid,
  })
})

test.each(['held', 'pending'] as const)(
  'D13 a text that is %s after a restore and of which the carrier speaks has left',
  (state) => {
    const waits = firstText('CA1', afternoon, { state })
    expect(report(waits, { is: 'on_its_way', sid }, afternoon)).toMatchObject({ state: 'sent', sid })
    expect(report(waits, { is: 'delivered', sid }, afternoon)).toMatchObject({ state: 'delivered', sid, dueAt: null })
    expect(report(waits, { is: 'undelivered', sid, fault }, afternoon)).toMatchObject({
      state: 'undelivered',
      dueAt: null,
    })
  },
)

const order: Readonly<Record<SendState, number>> = {
  pending: 0,
  held: 0,
  sending: 1,
  in_doubt: 2,
  sent: 3,
  undelivered: 4,
  delivered: 5,
  refused: 6,
  dropped: 6,
  canceled: 6,
}
const anySid = fc.constantFrom('SM1', 'SM2').map((one) => one as MessageSid)
const anyReport: fc.Arbitrary<Report> = fc.oneof(
  anySid.map((known): Report => ({ is: 'accepted', sid: known })),
  fc.constantFrom<Report>(
    { is: 'refused', fault },
    { is: 'misconfigured', fault },
    { is: 'not_accepted', retryAfter: null },
    { is: 'unknown' },
    { is: 'not_asked' },
    { is: 'listed', candidates: [] },
    { is: 'listed', candidates: [sid] },
  ),
  anySid.map((known): Report => ({ is: 'on_its_way', sid: known })),
  anySid.map((known): Report => ({ is: 'delivered', sid: known })),
  anySid.map((known): Report => ({ is: 'undelivered', sid: known, fault })),
)
const anyState = fc.constantFrom<SendState>(...(Object.keys(order) as SendState[]))
const inState = (state: SendState): Message => ({ ...sending(), state, dueAt: null })

test('D9 whatever is told, a text only moves forward; only what was surely not taken is pending again', () => {
  fc.assert(
    fc.property(anyState, fc.array(anyReport, { maxLength: 12 }), (state, reports) => {
      let text = inState(state)
      for (const [n, told] of reports.entries()) {
        const next = report(text, told, later(afternoon, seconds(n)))
        const isRetry = text.state === 'sending' && told.is === 'not_accepted'
        if (isRetry) expect(next.state).toBe('pending')
        else expect(order[next.state]).toBeGreaterThanOrEqual(order[text.state])
        text = next
      }
    }),
  )
})

test('design 1.3 what is unknown is never pending again, whatever is told after it', () => {
  fc.assert(
    fc.property(fc.array(anyReport, { maxLength: 12 }), (reports) => {
      let text = report(sending(), { is: 'unknown' }, afternoon)
      for (const [n, told] of reports.entries()) {
        text = report(text, told, later(afternoon, seconds(n)))
        expect(['in_doubt', 'sent', 'delivered', 'undelivered']).toContain(text.state)
      }
    }),
  )
})

test('D9 a text keeps the first name that Twilio gave it, and what ends it leaves nothing due', () => {
  fc.assert(
    fc.property(anyState, fc.array(anyReport, { maxLength: 12 }), (state, reports) => {
      let text = inState(state)
      for (const [n, told] of reports.entries()) {
        const before = text
        text = report(before, told, later(afternoon, seconds(n)))
        if (before.sid !== null) expect(text.sid).toBe(before.sid)
        if (order[text.state] >= order.undelivered) expect(text.dueAt).toBeNull()
      }
    }),
  )
})

import { expect, test } from 'vitest'
import type { Report } from '../../../../main/domain/words/event.ts'
import type { MessageId, MessageSid } from '../../../../main/domain/words/identifiers.ts'
import { seconds, type EpochMs } from '../../../../main/domain/words/instant.ts'
import { manualClock } from '../../../../main/engine/clock.ts'
import type { Listed } from '../../../../main/telephony/account.ts'
import { twilioClient } from '../../../../main/telephony/client.ts'
import { listedAccount, type ListedAccount } from '../../../fixtures/listed-account.ts'
import { callerNumber, lineNumber } from '../../../fixtures/policy.ts'

const attemptedAt = Date.parse('2026-11-24T20:15:30.400Z') as EpochMs
const list = `Messages To=${callerNumber} From=${lineNumber}`
const doubted = { from: lineNumber, to: callerNumber, body: 'Hi', attemptedAt }

const row = (changes: Listed = {}): Listed => ({
  sid: 'SM1',
  direction: 'outbound-api',
  body: 'Hi',
  date_created: 'Tue, 24 Nov 2026 20:15:31 +0000',
  ...changes,
})

function client(account: ListedAccount, complaints: string[] = []) {
  return twilioClient({
    account,
    clock: manualClock(attemptedAt),
    address: { publicUrl: 'https://agent.example.com', install: 'this-computer' },
    requestTimeout: seconds(10),
    keepRecording: () => Promise.resolve(),
    complain: (what) => void complaints.push(what),
  })
}

function looked(rows: readonly Listed[] | null): Promise<Report> {
  return new Promise((resolve) => client(listedAccount({ [list]: rows })).look(doubted, resolve))
}

test('S17 D9 a text leaves from the line, with a validity period and its own name in the status callback', async () => {
  const account = listedAccount({}, { is: 'answered', status: 201, retryAfter: null, body: '{"sid":"SM1"}' })
  const text = {
    id: 'first-text:CA1' as MessageId,
    from: lineNumber,
    to: callerNumber,
    body: 'Hi',
    validitySeconds: 600,
  }
  const report = await new Promise<Report>((resolve) => client(account).send(text, resolve))
  expect(report).toEqual({ is: 'accepted', sid: 'SM1' })
  expect(Object.fromEntries(new URLSearchParams(account.asked[0]?.replace('create Messages ', '')))).toEqual({
    To: callerNumber,
    From: lineNumber,
    Body: 'Hi',
    ValidityPeriod: '600',
    StatusCallback:
      'https://agent.example.com/twilio/sms/status?install=this-computer&message=first-text%3ACA1#rc=5&rp=all',
  })
})

test('design 1.3 a look lists by To and From alone: a date filter would miss what is still queued', async () => {
  const account = listedAccount({ [list]: [row()] })
  await new Promise((resolve) => client(account).look(doubted, resolve))
  expect(account.asked).toEqual([list])
})

test('design 1.3 a text of the same words, created between attempt − 5 s and attempt + time-out + 5 s, may be it', async () => {
  const created = (time: string, sid: string) => row({ sid, date_created: `Tue, 24 Nov 2026 ${time} +0000` })
  const rows = [
    created('20:15:46', 'SM6'), // 15.6 s after
    created('20:15:45', 'SM5'),
    created('20:15:30', 'SM3'),
    created('20:15:26', 'SM2'),
    created('20:15:23', 'SM0'), // 7.4 s before
  ]
  expect(await looked(rows)).toEqual({ is: 'listed', candidates: ['SM2', 'SM3', 'SM5'] })
})

test('design 1.3 other words, another direction, or no sid: not it', async () => {
  const rows = [
    row({ body: 'Hi!' }),
    row({ direction: 'outbound-reply' }),
    row({ sid: 'CA1' }),
    row({ date_created: '' }),
  ]
  expect(await looked(rows)).toEqual({ is: 'listed', candidates: [] })
})

test('design 1.3 a list that cannot be asked is no "not there"', async () => {
  expect(await looked(null)).toEqual({ is: 'not_asked' })
})

test('D9 what became of a text is asked by its sid', async () => {
  const body = JSON.stringify({ sid: 'SM1', status: 'undelivered', error_code: 30006 })
  const account = listedAccount({}, { is: 'answered', status: 200, retryAfter: null, body })
  const report = await new Promise<Report>((resolve) => client(account).askDelivery('SM1' as MessageSid, resolve))
  expect(report).toEqual({ is: 'undelivered', sid: 'SM1', fault: { kind: 'cannot_text', code: 30006 } })
})

test('D9 an answer that does not say leaves the text as it is', async () => {
  for (const [status, body] of [
    [404, '{}'],
    [200, '{"status":"flying"}'],
    [200, '<html>'],
    [503, ''],
  ] as const) {
    const account = listedAccount({}, { is: 'answered', status, retryAfter: null, body })
    const report = await new Promise<Report>((resolve) => client(account).askDelivery('SM1' as MessageSid, resolve))
    expect(report).toEqual({ is: 'not_asked' })
  }
})

test('D9 whether the account’s key is accepted again is asked of the account itself', async () => {
  const asked: (boolean | null)[] = []
  for (const status of [200, 401, 403, 500, 404]) {
    const account = listedAccount({}, { is: 'answered', status, retryAfter: null, body: '{}' })
    asked.push(await new Promise<boolean | null>((resolve) => client(account).probe(resolve)))
  }
  asked.push(await new Promise<boolean | null>((resolve) => client(listedAccount({})).probe(resolve)))
  expect(asked).toEqual([true, false, false, null, null, null])
})

test('design 1.3 a fault of our own while sending is told as the worst that may be true, and complained of', async () => {
  const complaints: string[] = []
  const broken: ListedAccount = { ...listedAccount({}), create: () => Promise.reject(new Error('a bug')) }
  const text = { id: 'x' as MessageId, from: lineNumber, to: callerNumber, body: 'Hi', validitySeconds: 600 }
  const report = await new Promise<Report>((resolve) => client(broken, complaints).send(text, resolve))
  expect([report, complaints]).toEqual([{ is: 'unknown' }, ['sending failed']])
})

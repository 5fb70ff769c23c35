import { expect, test } from 'vitest'

import { AGENT, LINE, stage, text } from './stage.ts'

const OTHER_LINE = '+15125550103'
const SERVICE = `MG${'1'.repeat(32)}`
const POOLED = { MessagingServiceSid: SERVICE }
const TEN_HOURS = 36_000

/** Lines whose texts tell their statuses, with the second each was told in. */
async function queueing() {
  const all = await stage(
    {},
    {
      lines: [{ number: LINE }, { number: OTHER_LINE }],
      services: [{ sid: SERVICE, numbers: [LINE] }],
    },
  )
  const began = all.clock.now()
  const StatusCallback = `${all.app.origin}/twilio/sms/status`
  const create = (changes: Readonly<Record<string, string>> = {}) => all.create(text({ StatusCallback, ...changes }))
  const statusOf = async ({ json }: Awaited<ReturnType<typeof create>>) => {
    const now = (await all.get(`Messages/${String(json['sid'])}.json`)).json
    return [now['status'], ...(now['error_code'] === null ? [] : [now['error_code']])].join(' ')
  }
  const told = (sid: unknown) =>
    all.app
      .at('/twilio/sms/status')
      .filter((one) => one.parameters['MessageSid'] === sid)
      .map(({ parameters: { MessageStatus, ErrorCode } }) => [MessageStatus, ErrorCode].join(' ').trim())
  return { ...all, began, create, statusOf, told }
}

test('twilio.md 13.6 a sender sends one message a second, in the order they came', async () => {
  const { create, statusOf, advance } = await queueing()
  const made = [await create(), await create({ To: AGENT }), await create()]
  const seen: unknown[] = []
  for (let look = 0; look < 7; look += 1) {
    seen.push((await Promise.all(made.map(statusOf))).join(' '))
    await advance(0.5)
  }
  expect(seen).toEqual([
    'queued queued queued',
    'sending queued queued',
    'sent queued queued',
    'sent sending queued',
    'sent sent queued',
    'sent sent sending',
    'delivered sent sent',
  ])
})

test('twilio.md 7 the rate is one segment a second: a long text holds up the next', async () => {
  const { create, get, advance } = await queueing()
  await create({ Body: 'a'.repeat(161) })
  const { json } = await create()
  await advance(10)
  expect((await get(`Messages/${String(json['sid'])}.json`)).json).toMatchObject({
    date_sent: 'Tue, 24 Nov 2026 20:15:33 +0000',
  })
})

test('twilio.md 13.6 another sender waits for nobody', async () => {
  const { create, statusOf, advance, practice } = await queueing()
  practice.setBacklog(LINE, 60)
  const made = [await create(), await create({ From: OTHER_LINE })]
  await advance(10)
  expect(await Promise.all(made.map(statusOf))).toEqual(['queued', 'delivered'])
})

test('twilio.md 13.6 a queue longer than 10 h takes no more: 21611, and nothing is kept', async () => {
  const { create, practice } = await queueing()
  practice.setBacklog(LINE, TEN_HOURS + 1)
  expect(await create()).toMatchObject({ status: 400, json: { code: 21611 } })
  expect(practice.messages()).toEqual([])
  expect((await create({ From: OTHER_LINE })).status).toBe(201)
  practice.setBacklog(LINE, TEN_HOURS)
  expect((await create()).status).toBe(201)
})

test('twilio.md 13.6 21611 comes by sending alone', async () => {
  const { create, practice } = await queueing()
  practice.setBacklog(LINE, TEN_HOURS)
  expect([(await create()).status, (await create()).json['code']]).toEqual([201, 21611])
})

test('twilio.md 8 what a service accepted for a queue that is full fails with 30001', async () => {
  const { create, practice, told, advance, statusOf } = await queueing()
  practice.setBacklog(LINE, TEN_HOURS + 1)
  const made = await create({ From: '', ...POOLED })
  expect(made).toMatchObject({ status: 201, json: { status: 'accepted' } })
  await advance(1)
  expect([await statusOf(made), told(made.json['sid'])]).toEqual(['failed 30001', ['failed 30001']])
})

test('twilio.md 7 what a service accepted is queued, then sent; the queue is told', async () => {
  const { create, told, advance } = await queueing()
  const { json } = await create({ From: '', ...POOLED })
  await advance(10)
  expect(told(json['sid'])).toEqual(['queued', 'sending', 'sent', 'delivered'])
})

test('twilio.md 7 a text that waits longer than its ValidityPeriod fails with 30036, then and not before', async () => {
  const { create, practice, told, advance, statusOf } = await queueing()
  practice.setBacklog(LINE, 601)
  const made = await create({ ValidityPeriod: '600' })
  await advance(599)
  expect(await statusOf(made)).toBe('queued')
  await advance(1)
  expect([await statusOf(made), told(made.json['sid'])]).toEqual(['failed 30036', ['failed 30036']])
})

test('twilio.md 7 a text that waits exactly its ValidityPeriod is sent; one that expired held nobody up', async () => {
  const { create, practice, advance, statusOf } = await queueing()
  practice.setBacklog(LINE, 600)
  const made = [await create({ ValidityPeriod: '599' }), await create({ ValidityPeriod: '600' }), await create()]
  await advance(601)
  expect(await Promise.all(made.map(statusOf))).toEqual(['failed 30036', 'sent', 'queued'])
})

test('twilio.md 7 a scheduled text joins the queue when its time has come', async () => {
  const { create, statusOf, told, advance } = await queueing()
  const made = await create({ ...POOLED, ScheduleType: 'fixed', SendAt: '2026-11-24T20:25:30Z' })
  await advance(599)
  expect(await statusOf(made)).toBe('scheduled')
  await advance(10)
  expect(told(made.json['sid'])).toEqual(['queued', 'sending', 'sent', 'delivered'])
})

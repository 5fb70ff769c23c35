import { expect, test } from 'vitest'

import { ACCOUNT, AGENT, basic, CALLER, LINE, post, rows, stage, text, TOKEN } from './stage.ts'

const SERVICE = `MG${'1'.repeat(32)}`
const DEAF = '+15125550101'
const OTHERS = '+15125550102'
const POOLED = { MessagingServiceSid: SERVICE }

test('twilio.md 13.1 wrong credentials are 401 with 20003', async () => {
  const { practice } = await stage()
  const answer = await post(practice.apiBaseUrl, text(), {
    headers: { authorization: basic(ACCOUNT, 'wrong') },
  })
  expect(answer.status).toBe(401)
  expect(await answer.json()).toMatchObject({ code: 20003, status: 401 })
  expect(practice.messages()).toEqual([])
})

test.each([
  ['another account', `/2010-04-01/Accounts/AC${'9'.repeat(32)}/Messages.json`],
  ['a path nobody knows', `/2010-04-01/Accounts/${ACCOUNT}/Letters.json`],
  ['a path without .json', `/2010-04-01/Accounts/${ACCOUNT}/Messages`],
  ['another host of Twilio', '/lookups/v2/PhoneNumbers/+15125550199'],
  ['a message that is not there', `/2010-04-01/Accounts/${ACCOUNT}/Messages/SM${'0'.repeat(32)}.json`],
])('twilio.md 13.1 %s is 404 with 20404', async (_, path) => {
  const { get } = await stage()
  expect(await get(path)).toMatchObject({
    status: 404,
    json: {
      code: 20404,
      status: 404,
      message: expect.any(String),
      more_info: expect.stringContaining('20404'),
    },
  })
})

test('twilio.md 13.1 a JSON body on create is 400', async () => {
  const { practice } = await stage()
  const headers = { authorization: basic(ACCOUNT, TOKEN), 'content-type': 'application/json' }
  const answer = await post(practice.apiBaseUrl, {}, { headers, body: JSON.stringify(text()) })
  expect(answer.status).toBe(400)
  expect(practice.messages()).toEqual([])
})

test.each([
  ['no To', 21604, text({ To: '' })],
  ['no sender', 21603, text({ From: '' })],
  ['no body', 21602, text({ Body: '' })],
  ['a body over 1600', 21617, text({ Body: 'a'.repeat(1601) })],
  ['a To that is no number', 21211, text({ To: '5125550199' })],
  ['a To without its plus', 21211, text({ To: '15125550199' })],
  ['a short code', 21265, text({ To: '12345' })],
  ['To equal to From', 21266, text({ To: LINE })],
  ['a From that is no number', 21212, text({ From: 'Ringback' })],
  ['a From that is not ours', 21606, text({ From: '+15125550177' })],
  ['another account’s From', 21660, text({ From: OTHERS })],
  ['a From without SMS', 21661, text({ From: DEAF })],
  ['an unknown service', 21705, text({ MessagingServiceSid: `MG${'2'.repeat(32)}` })],
  ['a From outside the service', 21712, { ...text({ From: '+15125550103' }), ...POOLED }],
  ['a relative StatusCallback', 21609, text({ StatusCallback: '/status' })],
  ['an underscore in its host', 21609, text({ StatusCallback: 'https://my_host.example.com/s' })],
  ['a ValidityPeriod of 0', 90007, text({ ValidityPeriod: '0' })],
  ['a ValidityPeriod over 36000', 90007, text({ ValidityPeriod: '36001' })],
  ['an unknown ContentRetention', 20001, text({ ContentRetention: 'burn' })],
  ['an unknown ScheduleType', 35112, text({ ScheduleType: 'later' })],
  ['SendAt without a service', 35118, text({ ScheduleType: 'fixed', SendAt: '2026-11-25T20:15:30Z' })],
  ['SendAt in 4 minutes', 35114, { ...text({ ScheduleType: 'fixed', SendAt: '2026-11-24T20:19:30Z' }), ...POOLED }],
  ['SendAt in 36 days', 35115, { ...text({ ScheduleType: 'fixed', SendAt: '2026-12-30T20:15:30Z' }), ...POOLED }],
  ['SendAt in local time', 35117, { ...text({ ScheduleType: 'fixed', SendAt: '2026-11-25T20:15:30' }), ...POOLED }],
  ['a MediaUrl that is none', 21620, text({ MediaUrl: 'picture.png' })],
])('twilio.md 13.2 %s is refused with %i', async (_, code, form) => {
  const lines = [{ number: LINE }, { number: DEAF, takesTexts: false }, { number: '+15125550103' }]
  const services = [{ sid: SERVICE, numbers: [LINE] }]
  const { create, practice } = await stage({}, { lines, services, othersNumbers: [OTHERS] })
  expect(await create(form)).toMatchObject({ status: 400, json: { code, status: 400 } })
  expect(practice.messages()).toEqual([])
})

test('twilio.md 13.2 unknown parameters are taken silently', async () => {
  const { create } = await stage()
  expect(await create(text({ IdempotencyKey: 'x', Mood: 'good' }))).toMatchObject({ status: 201 })
})

test('twilio.md 13.3 a created message has Twilio’s shape: strings, RFC 2822 dates, nulls at first', async () => {
  const { create } = await stage()
  const { status, json } = await create(text({ Body: 'é'.repeat(161) }))
  expect(status).toBe(201)
  expect(json).toMatchObject({
    sid: expect.stringMatching(/^SM[0-9a-f]{32}$/),
    status: 'queued',
    num_segments: '2',
    direction: 'outbound-api',
    date_created: 'Tue, 24 Nov 2026 20:15:30 +0000',
    date_sent: null,
    price: null,
    error_code: null,
  })
})

test.each([
  ['GSM-7', 'a'.repeat(160), '1'],
  ['GSM-7, one too many', 'a'.repeat(161), '2'],
  ['its extension counts twice', '€'.repeat(80) + 'a', '2'],
  ['anything else', 'я'.repeat(70), '1'],
  ['a pair that is not cut in two', `${'я'.repeat(66)}👋${'я'.repeat(66)}`, '3'],
])('twilio.md 7 num_segments: %s', async (_, Body, segments) => {
  const { create } = await stage()
  expect((await create(text({ Body }))).json).toMatchObject({ num_segments: segments })
})

test('twilio.md 13.3 creating twice makes two messages, idempotency headers or not', async () => {
  const { practice } = await stage()
  const headers = { authorization: basic(ACCOUNT, TOKEN), 'i-twilio-idempotency-token': 'same' }
  await post(practice.apiBaseUrl, text(), { headers })
  await post(practice.apiBaseUrl, text(), { headers })
  expect(new Set(practice.messages().map((message) => message.sid)).size).toBe(2)
})

test('twilio.md 7 a service alone: accepted with "0" segments, sent by a number of its pool', async () => {
  const { create } = await stage({}, { lines: [{ number: LINE }], services: [{ sid: SERVICE, numbers: [LINE] }] })
  const { json } = await create({ To: CALLER, Body: 'Hi', ...POOLED })
  expect(json).toMatchObject({
    status: 'accepted',
    from: LINE,
    num_segments: '0',
    messaging_service_sid: SERVICE,
  })
})

test('twilio.md 13.4 the list is newest first, filtered by To and From exactly', async () => {
  const { create, get, advance } = await stage()
  await create(text({ Body: 'first' }))
  await advance(1)
  await create(text({ Body: 'second' }))
  await create(text({ To: AGENT, Body: 'other' }))
  const list = await get(`Messages.json?To=${encodeURIComponent(CALLER)}&From=${encodeURIComponent(LINE)}`)
  expect(rows(list.json, 'messages').map((row) => row['body'])).toEqual(['second', 'first'])
  expect(list.json).toMatchObject({ page: 0, page_size: 50, next_page_uri: null, previous_page_uri: null })
  const withSpace = await get(`Messages.json?To=${CALLER}`)
  expect(rows(withSpace.json, 'messages')).toEqual([])
})

test('twilio.md 13.4 pages follow a relative next_page_uri and do not slip when something new comes', async () => {
  const { create, get } = await stage()
  for (const body of ['1', '2', '3']) await create(text({ Body: body }))
  const first = await get(`Messages.json?To=${encodeURIComponent(CALLER)}&PageSize=2`)
  await create(text({ Body: '4' }))
  const second = await get(String(first.json['next_page_uri']))
  expect(rows(first.json, 'messages').map((row) => row['body'])).toEqual(['3', '2'])
  expect(rows(second.json, 'messages').map((row) => row['body'])).toEqual(['1'])
  expect(second.json).toMatchObject({ page: 1, next_page_uri: null })
})

test('twilio.md 13.4 a page holds 1000 rows at most', async () => {
  const { get } = await stage()
  expect((await get('Messages.json?PageSize=5000')).json).toMatchObject({ page_size: 1000 })
  expect(await get('Messages.json?PageSize=0')).toMatchObject({ status: 400 })
})

test('twilio.md 13.4 a new message is missing from the list while it lags, but can be fetched', async () => {
  const { create, get, advance, practice } = await stage()
  practice.setListLag(900)
  const { json } = await create(text())
  await advance(899)
  expect(rows((await get('Messages.json')).json, 'messages')).toEqual([])
  expect(await get(`Messages/${String(json['sid'])}.json`)).toMatchObject({
    status: 200,
    json: { body: 'Hi' },
  })
  await advance(1)
  expect(rows((await get('Messages.json')).json, 'messages')).toHaveLength(1)
})

test('twilio.md 13.4 the lag can be drawn for each message', async () => {
  const { create, get, advance, practice } = await stage()
  practice.setListLag({ fromSeconds: 60, toSeconds: 900 })
  await create(text())
  expect(rows((await get('Messages.json')).json, 'messages')).toEqual([])
  await advance(900)
  expect(rows((await get('Messages.json')).json, 'messages')).toHaveLength(1)
})

test('twilio.md 13.4 DateSent filters skip what has not been sent', async () => {
  const { create, get, advance } = await stage()
  await create(text())
  const found = async (filter: string) => rows((await get(`Messages.json?${filter}`)).json, 'messages').length
  expect(await found('DateSent=2026-11-24')).toBe(0)
  await advance(5)
  expect(await found('DateSent=2026-11-24')).toBe(1)
  expect(await found('DateSent%3E=2026-11-24T20:15:30Z')).toBe(1)
  expect(await found('DateSent>=2026-11-25')).toBe(0)
  expect(await found('DateSent<=2026-11-24')).toBe(0)
  expect((await get('Messages.json?DateSent=yesterday')).status).toBe(400)
})

test('twilio.md 10.2 numbers are found by their exact number', async () => {
  const { get, app } = await stage()
  const list = await get(`IncomingPhoneNumbers.json?PhoneNumber=${encodeURIComponent(LINE)}`)
  const [row] = rows(list.json, 'incoming_phone_numbers')
  expect(row).toMatchObject({ voice_url: `${app.origin}/twilio/voice`, capabilities: { sms: true } })
  for (const partly of ['%2B1512555010', '15125550100', LINE]) {
    const other = await get(`IncomingPhoneNumbers.json?PhoneNumber=${partly}`)
    expect(rows(other.json, 'incoming_phone_numbers')).toEqual([])
  }
})

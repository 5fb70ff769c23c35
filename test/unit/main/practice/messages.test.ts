import { expect, test } from 'vitest'

import { CALLER, LINE, rows, stage, text } from './stage.ts'

/** A text whose statuses the app is told. */
async function texted() {
  const all = await stage()
  const created = await all.create(text({ StatusCallback: `${all.app.origin}/twilio/sms/status?row=7` }))
  return { ...all, sid: String(created.json['sid']), told }

  function told() {
    return all.app.at('/twilio/sms/status').map((one) => one.parameters['MessageStatus'])
  }
}

test('twilio.md 7 a message goes queued, sending, sent, delivered; the first status is never told', async () => {
  const { advance, told, get, sid, app } = await texted()
  await advance(0)
  expect(told()).toEqual([])
  await advance(10)
  expect(told()).toEqual(['sending', 'sent', 'delivered'])
  expect(app.heard.every((one) => one.isSigned && one.url === '/twilio/sms/status?row=7')).toBe(true)
  expect(app.heard[2]?.parameters).toMatchObject({
    MessageSid: sid,
    SmsSid: sid,
    RawDlrDoneDate: '2611242015',
  })
  expect((await get(`Messages/${sid}.json`)).json).toMatchObject({
    status: 'delivered',
    date_sent: 'Tue, 24 Nov 2026 20:15:31 +0000',
    date_updated: 'Tue, 24 Nov 2026 20:15:33 +0000',
  })
})

test('twilio.md 13.6 callbacks can come twice', async () => {
  const { advance, told, practice } = await texted()
  practice.setCallbacks({ doubled: true })
  await advance(10)
  expect(told()).toEqual(['sending', 'sending', 'sent', 'sent', 'delivered', 'delivered'])
})

test('twilio.md 13.6 callbacks can come in the wrong order', async () => {
  const { advance, told, practice } = await texted()
  practice.setCallbacks({ reordered: true })
  await advance(10)
  expect(told()).toEqual(['sending', 'delivered', 'sent'])
})

test('twilio.md 13.6 callbacks can come late, or never', async () => {
  const { advance, told, practice, create, app } = await texted()
  practice.setCallbacks({ lateSeconds: 600 })
  await advance(599)
  expect(told()).toEqual([])
  await advance(60)
  expect(told()).toEqual(['sending', 'sent', 'delivered'])
  practice.setCallbacks({ lost: true })
  await create(text({ StatusCallback: `${app.origin}/twilio/sms/status` }))
  await advance(60)
  expect(told()).toEqual(['sending', 'sent', 'delivered'])
})

test.each([30002, 30003, 30004, 30005, 30006, 30007, 30008, 30024, 30034, 30037])(
  'twilio.md 8 a text can end undelivered with %i, told once and kept',
  async (code) => {
    const { advance, app, practice, get, sid, told } = await texted()
    practice.setUndelivered(CALLER, code)
    await advance(10)
    expect(told()).toEqual(['sending', 'sent', 'undelivered'])
    expect(app.heard.at(-1)?.parameters).toMatchObject({ MessageStatus: 'undelivered', ErrorCode: String(code) })
    expect((await get(`Messages/${sid}.json`)).json).toMatchObject({ status: 'undelivered', error_code: code })
  },
)

test('twilio.md 9 an incoming text asks SmsUrl with Twilio’s parameters and stands in the list', async () => {
  const { practice, app, get } = await stage()
  const sid = practice.text({ line: LINE, from: CALLER, body: 'Is it still for sale?' })
  await practice.idle()
  expect(app.at('/twilio/sms')[0]?.parameters).toMatchObject({
    MessageSid: sid,
    SmsMessageSid: sid,
    From: CALLER,
    To: LINE,
    Body: 'Is it still for sale?',
    NumMedia: '0',
    SmsStatus: 'received',
  })
  const list = await get(`Messages.json?From=${encodeURIComponent(CALLER)}`)
  expect(rows(list.json, 'messages')).toMatchObject([{ sid, direction: 'inbound', status: 'received' }])
  expect(practice.alerts()).toEqual([])
})

test.each(['STOP', 'stop', ' Unsubscribe ', 'OPTOUT'])(
  'twilio.md 13.10 "%s" is answered and obeyed by Twilio itself, and still told without OptOutType',
  async (body) => {
    const { practice, app, create } = await stage()
    practice.text({ line: LINE, from: CALLER, body })
    await practice.idle()
    expect(await create(text())).toMatchObject({ status: 400, json: { code: 21610 } })
    expect(app.at('/twilio/sms')[0]?.parameters).toMatchObject({ Body: body })
    expect(app.at('/twilio/sms')[0]?.parameters).not.toHaveProperty('OptOutType')
    expect(practice.messages().map((message) => message.direction)).toEqual(['inbound', 'outbound-reply'])
  },
)

test('twilio.md 9 a sentence with STOP in it blocks nothing', async () => {
  const { practice, create } = await stage()
  practice.text({ line: LINE, from: CALLER, body: 'Stop texting me' })
  expect((await create(text())).status).toBe(201)
})

test('twilio.md 9 START lifts the block', async () => {
  const { practice, create } = await stage()
  practice.text({ line: LINE, from: CALLER, body: 'STOP' })
  practice.text({ line: LINE, from: CALLER, body: 'start' })
  await practice.idle()
  expect((await create(text())).status).toBe(201)
})

test('twilio.md 9 an answer other than an empty document is an alert', async () => {
  const { practice } = await stage({ '/twilio/sms': '<Response><Message>hi</Message></Response>' })
  practice.text({ line: LINE, from: CALLER, body: 'hi' })
  await practice.idle()
  expect(practice.alerts()).toMatchObject([{ code: 12200 }])
})

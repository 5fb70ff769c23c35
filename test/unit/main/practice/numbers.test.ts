import { expect, test } from 'vitest'

import type { PracticeOptions } from '../../../../main/practice/practice.ts'
import { CALLER, LINE, response, rows, stage } from './stage.ts'

const APPLICATION = `AP${'1'.repeat(32)}`
const SERVICE = `MG${'1'.repeat(32)}`
const TRUNK = `TK${'1'.repeat(32)}`
const NOWHERE = `PN${'9'.repeat(32)}`

/** A line whose number can be read and written; the application's webhooks are added to the app's. */
async function configurable(options: Partial<PracticeOptions> = {}) {
  const all = await stage(
    { '/twilio/voice': response('<Hangup/>'), '/application/voice': response('<Hangup/>') },
    options,
  )
  const list = await all.get(`IncomingPhoneNumbers.json?PhoneNumber=${encodeURIComponent(LINE)}`)
  const path = `IncomingPhoneNumbers/${String(rows(list.json, 'incoming_phone_numbers')[0]?.['sid'])}.json`
  const happen = async () => {
    all.practice.call({ line: LINE, from: CALLER, ends: 'no_answer' })
    all.practice.text({ line: LINE, from: CALLER, body: 'hi' })
    await all.advance(60)
    return new Set(all.paths())
  }
  return {
    ...all,
    happen,
    read: async () => (await all.get(path)).json,
    set: (form: Readonly<Record<string, string>>) => all.send('POST', path, form),
  }
}

test('twilio.md 13.11 a number takes new webhooks, tells them back, and asks them', async () => {
  const { set, read, happen, app, advance } = await configurable()
  await advance(5)
  const form = {
    VoiceUrl: `${app.origin}/a?install=7#rc=1`,
    VoiceMethod: 'GET',
    VoiceFallbackUrl: `${app.origin}/b`,
    StatusCallback: `${app.origin}/c`,
    SmsUrl: `${app.origin}/d`,
    SmsFallbackUrl: `${app.origin}/e`,
    FriendlyName: 'Sign',
  }
  const answer = await set(form)
  expect(answer).toMatchObject({
    status: 200,
    json: {
      voice_url: form.VoiceUrl,
      voice_method: 'GET',
      voice_fallback_url: form.VoiceFallbackUrl,
      status_callback: form.StatusCallback,
      sms_url: form.SmsUrl,
      sms_fallback_url: form.SmsFallbackUrl,
      friendly_name: 'Sign',
      date_updated: 'Tue, 24 Nov 2026 20:15:35 +0000',
    },
  })
  expect(await read()).toEqual(answer.json)
  expect(await happen()).toEqual(new Set(['/a', '/c', '/d']))
  expect(app.at('/a')).toMatchObject([{ method: 'GET', isSigned: true, parameters: {} }])
  expect(app.at('/a')[0]?.url).toContain('/a?install=7&CallSid=CA')
})

test('twilio.md 10.2 every webhook is asked by its own method, and a GET is signed without a body', async () => {
  const { set, happen, app } = await configurable()
  const nowhere = 'http://127.0.0.1:9/nowhere'
  await set({
    VoiceUrl: nowhere,
    VoiceFallbackUrl: `${app.origin}/application/voice`,
    VoiceFallbackMethod: 'GET',
    StatusCallbackMethod: 'GET',
    SmsUrl: nowhere,
    SmsFallbackUrl: `${app.origin}/b`,
    SmsFallbackMethod: 'GET',
  })
  expect(await happen()).toEqual(new Set(['/application/voice', '/b', '/twilio/voice/status']))
  expect(app.heard.map(({ method, isSigned, parameters }) => ({ method, isSigned, parameters }))).toEqual(
    Array.from({ length: 3 }, () => ({ method: 'GET', isSigned: true, parameters: {} })),
  )
  expect(app.at('/b')[0]?.url).toContain('ErrorCode=11205')
})

test('twilio.md 13.11 what is not named stays, what is empty goes', async () => {
  const { set, read, happen } = await configurable()
  const before = await read()
  await set({ SmsUrl: '', Mood: 'good' })
  expect(await read()).toEqual({ ...before, sms_url: null })
  expect(await happen()).toEqual(new Set(['/twilio/voice', '/twilio/voice/status']))
})

test.each([
  ['a voice fallback without a voice URL', 21405, { VoiceUrl: '', VoiceFallbackUrl: 'https://a.example.com/b' }],
  ['a text fallback without a text URL', 21406, { SmsUrl: '', SmsFallbackUrl: 'https://a.example.com/b' }],
  ['a relative voice URL', 21402, { VoiceUrl: '/voice' }],
  ['a text URL that is none', 21402, { SmsUrl: 'ftp://a.example.com/sms' }],
  ['a status callback that is none', 21402, { StatusCallback: 'https://' }],
  ['a fallback URL that is none', 30122, { VoiceFallbackUrl: 'standby' }],
  ['a method that is none', 21403, { VoiceMethod: 'PUT' }],
  ['a method in lower case', 21403, { SmsMethod: 'post' }],
  ['an application nobody knows', 20001, { VoiceApplicationSid: `AP${'9'.repeat(32)}` }],
  ['a trunk that is none', 20001, { TrunkSid: 'my trunk' }],
])('twilio.md 13.11 %s is refused with %i and nothing changes', async (_, code, form) => {
  const { set, read } = await configurable()
  const before = await read()
  expect(await set({ FriendlyName: 'New', ...form })).toMatchObject({ status: 400, json: { code } })
  expect(await read()).toEqual(before)
})

test('twilio.md 13.11 the primary cannot be taken from under its fallback', async () => {
  const { set, read } = await configurable()
  await set({ VoiceFallbackUrl: 'https://a.example.com/b', SmsFallbackUrl: 'https://a.example.com/b' })
  expect((await set({ VoiceUrl: '' })).json).toMatchObject({ code: 21405 })
  expect((await set({ SmsUrl: '' })).json).toMatchObject({ code: 21406 })
  expect((await set({ VoiceUrl: '', VoiceFallbackUrl: '' })).status).toBe(200)
  expect(await read()).toMatchObject({ voice_url: null, voice_fallback_url: null })
})

test('twilio.md 13.1 a number that is not there is 404, another method 405', async () => {
  const { send, get } = await configurable()
  expect(await send('POST', `IncomingPhoneNumbers/${NOWHERE}.json`, {})).toMatchObject({ status: 404 })
  expect(await get(`IncomingPhoneNumbers/${NOWHERE}.json`)).toMatchObject({ status: 404 })
  expect(await send('POST', 'IncomingPhoneNumbers.json', {})).toMatchObject({ status: 405 })
})

test('twilio.md 13.11 a voice application’s webhooks count, the number’s own are not asked', async () => {
  const { set, read, happen, app, practice } = await configurable({
    applications: [{ sid: APPLICATION, voiceUrl: 'http://127.0.0.1:9/voice' }],
  })
  await set({ VoiceApplicationSid: APPLICATION })
  expect(await read()).toMatchObject({ voice_application_sid: APPLICATION, voice_url: `${app.origin}/twilio/voice` })
  expect(await happen()).toEqual(new Set(['/twilio/sms']))
  expect(practice.alerts()).toMatchObject([{ url: 'http://127.0.0.1:9/voice' }])
})

test('twilio.md 13.11 a text application’s webhooks count, the number’s own are not asked', async () => {
  const { set, happen } = await configurable({ applications: [{ sid: APPLICATION }] })
  await set({ SmsApplicationSid: APPLICATION })
  expect(await happen()).toEqual(new Set(['/twilio/voice', '/twilio/voice/status']))
})

test.each([true, false])(
  'twilio.md 13.11 calls to a trunk ask nothing of the number, texts do (parentFirst %s)',
  async (parentFirst) => {
    const { set, read, happen, practice } = await configurable()
    practice.setCallbacks({ parentFirst })
    await set({ TrunkSid: TRUNK })
    expect(await read()).toMatchObject({ trunk_sid: TRUNK })
    expect(await happen()).toEqual(new Set(['/twilio/sms']))
  },
)

test('twilio.md 13.10 a service without an inbound URL drops texts to its numbers, but keeps them in the list', async () => {
  const { happen, get, paths } = await configurable({ services: [{ sid: SERVICE, numbers: [LINE] }] })
  await happen()
  expect(paths()).not.toContain('/twilio/sms')
  expect(rows((await get('Messages.json')).json, 'messages')).toMatchObject([
    { body: 'hi', direction: 'inbound', messaging_service_sid: SERVICE },
  ])
})

test('twilio.md 13.10 a dropped STOP is obeyed all the same', async () => {
  const { practice, create } = await configurable({ services: [{ sid: SERVICE, numbers: [LINE] }] })
  practice.text({ line: LINE, from: CALLER, body: 'STOP' })
  expect((await create({ To: CALLER, From: LINE, Body: 'Hi' })).json).toMatchObject({ code: 21610 })
})

test('twilio.md 9 a service may leave texts to the number’s own URL', async () => {
  const services = [{ sid: SERVICE, numbers: [LINE], usesInboundWebhookOnNumber: true }]
  const { happen, app } = await configurable({ services })
  await happen()
  expect(app.at('/twilio/sms')).toMatchObject([{ parameters: { MessagingServiceSid: SERVICE } }])
})

test('twilio.md 9 a service with an inbound URL asks it and not the number’s', async () => {
  const inboundRequestUrl = 'http://127.0.0.1:9/service'
  const { happen, paths, practice } = await configurable({
    services: [{ sid: SERVICE, numbers: [LINE], inboundRequestUrl }],
  })
  await happen()
  expect(paths()).not.toContain('/twilio/sms')
  expect(practice.alerts()).toMatchObject([{ url: inboundRequestUrl }])
})

test('a test may set what a line asks, as somebody does in Twilio’s console', async () => {
  const { practice, read } = await configurable()
  practice.configure(LINE, { voiceUrl: 'https://other.example.com/twilio/voice?install=9', smsUrl: undefined })
  expect(await read()).toMatchObject({ voice_url: 'https://other.example.com/twilio/voice?install=9', sms_url: null })
  expect(() => practice.configure('+15125550111', {})).toThrow('not a line')
})

import { expect, test } from 'vitest'

import type { PracticeCall } from '../../../../main/practice/call-script.ts'
import { patienceOf } from '../../../../main/practice/webhook-overrides.ts'
import { AGENT, CALLER, LINE, response, ringFirst, stage, xml, type Routes } from './stage.ts'

type Reply = Exclude<Routes[string], string>

const FALLBACK = response('<Say>Sorry.</Say>')
const failing =
  (status: number): Reply =>
  (_, reply) =>
    xml(reply, '<Response/>', status)
const silent: Reply = () => {}
const cut: Reply = (_, reply) => {
  reply.writeHead(200, { 'content-type': 'text/xml', 'content-length': '100' })
  reply.write('<Resp', () => reply.destroy())
}
const json: Reply = (_, reply) => reply.writeHead(200, { 'content-type': 'application/json' }).end('{}')

/** A line with fallbacks, its voice and text URLs as given, called and texted once. */
async function failingLine(routes: Routes, fragment = '', ends: PracticeCall['ends'] = 'no_answer') {
  const all = await stage({ '/standby/voice': FALLBACK, ...routes })
  all.practice.configure(LINE, {
    voiceUrl: `${all.app.origin}/twilio/voice${fragment}`,
    voiceFallbackUrl: `${all.app.origin}/standby/voice`,
    smsUrl: `${all.app.origin}/twilio/sms${fragment}`,
    smsFallbackUrl: `${all.app.origin}/standby/sms`,
  })
  const ring = async () => {
    all.practice.call({ line: LINE, from: CALLER, ends })
    await all.advance(600)
  }
  const write = async () => {
    all.practice.text({ line: LINE, from: CALLER, body: 'hi' })
    await all.advance(0)
  }
  return { ...all, ring, write, standby: (kind: string) => all.app.at(`/standby/${kind}`) }
}

const FAILURES: readonly (readonly [what: string, reply: Routes[string], fragment: string, code: string])[] = [
  ['a 403', failing(403), '', '11200'],
  ['a 404', failing(404), '', '11200'],
  ['a 500', failing(500), '', '11200'],
  ['a 503 after its retries', failing(503), '#rc=2&rp=5xx', '11200'],
  ['no answer within rt', silent, '#rt=100', '11200'],
  ['no answer within tt', silent, '#tt=100', '11200'],
  ['an answer that breaks off', cut, '', '11206'],
  ['a wrong content type', json, '', '12300'],
  ['broken XML', '<Response>', '', '12100'],
  ['an unknown verb', response('<Ring/>'), '', '12200'],
  ['a bad override', '<Response/>', '#rp=never', '11243'],
]

test.each(FAILURES)('twilio.md 13.7 after %s VoiceFallbackUrl is asked', async (_, reply, fragment, code) => {
  const { ring, standby, app, practice } = await failingLine({ '/twilio/voice': reply }, fragment)
  await ring()
  expect(standby('voice')).toMatchObject([
    {
      isSigned: true,
      method: 'POST',
      parameters: {
        From: CALLER,
        To: LINE,
        CallStatus: 'ringing',
        ErrorCode: code,
        ErrorUrl: `${app.origin}/twilio/voice`,
      },
    },
  ])
  expect(practice.alerts()).toMatchObject([{ code: Number(code) }])
})

test.each(FAILURES)('twilio.md 13.7 after %s SmsFallbackUrl is asked', async (_, reply, fragment, code) => {
  const { write, standby, app } = await failingLine({ '/twilio/sms': reply }, fragment)
  await write()
  expect(standby('sms')).toMatchObject([
    { isSigned: true, parameters: { Body: 'hi', ErrorCode: code, ErrorUrl: `${app.origin}/twilio/sms` } },
  ])
})

test('twilio.md 13.7 a refused connection is tried once more, then the fallback is asked', async () => {
  const { ring, standby, practice, app } = await failingLine({})
  practice.configure(LINE, { voiceUrl: 'http://127.0.0.1:9/voice' })
  await ring()
  expect(standby('voice')).toMatchObject([{ parameters: { ErrorCode: '11205', ErrorUrl: 'http://127.0.0.1:9/voice' } }])
  expect(app.heard[0]?.path).toBe('/standby/voice')
})

test('twilio.md 2 the fallback is asked at once, and its document is followed', async () => {
  const { practice, advance, standby, app, clock } = await failingLine({
    '/twilio/voice': failing(502),
    '/standby/voice': response(`<Dial action="/standby/dialed">${AGENT}</Dial>`),
  })
  const began = clock.now()
  practice.call({ line: LINE, from: CALLER, ends: 'no_answer' })
  await advance(0)
  expect([standby('voice').length, clock.now()]).toEqual([1, began])
  await advance(600)
  expect(app.at('/standby/dialed')).toMatchObject([{ parameters: { DialCallStatus: 'no-answer' } }])
})

test('twilio.md 2 nothing failed: no fallback, no ErrorCode', async () => {
  const { ring, write, app, paths } = await failingLine({ '/twilio/voice': response('<Hangup/>') })
  await ring()
  await write()
  expect(paths()).toEqual(['/twilio/voice', '/twilio/voice/status', '/twilio/sms'])
  expect(app.heard.flatMap((one) => Object.keys(one.parameters)).filter((name) => name.startsWith('Error'))).toEqual([])
})

test('twilio.md 2 an action that fails asks the call’s fallback, which learns where', async () => {
  const { ring, standby, app } = await failingLine({ ...ringFirst(), '/twilio/dialed': failing(500) })
  await ring()
  expect(standby('voice')).toMatchObject([
    { parameters: { ErrorCode: '11200', ErrorUrl: `${app.origin}/twilio/dialed`, DialCallStatus: 'no-answer' } },
  ])
})

test('twilio.md 13.7 a failing fallback is asked once: the caller hears an error, and that is all', async () => {
  const { ring, write, paths, practice, app } = await failingLine({
    '/twilio/voice': failing(500),
    '/standby/voice': failing(500),
    '/twilio/sms': failing(500),
    '/standby/sms': failing(500),
  })
  await ring()
  expect(paths()).toEqual(['/twilio/voice', '/standby/voice', '/twilio/voice/status'])
  expect(app.at('/twilio/voice/status')).toMatchObject([{ parameters: { CallStatus: 'completed', CallDuration: '5' } }])
  await write()
  expect(paths().slice(3)).toEqual(['/twilio/sms', '/standby/sms'])
  expect(practice.alerts()).toHaveLength(4)
})

test('twilio.md 2 a text whose webhooks all failed is kept all the same', async () => {
  const { write, practice } = await failingLine({ '/twilio/sms': failing(500), '/standby/sms': failing(500) })
  await write()
  expect(practice.messages()).toMatchObject([{ body: 'hi', status: 'received' }])
})

test('twilio.md 13.7 status callbacks have no fallback: one attempt, an alert, nothing more', async () => {
  const routes = { ...ringFirst(), '/twilio/child': failing(500), '/twilio/voice/status': failing(500) }
  const { ring, standby, app, practice } = await failingLine(routes, '', 'answered')
  await ring()
  expect(app.at('/twilio/voice/status')).toHaveLength(1)
  expect(practice.alerts()).toHaveLength(app.at('/twilio/child').length + 1)
  expect(standby('voice')).toEqual([])
})

test('twilio.md 2 a message’s status callback has no fallback', async () => {
  const { create, advance, app, standby } = await failingLine({ '/twilio/sms/status': failing(500) })
  await create({ To: CALLER, From: LINE, Body: 'Hi', StatusCallback: `${app.origin}/twilio/sms/status` })
  await advance(10)
  expect([app.at('/twilio/sms/status').length, standby('sms').length]).toEqual([3, 0])
})

test('twilio.md 2 a screen that fails has no fallback: the agent’s leg is hung up', async () => {
  const { ring, standby, app } = await failingLine({ ...ringFirst(), '/twilio/screen': failing(500) }, '', 'answered')
  await ring()
  expect([standby('voice').length, app.at('/twilio/screen').length]).toEqual([0, 1])
  expect(app.at('/twilio/dialed')).toMatchObject([{ parameters: { DialBridged: 'false' } }])
})

test('twilio.md 2 unless told otherwise: 5 s to connect, 15 s to read, 15 s in all, one retry on ct', () => {
  expect(patienceOf('https://agent.example.com/twilio/voice')).toEqual({
    connectMs: 5000,
    readMs: 15_000,
    totalMs: 15_000,
    retries: 1,
    retryOn: new Set(['ct']),
  })
})

test.each(['#ct=99', '#ct=10001', '#rt=99', '#rt=15001', '#tt=99', '#tt=15001', '#rc=6', '#rc=-1', '#rt=1.5'])(
  'twilio.md 2 %s is out of range: no request can last longer than 15 s',
  (fragment) => {
    expect(patienceOf(`https://agent.example.com/${fragment}`)).toEqual(expect.any(String))
  },
)

test('twilio.md 13.7 the total time covers every retry: it ends them', async () => {
  const { ring, app, standby } = await failingLine({ '/twilio/voice': silent }, '#rt=100&tt=250&rc=5&rp=rt')
  await ring()
  expect(app.at('/twilio/voice').length).toBeLessThanOrEqual(3)
  expect(app.at('/twilio/voice').length).toBeGreaterThan(1)
  expect(standby('voice')).toHaveLength(1)
})

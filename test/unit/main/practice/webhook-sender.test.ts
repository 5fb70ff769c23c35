import { createServer, type AddressInfo } from 'node:net'

import { expect, onTestFinished, test } from 'vitest'

import { CALLER, LINE, stage, xml, type Heard, type Routes } from './stage.ts'

/** A stage whose line asks `/twilio/sms` under whatever comes after the origin. */
async function texting(path: string, routes: Routes = {}) {
  const all = await stage(routes)
  all.practice.setLines([{ number: LINE, smsUrl: all.app.origin + path }])
  all.practice.text({ line: LINE, from: CALLER, body: 'hi ' })
  await all.practice.idle()
  return all
}

const failing = (status: number) => (_: Heard, reply: Parameters<typeof xml>[0]) => xml(reply, '<Response/>', status)

test('twilio.md 13.7 a request carries a signature that Twilio’s own library accepts, empty and unknown parameters', async () => {
  const { app } = await texting('/twilio/sms?a=b%20c')
  expect(app.heard).toHaveLength(1)
  expect(app.heard[0]).toMatchObject({
    isSigned: true,
    parameters: { Body: 'hi ', FromCity: '', AddedLater: expect.any(String) },
  })
})

test('twilio.md 2 the fragment is neither sent nor signed', async () => {
  const { app } = await texting('/twilio/sms?x=1#rc=2&rp=5xx')
  expect(app.heard[0]).toMatchObject({ url: '/twilio/sms?x=1', isSigned: true })
})

test('twilio.md 2 an error answer is not tried again by default, and is an alert', async () => {
  const { app, practice } = await texting('/twilio/sms', { '/twilio/sms': failing(503) })
  expect(app.heard).toHaveLength(1)
  expect(practice.alerts()).toMatchObject([{ code: 11200, detail: 'HTTP 503' }])
})

test('twilio.md 2 with rp=5xx it is tried rc times more, under one idempotency token', async () => {
  const { app } = await texting('/twilio/sms#rc=2&rp=ct,5xx', { '/twilio/sms': failing(503) })
  const tokens = app.heard.map((one) => one.headers['i-twilio-idempotency-token'])
  expect(tokens).toHaveLength(3)
  expect(new Set(tokens).size).toBe(1)
})

test('twilio.md 2 another request has another idempotency token', async () => {
  const { app, practice } = await texting('/twilio/sms')
  practice.text({ line: LINE, from: CALLER, body: 'hi again' })
  await practice.idle()
  expect(new Set(app.heard.map((one) => one.headers['i-twilio-idempotency-token'])).size).toBe(2)
})

test('twilio.md 2 a server that does not begin to answer is given up after rt', async () => {
  const { app, practice } = await texting('/twilio/sms#rt=100', { '/twilio/sms': () => {} })
  expect(app.heard).toHaveLength(1)
  expect(practice.alerts()).toMatchObject([{ code: 11200, detail: 'rt' }])
})

test.each([
  ['', 2],
  ['#rc=3', 4],
  ['#rc=0', 1],
])('twilio.md 2 a connection that fails (TLS) is tried again: "%s" makes %i attempts', async (fragment, attempts) => {
  let connectionsMade = 0
  const server = createServer((socket) => {
    connectionsMade += 1
    socket.on('error', () => {})
    socket.resume().end('this is not TLS')
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { practice } = await stage()
  practice.setLines([
    { number: LINE, smsUrl: `https://127.0.0.1:${(server.address() as AddressInfo).port}/x${fragment}` },
  ])
  practice.text({ line: LINE, from: CALLER, body: 'hi' })
  await practice.idle()
  expect(connectionsMade).toBe(attempts)
  expect(practice.alerts()).toMatchObject([{ code: 11205 }])
})

test('twilio.md 2 a bad override is alert 11243 and nothing is asked', async () => {
  const { app, practice } = await texting('/twilio/sms#rp=sometimes')
  expect(app.heard).toEqual([])
  expect(practice.alerts()).toMatchObject([{ code: 11243 }])
})

test('twilio.md 2 redirects are followed, signed for the new address', async () => {
  const { app, practice } = await texting('/twilio/sms', {
    '/twilio/sms': (_, reply) => reply.writeHead(307, { location: '/elsewhere?y=2' }).end(),
  })
  expect(app.heard.map((one) => [one.method, one.url, one.isSigned])).toEqual([
    ['POST', '/twilio/sms', true],
    ['POST', '/elsewhere?y=2', true],
  ])
  expect(practice.alerts()).toEqual([])
})

test('twilio.md 2 the eleventh redirect is one too many', async () => {
  const { practice } = await texting('/twilio/sms', {
    '/twilio/sms': (_, reply) => reply.writeHead(307, { location: '/twilio/sms' }).end(),
  })
  expect(practice.alerts()[0]).toMatchObject({ code: 11215 })
})

test('twilio.md 2 an answer that breaks off is not tried again', async () => {
  const { app, practice } = await texting('/twilio/sms', {
    '/twilio/sms': (_, reply) => {
      reply.writeHead(200, { 'content-type': 'text/xml', 'content-length': '100' })
      reply.write('<Resp', () => reply.destroy())
    },
  })
  expect(app.heard).toHaveLength(1)
  expect(practice.alerts()).toMatchObject([{ code: 11206 }])
})

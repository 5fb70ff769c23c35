import fc from 'fast-check'
import { connect, type Socket } from 'node:net'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import { httpCases, type HttpCase } from './outside/corpus.ts'
import { missedCall } from './outside/caller.ts'
import { hostileRequest, type Hostile } from './outside/hostile-requests.ts'
import { CELL, FORWARDED, outside, PUBLIC, SID, TOKEN, type Outside } from './outside/outside.ts'
import { killAll } from './outside/program.ts'
import { bytesOf, exchange } from './outside/raw-http.ts'
import { encoded, signature } from './outside/webhook.ts'

const isFull = process.env['RINGBACK_FULL'] === '1'
const REQUESTS = isFull ? 10_000 : 1_600
const AT_ONCE = 8
const SEED = Number(process.env['RINGBACK_SEED'] ?? 7)

afterEach(killAll)

test(
  `${REQUESTS} hostile requests: none is a 5xx, none says a secret, and a true call is served as before`,
  { timeout: 600_000 },
  async () => {
    const world = await outside()
    const url = receiverOf(world)
    const before = await callTimes(world)
    const memory = world.program().memory()
    const statuses: Record<string, number> = {}
    const startedAt = performance.now()
    await fc.assert(
      fc.asyncProperty(fc.array(hostileRequest, { minLength: AT_ONCE, maxLength: AT_ONCE }), async (requests) => {
        for (const status of await Promise.all(requests.map((request) => judged(url, request))))
          statuses[status] = (statuses[status] ?? 0) + 1
      }),
      { numRuns: REQUESTS / AT_ONCE, seed: SEED },
    )
    const took = Math.round(performance.now() - startedAt)
    const after = await callTimes(world)
    console.log(
      JSON.stringify({
        statuses,
        tookMs: took,
        callMs: { before, after },
        mebibytes: { memory, after: world.program().memory() },
      }),
    )
    expect(world.program().memory() - memory).toBeLessThan(150)
    expectNothingSaid(world)
  },
)

test('every kept request is answered as it should be, and a true call after them', { timeout: 60_000 }, async () => {
  const world = await outside()
  for (const kept of httpCases()) {
    const answer = await exchange(receiverOf(world), written(kept))
    expect.soft({ says: kept.says, statuses: answer.statuses }).toEqual({ says: kept.says, statuses: kept.expects })
    expect.soft(answer.text, kept.says).not.toContain(TOKEN)
  }
  expectNothingSaid(world)
  await expectServed(world)
})

test(
  'half requests, dripping ones and thousands of headers on 300 connections hold up no true call',
  { timeout: 60_000 },
  async () => {
    const world = await outside()
    const { hostname, port } = new URL(receiverOf(world))
    const sockets: Socket[] = []
    onTestFinished(() => sockets.forEach((socket) => socket.destroy()))
    const begins = [
      'POST /twilio/voice HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\nCallSid=CA',
      'POST /twilio/voice HTTP/1.1\r\nHos',
      `GET /health HTTP/1.1\r\nHost: x\r\n${'A: b\r\n'.repeat(1_500)}`,
      'POST /twilio/sms HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n',
      '',
    ]
    for (let n = 0; n < 300; n++) {
      const socket = connect(Number(port), hostname)
      socket.on('error', () => {})
      socket.write(begins[n % begins.length] ?? '')
      sockets.push(socket)
    }
    for (let drip = 0; drip < 5; drip++) {
      for (const socket of sockets) if (socket.writable) socket.write('a')
      await expectServed(world)
    }
    expectNothingSaid(world)
  },
)

function written({ raw, repeated = '', form, signedWith, body = '', ...kept }: HttpCase): Buffer {
  if (raw !== undefined) return Buffer.from(raw, 'latin1')
  const { method = 'POST', target = '/twilio/voice' } = kept
  const headers = Object.entries({
    ...(form ? { 'Content-Type': 'application/x-www-form-urlencoded' } : {}),
    ...(form && signedWith !== undefined ? { 'X-Twilio-Signature': signature(signedWith, PUBLIC + target, form) } : {}),
    ...kept.headers,
  })
  return bytesOf({ method, target, headers, body: form ? encoded(form) : body + repeated.repeat(70_000) })
}

/** Sent, and looked at. */
async function judged(url: string, { says, bytes, allows, mayBeSilent }: Hostile): Promise<string> {
  const { statuses, text } = await exchange(url, bytes)
  const [status] = statuses
  if (status === undefined && !mayBeSilent) throw new Error(`no answer to ${says}`)
  for (const one of statuses) if (!allows.includes(one)) throw new Error(`${one} to ${says}: ${text.slice(0, 500)}`)
  const secrets = statuses.every((one) => one >= 400) ? [TOKEN, SID, CELL, 'Maria'] : [TOKEN]
  for (const secret of secrets) if (text.includes(secret)) throw new Error(`${secret} is told to ${says}: ${text}`)
  return status === undefined ? 'silence' : String(status)
}

/** How long five true calls take, each from its webhook to its text; the middle one. */
async function callTimes(world: Outside): Promise<number> {
  const times: number[] = []
  for (let n = 0; n < 5; n++) {
    const startedAt = performance.now()
    await expectServed(world)
    times.push(Math.round(performance.now() - startedAt))
  }
  return times.sort((a, b) => a - b)[2] ?? Number.NaN
}

async function expectServed(world: Outside): Promise<void> {
  const call = await missedCall(world, FORWARDED)
  expect(world.fake.textsTo(call.from)).toHaveLength(1)
}

/** No secret anywhere; and nothing on stderr: what nobody honest sends is no fault of ours to complain of. */
function expectNothingSaid(world: Outside): void {
  const said = world.program().lines.join('\n') + world.program().stderr()
  for (const secret of [TOKEN, Buffer.from(`${SID}:${TOKEN}`).toString('base64')]) expect(said).not.toContain(secret)
  expect(world.program().stderr()).toBe('')
}

function receiverOf(world: Outside): string {
  return String(world.program().events[0]?.data['receiverUrl'])
}

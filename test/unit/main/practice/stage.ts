import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import twilio from 'twilio/lib/webhooks/webhooks.js'
import { expect, onTestFinished } from 'vitest'

import { later, seconds, type EpochMs } from '../../../../main/domain/words/instant.ts'
import { manualClock } from '../../../../main/engine/clock.ts'
import { startPractice, type PracticeOptions } from '../../../../main/practice/practice.ts'
import { faultsIn } from './openapi.ts'

export const ACCOUNT = 'AC00000000000000000000000000000001'
export const TOKEN = '12345'
export const LINE = '+15125550100'
export const CALLER = '+15125550199'
export const AGENT = '+15125550150'
/** Tue, 24 Nov 2026 20:15:30 +0000 */
export const START = 1_795_551_330_000 as EpochMs

/** One request the app was sent. */
export interface Heard {
  readonly path: string
  readonly url: string
  readonly method: string
  readonly parameters: Readonly<Record<string, string>>
  readonly headers: IncomingMessage['headers']
  /** As Twilio's own helper library judges it. */
  readonly isSigned: boolean
}

type Reply = string | ((heard: Heard, response: ServerResponse) => void)

/** Replies by path; anything else gets an empty document. */
export type Routes = Readonly<Record<string, Reply>>

/** An app that answers by the book it is given, a practice world that calls it, and a clock moved by hand. */
export async function stage(routes: Routes = {}, options: Partial<PracticeOptions> = {}) {
  const app = await appServer(routes)
  const clock = manualClock(START)
  const practice = await startPractice({
    accountSid: ACCOUNT,
    authToken: TOKEN,
    clock,
    random: seeded(1),
    lines: [
      {
        number: LINE,
        voiceUrl: `${app.origin}/twilio/voice`,
        statusCallback: `${app.origin}/twilio/voice/status`,
        smsUrl: `${app.origin}/twilio/sms`,
      },
    ],
    ...options,
  })
  onTestFinished(() => practice.stop())

  return { app, clock, practice, advance, get, create, send, paths: () => app.heard.map((one) => one.path) }

  /** Visits every alarm on the way, and lets all that follows from each happen. */
  async function advance(howManySeconds: number) {
    const target = later(clock.now(), seconds(howManySeconds))
    await practice.idle()
    for (let next = clock.nextAlarmAt(); next !== undefined && next <= target; next = clock.nextAlarmAt()) {
      clock.moveTo(next)
      await practice.idle()
    }
    clock.moveTo(target)
    await practice.idle()
  }

  /** GET below the account, or any path that begins with a slash. */
  async function get(path: string) {
    return send('GET', path)
  }

  /** POST Messages.json with a form. */
  async function create(form: Readonly<Record<string, string>>) {
    return send('POST', 'Messages.json', form)
  }

  /** Any request; whatever JSON comes back must have the shape that Twilio's own document gives it. */
  async function send(method: string, below: string, form?: Readonly<Record<string, string>>) {
    const path = below.startsWith('/') ? below : `/2010-04-01/Accounts/${ACCOUNT}/${below}`
    const headers = { authorization: basic(ACCOUNT, TOKEN) }
    const body = form ? { body: new URLSearchParams(form) } : {}
    const response = await fetch(practice.apiBaseUrl + path, { method, headers, ...body })
    const { status } = response
    const json = (status === 204 ? {} : await response.json()) as Json
    if (status !== 204) expect(faultsIn({ method, path, status, json })).toEqual([])
    return { status, headers: response.headers, json }
  }
}

export function post(base: string, form: Readonly<Record<string, string>>, init: RequestInit = {}) {
  return fetch(`${base}/2010-04-01/Accounts/${ACCOUNT}/Messages.json`, {
    method: 'POST',
    headers: { authorization: basic(ACCOUNT, TOKEN) },
    body: new URLSearchParams(form),
    ...init,
  })
}

export const basic = (user: string, password: string) =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

/** An ordinary text of the line to the caller. */
export const text = (changes: Readonly<Record<string, string>> = {}) => ({
  To: CALLER,
  From: LINE,
  Body: 'Hi',
  ...changes,
})

export const response = (inside: string) => `<?xml version="1.0" encoding="UTF-8"?><Response>${inside}</Response>`

/** The documents of a ring_first line (twilio.md 3.1), with relative URLs. */
export function ringFirst(changes: Routes = {}): Routes {
  return {
    '/twilio/voice': response(
      `<Dial answerOnBridge="true" timeout="15" action="/twilio/dialed"><Number url="/twilio/screen" ` +
        `statusCallback="/twilio/child" statusCallbackEvent="initiated ringing answered completed">${AGENT}</Number></Dial>`,
    ),
    '/twilio/screen': response(
      '<Gather numDigits="1" timeout="6" action="/twilio/accept"><Say>Call for you. Press 1.</Say></Gather><Hangup/>',
    ),
    '/twilio/accept': (heard, reply) =>
      xml(reply, heard.parameters['Digits'] === '1' ? '<Response/>' : '<Response><Hangup/></Response>'),
    '/twilio/dialed': (heard, reply) =>
      xml(reply, heard.parameters['DialBridged'] === 'true' ? '<Response><Hangup/></Response>' : VOICEMAIL),
    ...changes,
  }
}

export const VOICEMAIL = response(
  '<Say>Please leave a message.</Say><Record action="/twilio/recorded" maxLength="120" ' +
    'recordingStatusCallback="/twilio/recording" recordingStatusCallbackEvent="completed absent"/>',
)

/** A forwarded line that records at once, with these attributes on top; every callback there is, is told. */
export const recordedLine = (attributes: string): Routes => ({
  '/twilio/voice': response(
    `<Record action="/twilio/recorded" maxLength="300" recordingStatusCallback="/twilio/recording" ` +
      `${attributes.includes('Event') ? '' : 'recordingStatusCallbackEvent="completed absent"'} ` +
      `transcribeCallback="/twilio/transcribed" ${attributes}/>`,
  ),
})

export function xml(reply: ServerResponse, body: string, status = 200) {
  reply.writeHead(status, { 'content-type': 'text/xml' })
  reply.end(body)
}

/** Mulberry32: the same numbers for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

async function appServer(routes: Routes) {
  const heard: Heard[] = []
  const server = createServer((request, reply) => {
    void (async () => {
      let body = ''
      for await (const piece of request) body += String(piece)
      const url = request.url ?? '/'
      const path = url.replace(/\?.*$/, '')
      const { headers, method = '' } = request
      const parameters = form(body)
      const signature = String(headers['x-twilio-signature'])
      const isSigned = twilio.validateRequest(TOKEN, signature, `http://${headers.host ?? ''}${url}`, parameters)
      const one = { path, url, method, parameters, headers, isSigned }
      heard.push(one)
      const route = routes[path] ?? '<Response/>'
      if (typeof route === 'string') xml(reply, route)
      else route(one, reply)
    })()
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { origin, heard, at: (path: string) => heard.filter((one) => one.path === path) }
}

const form = (body: string): Record<string, string> => Object.fromEntries(new URLSearchParams(body))

/** An answer's JSON, for tests to look into. */
export type Json = Readonly<Record<string, unknown>>

/** The rows of a list in an answer. */
export const rows = (json: Json, name: string) => json[name] as readonly Json[]

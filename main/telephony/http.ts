import http from 'node:http'
import https from 'node:https'
import { afterRealTime, endOfTurn } from '../engine/clock.ts'

/** What became of a request (twilio.md 8): what is unknown must never be taken for a no. */
export type HttpOutcome =
  | { readonly is: 'answered'; readonly status: number; readonly retryAfter: string | null; readonly body: string }
  | { readonly is: 'not_sent' } // it failed before any byte was written
  | { readonly is: 'unknown' } // a time-out, a reset on an open connection, a cut answer

export interface HttpRequest {
  readonly method: 'GET' | 'POST'
  readonly url: URL
  readonly form?: URLSearchParams
}

/** One account's way to Twilio: connections are kept open between requests. */
export interface HttpClient {
  request(request: HttpRequest): Promise<HttpOutcome>
  /** Opens a connection while the call still rings, unless one stands open. */
  warmUp(url: URL): void
  close(): void
}

/** How long a connection waits for the next request. Longer than a ring, shorter than what servers allow. */
const IDLE_MS = 28_000

/** More kept connections than these are not found closed one after the other. */
const MOST_STALE = 8

const LARGEST_ANSWER_BYTES = 8 * 1024 * 1024

/** `timeoutMs` is real time, over the whole exchange. The credentials go into every request and nowhere else. */
export function httpClient(credentials: string, timeoutMs: number): HttpClient {
  const options = { keepAlive: true, maxFreeSockets: 64, timeout: IDLE_MS, scheduling: 'lifo' } as const
  const agents = { 'http:': new http.Agent(options), 'https:': new https.Agent(options) }
  const authorization = `Basic ${Buffer.from(credentials).toString('base64')}`

  return {
    request,
    warmUp(url) {
      const { freeSockets, sockets } = agentFor(url)
      const isWarm = [freeSockets, sockets].some((known) => Object.values(known).some((list) => list?.length))
      if (!isWarm) void request({ method: 'GET', url })
    },
    close() {
      agents['http:'].destroy()
      agents['https:'].destroy()
    },
  }

  function agentFor({ protocol }: URL): http.Agent {
    return protocol === 'https:' ? agents['https:'] : agents['http:']
  }

  /** A kept connection that turns out to be closed has taken nothing: the request takes another one. */
  async function request(asked: HttpRequest): Promise<HttpOutcome> {
    for (let tries = 0; ; tries++) {
      const { outcome, wasKept } = await exchange(asked)
      if (outcome.is !== 'not_sent' || !wasKept || tries === MOST_STALE) return outcome
    }
  }

  function exchange({ method, url, form }: HttpRequest): Promise<Exchanged> {
    return new Promise((resolve) => {
      const payload = form?.toString()
      const headers = {
        authorization,
        accept: 'application/json',
        ...(payload === undefined ? {} : formHeaders(payload)),
      }
      const sender = url.protocol === 'https:' ? https : http
      const request = sender.request(url, { method, headers, agent: agentFor(url), timeout: timeoutMs })
      let hasWritten = false
      const giveUp = () => void request.destroy(new Error('no answer in time'))
      const callOff = afterRealTime(timeoutMs, giveUp)
      const settle = (outcome: HttpOutcome) => {
        callOff()
        resolve({ outcome, wasKept: request.reusedSocket })
      }
      const write = () => {
        if (request.destroyed) return
        if (request.socket?.readableEnded || !request.socket?.writable) return void request.destroy(new Error('closed'))
        hasWritten = true
        request.end(payload)
      }

      // Nothing is written before the connection stands, and before a close that has already arrived was heard:
      // so a failure before that is known to have sent nothing.
      request.on('socket', (socket) => {
        if (!socket.connecting) return endOfTurn(() => endOfTurn(write)) // one look at the network lies between
        socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', write)
      })
      request.on('timeout', giveUp)
      request.on('error', () => settle({ is: hasWritten ? 'unknown' : 'not_sent' }))
      request.on('response', (response) => {
        collect(response, (body) => settle(body === null ? { is: 'unknown' } : answered(response, body)))
      })
    })
  }
}

interface Exchanged {
  readonly outcome: HttpOutcome
  /** It went over a connection that was open before. */
  readonly wasKept: boolean
}

function answered({ statusCode, headers }: http.IncomingMessage, body: string): HttpOutcome {
  return { is: 'answered', status: statusCode ?? 0, retryAfter: headers['retry-after'] ?? null, body }
}

function formHeaders(payload: string) {
  return { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(payload) }
}

/** The whole body, or null where it was cut or is larger than any answer of Twilio's. */
function collect(response: http.IncomingMessage, done: (body: string | null) => void): void {
  const chunks: Buffer[] = []
  let size = 0
  response.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > LARGEST_ANSWER_BYTES) response.destroy()
    else chunks.push(chunk)
  })
  response.on('close', () => done(response.complete ? Buffer.concat(chunks).toString('utf8') : null))
}

import http from 'node:http'
import https from 'node:https'
import type { EpochMs } from '../domain/words/instant.ts'
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

/** A file, whole; of an answer that holds none, only what it says of itself. */
export type FileOutcome =
  | {
      readonly is: 'answered'
      readonly status: number
      readonly retryAfter: string | null
      readonly location: string | null
      /** Null: it is not of the kind that was asked for. */
      readonly bytes: Buffer | null
    }
  | { readonly is: 'too_large' }
  | { readonly is: 'not_sent' }
  | { readonly is: 'unknown' }

export interface FileRequest {
  readonly url: URL
  /** Whether the account's credentials go with it: only to the account's own host. */
  readonly asAccount: boolean
  /** The only kind of content that is taken, such as `audio/`. */
  readonly kind: string
}

/** One account's way to Twilio: connections are kept open between requests. */
export interface HttpClient {
  request(request: HttpRequest): Promise<HttpOutcome>
  /** A file of at most 20 MiB. It may take six times as long as an answer, as long as something comes. */
  file(request: FileRequest): Promise<FileOutcome>
  /** Opens a connection while the call still rings, unless one stands open. */
  warmUp(url: URL): void
  close(): void
}

/** How long a connection waits for the next request. Longer than a ring, shorter than what servers allow. */
const IDLE_MS = 28_000

/** More kept connections than these are not found closed one after the other. */
const MOST_STALE = 8

const LARGEST_ANSWER_BYTES = 8 * 1024 * 1024
const LARGEST_FILE_BYTES = 20 * 1024 * 1024
const FILE_PATIENCE = 6

/**
 * `timeoutMs` is real time, over the whole exchange. The credentials go to the account's host and nowhere else.
 * `dated` is told what each answer says that the time is (D13).
 */
export function httpClient(
  credentials: string,
  timeoutMs: number,
  dated: (at: EpochMs) => void = () => {},
): HttpClient {
  const options = { keepAlive: true, maxFreeSockets: 64, timeout: IDLE_MS, scheduling: 'lifo' } as const
  const agents = { 'http:': new http.Agent(options), 'https:': new https.Agent(options) }
  const authorization = `Basic ${Buffer.from(credentials).toString('base64')}`

  return {
    request,
    file({ url, asAccount, kind }) {
      const headers = { accept: `${kind}*`, ...(asAccount ? { authorization } : {}) }
      return exchange({ method: 'GET', url, headers, patienceMs: timeoutMs * FILE_PATIENCE, read: fileOf(kind) })
    },
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

  function request({ method, url, form }: HttpRequest): Promise<HttpOutcome> {
    const payload = form?.toString()
    const ofForm = payload === undefined ? {} : formHeaders(payload)
    const headers = { authorization, accept: 'application/json', ...ofForm }
    return exchange({ method, url, headers, payload, patienceMs: timeoutMs, read: readText })
  }

  /** A kept connection that turns out to be closed has taken nothing: the request takes another one. */
  async function exchange<T>(asked: Asked<T>): Promise<T | Failed> {
    for (let tries = 0; ; tries++) {
      const { outcome, wasKept } = await tryOnce(asked)
      if (outcome !== notSent || !wasKept || tries === MOST_STALE) return outcome
    }
  }

  function tryOnce<T>({ method, url, headers, payload, patienceMs, read }: Asked<T>): Promise<Exchanged<T>> {
    return new Promise((resolve) => {
      const sender = url.protocol === 'https:' ? https : http
      const request = sender.request(url, { method, headers, agent: agentFor(url), timeout: timeoutMs })
      let hasWritten = false
      const giveUp = () => void request.destroy(new Error('no answer in time'))
      const callOff = afterRealTime(patienceMs, giveUp)
      const settle = (outcome: T | Failed) => {
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
      request.on('error', () => settle(hasWritten ? unknown : notSent))
      request.on('response', (response) => {
        const at = Date.parse(response.headers.date ?? '')
        if (!Number.isNaN(at)) dated(at as EpochMs)
        read(response, (read) => settle(read ?? unknown))
      })
    })
  }
}

const notSent = { is: 'not_sent' } as const
const unknown = { is: 'unknown' } as const
type Failed = typeof notSent | typeof unknown

interface Asked<T> {
  readonly method: 'GET' | 'POST'
  readonly url: URL
  readonly headers: Readonly<Record<string, string | number>>
  readonly payload?: string | undefined
  readonly patienceMs: number
  readonly read: Read<T>
}

/** Makes something of an answer; null: it was cut. */
type Read<T> = (response: http.IncomingMessage, done: (read: T | null) => void) => void

interface Exchanged<T> {
  readonly outcome: T | Failed
  /** It went over a connection that was open before. */
  readonly wasKept: boolean
}

const readText: Read<HttpOutcome> = (response, done) => {
  collect(response, LARGEST_ANSWER_BYTES, (bytes) => {
    done(bytes && { ...answered(response), body: bytes.toString('utf8') })
  })
}

/** Nothing of a file is taken that is not of the kind asked for. */
function fileOf(kind: string): Read<FileOutcome> {
  return (response, done) => {
    const said = { ...answered(response), location: response.headers.location ?? null, bytes: null }
    if (said.status !== 200 || !response.headers['content-type']?.toLowerCase().startsWith(kind)) {
      response.destroy()
      return done(said)
    }
    collect(response, LARGEST_FILE_BYTES, (bytes, isTooLarge) => {
      done(isTooLarge ? { is: 'too_large' } : bytes && { ...said, bytes })
    })
  }
}

function answered({ statusCode, headers }: http.IncomingMessage) {
  return { is: 'answered', status: statusCode ?? 0, retryAfter: headers['retry-after'] ?? null } as const
}

function formHeaders(payload: string) {
  return { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(payload) }
}

/** The whole body, or null where it was cut or is larger than it may be. */
function collect(
  response: http.IncomingMessage,
  largest: number,
  done: (body: Buffer | null, isTooLarge: boolean) => void,
): void {
  const chunks: Buffer[] = []
  let size = Number(response.headers['content-length']) > largest ? largest + 1 : 0
  const stopIfTooLarge = () => void (size > largest && response.destroy())
  stopIfTooLarge()
  response.on('data', (chunk: Buffer) => {
    size += chunk.length
    chunks.push(chunk)
    stopIfTooLarge()
  })
  response.on('close', () => done(response.complete ? Buffer.concat(chunks) : null, size > largest))
}

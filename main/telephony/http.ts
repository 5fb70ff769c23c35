import http from 'node:http'
import https from 'node:https'

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

const LARGEST_ANSWER_BYTES = 8 * 1024 * 1024

/** `timeoutMs` is real time, over the whole exchange. The credentials go into every request and nowhere else. */
export function httpClient(credentials: string, timeoutMs: number): HttpClient {
  const options = { keepAlive: true, maxFreeSockets: 64, timeout: IDLE_MS, scheduling: 'lifo' } as const
  const agents = { 'http:': new http.Agent(options), 'https:': new https.Agent(options) }
  const authorization = `Basic ${Buffer.from(credentials).toString('base64')}`

  return {
    request: (request) => new Promise((resolve) => exchange(request, resolve)),
    warmUp(url) {
      const { freeSockets, sockets } = agentFor(url)
      const isWarm = [freeSockets, sockets].some((known) => Object.values(known).some((list) => list?.length))
      if (!isWarm) exchange({ method: 'GET', url }, () => {})
    },
    close() {
      agents['http:'].destroy()
      agents['https:'].destroy()
    },
  }

  function agentFor({ protocol }: URL): http.Agent {
    return protocol === 'https:' ? agents['https:'] : agents['http:']
  }

  function exchange({ method, url, form }: HttpRequest, resolve: (outcome: HttpOutcome) => void): void {
    const payload = form?.toString()
    const sender = url.protocol === 'https:' ? https : http
    const headers = {
      authorization,
      accept: 'application/json',
      ...(payload === undefined ? {} : formHeaders(payload)),
    }
    const request = sender.request(url, { method, headers, agent: agentFor(url), timeout: timeoutMs })
    const deadline = AbortSignal.timeout(timeoutMs)
    let isConnected = false

    request.on('socket', (socket) => {
      if (!socket.connecting) return void (isConnected = true)
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => (isConnected = true))
    })
    const fail = () => {
      deadline.removeEventListener('abort', giveUp)
      resolve({ is: isConnected ? 'unknown' : 'not_sent' })
    }
    const giveUp = () => void request.destroy(new Error('no answer in time'))
    deadline.addEventListener('abort', giveUp)
    request.on('timeout', giveUp)
    request.on('error', fail)
    request.on('response', (response) => {
      collect(response, (body) => {
        deadline.removeEventListener('abort', giveUp)
        const retryAfter = response.headers['retry-after'] ?? null
        resolve(
          body === null ? { is: 'unknown' } : { is: 'answered', status: response.statusCode ?? 0, retryAfter, body },
        )
      })
    })
    request.end(payload)
  }
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

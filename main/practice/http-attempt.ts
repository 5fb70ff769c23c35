import { Agent as HttpAgent, request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'

import type { Patience } from './webhook-overrides.ts'

/** One HTTP request as it goes out: nothing about Twilio in it. */
export interface Attempt {
  readonly url: string
  readonly method: 'POST' | 'GET'
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface Answer {
  readonly status: number
  readonly contentType: string
  readonly location: string | undefined
  readonly body: string
}

/** `ct` nothing could be written · `rt` no byte for too long · `tt` out of time altogether · `cut` the answer broke off. */
export interface NoAnswer {
  readonly status: null
  readonly failure: 'ct' | 'rt' | 'tt' | 'cut'
}

/** The connections of one sender; no connection outlives its request. */
export function connections() {
  const agents = { http: new HttpAgent({ keepAlive: false }), https: new HttpsAgent({ keepAlive: false }) }
  return {
    attempt: (attempt: Attempt, patience: Patience, outOfTime: AbortSignal) =>
      makeAttempt(agents, attempt, patience, outOfTime),
    stop() {
      agents.http.destroy()
      agents.https.destroy()
    },
  }
}

function makeAttempt(
  agents: { readonly http: HttpAgent; readonly https: HttpsAgent },
  attempt: Attempt,
  patience: Patience,
  outOfTime: AbortSignal,
): Promise<Answer | NoAnswer> {
  return new Promise((resolve) => {
    let failure: NoAnswer['failure'] = 'ct'
    const isSecure = attempt.url.startsWith('https:')
    const options = { method: attempt.method, headers: { ...attempt.headers }, signal: outOfTime }
    const request = isSecure
      ? httpsRequest(attempt.url, { ...options, agent: agents.https })
      : httpRequest(attempt.url, { ...options, agent: agents.http })
    request.once('socket', (socket) => {
      socket.once(isSecure ? 'secureConnect' : 'connect', () => void (failure = 'cut'))
    })
    giveUpConnecting(request, patience, () => failure === 'ct')
    request.setTimeout(patience.readMs, () => {
      failure = 'rt'
      request.destroy()
    })
    request.once('error', () => resolve({ status: null, failure: outOfTime.aborted ? 'tt' : failure }))
    request.once('response', (response) => {
      readAnswer(response).then(resolve, () => resolve({ status: null, failure: outOfTime.aborted ? 'tt' : failure }))
    })
    request.end(attempt.body)
  })
}

function giveUpConnecting(request: ClientRequest, patience: Patience, isConnecting: () => boolean): void {
  AbortSignal.timeout(patience.connectMs).addEventListener('abort', () => {
    if (isConnecting()) request.destroy()
  })
}

async function readAnswer(response: IncomingMessage): Promise<Answer> {
  const pieces: Buffer[] = []
  for await (const piece of response) pieces.push(Buffer.from(piece))
  return {
    status: response.statusCode ?? 0,
    contentType: response.headers['content-type'] ?? '',
    location: response.headers.location,
    body: Buffer.concat(pieces).toString('utf8'),
  }
}

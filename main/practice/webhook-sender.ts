import { newSid, type PracticeAccount } from './account.ts'
import { connections, type Answer } from './http-attempt.ts'
import type { Waits } from './waits.ts'
import { patienceOf, type Patience, type RetryReason } from './webhook-overrides.ts'
import { formBody, signatureOf, type Parameters } from './webhook-signature.ts'
import type { StoredEvent } from './stored.ts'

/** One request Twilio makes to the app. */
export interface WebhookRequest {
  /** As configured, fragment and all. */
  readonly url: string
  readonly method: 'POST' | 'GET'
  /** Decides the signature's port rule (twilio.md 6). */
  readonly product: 'voice' | 'sms'
  readonly parameters: Readonly<Record<string, string>>
}

/** What came of it, however often it was tried: a 2xx, or the code that Twilio's debugger shows. */
export type WebhookAnswer = ({ readonly ok: true } & Answer) | { readonly ok: false; readonly errorCode: number }

type Tried = Answer | { readonly status: null; readonly failure: keyof typeof ALERT_OF }

export interface WebhookSender {
  /**
   * Asks once, and again as the URL's overrides allow. Failures are answers and alerts, never exceptions. After `stop`
   * it never answers.
   */
  send(request: WebhookRequest): Promise<WebhookAnswer>
  stop(): void
}

const MOST_REDIRECTS = 10
const ALERT_OF = { ct: 11205, rt: 11200, tt: 11200, cut: 11206, redirects: 11215 } as const

/** Sends as Twilio does: signed, at most 15 s over everything, one retry on `ct` unless told otherwise (twilio.md 2, 13.7). */
export function webhookSender(account: PracticeAccount, waits: Waits, random: () => number): WebhookSender {
  const network = connections()
  const stopping = new AbortController()
  const isStopped = () => stopping.signal.aborted

  return {
    async send(request) {
      const answer = isStopped() ? undefined : await waits.underWay(ask(request))
      return answer === undefined || isStopped() ? new Promise(() => {}) : answer
    },
    stop() {
      stopping.abort()
      network.stop()
    },
  }

  async function ask(request: WebhookRequest): Promise<WebhookAnswer> {
    const event = remember(account, request, waits)
    const patience = patienceOf(request.url)
    if (typeof patience === 'string') return failed(11243, request.url, patience)
    const answer = await tryUntilPatienceEnds(request, patience)
    if (answer.status === null) return failed(ALERT_OF[answer.failure], request.url, answer.failure)
    event.answer = { status: answer.status, contentType: answer.contentType, body: answer.body }
    const isGood = answer.status >= 200 && answer.status < 300
    return isGood ? { ok: true, ...answer } : failed(11200, request.url, `HTTP ${answer.status}`)
  }

  async function tryUntilPatienceEnds(request: WebhookRequest, patience: Patience): Promise<Tried> {
    const outOfTime = AbortSignal.any([AbortSignal.timeout(patience.totalMs), stopping.signal])
    const token = newSid('', random)
    let answer: Tried = { status: null, failure: 'ct' }
    for (let retry = 0; retry <= patience.retries; retry += 1) {
      answer = await followRedirects(request, token, patience, outOfTime)
      const reason = retryReasonOf(answer)
      if (outOfTime.aborted || !reason || !patience.retryOn.has(reason)) return answer
    }
    return answer
  }

  async function followRedirects(
    request: WebhookRequest,
    token: string,
    patience: Patience,
    outOfTime: AbortSignal,
  ): Promise<Tried> {
    let next = request
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const answer = await network.attempt(attemptOf(next, token, account.authToken), patience, outOfTime)
      if (answer.status === null || answer.location === undefined || answer.status < 300 || answer.status > 399) {
        return answer
      }
      const url = new URL(answer.location, next.url).href
      next = { ...next, url, method: answer.status > 306 ? next.method : 'GET' }
    }
    return { status: null, failure: 'redirects' }
  }

  function failed(errorCode: number, url: string, detail: string): WebhookAnswer {
    if (!isStopped()) account.alerts.push({ at: waits.now(), code: errorCode, url, detail })
    return { ok: false, errorCode }
  }
}

/** Every request made for a call is kept for Events.json, answered or not. */
function remember(account: PracticeAccount, request: WebhookRequest, waits: Waits): StoredEvent {
  const { url, method, parameters } = request
  const event: StoredEvent = { url, method, parameters, at: waits.now(), answer: null }
  const callSid = parameters['CallSid']
  if (callSid !== undefined) account.events.set(callSid, [...(account.events.get(callSid) ?? []), event])
  return event
}

function attemptOf(request: WebhookRequest, token: string, authToken: string) {
  const isPost = request.method === 'POST'
  const url = isPost ? request.url : withQuery(request.url, request.parameters)
  const body = isPost ? formBody(request.parameters) : ''
  const headers: Record<string, string> = {
    'x-twilio-signature': signatureOf(url, isPost ? request.parameters : {}, authToken, request.product),
    'i-twilio-idempotency-token': token,
    'x-home-region': 'us1',
    'user-agent': 'TwilioProxy/1.1',
    accept: '*/*',
  }
  if (isPost) {
    headers['content-type'] = 'application/x-www-form-urlencoded; charset=UTF-8'
    headers['content-length'] = String(Buffer.byteLength(body))
  }
  return { url: url.replace(/#.*$/s, ''), method: request.method, headers, body }
}

function withQuery(url: string, parameters: Parameters): string {
  const bare = url.replace(/#.*$/s, '')
  return `${bare}${bare.includes('?') ? '&' : '?'}${formBody(parameters)}`
}

function retryReasonOf(answer: Tried): RetryReason | undefined {
  if (answer.status === null) return answer.failure === 'ct' || answer.failure === 'rt' ? answer.failure : undefined
  if (answer.status >= 500) return '5xx'
  return answer.status >= 400 ? '4xx' : undefined
}

import type { Target, Verb } from './twiml-verbs.ts'
import { parseTwiml, type TwimlContext } from './twiml.ts'
import type { PracticeWorld } from './world.ts'

/** A document as it was fetched; relative URLs in it are resolved already. */
export interface CallDocument {
  readonly verbs: readonly Verb[]
}

/** What follows a verb: the next one, another document (undefined: none came), or nothing. */
export type Step =
  { readonly go: 'on' } | { readonly go: 'into'; readonly document: CallDocument | undefined } | { readonly go: 'end' }

/** A request for TwiML. */
export interface DocumentRequest {
  readonly target: Target
  /** Asked, once, in its place when it fails. */
  readonly fallback?: Target | undefined
  readonly parameters: Readonly<Record<string, string>>
  readonly context: TwimlContext
}

/**
 * Asks for TwiML, and the fallback at once where that fails: no connection, no answer in time, 4xx, 5xx, bad TwiML. What
 * the fallback then fails at is asked nowhere else (twilio.md 2). Undefined: none that can be followed came back, and
 * alerts say why.
 */
export async function fetchDocument(world: PracticeWorld, request: DocumentRequest): Promise<CallDocument | undefined> {
  const first = await attempt(world, request)
  const { fallback, parameters } = request
  if (first.ok || !fallback) return first.ok ? first : undefined
  const ErrorUrl = request.target.url.replace(/#.*$/s, '')
  const failed = { ...parameters, ErrorCode: String(first.errorCode), ErrorUrl }
  const second = await attempt(world, { ...request, target: fallback, parameters: failed })
  return second.ok ? second : undefined
}

type Attempted = ({ readonly ok: true } & CallDocument) | { readonly ok: false; readonly errorCode: number }

async function attempt(world: PracticeWorld, request: DocumentRequest): Promise<Attempted> {
  const { target, parameters, context } = request
  const product = context === 'message' ? 'sms' : 'voice'
  const answer = await world.sender.send({ ...target, product, parameters })
  if (!answer.ok) return answer
  const twiml = parseTwiml(answer, target.url, context)
  if (twiml.ok) return twiml
  const { code, problem } = twiml
  world.account.alerts.push({ at: world.waits.now(), code, url: target.url, detail: problem })
  return { ok: false, errorCode: code }
}

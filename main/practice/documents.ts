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

/** Asks for TwiML. Undefined: none that can be followed came back, and an alert says why (twilio.md 2, without fallbacks). */
export async function fetchDocument(
  world: PracticeWorld,
  target: Target,
  parameters: Readonly<Record<string, string>>,
  context: TwimlContext,
): Promise<CallDocument | undefined> {
  const product = context === 'message' ? 'sms' : 'voice'
  const answer = await world.sender.send({ ...target, product, parameters })
  if (answer.status === null || answer.status < 200 || answer.status > 299) return undefined
  const twiml = parseTwiml(answer, target.url, context)
  if (twiml.ok) return { verbs: twiml.verbs }
  world.account.alerts.push({
    at: world.waits.now(),
    code: twiml.code,
    url: target.url,
    detail: twiml.problem,
  })
  return undefined
}

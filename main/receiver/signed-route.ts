import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isSignedByTwilio, type Form } from '../telephony/signature.ts'
import { UnreadableWebhook } from '../telephony/webhooks.ts'
import type { ReceiverParts } from './parts.ts'

/** A request that Twilio signed. */
export interface Signed {
  readonly form: Form
  readonly query: Readonly<Record<string, unknown>>
}

/**
 * A route that only Twilio may use. Anything not signed over the public URL is 403 with no body; what is
 * signed and cannot be read is 400 with the reason. The answer is TwiML, or nothing.
 */
export function signedRoute(
  server: FastifyInstance,
  parts: ReceiverParts,
  path: string,
  serve: (signed: Signed) => Promise<string | undefined>,
): void {
  server.post(path, async (request, reply) => {
    const form = isForm(request.body) ? request.body : {}
    if (!isSigned(request, form, parts)) return reply.code(403).send()
    try {
      return answer(reply, await serve({ form, query: queryOf(request) }))
    } catch (error) {
      if (error instanceof UnreadableWebhook) return reply.code(400).type('text/plain').send(`${error.message}\n`)
      throw error
    }
  })
}

/** A number of ours may be set at Twilio to call another computer of the agent's (D13): its URL says which. */
export function noteInstall({ query }: Signed, { install, calledAnother }: ReceiverParts): void {
  const named = query['install']
  if (typeof named === 'string' && named !== '' && named !== install) calledAnother()
}

function answer(reply: FastifyReply, twiml: string | undefined): FastifyReply {
  return twiml === undefined ? reply.code(204).send() : reply.type('text/xml; charset=utf-8').send(twiml)
}

function isSigned({ headers, raw }: FastifyRequest, form: Form, { authToken, publicUrl }: ReceiverParts): boolean {
  const signature = headers['x-twilio-signature']
  if (typeof signature !== 'string' || signature === '') return false
  return isSignedByTwilio(authToken, signature, publicUrl() + (raw.url ?? ''), form)
}

function isForm(body: unknown): body is Form {
  return typeof body === 'object' && body !== null
}

function queryOf({ query }: FastifyRequest): Readonly<Record<string, unknown>> {
  return typeof query === 'object' && query !== null ? { ...query } : {}
}

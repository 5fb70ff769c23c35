import type { FastifyInstance } from 'fastify'
import { messageOf, readText, readTextStatus } from '../telephony/webhooks.ts'
import { join } from '../telephony/twiml.ts'
import type { ReceiverParts } from './parts.ts'
import { noteInstall, signedRoute } from './signed-route.ts'

/**
 * Texts to a line, and what became of texts from it. A text that cannot be kept is answered 5xx; it stays in
 * Twilio's list, and the next poll finds it.
 */
export function serveTexts(server: FastifyInstance, parts: ReceiverParts): void {
  signedRoute(server, parts, '/twilio/sms', async (signed) => {
    const text = readText(signed.form, parts.clock.now())
    noteInstall(signed, parts)
    if (text && parts.lineOf(text.line)) await parts.handle(text)
    return join()
  })

  signedRoute(server, parts, '/twilio/sms/status', async ({ form, query }) => {
    const report = readTextStatus(form)
    const message = messageOf(query)
    if (report && message) await parts.handle({ type: 'TextReported', message, report })
    return undefined
  })
}

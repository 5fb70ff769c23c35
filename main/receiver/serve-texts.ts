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
    if (text) await parts.handle(text) // also to a line that was taken out: a stop holds for all of them (D10)
    return join()
  })

  signedRoute(server, parts, '/twilio/sms/status', async ({ form, query }) => {
    const report = readTextStatus(form)
    const message = messageOf(query)
    if (report && message) await parts.handle({ type: 'TextReported', message, report })
    return undefined
  })
}

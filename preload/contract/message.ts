import { z } from 'zod'
import { id, instant, sendState } from './basics.ts'
import { reason } from './reason.ts'

export const message = z.object({
  id,
  leadId: id.nullable(),
  media: z.array(z.object({ contentType: z.string(), url: z.string() })).optional(),
  direction: z.enum(['in', 'out']),
  channel: z.enum(['sms', 'email', 'voice']),
  purpose: z.enum(['first_text', 'again_text', 'late_text', 'touch', 'manual', 'agent_alert', 'reply']),
  /** A number in E.164, or of an e-mail its address. */
  from: z.string(),
  to: z.string(),
  subject: z.string().optional(),
  body: z.string(),
  state: sendState,
  reason: reason.optional(),
  providerId: z.string().optional(),
  createdAt: instant,
  dueAt: instant.optional(),
  sentAt: instant.optional(),
  deliveredAt: instant.optional(),
})

export type Message = z.infer<typeof message>

export const messageSend = {
  params: z.strictObject({
    leadId: id,
    channel: z.enum(['sms', 'email', 'voice']),
    body: z.string().trim().min(1).max(1600),
    subject: z.string().max(200).optional(),
    /** Given again, nothing is sent twice. */
    requestId: z.string().min(1).max(100),
  }),
  result: z.object({ message }),
}

/** The same words once more, as written by hand: of a text that was refused, dropped or not delivered. Asked again, nothing is sent again. */
export const messageRetry = { params: z.strictObject({ messageId: id }), result: z.object({ message }) }

/** R8: the approved first text for a call that was missed while off or paused, once for ever. */
export const leadTextNow = { params: z.strictObject({ leadId: id, callId: id }), result: z.object({ message }) }

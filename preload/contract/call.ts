import { z } from 'zod'
import { id, instant, leadState, phone, sendState, source } from './basics.ts'
import { reason } from './reason.ts'

export const call = z.object({
  id,
  providerId: id,
  leadId: id.nullable(),
  phone: phone.nullable(),
  name: z.string().nullable(),
  line: phone,
  source,
  outcome: z.enum(['missed', 'answered', 'abandoned', 'perhaps_answered', 'in_progress']),
  startedAt: instant,
  /** The dialled leg's end; forwarded: arrival; parallel: our pick-up; null while nobody knows one. */
  endedAt: instant.nullable(),
  decision: reason.nullable(),
  /** `secondsAfterCall` counts from `endedAt`. Null when no text was due. */
  firstText: z
    .object({ state: sendState, sentAt: instant.nullable(), secondsAfterCall: z.number().min(0).nullable() })
    .nullable(),
  /** `url` once the recording lies on this machine; the window's own scheme, never public. */
  voicemail: z
    .object({ seconds: z.number(), transcript: z.string().optional(), url: z.string().optional() })
    .optional(),
  leadState: leadState.nullable(),
})

export type Call = z.infer<typeof call>

export const inboxList = {
  params: z.strictObject({
    show: z.enum(['all', 'waiting']).optional(),
    search: z.string().max(200).optional(),
    before: z.string().max(200).optional(),
    limit: z.int().min(1).max(200).optional(),
  }),
  result: z.object({ calls: z.array(call), next: z.string().optional(), waiting: z.int() }),
}

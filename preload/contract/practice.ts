import { z } from 'zod'
import { phone } from './basics.ts'

/** Who calls may withhold the number. */
const caller = z.union([phone, z.literal('anonymous')])

export const practiceCall = {
  params: z.strictObject({
    line: phone,
    from: caller,
    ends: z.enum(['no_answer', 'answered', 'hangs_up', 'voicemail']),
  }),
  result: z.object({ callId: z.string() }),
}

export const practiceText = {
  params: z.strictObject({ line: phone, from: phone, body: z.string().max(1600) }),
  result: z.object({ messageId: z.string() }),
}

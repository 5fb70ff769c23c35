import { z } from 'zod'
import { instant } from './basics.ts'

/** Every decision code (contract, Decision codes), then those that only the journal uses. */
export const decisionCodes = [
  'texted',
  'texted_again',
  'texted_by_standby',
  'text_refused',
  'text_in_doubt',
  'text_undelivered',
  'line_blocked',
  'duplicate_call',
  'withheld_number',
  'not_textable',
  'own_number',
  'not_a_lead',
  'opted_out',
  'abandoned_call',
  'perhaps_answered',
  'follow_up_off',
  'not_approved',
  'taken_over',
  'paused',
  'in_conversation',
  'learnt_late_texted',
  'learnt_late_waiting',
  'learnt_too_late',
  'answered',
  'enrolled',
  'not_enrolled',
  'replied',
  'booked',
  'exited',
  'touch_moved',
  'touch_sent',
  'touch_skipped',
  'touch_dropped',
  'callback_task',
  'held',
  'daily_limit',
  'before_first_start',
  'number_unknown',
] as const

export const journalCodes = [
  'resumed',
  'voicemail_left',
  'voicemail_lost',
  'merged',
  'wrote',
  'delivered',
  'done',
  'undone',
  'changed',
  'waiting',
] as const

export const reason = z.object({
  code: z.enum([...decisionCodes, ...journalCodes]),
  sentence: z.string().max(200),
  at: instant,
})

export type Reason = z.infer<typeof reason>

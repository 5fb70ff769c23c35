import { z } from 'zod'
import { instant, instantIn } from './basics.ts'

const followUp = z.object({ enabled: z.boolean(), pausedUntil: instant.optional(), reason: z.string().optional() })

export const followUpRead = { params: z.strictObject({}), result: followUp }

/** As switched off until then; without an end until it is switched on. */
export const followUpPause = { params: z.strictObject({ until: instantIn.optional() }), result: followUp }

export const followUpSetEnabled = {
  params: z.strictObject({ enabled: z.boolean(), until: instantIn.optional() }),
  result: followUp,
}

const template = z.string().trim().min(1).max(1600)

const firstText = z.object({
  body: z.string(),
  lateBody: z.string(),
  againBody: z.string(),
  approvedAt: instant.optional(),
})

export const firstTextRead = { params: z.strictObject({}), result: firstText }

export const firstTextApprove = {
  params: z.strictObject({ body: template, lateBody: template.optional(), againBody: template.optional() }),
  result: firstText,
}

export const checklistItemId = z.enum([
  'line_connected',
  'webhook_seen',
  'sender_matches',
  'first_text_approved',
  'exits_set',
  'dedupe_on',
  'hours_filter_on',
])

const checklistItem = z.object({
  id: checklistItemId,
  ok: z.boolean(),
  detail: z.string(),
  whatToDo: z.string().optional(),
  /** Unknown: nobody could be asked. */
  state: z.enum(['passed', 'failed', 'unknown']),
  /** What shows that it holds; null: nothing does yet. */
  proof: z.string().nullable(),
  checkedAt: instant,
  /** Who has to do something; null: nobody. */
  whoActs: z.enum(['you', 'twilio']).nullable(),
  /** Of a person's time, until it passes; null: it passes. */
  minutes: z.int().nullable(),
})

export type ChecklistItem = z.infer<typeof checklistItem>

export const checklistRead = {
  params: z.strictObject({}),
  result: z.object({ items: z.array(checklistItem), ready: z.boolean() }),
}

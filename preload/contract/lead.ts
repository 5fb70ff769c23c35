import { z } from 'zod'
import { id, instant, instantIn, leadState, leadType, personClass, phone, stage } from './basics.ts'
import { call } from './call.ts'
import { message } from './message.ts'
import { reason } from './reason.ts'
import { enrollment } from './sequence.ts'
import { task } from './task.ts'

const lead = z.object({
  id,
  phone: phone.nullable(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  zip: z.string().nullable(),
  type: leadType,
  class: personClass,
  stage,
  state: leadState,
  zone: z.object({ zones: z.array(z.string()), source: z.string() }),
  consent: z.object({ sms: z.boolean(), email: z.boolean(), voice: z.boolean() }),
  line: phone.nullable(),
  pausedUntil: instant.optional(),
})

/** The entry's own type stands under its kind. */
const timelineEntry = z.object({
  id,
  at: instant,
  kind: z.enum(['call', 'message', 'decision', 'task']),
  call: call.optional(),
  message: message.optional(),
  decision: reason.optional(),
  task: task.optional(),
  /** Whose word or deed it is. */
  by: z.enum(['lead', 'agent', 'ringback']),
  /** Of a call its outcome, of a text or task its state. */
  state: z.string().optional(),
  /** Why, in one word and in one sentence (D7). */
  code: z.string().optional(),
  sentence: z.string().optional(),
  /** The call it belongs to. */
  callId: id.optional(),
})

export type TimelineEntry = z.infer<typeof timelineEntry>

const leadFile = z.object({
  lead,
  /** Oldest first, the newest 500. */
  timeline: z.array(timelineEntry),
  more: z.boolean(),
  /** The last sequence they were enrolled in; null: none yet. */
  enrollment: enrollment.nullable(),
  tasks: z.array(task),
})

/** What the action is taken back by (`lead.undo`). */
const leadAfterAction = leadFile.extend({ actionId: id })

const one = z.strictObject({ leadId: id })

export const leadRead = {
  params: z.union([one, z.strictObject({ phone })]),
  result: leadFile,
}

export const leadUpdate = {
  params: z.strictObject({
    leadId: id,
    name: z.string().trim().max(200).optional(),
    email: z.email().max(254).optional(),
    zip: z
      .string()
      .regex(/^\d{5}$/, 'a ZIP code of five digits')
      .optional(),
    type: leadType.optional(),
    class: personClass.optional(),
    stage: stage.optional(),
  }),
  result: leadAfterAction,
}

const oneUntil = z.strictObject({ leadId: id, until: instantIn.optional() })

export const leadPause = { params: oneUntil, result: leadAfterAction }
export const leadAct = { params: oneUntil, result: leadAfterAction }
/** An opt-out cannot be taken back: they have asked. */
export const leadOptOut = { params: oneUntil, result: leadFile }
/** R10: they wait no more until their next word; `lead.call` and `lead.logCall` say that the agent called by hand. */
export const leadOne = { params: one, result: leadAfterAction }
/** Takes the last action back, once, and only while nothing else has happened. */
export const leadUndo = { params: z.strictObject({ actionId: id }), result: leadFile }
export const leadMerge = { params: z.strictObject({ leadId: id, into: id }), result: leadFile }

/** For good: nothing of this person stays but a stop, as a hash. */
export const leadErase = { params: one, result: z.object({ erased: z.literal(true) }) }

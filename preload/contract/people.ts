import { z } from 'zod'
import { id, instant, phone, sendState, source } from './basics.ts'

/** The three groups of the inbox, in their order (look.md 3). */
const group = z.enum(['waiting', 'follow_up', 'rest'])

/** A touch that is still to come. */
const nextTouch = z.object({
  number: z.int(),
  channel: z.enum(['sms', 'email', 'voice']),
  dueAt: instant,
  movedFrom: instant.optional(),
  reason: z.string().optional(),
})

/** One person with what the inbox says of them; their calls are inside (`lead.read`). */
export const personRow = z.object({
  leadId: id,
  name: z.string().nullable(),
  phone: phone.nullable(),
  group,
  /** Since their last word that the agent has not answered (R10); null: they do not wait. */
  waitingSince: instant.nullable(),
  waitingFor: z.enum(['reply', 'callTask', 'failedText', 'missedCall']).nullable(),
  lastWords: z.object({ by: z.enum(['lead', 'agent', 'ringback']), text: z.string(), at: instant }).nullable(),
  rowSentence: z.string().max(39),
  firstText: z
    .object({ state: sendState, sentAt: instant.nullable(), secondsAfterCall: z.number().min(0).nullable() })
    .nullable(),
  /** The touches that went, by their number, and the next one. */
  rail: z.object({ sent: z.array(z.int()), next: z.int().nullable() }),
  nextTouch: nextTouch.nullable(),
  /** Paused by the agent, with an end. */
  pausedUntil: instant.optional(),
  isPaused: z.boolean(),
  line: phone.nullable(),
  source: source.nullable(),
  lastCallAt: instant.nullable(),
  isRinging: z.boolean(),
})

export type PersonRow = z.infer<typeof personRow>

export const inboxPeople = {
  params: z.strictObject({
    group: group.optional(),
    before: z.string().max(250).optional(),
    search: z.string().max(200).optional(),
    limit: z.int().min(1).max(200).optional(),
  }),
  result: z.object({
    /** One group after the other, each in its own order. */
    people: z.array(personRow),
    /** Of everybody, whatever was searched for. */
    counts: z.object({ waiting: z.int(), followUp: z.int(), rest: z.int() }),
    next: z.string().optional(),
  }),
}

import { z } from 'zod'
import { duration, id, instant, instantIn, leadType, sendState, source } from './basics.ts'
import { reason } from './reason.ts'

const channel = z.enum(['sms', 'email', 'voice'])

/** What a condition may ask about (S35); all that is named has to hold. */
export interface Condition {
  leadType?: z.infer<typeof leadType> | undefined
  source?: z.infer<typeof source> | undefined
  hasEmail?: boolean | undefined
  engaged?: { within: string } | undefined
  any?: Condition[] | undefined
  not?: Condition | undefined
}

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.strictObject({
    leadType: leadType.optional(),
    source: source.optional(),
    hasEmail: z.boolean().optional(),
    engaged: z.strictObject({ within: duration }).optional(),
    any: z.array(condition).min(1).max(10).optional(),
    not: condition.optional(),
  }),
)

const touch = z.strictObject({
  number: z.int().min(1).max(12),
  /** From hour zero on (S28). */
  after: duration,
  channel,
  subject: z.string().trim().min(1).max(200).optional(),
  body: z.string().trim().min(1).max(10_000),
  /** What goes as a text while no address is known (D12); absent: then the touch is skipped. */
  smsBody: z.string().trim().min(1).max(1600).optional(),
  when: condition.optional(),
})

const exit = z.enum(['replied', 'booked', 'answered', 'stage_changed', 'opted_out', 'taken_over'])

export const sequence = z.object({
  id,
  name: z.string(),
  leadType,
  version: z.int(),
  active: z.boolean(),
  touches: z.array(touch),
  exits: z.array(exit),
})

/** How the touches of a version have done, and who is in it now. */
const listed = sequence.extend({
  leads: z.int(),
  /** By touch number: how many went, and after how many of them somebody answered. */
  figures: z.array(z.object({ number: z.int(), sent: z.int(), replied: z.int() })),
})

export type SequenceShape = z.infer<typeof sequence>

export const sequencesList = { params: z.strictObject({}), result: z.object({ sequences: z.array(listed) }) }

/** A new version: whoever is in an older one goes on in that. */
export const sequencesSave = {
  params: z.strictObject({
    sequence: z.strictObject({
      /** Absent: a new one. */
      id: id.optional(),
      name: z.string().trim().min(1).max(100),
      leadType,
      version: z.int().optional(),
      active: z.boolean().optional(),
      touches: z.array(touch).min(1).max(12),
      exits: z.array(exit),
    }),
  }),
  result: z.object({ sequence }),
}

export const sequencesActivate = {
  params: z.strictObject({ sequenceId: id, active: z.boolean().optional() }),
  result: z.object({ sequence }),
}

/** S40: how to begin, by the calls missed in a week. */
export const sequencesStarts = {
  params: z.strictObject({}),
  result: z.object({
    starts: z.array(
      z.object({
        id,
        name: z.string(),
        missedCallsAWeek: z.object({ from: z.int(), below: z.int().nullable() }),
        hoursToBeat: z.object({ from: z.number(), to: z.number() }),
        needs: z.array(z.string()),
        sequences: z.array(sequence),
      }),
    ),
  }),
}

/** The whole week of somebody who is missed at that instant, as far as can be told now. */
export const sequencesPreview = {
  params: z.strictObject({
    sequenceId: id,
    missedAt: instantIn,
    /** Where they are by the clock; absent: where the lead's number may be, or anywhere on the mainland. */
    zone: z.string().max(60).optional(),
    /** Who: an e-mail address, a name and the like; absent: somebody of whom nothing is known. */
    sample: z
      .strictObject({
        leadId: id.optional(),
        name: z.string().max(200).optional(),
        email: z.string().max(254).optional(),
        phone: z.string().max(20).optional(),
        zip: z.string().max(10).optional(),
        leadType: leadType.optional(),
        line: z.string().max(20).optional(),
      })
      .optional(),
  }),
  result: z.object({
    touches: z.array(
      z.object({
        number: z.int(),
        channel,
        dueAt: instant,
        movedFrom: instant.optional(),
        reason: reason.optional(),
        skipped: z.boolean(),
        subject: z.string().optional(),
        /** As it would read; empty where it cannot be rendered. */
        body: z.string(),
        /** How it reads as a text where it is an e-mail, and what it costs. */
        smsBody: z.string().optional(),
        texts: z.int(),
      }),
    ),
  }),
}

/** Where a person is in their sequence. */
export const enrollment = z.object({
  id,
  sequence: z.object({ id, name: z.string(), version: z.int() }),
  state: z.enum(['active', 'paused', 'completed', 'exited']),
  exitReason: z
    .enum(['replied', 'booked', 'answered', 'stage_changed', 'opted_out', 'taken_over', 'bounced', 'stopped'])
    .optional(),
  enrolledAt: instant,
  touches: z.array(
    z.object({
      number: z.int(),
      channel,
      dueAt: instant,
      state: sendState,
      movedFrom: instant.optional(),
      reason: reason.optional(),
      messageId: id.optional(),
    }),
  ),
})

export type EnrollmentShape = z.infer<typeof enrollment>

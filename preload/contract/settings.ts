import { z } from 'zod'
import { duration, instantIn, leadType, phone, source } from './basics.ts'

/** An http(s) URL without a trailing slash. */
const url = z
  .url({ protocol: /^https?$/, error: 'an http or https URL' })
  .transform((value) => value.replace(/\/+$/, ''))

const timeZone = z.string().refine(isTimeZone, 'an IANA time zone, such as America/Chicago')

/** What a voice can say: nothing that XML cannot carry. */
const spoken = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .regex(/^[^\p{Cc}\p{Cs}\uFFFE\uFFFF]*$/u, 'plain text on one line')

const agent = z.strictObject({
  name: z.string().trim().min(1).max(100),
  timeZone,
  cell: phone.optional(),
  email: z.email().optional(),
  brokerage: z.string().max(200).optional(),
  postalAddress: z.string().max(500).optional(),
})

const twilio = z.strictObject({
  accountSid: z.string().min(1),
  authToken: z.string().min(1),
  apiBaseUrl: url.optional(),
  requestTimeoutSeconds: z.number().min(0.05).max(120).optional(),
})

export const line = z.strictObject({
  number: phone,
  dialledNumber: phone.optional(),
  label: z.string().trim().min(1).max(100),
  source,
  mode: z.enum(['ring_first', 'forwarded', 'parallel']),
  ringTo: phone.optional(),
  ringSeconds: z.int().min(10).max(60).optional(),
  screening: z.boolean().optional(),
  /** What callers hear before the tone, instead of the standard words. */
  greeting: spoken.optional(),
  agent: z
    .strictObject({ name: z.string().trim().min(1).max(100), cell: phone.optional(), email: z.email().optional() })
    .optional(),
  homeZip: z
    .string()
    .regex(/^\d{5}$/, 'a ZIP code of five digits')
    .optional(),
  otherSenderAcceptedAt: instantIn.optional(),
  listing: z
    .strictObject({
      address: z.string().min(1).max(200),
      city: z.string().optional(),
      state: z.string().optional(),
      zip: z.string().optional(),
      price: z.number().optional(),
    })
    .optional(),
  nameListingInFirstText: z.boolean().optional(),
  leadType: leadType.optional(),
})

const mailServer = {
  host: z.string().min(1),
  port: z.int().min(1).max(65535),
  security: z.enum(['tls', 'starttls', 'none']),
}

const email = z.strictObject({
  smtp: z.strictObject({
    ...mailServer,
    user: z.string().optional(),
    password: z.string().optional(),
    from: z.string(),
  }),
  imap: z
    .strictObject({ ...mailServer, user: z.string(), password: z.string(), mailbox: z.string().optional() })
    .optional(),
})

const personClass = z.enum(['lead', 'client', 'vendor', 'personal', 'spam'])
const stageId = z.union([z.string(), z.number()])

const crm = z.strictObject({
  followUpBoss: z
    .strictObject({
      apiKey: z.string().min(1),
      system: z.string().optional(),
      systemKey: z.string().optional(),
      apiBaseUrl: url.optional(),
      pollSeconds: z.number().min(5).optional(),
      stageOn: z
        .strictObject({ missedCall: stageId.optional(), engaged: stageId.optional(), booked: stageId.optional() })
        .optional(),
      classes: z
        .array(z.strictObject({ stage: stageId.optional(), tag: z.string().optional(), class: personClass }))
        .optional(),
    })
    .optional(),
  kvcore: z
    .strictObject({
      token: z.string().min(1),
      apiBaseUrl: url.optional(),
      pollSeconds: z.number().min(5).optional(),
      statusOn: z
        .strictObject({
          missedCall: z.int().min(0).max(7).optional(),
          engaged: z.int().min(0).max(7).optional(),
          booked: z.int().min(0).max(7).optional(),
        })
        .optional(),
      classes: z
        .array(
          z.strictObject({
            status: z.int().min(0).max(7).optional(),
            hashtag: z.string().optional(),
            class: personClass,
          }),
        )
        .optional(),
    })
    .optional(),
})

const booking = z.strictObject({
  ownPage: z.looseObject({ enabled: z.boolean() }).optional(),
  calendly: z
    .strictObject({
      link: url,
      signingKey: z.string().optional(),
      token: z.string().optional(),
      apiBaseUrl: url.optional(),
    })
    .optional(),
  cal: z.strictObject({ link: url, secret: z.string().optional() }).optional(),
  icalUrl: url.optional(),
})

/** The settings file (contract). Every key is known from the first version; an unknown one is an error. */
export const settingsFile = z.strictObject({
  agent,
  twilio: twilio.optional(),
  lines: z.array(line).min(1),
  receiver: z.strictObject({ port: z.int().min(0).max(65535).optional(), publicUrl: url.optional() }),
  followUp: z.strictObject({
    enabled: z.boolean(),
    firstTextApproved: z.boolean(),
    dedupeMinutes: z.number().min(0).max(1440).optional(),
    enrolAfter: duration.optional(),
  }),
  email: email.optional(),
  crm: crm.optional(),
  booking: booking.optional(),
  googleVoice: z.strictObject({ viaEmail: z.boolean() }).optional(),
})

export type SettingsFile = z.infer<typeof settingsFile>
export type LineSettings = z.infer<typeof line>

/** A line with what is known of it; given back to `lines.save`, only its settings count. */
const shownLine = line.extend({
  /** Unseen: no call has arrived on it yet. */
  state: z.enum(['works', 'blocked', 'unseen']),
  /** What Twilio said last; null: it was not asked since the start. */
  canText: z.boolean().nullable(),
})

const shownLines = z.object({ lines: z.array(shownLine) })

export const linesList = { params: z.strictObject({}), result: shownLines }
export const linesSave = { params: z.strictObject({ line: z.unknown() }), result: shownLines }

/** Every secret is `{set: true}`. */
const shownSettings = z.record(z.string(), z.unknown())

export const settingsRead = { params: z.strictObject({}), result: shownSettings }
export const settingsUpdate = {
  params: z.strictObject({ changes: z.record(z.string(), z.unknown()) }),
  result: shownSettings,
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

import { z } from 'zod'
import { id, instant, phone } from './basics.ts'
import { personRow } from './people.ts'

/** What was begun and not sent; it outlives the window. */
const draft = z.object({ body: z.string(), savedAt: instant.optional() })

export const draftsRead = { params: z.strictObject({ leadId: id }), result: draft }
/** An empty one is none. */
export const draftsSave = { params: z.strictObject({ leadId: id, body: z.string().max(5_000) }), result: draft }

const snippets = z.object({ snippets: z.array(z.object({ name: z.string(), body: z.string() })) })

export const snippetsList = { params: z.strictObject({}), result: snippets }
/** A name that is there already gets the new words; without words it goes. */
export const snippetsSave = {
  params: z.strictObject({
    snippet: z.strictObject({ name: z.string().trim().min(1).max(100), body: z.string().trim().max(1600) }),
  }),
  result: snippets,
}

export const searchQuery = {
  params: z.strictObject({ query: z.string().trim().min(1).max(200), limit: z.int().min(1).max(100).optional() }),
  result: z.object({
    /** By name, address, number or words, in the order of the inbox. */
    people: z.array(personRow),
    /** The texts that say it, newest first. */
    words: z.array(
      z.object({
        leadId: id,
        messageId: id,
        name: z.string().nullable(),
        phone: phone.nullable(),
        by: z.enum(['lead', 'agent', 'ringback']),
        text: z.string(),
        at: instant,
      }),
    ),
  }),
}

export const bookingLink = { params: z.strictObject({ leadId: id }), result: z.object({ link: z.url() }) }

import { z } from 'zod'
import { id } from './basics.ts'

const finding = z.object({
  is: z.enum([
    'unknown_token',
    'token_not_allowed',
    'unreadable',
    'empty_without_name',
    'too_long',
    'too_many_texts',
    'curly_signs',
  ]),
  token: z.string().optional(),
  sentence: z.string(),
  whatToDo: z.string(),
})

export type Finding = z.infer<typeof finding>

export const templateCheck = {
  params: z.strictObject({
    text: z.string().max(10_000),
    place: z.enum(['first_text', 'late_text', 'again_text', 'first_touch', 'touch', 'email', 'reply']),
    /** Renders with what is known of this lead; absent: with a made-up name. */
    leadId: id.optional(),
  }),
  result: z.object({
    findings: z.array(finding),
    /** Of the longer rendering; of the text as it is where it cannot be rendered. */
    characters: z.int(),
    encoding: z.enum(['GSM-7', 'UCS-2']),
    /** How many texts the carriers make of it. */
    texts: z.int(),
    renderings: z.object({ withName: z.string(), withoutName: z.string() }).nullable(),
  }),
}

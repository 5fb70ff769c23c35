import { z } from 'zod'
import { instant } from './basics.ts'
import { checklistItemId } from './follow-up.ts'

const seconds = z.number().min(0)

/** Everything that tray, side and banner show (look.md 5). */
export const status = z.object({
  /** The first that holds: setup, offline, off, paused, on. Who waits is `waiting`. */
  state: z.enum(['on', 'off', 'paused', 'offline', 'setup']),
  pausedUntil: instant.optional(),
  /** Since when it is offline, off or paused. */
  since: instant.optional(),
  /** What fails of the checklist; only in `setup`. */
  left: z.array(checklistItemId).optional(),
  /** People who wait for the agent (R10). */
  waiting: z.int(),
  /** Since midnight where the agent is. Null: nobody was texted today. */
  today: z.object({ missed: z.int(), texted: z.int(), firstTextP50Seconds: seconds.nullable() }),
  lastText: z.object({ secondsAfterCall: seconds.nullable(), at: instant }).nullable(),
  /** Texts that may not have left. */
  inDoubt: z.int(),
  /** Texts that wait for Twilio's news, or for the clock. */
  held: z.int(),
  problems: z.array(z.object({ code: z.string(), sentence: z.string(), whatToDo: z.string(), since: instant })),
  /** Known to the desktop alone; null: nobody can say. */
  slept: z.object({ from: instant, to: instant }).nullable(),
  notificationsAllowed: z.boolean().nullable(),
  keychain: z.boolean().nullable(),
})

export const statusRead = { params: z.strictObject({}), result: status }

import type { Fault } from './event.ts'
import type { AgentId, Phone } from './identifiers.ts'
import type { EpochMs, Ms, Span } from './instant.ts'
import type { LineMode, LineSource } from './person-file.ts'
import type { Sequence } from './sequence.ts'

/** What the agent has chosen, and what concerns everybody. Read in the transaction that decides, never earlier. */
export interface Policy {
  readonly followUp: FollowUp
  /** When it was off of late, now included: who called then is never texted, and touches shift by as long (R8). */
  readonly offSpans: readonly Span[]
  readonly firstTextApproved: boolean
  readonly dedupeWindow: Ms
  /** How long after hour zero who stays silent is enrolled (S27). */
  readonly enrolAfter: Ms
  /** Those that people are enrolled in, in their newest version. */
  readonly sequences: readonly Sequence[]
  readonly lines: ReadonlyMap<Phone, Line>
  /** Every line, its dialled number, ring-to and cell (D2). */
  readonly ownNumbers: ReadonlySet<Phone>
  /** The address that e-mails leave from; null: none can leave, and touches by e-mail go as texts (D12). */
  readonly mailsFrom: string | null
  /** Lines whose automatic texts are stopped, and why (D9). */
  readonly blockedLines: ReadonlyMap<Phone, Fault>
  /** Calls and texts from before it are history (D8). */
  readonly firstStartAt: EpochMs
  /** A backup was put back (D13); null: never. */
  readonly restore: Restore | null
  /** What holds everything automatic back at the moment; null: nothing does. */
  readonly heldBy: HeldBy | null
}

/** The clock is wrong; Twilio has not been asked for news yet; the numbers call another computer (D8, D13). */
export type HeldBy = 'clock' | 'listening' | 'elsewhere'

/** `off` without an end is off; with one it is a pause for everybody (R8). */
export type FollowUp =
  { readonly is: 'on' } | { readonly is: 'off' } | { readonly is: 'paused'; readonly until: EpochMs }

/** What waited then is held until the agent lets it go: what has left since the backup, nobody here knows. */
export interface Restore {
  readonly at: EpochMs
  readonly isReleased: boolean
  /** Twilio was listened to so long after it that its list has shown all that had left before. */
  readonly isListed: boolean
}

/** A number the agent owns, and how calls to it are handled (design §3). */
export interface Line {
  readonly number: Phone
  readonly dialledNumber: Phone | null
  readonly label: string
  readonly source: LineSource
  readonly mode: LineMode
  readonly screening: boolean
  readonly ringTo: Phone | null
  readonly ringSeconds: number
  /** What callers hear before the tone; null: the standard words. */
  readonly greeting: string | null
  readonly agent: LineAgent
  readonly leadType: 'buyer' | 'seller' | 'unknown'
  readonly listing: LineListing | null
  readonly namesListing: boolean
}

/** Whose line it is (D11). Lines of one `id` share people and dedupe. */
export interface LineAgent {
  readonly id: AgentId
  readonly name: string
  readonly brokerage: string | null
}

export interface LineListing {
  readonly address: string
  readonly city: string | null
  readonly zip: string | null
  /** In whole dollars. */
  readonly price: number | null
}

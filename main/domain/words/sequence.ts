import type { LeadType, LineSource } from './person-file.ts'
import type { Ms } from './instant.ts'

declare const kind: unique symbol

export type SequenceId = string & { readonly [kind]: 'sequence' }

/** What a lead who stays silent hears, and when (S28). A running enrolment keeps the version it began with. */
export interface Sequence {
  readonly id: SequenceId
  readonly name: string
  /** For whom it is (S36); `unknown`: for whoever has no sequence of their own type. */
  readonly leadType: LeadType
  /** Counts up with each save, from 1. */
  readonly version: number
  readonly isActive: boolean
  /** In the order in which they go. */
  readonly touches: readonly TouchPlan[]
  /** What ends it at once; one without any cannot be activated (S73). */
  readonly exits: readonly ExitCondition[]
}

export interface TouchPlan {
  /** Counts from 1. */
  readonly number: number
  /** From hour zero on (S28). */
  readonly after: Ms
  readonly channel: TouchChannel
  /** Of an e-mail; null: it has none. */
  readonly subject: string | null
  readonly body: string
  /** What goes as a text while no e-mail address is known (D12); null: then it goes by no channel. */
  readonly smsBody: string | null
  /** Only if this holds as it comes due (S35); null: always. */
  readonly when: Condition | null
}

export type TouchChannel = 'sms' | 'email' | 'voice'

export type ExitCondition = 'replied' | 'booked' | 'answered' | 'stage_changed' | 'opted_out' | 'taken_over'

/** All that is named has to hold (S35). */
export interface Condition {
  readonly leadType?: LeadType
  readonly source?: LineSource
  readonly hasEmail?: boolean
  /** They wrote, called and were answered, or booked within so long before. */
  readonly engaged?: { readonly within: Ms }
  /** One of these has to hold. */
  readonly any?: readonly Condition[]
  /** This must not hold. */
  readonly not?: Condition
}

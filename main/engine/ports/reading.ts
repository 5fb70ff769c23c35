import type { InboxRow } from '../../domain/inbox-row.ts'
import type { ReasonCode } from '../../domain/reasons.ts'
import type { CallSid, MessageId, PersonId, Phone, TaskId } from '../../domain/words/identifiers.ts'
import type { EpochMs } from '../../domain/words/instant.ts'
import type { MetricFacts } from '../../domain/metrics.ts'
import type { SequenceId } from '../../domain/words/sequence.ts'
import type { Call, Message, PersonFile, Task } from '../../domain/words/person-file.ts'

/** What is asked of the store for showing. Every answer is of the last commit. */
export interface Reading {
  /** Newest first, from before a place in that order; without calls that were no calls. */
  calls(which: WhichCalls): readonly CallOfPerson[]
  /** People who wait for the agent (R10). */
  howManyWait(): number
  /** People in the order of the inbox: who waits longest, who is in follow-up, the rest; without those who have no number. */
  people(which: WhichPeople): readonly PersonInInbox[]
  inboxCounts(): InboxCounts
  /** Texts whose words contain this, newest first. */
  textsSaying(words: string, limit: number): readonly TextOfPerson[]
  doneSince(at: EpochMs): DoneSince
  /** The newest text that answered a call and was accepted; null: none ever was. */
  lastAnswer(): { readonly at: EpochMs; readonly secondsAfterCall: number | null } | null
  unsettled(): { readonly inDoubt: number; readonly held: number }
  file(person: PersonId): PersonFile | undefined
  /** Of several agents' people with that number, the one last heard from. */
  personByPhone(phone: Phone): PersonId | undefined
  /** Something was sent under this name before a backup was put back that does not know of it. */
  wasUsed(id: MessageId): boolean
  message(id: MessageId): { readonly person: PersonId | null; readonly message: Message } | undefined
  tasks(state: Task['state']): readonly TaskOfPerson[]
  task(id: TaskId): TaskOfPerson | undefined
  journal(person: PersonId, limit: number): readonly Journalled[]
  /** How many people are in a sequence now, in any of its versions. */
  leadsIn(sequence: SequenceId): number
  /** How the touches of a sequence have done, by their number. */
  touchFigures(sequence: SequenceId): readonly TouchFigures[]
  /** What the metrics are made of: the calls that began from the one instant on and before the other. */
  metricFacts(from: EpochMs, to: EpochMs): MetricFacts
}

export interface WhichCalls {
  readonly before: { readonly startedAt: number; readonly id: string }
  readonly limit: number
  /** Only of people who wait. */
  readonly waiting: boolean
  /** Only of people whose name, number or words contain this; empty: of all. */
  readonly search: string
}

export interface CallOfPerson {
  readonly person: PersonId | null
  readonly call: Call
}

export interface TaskOfPerson {
  readonly person: PersonId | null
  readonly task: Task
}

export interface TouchFigures {
  readonly number: number
  readonly sent: number
  readonly replied: number
}

/** One line of the journal. */
export interface Journalled {
  readonly id: number
  readonly at: EpochMs
  readonly call: CallSid | null
  readonly message: MessageId | null
  readonly code: ReasonCode
  readonly sentence: string
}

/** The groups of the inbox (look.md 3). */
export type InboxGroup = 'waiting' | 'follow_up' | 'rest'

export interface WhichPeople {
  /** Null: all three, one after the other. */
  readonly group: InboxGroup | null
  /** Only from behind this place; null: from the first. */
  readonly after: { readonly group: InboxGroup; readonly rank: number; readonly id: string } | null
  readonly limit: number
  /** Only whose name, number or words contain this; empty: everybody. */
  readonly search: string
}

export interface PersonInInbox {
  readonly person: PersonId
  readonly name: string | null
  readonly group: InboxGroup
  readonly rank: number
  /** As of now. */
  readonly pause: { readonly until: EpochMs | null } | null
  readonly row: InboxRow
}

export interface InboxCounts {
  readonly waiting: number
  readonly followUp: number
  readonly rest: number
}

export interface TextOfPerson {
  readonly person: PersonId
  readonly name: string | null
  readonly phone: Phone | null
  readonly message: Message
}

/** What happened since an instant. */
export interface DoneSince {
  /** Missed calls that began since then, history left out. */
  readonly missed: number
  /** Texts to callers that were accepted since then. */
  readonly texted: number
  /** Seconds from the call to its text, of the newest 200 of them, newest first. */
  readonly newestAnswers: readonly number[]
}

import type { CallFact } from './event.ts'
import type { Enrollment } from './enrollment.ts'
import type {
  AgentId,
  CallSid,
  EnrollmentId,
  MessageId,
  MessageSid,
  PersonId,
  Phone,
  RecordingSid,
  TaskId,
} from './identifiers.ts'
import type { EpochMs } from './instant.ts'
import type { ReasonCode } from '../reasons.ts'
import type { TaskKind } from './task-kind.ts'

/**
 * All that is known of one person. Every decision sees the same file, whatever the event. A caller who
 * withheld the number has a file of that one call.
 */
export interface PersonFile {
  /** Null: nobody can say who called. */
  readonly person: Person | null
  readonly numbers: readonly KnownNumber[]
  readonly calls: readonly Call[]
  readonly messages: readonly Message[]
  readonly tasks: readonly Task[]
  /** Oldest first; at most one waits or runs (S48). */
  readonly enrollments: readonly Enrollment[]
}

export interface Person {
  readonly id: PersonId
  readonly agent: AgentId
  readonly name: string | null
  readonly email: string | null
  readonly zip: string | null
  readonly type: LeadType
  /** What the agent said this person is; nobody said: a lead (D2). */
  readonly class: PersonClass
  readonly stage: Stage
  /** `until` null: until resumed. */
  readonly pause: { readonly until: EpochMs | null } | null
  readonly takenOverAt: EpochMs | null
  /** When the agent was done with them, until their next word (R10); null: they have spoken since, or never. */
  readonly doneAt: EpochMs | null
  /** When they have to be looked at without anything happening; null: never. */
  readonly lookAt: EpochMs | null
  /** What the agent did last about this person; null: nothing yet. */
  readonly lastAction: LastAction | null
}

/** One thing the agent did, and what stood before it. */
export interface LastAction {
  /** The how-manieth it is of this person. */
  readonly nth: number
  /** What taking it back restores; null: something else has happened since, or it was taken back. */
  readonly before: BeforeAction | null
}

export interface BeforeAction {
  readonly person: Omit<Person, 'id' | 'agent' | 'lookAt' | 'lastAction'>
  /** Each task that the action changed, as it was; null: there was none. */
  readonly tasks: readonly { readonly id: TaskId; readonly was: Task | null }[]
  /** What the calls said whose decision the action changed. */
  readonly calls: readonly Pick<Call, 'id' | 'decision' | 'leansOn'>[]
  /** The calls whose text had not left and was taken back. */
  readonly takenBack: readonly CallSid[]
  /** Each enrollment that the action changed, as it was but for its sequence, which never changes. */
  readonly enrollments: readonly Omit<Enrollment, 'sequence'>[]
}

export type LeadType = 'buyer' | 'seller' | 'unknown'
export type PersonClass = 'lead' | 'client' | 'vendor' | 'personal' | 'spam'
export type Stage = 'new' | 'engaged' | 'booked' | 'closed'

/** What has been learnt about a number; it holds for every agent and every line (D10). */
export interface KnownNumber {
  readonly phone: Phone
  readonly optedOutAt: EpochMs | null
  /** The carrier said that texts to it cannot arrive (D2). */
  readonly refusesTextsSince: EpochMs | null
}

/** Who is on the other end of a call. */
export type Caller =
  | { readonly is: 'phone'; readonly phone: Phone }
  | { readonly is: 'withheld' }
  | { readonly is: 'unusable'; readonly raw: string } // no number that could be written to: a short code, a SIP name

/** One call: its evidence, the verdict in force, and why (D7). */
export interface Call {
  readonly id: CallSid
  readonly caller: Caller
  readonly line: Phone
  readonly mode: LineMode
  readonly screening: boolean
  readonly source: LineSource
  readonly startedAt: EpochMs
  readonly evidence: readonly Evidence[]
  readonly outcome: CallOutcome
  /** When silence becomes evidence, or Twilio's log is asked; null: nothing is waited for. */
  readonly waitsUntil: EpochMs | null
  /** Null only while in progress. */
  readonly decision: Reason | null
  /** `duplicate_call`: the call whose text stands for this one too. */
  readonly leansOn: CallSid | null
  readonly voicemail: Voicemail | null
}

export type LineMode = 'ring_first' | 'forwarded' | 'parallel'
export type LineSource = 'direct' | 'listing_sign' | 'portal' | 'open_house' | 'google_voice' | 'crm' | 'other'

/** One fact with the instant of its first arrival. `nth` tells which of two at one instant came first. */
export interface Evidence {
  readonly fact: CallFact
  readonly at: EpochMs
  readonly nth: number
}

/** How a call ended, as far as is known. `endedAt` is the end of the dialled leg, or what stands for it (D1). */
export type CallOutcome =
  | { readonly is: 'in_progress'; readonly waitsFor: 'reports' | 'call_events'; readonly until: EpochMs | null }
  | { readonly is: 'answered' }
  | { readonly is: 'taken_elsewhere' } // `parallel`: somebody answered, or the caller gave up, before 25 s
  | { readonly is: 'abandoned' | 'missed' | 'perhaps_answered'; readonly endedAt: EpochMs }
  | { readonly is: 'looped' }

export interface Voicemail {
  readonly recordingSid: RecordingSid
  /** Null: only its transcript has come so far. */
  readonly seconds: number | null
  /** What Twilio heard, as plain data; null: it gave none (yet). */
  readonly transcript: string | null
  readonly file: VoicemailFile
}

/** Whether the recording lies on this machine. `since`: when it was first wanted; `dueAt`: when it is tried next. */
export type VoicemailFile =
  | { readonly is: 'wanted'; readonly since: EpochMs; readonly tries: number; readonly dueAt: EpochMs }
  | { readonly is: 'here' }
  | { readonly is: 'given_up' }

/** One sentence an agent understands, under its stable code (D7). */
export interface Reason {
  readonly code: ReasonCode
  readonly sentence: string
  readonly at: EpochMs
}

/** One text, in or out. */
export interface Message {
  readonly id: MessageId
  readonly direction: 'in' | 'out'
  readonly purpose: MessagePurpose
  /** Where it goes as an e-mail; null: it goes as a text. */
  readonly email: Envelope | null
  /** Which touch it is; null: none. */
  readonly touch: TouchOfText | null
  /** The call a text answers; null: it answers none. */
  readonly call: CallSid | null
  readonly from: Phone
  readonly to: Phone
  /** Null: not rendered yet. What is here is what is sent and compared (D14). */
  readonly body: string | null
  readonly media: readonly MediaItem[]
  readonly state: SendState
  readonly reason: Reason | null
  readonly createdAt: EpochMs
  /** The agent asked for this automatic text by hand (R8); null: nobody did. */
  readonly askedAt: EpochMs | null
  /** When to take the next step: sending, looking, or asking about delivery. Null: there is none. */
  readonly dueAt: EpochMs | null
  readonly attempts: number
  readonly attemptedAt: EpochMs | null
  readonly doubtedAt: EpochMs | null
  readonly sentAt: EpochMs | null
  readonly deliveredAt: EpochMs | null
  readonly sid: MessageSid | null
}

export interface MediaItem {
  readonly contentType: string
  readonly url: string
}

/** From and to whom an e-mail goes, and under which words. */
export interface Envelope {
  readonly from: string
  readonly to: string
  /** Null: not rendered yet. */
  readonly subject: string | null
}

/** The how-manieth touch of which enrollment. */
export interface TouchOfText {
  readonly enrollment: EnrollmentId
  readonly number: number
}

export type MessagePurpose = CallersPurpose | 'touch' | 'manual' | 'reply'
/** What answers a missed call at once. */
export type CallersPurpose = 'first_text' | 'again_text' | 'late_text'

/** Where a text stands: it has arrived or still may, it never will, or it is `held` until the agent lets it go (D13). */
export type SendState = MayArrive | NeverArrives | 'held'
export type MayArrive = 'pending' | 'sending' | 'in_doubt' | 'sent' | 'delivered'
/** `dropped`: judged pointless at the moment of sending. `canceled`: taken back before it. */
export type NeverArrives = 'undelivered' | 'refused' | 'dropped' | 'canceled'

export interface Task {
  readonly id: TaskId
  readonly kind: TaskKind
  readonly call: CallSid | null
  readonly dueAt: EpochMs
  readonly sentence: string
  readonly state: 'open' | 'done'
}

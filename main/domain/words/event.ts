import type { CallSid, MessageId, MessageSid, PersonId, Phone, RecordingSid, TaskId } from './identifiers.ts'
import type { EpochMs, Ms } from './instant.ts'
import type { SequenceId } from './sequence.ts'
import type { Caller, PersonClass, LeadType, MediaItem, Stage } from './person-file.ts'

/** All that can happen, in the past tense. */
export type DomainEvent =
  | CallEvidence
  | VoicemailLeft
  | VoicemailTranscribed
  | RecordingFetched
  | MessageReceived
  | TextFound
  | TextReported
  | AgentActed
  | PeopleMerged
  | LineFaulted
  | Restored
  | HoldReleased
  | PersonDue

/** One thing known about one call (D1). Evidence adds up; heard twice, it is known once. */
export interface CallEvidence {
  readonly type: 'CallEvidence'
  readonly call: CallSid
  readonly caller: Caller
  /** The number of ours that was called. */
  readonly line: Phone
  /** When it happened: a webhook's arrival by our clock, or the end that Twilio's list gives. */
  readonly at: EpochMs
  /** When the call began, where somebody says so; else it began with its first evidence. */
  readonly startedAt?: EpochMs
  readonly fact: CallFact
}

/** What one piece of evidence says; a webhook and a poll of the same thing say the same. */
export type CallFact =
  | { readonly is: 'voice' } // Twilio asked us what to do with the call
  | { readonly is: 'listed' } // Twilio's list shows it, and it is not over
  | { readonly is: 'screened' } // somebody or something picked up the agent's phone
  | { readonly is: 'accepted' } // the agent pressed 1
  | { readonly is: 'picked_up' } // `parallel`: nobody else took the call for 25 s, so we did
  | {
      readonly is: 'dialed' // the report of the dialled leg
      readonly leg: LegEnd
      readonly bridged: boolean | null // null: the report does not say
      readonly callerGone: boolean // its CallStatus is final
    }
  | { readonly is: 'child'; readonly leg: LegEnd } // the agent's leg has ended
  | { readonly is: 'no_child' } // Twilio's list of a call that is over shows no dialled leg
  | { readonly is: 'parent'; readonly leg: LegEnd } // the caller's leg has ended
  | { readonly is: 'events'; readonly bridged: boolean } // Twilio's own log of the call
  | { readonly is: 'events_silent'; readonly asked: number } // the log, asked that many times, does not say
  | { readonly is: 'waited' } // no further report came in time: silence is evidence too
  | { readonly is: 'interrupted' } // we were not running all through the call
  | { readonly is: 'looped' } // our own dialling came back to us as a call

/** Twilio's words for the end of a leg. */
export type LegEnd = 'completed' | 'no-answer' | 'busy' | 'failed' | 'canceled'

/** The caller spoke after the tone. Changes nothing about the call's verdict (D1). A webhook and a list say the same. */
export interface VoicemailLeft {
  readonly type: 'VoicemailLeft'
  readonly call: CallSid
  readonly recordingSid: RecordingSid
  readonly seconds: number
}

/** Twilio wrote down what the caller said. It may come before the recording is told of. */
export interface VoicemailTranscribed {
  readonly type: 'VoicemailTranscribed'
  readonly call: CallSid
  readonly recordingSid: RecordingSid
  readonly text: string
}

/** What came of a try to bring a voicemail's file onto this machine. */
export interface RecordingFetched {
  readonly type: 'RecordingFetched'
  readonly call: CallSid
  readonly recordingSid: RecordingSid
  readonly report: FetchReport
}

export type FetchReport =
  | { readonly is: 'kept' } // it lies on this machine, and stays there through a loss of power
  | { readonly is: 'not_yet'; readonly retryAfter: Ms | null } // not there, not asked, or no room for it here
  | { readonly is: 'useless' } // it can never be kept: larger than any voicemail

/** A text reached one of our lines. */
export interface MessageReceived {
  readonly type: 'MessageReceived'
  readonly sid: MessageSid
  readonly line: Phone
  readonly from: Phone
  readonly body: string
  readonly media: readonly MediaItem[]
  readonly at: EpochMs
}

/** Twilio lists a text from one of our lines. It may be one of ours in doubt, or somebody else's (D8, R6). */
export interface TextFound {
  readonly type: 'TextFound'
  readonly sid: MessageSid
  readonly line: Phone
  readonly to: Phone
  readonly body: string
  readonly at: EpochMs
  /** Which automatic text of ours it reads as; null: none. */
  readonly readsAs: ReadsAs | null
}

export type ReadsAs =
  { readonly is: 'first_text' } | { readonly is: 'touch'; readonly sequence: SequenceId; readonly number: number }

/** Something was heard of a text (D9): Twilio's answer to a send or to a look, or the carrier's word. */
export interface TextReported {
  readonly type: 'TextReported'
  readonly message: MessageId
  readonly report: Report
}

export type Report =
  | { readonly is: 'accepted'; readonly sid: MessageSid }
  | { readonly is: 'refused'; readonly fault: Fault } // refused for good: this message to this number
  | { readonly is: 'misconfigured'; readonly fault: Fault } // refused until somebody acts: the whole line stops
  | { readonly is: 'not_accepted'; readonly retryAfter: Ms | null } // surely not taken
  | { readonly is: 'unknown' } // perhaps taken: a time-out, a reset, a 5xx, or our own death
  | { readonly is: 'listed'; readonly candidates: readonly MessageSid[] } // a look: texts that may be it
  | { readonly is: 'not_asked' } // a look or a question that got no answer
  | { readonly is: 'on_its_way'; readonly sid: MessageSid } // Twilio has it, the carrier has not spoken
  | { readonly is: 'delivered'; readonly sid: MessageSid }
  | { readonly is: 'undelivered'; readonly sid: MessageSid; readonly fault: Fault }

/** Why a text was refused or not delivered. */
export interface Fault {
  readonly kind: FaultKind
  /** The provider's number for it; null: it gave none. For showing, never for deciding. */
  readonly code: number | null
}

export type FaultKind =
  | 'opted_out' // they asked the provider for no more texts
  | 'cannot_text' // a landline, or a number nobody has
  | 'invalid_number'
  | 'unreachable' // the handset, for now
  | 'blocked' // by the recipient or their carrier
  | 'filtered' // by the carrier, for its words or its sender
  | 'unregistered' // the line may not send to US carriers yet (A2P 10DLC)
  | 'credentials' // account or token
  | 'sender' // the line cannot send texts
  | 'account' // suspended, trial, limit reached
  | 'expired' // not delivered while it was of use
  | 'other'

/** The agent did something about one person. */
export interface AgentActed {
  readonly type: 'AgentActed'
  readonly person: PersonId
  readonly act: AgentAct
}

export type AgentAct =
  | { readonly is: 'paused'; readonly until: EpochMs | null }
  | { readonly is: 'resumed' }
  | { readonly is: 'took_over' }
  | { readonly is: 'marked_done' }
  | { readonly is: 'called' } // by hand, from a phone of the agent's own
  | { readonly is: 'undid'; readonly nth: number } // the last action of the agent's about this person
  | { readonly is: 'opted_out' }
  | { readonly is: 'completed_task'; readonly task: TaskId }
  | { readonly is: 'asked_for_text'; readonly call: CallSid } // R8: missed while off or paused
  | {
      readonly is: 'wrote'
      readonly message: MessageId
      readonly line: Phone
      readonly body: string
      readonly to?: Phone // absent: the number they were last heard from
    }
  | { readonly is: 'changed'; readonly changes: PersonChanges }

export interface PersonChanges {
  readonly name?: string
  readonly email?: string
  readonly zip?: string
  readonly type?: LeadType
  readonly class?: PersonClass
  readonly stage?: Stage
}

/** Two files are of one person (D11). What `from` had is `into`'s by the time this is decided. */
export interface PeopleMerged {
  readonly type: 'PeopleMerged'
  readonly from: PersonId
  readonly into: PersonId
}

/** A line of ours cannot send any more, and somebody waits for a text from it (D9). */
export interface LineFaulted {
  readonly type: 'LineFaulted'
  readonly person: PersonId
  readonly line: Phone
}

/** A backup was put back, in which something was still to leave for this person (D13). */
export interface Restored {
  readonly type: 'Restored'
  readonly person: PersonId
}

/** The agent lets go what a restore has held for this person. */
export interface HoldReleased {
  readonly type: 'HoldReleased'
  readonly person: PersonId
}

/** The time has come to look at somebody: their wait is over, a touch is due, or a word of theirs is a day old. */
export interface PersonDue {
  readonly type: 'PersonDue'
  readonly person: PersonId
}

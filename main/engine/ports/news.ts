import type { LeadState } from '../../domain/lead-state.ts'
import type { CallSid, MessageId, PersonId } from '../../domain/words/identifiers.ts'
import type { Message } from '../../domain/words/person-file.ts'

/** What has changed, for the window and for whoever listens on stdout (contract, Events). */
export type News =
  | { readonly event: 'call.missed'; readonly data: { readonly callId: CallSid; readonly leadId: PersonId | null } }
  | { readonly event: 'call.updated'; readonly data: { readonly callId: CallSid } }
  | {
      readonly event: 'message.received'
      readonly data: { readonly messageId: MessageId; readonly leadId: PersonId | null }
    }
  | {
      readonly event: 'message.updated'
      readonly data: {
        readonly messageId: MessageId
        readonly leadId: PersonId | null
        readonly state: Message['state']
      }
    }
  | { readonly event: 'lead.changed'; readonly data: { readonly leadId: PersonId; readonly state: LeadState } }
  | { readonly event: 'lead.erased'; readonly data: { readonly leadId: PersonId } }
  | { readonly event: 'followUp.changed'; readonly data: { readonly enabled: boolean } }
  | { readonly event: 'task.created'; readonly data: { readonly taskId: string; readonly leadId: PersonId | null } }
  | { readonly event: 'reachability.changed'; readonly data: { readonly reachable: boolean; readonly detail: string } }
  | {
      readonly event: 'problem.raised'
      /** `about` is for the ledger of problems: the line, where there may be several. */
      readonly data: {
        readonly code: ProblemCode
        readonly sentence: string
        readonly whatToDo: string
        readonly about?: string
      }
    }
  | { readonly event: 'problem.cleared'; readonly data: { readonly code: ProblemCode; readonly about?: string } }
  /** The first evidence of a call under way. */
  | { readonly event: 'call.ringing'; readonly data: { readonly callId: CallSid; readonly leadId: PersonId | null } }
  /** Twilio took a text that answers a call (S14). */
  | {
      readonly event: 'text.accepted'
      readonly data: {
        readonly messageId: MessageId
        readonly callId: CallSid
        readonly secondsAfterCall: number | null
      }
    }
  | {
      readonly event: 'task.changed'
      readonly data: { readonly taskId: string; readonly leadId: PersonId | null; readonly state: 'open' | 'done' }
    }
  /** Other items fail than before. */
  | { readonly event: 'checklist.changed'; readonly data: { readonly failing: readonly string[] } }
  /** What `status.read` answers, once it has changed. */
  | { readonly event: 'status.changed'; readonly data: object }

export type ProblemCode =
  | 'line_blocked'
  | 'clock_wrong'
  | 'twilio_unreachable'
  | 'other_computer'
  | 'database_damaged'
  | 'voicemail_unreachable'
  | 'cannot_save'

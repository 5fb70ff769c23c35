import type { EpochMs } from '../domain/words/instant.ts'
import type { CallSid, MessageSid } from '../domain/words/identifiers.ts'

export type MessageStatus =
  | 'accepted'
  | 'scheduled'
  | 'queued'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'undelivered'
  | 'failed'
  | 'receiving'
  | 'received'

/** A message as the account keeps it. */
export interface StoredMessage {
  readonly sid: MessageSid
  readonly from: string
  readonly to: string
  readonly body: string
  readonly direction: 'inbound' | 'outbound-api' | 'outbound-reply'
  readonly serviceSid: string | null
  readonly mediaCount: number
  readonly segments: number
  readonly createdAt: EpochMs
  /** Before this the lists do not show it yet; a fetch by sid always does (twilio.md 7, lateness). */
  readonly listedFrom: EpochMs
  status: MessageStatus
  updatedAt: EpochMs
  sentAt: EpochMs | null
  errorCode: number | null
}

export type CallStatus =
  'queued' | 'ringing' | 'in-progress' | 'completed' | 'busy' | 'failed' | 'no-answer' | 'canceled'

/** A leg as the account keeps it: an inbound call (parent) or a dialled one (child). */
export interface StoredCall {
  readonly sid: CallSid
  readonly parentSid: CallSid | null
  readonly from: string
  readonly to: string
  readonly direction: 'inbound' | 'outbound-dial'
  readonly forwardedFrom: string | null
  readonly startedAt: EpochMs
  /** Null while nobody has picked up. */
  answeredAt: EpochMs | null
  endedAt: EpochMs | null
  status: CallStatus
}

export interface StoredRecording {
  readonly sid: string
  readonly callSid: CallSid
  readonly seconds: number
  readonly createdAt: EpochMs
  /** `processing` until the file is ready; an `absent` one never has a file. */
  status: 'processing' | 'completed' | 'absent'
}

/** What was heard in a recording (twilio.md 5). */
export interface StoredTranscription {
  readonly sid: string
  readonly recordingSid: string
  readonly seconds: number
  readonly text: string
  readonly createdAt: EpochMs
}

/** One request Twilio made for a call and what it was answered (twilio.md 10.1, Events.json). */
export interface StoredEvent {
  readonly url: string
  readonly method: 'POST' | 'GET'
  readonly parameters: Readonly<Record<string, string>>
  readonly at: EpochMs
  /** Null: there was no answer. */
  answer: { readonly status: number; readonly contentType: string; readonly body: string } | null
}

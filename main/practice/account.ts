import type { EpochMs } from '../domain/words/instant.ts'
import type { CallSid, MessageSid } from '../domain/words/identifiers.ts'

/** One number of the pretend account and what it is configured to ask (twilio.md 10.2). An absent URL is asked nothing. */
export interface PracticeLine {
  readonly number: string
  readonly voiceUrl?: string
  /** The number's StatusCallback: asked once, when the parent call has ended. */
  readonly statusCallback?: string
  readonly smsUrl?: string
  /** Absent: true. False refuses texts from it with 21661. */
  readonly takesTexts?: boolean
}

/** A Messaging Service is known only so that its rules can refuse. */
export interface PracticeService {
  readonly sid: string
  readonly numbers: readonly string[]
}

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
  readonly status: 'completed' | 'absent'
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

/** What Twilio's debugger would show: every reason a request or document of ours was not good enough. */
export interface PracticeAlert {
  readonly at: EpochMs
  readonly code: number
  readonly url: string
  readonly detail: string
}

/** How message and call callbacks misbehave (twilio.md 13.6). Absent: they come once, in order, at once. */
export interface CallbackManners {
  readonly doubled?: boolean
  /** A message's `sent` arrives after its `delivered`. */
  readonly reordered?: boolean
  readonly lateSeconds?: number
  readonly lost?: boolean
  /** The number's StatusCallback does not wait for the answer to `action` (twilio.md 3.4). */
  readonly parentFirst?: boolean
}

/** Seconds a new message stays out of the lists: fixed, or drawn anew for each (0–15 min at Twilio). */
export type ListLag = number | { readonly fromSeconds: number; readonly toSeconds: number }

/** The whole pretend account: plain data that the parts of the practice world share. */
export interface PracticeAccount {
  readonly sid: string
  readonly authToken: string
  readonly createdAt: EpochMs
  readonly services: readonly PracticeService[]
  lines: readonly PracticeLine[]
  /** Numbers that are Twilio's, but another account's: 21660. */
  readonly othersNumbers: readonly string[]
  readonly messages: Map<string, StoredMessage>
  readonly calls: Map<string, StoredCall>
  readonly recordings: StoredRecording[]
  readonly events: Map<string, StoredEvent[]>
  readonly alerts: PracticeAlert[]
  /** `line person` pairs that Twilio itself blocks (21610). */
  readonly optedOut: Set<string>
  /** Recipients that cannot be reached, and the 300xx code that says why. */
  readonly undelivered: Map<string, number>
  listLag: ListLag
  callbacks: CallbackManners
  /** Where the account's REST API is, once it listens. */
  apiBaseUrl: string
}

/** An account with nothing in it yet. */
export function emptyAccount(
  given: Pick<PracticeAccount, 'sid' | 'authToken' | 'createdAt' | 'lines' | 'services' | 'othersNumbers'>,
): PracticeAccount {
  return {
    ...given,
    messages: new Map(),
    calls: new Map(),
    recordings: [],
    events: new Map(),
    alerts: [],
    optedOut: new Set(),
    undelivered: new Map(),
    listLag: 0,
    callbacks: {},
    apiBaseUrl: '',
  }
}

/** How an opted-out pair is named in `optedOut`: the block is per sender number (twilio.md 9). */
export const pairOf = (line: string, person: string) => `${line} ${person}`

/** A 34-character name as Twilio makes them. */
export function newSid(prefix: string, random: () => number): string {
  return prefix + Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('')
}

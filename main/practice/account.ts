import type { EpochMs } from '../domain/words/instant.ts'
import type { PracticeApplication, PracticeLine, PracticeService } from './lines.ts'
import type { Trial } from './trial.ts'
import type { StoredCall, StoredEvent, StoredMessage, StoredRecording, StoredTranscription } from './stored.ts'

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
  /** Null: a full account. */
  readonly trial: Trial | null
  readonly applications: readonly PracticeApplication[]
  lines: readonly PracticeLine[]
  /** By number, where it was changed since. */
  readonly linesChangedAt: Map<string, EpochMs>
  /** Numbers that are Twilio's, but another account's: 21660. */
  readonly othersNumbers: readonly string[]
  readonly messages: Map<string, StoredMessage>
  readonly calls: Map<string, StoredCall>
  readonly recordings: Map<string, StoredRecording>
  readonly transcriptions: Map<string, StoredTranscription>
  readonly events: Map<string, StoredEvent[]>
  readonly alerts: PracticeAlert[]
  /** `line person` pairs that Twilio itself blocks (21610). */
  readonly optedOut: Set<string>
  /** Recipients that cannot be reached, and the 300xx code that says why. */
  readonly undelivered: Map<string, number>
  /** Until when each sender is busy with what it has queued (13.6). */
  readonly freeAt: Map<string, EpochMs>
  listLag: ListLag
  callbacks: CallbackManners
  /** Whether a recording's file is given only to the account itself (twilio.md 5). */
  enforcesMediaAuth: boolean
  /** Where the account's REST API is, once it listens. */
  apiBaseUrl: string
}

/** An account with nothing in it yet. */
export function emptyAccount(
  given: Pick<
    PracticeAccount,
    'sid' | 'authToken' | 'createdAt' | 'lines' | 'services' | 'applications' | 'trial' | 'othersNumbers'
  >,
): PracticeAccount {
  return {
    ...given,
    linesChangedAt: new Map(),
    messages: new Map(),
    calls: new Map(),
    recordings: new Map(),
    transcriptions: new Map(),
    events: new Map(),
    alerts: [],
    optedOut: new Set(),
    undelivered: new Map(),
    freeAt: new Map(),
    listLag: 0,
    callbacks: {},
    enforcesMediaAuth: false,
    apiBaseUrl: '',
  }
}

/** How an opted-out pair is named in `optedOut`: the block is per sender number (twilio.md 9). */
export const pairOf = (line: string, person: string) => `${line} ${person}`

/** A 34-character name as Twilio makes them. */
export function newSid(prefix: string, random: () => number): string {
  return prefix + Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('')
}

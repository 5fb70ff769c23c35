import type { Decided } from '../domain/decided.ts'
import type {
  CallEvidence,
  DomainEvent,
  FetchReport,
  MessageReceived,
  ReadsAs,
  Report,
  TextFound,
  VoicemailLeft,
} from '../domain/words/event.ts'
import type { CallSid, MessageId, MessageSid, PersonId, Phone, RecordingSid } from '../domain/words/identifiers.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { Call, Caller, Message, Person, PersonFile } from '../domain/words/person-file.ts'
import type { Line, Policy } from '../domain/words/policy.ts'
import type { Sequence, TouchPlan } from '../domain/words/sequence.ts'
import type { News } from './ports/news.ts'
import type { Clock } from './clock.ts'

/** All that the engine needs of the world. */
export interface Ports {
  readonly store: Store
  readonly twilio: Twilio
  /** Absent: no e-mail can leave. */
  readonly mail?: Mail
  readonly clock: Clock
  /** Which of an account's computers this is (D13). */
  readonly install: string
  readonly words: Words
  /** Told of what has changed, after the commit, in commit order. Never throws. */
  readonly announce: (news: News) => void
  /** How long events wait for others to share their commit; absent: not at all. */
  readonly waits?: Waits
  /** For the log: what went wrong inside, without secrets. */
  readonly complain: (what: string, error: unknown) => void
}

/** How long events wait for one another, so as to share a commit. */
export interface Waits {
  /** Does it when whatever else has arrived by now has been taken in. */
  readonly endOfTurn: (work: () => void) => void
  /** Does it a moment later: a few milliseconds of real time. */
  readonly shortly: (work: () => void) => void
}

/** What outlives the process. */
export interface Store {
  /** Synchronous; returns once the commit is durable. A throw leaves no trace of the work: `CannotSave` where the computer is at fault. */
  transaction<T>(work: (tx: Transaction) => T): T
  /**
   * What is due by `now`, earliest first, at most `limit`. Never a text of a person while another of theirs is
   * being sent.
   */
  rowsDue(now: EpochMs, limit: number, may: MayGo): readonly Row[]
  /** When the next row is due; undefined: nothing waits. Rows that `rowsDue` would hold back do not count. */
  nextDueAt(automatic: boolean): EpochMs | undefined
  /** When the next touch is due, or somebody has to be looked at: what Twilio is asked for first; undefined: nothing waits. */
  nextTouchAt(): EpochMs | undefined
  textsLeftSending(): readonly MessageId[]
  /** How many texts are being sent. */
  textsUnderWay(): number
  /** Automatic texts that were to leave a day ago and have not: of no more use, whatever holds them back (D5). */
  textsOutOfUse(now: EpochMs, limit: number): readonly MessageId[]
  callsInProgress(): readonly Call[]
  /** Whom a piece of work concerns next, and how far that goes; at the end: nobody. */
  nextOfWork(work: Work, limit: number): { readonly people: readonly PersonId[]; readonly upTo: WorkPlace } | undefined
  /** It has come so far; undefined: it is done. */
  workDone(work: Work, upTo: WorkPlace | undefined): void
  /** Puts a row off after a fault of our own. */
  postpone(row: Row, until: EpochMs): void
  /** Due now is what a clock that stood ahead has put off beyond what is ever put off (D13). */
  bringNear(now: EpochMs): void
  /** What such a clock has stamped with a time to come happened by now at the latest. */
  correctStamps(now: EpochMs): void
  /** The clock stands over 5 min before the newest instant on record (D13). */
  isClockWrong(): boolean
  /** What stopped this line is over (D9). */
  unblockLine(line: Phone): void
  /** How many rows were written since the start, those taken back included. */
  written(): number
  lastHeardAt(): EpochMs | undefined
  setLastHeardAt(at: EpochMs): void
  /** A mark that lies ahead of `now` was left by a clock set ahead: what is on record from before it counts (D8). */
  boundLastHeardAt(now: EpochMs): void
  /** The numbers at Twilio call another computer of the agent's (D13). */
  isElsewhere(): boolean
  setElsewhere(isElsewhere: boolean): void
}

export interface Transaction {
  /** The one loader: the same file for every event of a person, and always with what the event names. */
  load(subject: Subject): PersonFile
  /** Read here and no earlier: a switch thrown a moment ago counts. */
  policy(): Policy
  /** Writes what differs between the two, and the journal. */
  write(before: PersonFile, decided: Decided): void
  /** Of somebody who was erased, and older than that: nothing is to be known of it any more. */
  isErased(event: DomainEvent): boolean
  /** It calls a text by the name that Twilio has for a text of somebody else. */
  isAboutAnother(event: DomainEvent): boolean
  /** What `from` had becomes `into`'s. */
  merge(from: PersonId, into: PersonId): void
}

/** Whose file an event opens. A caller who was never heard of is made a person on the way (S12). */
export type Subject =
  | { readonly is: 'call'; readonly call: CallSid; readonly line: Phone; readonly caller: Caller }
  | { readonly is: 'number'; readonly phone: Phone; readonly line: Phone; readonly sid: MessageSid }
  | { readonly is: 'recording'; readonly call: CallSid }
  | { readonly is: 'message'; readonly message: MessageId }
  | { readonly is: 'person'; readonly person: PersonId }

/** What may go now of what is due. */
export interface MayGo {
  /** False: only what may go before Twilio has been listened to (D8). */
  readonly automatic: boolean
  /** Until when Twilio has been listened to: what came due later has to wait (D8); null: it was too long ago. */
  readonly touchesUpTo: EpochMs | null
}

/** Something whose time has come. */
export type Row =
  | { readonly is: 'message'; readonly dueAt: EpochMs; readonly message: MessageId; readonly state: Message['state'] }
  | { readonly is: 'call'; readonly dueAt: EpochMs; readonly call: CallSid }
  | { readonly is: 'blocked_line'; readonly dueAt: EpochMs; readonly line: Phone }
  | { readonly is: 'recording'; readonly dueAt: EpochMs; readonly call: CallSid; readonly recording: RecordingSid }
  | { readonly is: 'person'; readonly dueAt: EpochMs; readonly person: PersonId }
  | { readonly is: 'work'; readonly dueAt: EpochMs; readonly work: Work }

/** What concerns many: one event for each person who waits for a text, some at a time (design §1.1). */
export interface Work {
  readonly id: number
  readonly kind: 'LineFaulted' | 'Restored' | 'HoldReleased'
  /** Only who waits for a text from it; null: everybody. */
  readonly line: Phone | null
  /** How far it has come. */
  readonly after: WorkPlace
}

/** A place in the order in which texts come due. */
export interface WorkPlace {
  readonly dueAt: EpochMs
  readonly message: MessageId
}

/** What leaves: rendered, judged, and marked `sending`. */
export interface OutgoingText {
  readonly id: MessageId
  readonly from: Phone
  readonly to: Phone
  readonly body: string
  /** Seconds after which the carriers need not try any more (D9). */
  readonly validitySeconds: number
}

/** A text in doubt, and where to look for it in Twilio's list (design §1.3). */
export interface DoubtedText {
  readonly from: Phone
  readonly to: Phone
  readonly body: string
  readonly attemptedAt: EpochMs
}

/** Takes an answer; resolves once it is kept. */
export type Tell<T> = (answer: T) => Promise<void> | void

/** All return at once and never throw; what Twilio says comes back by `tell`, once at most. */
export interface Twilio {
  /** Twice called is twice sent. */
  send(text: OutgoingText, tell: Tell<Report>): void
  /** Looks for a text in doubt. Safe to call again. */
  look(text: DoubtedText, tell: Tell<Report>): void
  /** Asks what has become of a text. Safe to call again. */
  askDelivery(sid: MessageSid, tell: Tell<Report>): void
  /** Asks whether the account's key is accepted again; null: it could not be asked. Safe to call again. */
  probe(tell: Tell<boolean | null>): void
  /**
   * Which computers the numbers at Twilio call, by the install ids in their URLs, those without one left out;
   * null: it could not be asked. Safe to call again.
   */
  askInstalls(lines: readonly Line[], tell: Tell<readonly string[] | null>): void
  /** Asks Twilio's log whether a call was bridged. Safe to call again. */
  askCallEvents(call: CallSid, tell: Tell<CallLog>): void
  /** Brings a voicemail's file onto this machine; told once it lies there for good. Safe to call again. */
  fetchRecording(sid: RecordingSid, tell: Tell<FetchReport>): void
  /** The voicemails that Twilio has of a call; null: it could not be asked. Safe to call again. */
  listRecordings(call: CallSid, tell: Tell<readonly VoicemailLeft[] | null>): void
  /** Every call and text of these lines since then, in any order; null: it could not be asked. Safe to call again. */
  listen(since: EpochMs, lines: readonly Line[], tell: Tell<readonly Heard[] | null>): void
}

/** What leaves by e-mail: rendered, judged, and marked `sending`. */
export interface OutgoingEmail {
  readonly id: MessageId
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly body: string
}

/** Returns at once and never throws; what the server says comes back by `tell`, once at most. */
export interface Mail {
  /** Twice called is twice sent. */
  send(email: OutgoingEmail, tell: Tell<Report>): void
}

/** What Twilio's log says of a call: that the legs were joined, that they were not, nothing (yet), or it cannot be read. */
export type CallLog = 'bridged' | 'not_bridged' | 'silent' | 'not_asked'

/** What listening brings. Whether a text reads as ours is for the engine to say. */
export type Heard = CallEvidence | MessageReceived | Omit<TextFound, 'readsAs'>

/** Renders the approved templates. */
export interface Words {
  /** The words of an automatic text, plain signs where it can be (D14). Throws where a template cannot be rendered. */
  render(text: Message, person: Person, line: Line): string
  /** The words of a touch, by its template. Throws where it cannot be rendered. */
  renderTouch(template: string, touch: number, person: Person, line: Line): string
  /** The subject and the words of a touch by e-mail. Throws where they cannot be rendered. */
  renderEmail(plan: TouchPlan, person: Person, line: Line): { readonly subject: string; readonly body: string }
  /** Which of our texts, or of the touches of these sequences, a text from this line to this person reads as; null: none. */
  readsAs(body: string, line: Line, person: Person | null, sequences: readonly Sequence[]): ReadsAs | null
}

import type { Params } from '../../preload/contract.ts'
import type { LineSettings } from '../../preload/contract/settings.ts'
import type { TemplatePlace } from '../domain/template.ts'
import type { AgentAct, DomainEvent } from '../domain/words/event.ts'
import type { PersonId } from '../domain/words/identifiers.ts'
import type { EpochMs, Ms } from '../domain/words/instant.ts'
import type { FollowUp, Line, Policy } from '../domain/words/policy.ts'
import type { Sequence, SequenceId } from '../domain/words/sequence.ts'
import type { Reading } from '../engine/ports/reading.ts'
import type { Failure } from './failure.ts'

/** All that answers need of the program. */
export interface Desk {
  readonly now: () => EpochMs
  readonly reading: Reading
  readonly policy: () => Policy
  /** Committed when it returns. */
  readonly handle: (event: DomainEvent) => void
  /** Everything of this person goes, for good. */
  readonly erase: (person: PersonId) => void
  readonly followUp: Switch
  readonly firstText: FirstTextBook
  readonly sequences: SequenceBook
  readonly templates: TemplateReader
  readonly settings: SettingsBook
  readonly ownFile: OwnFile
  readonly notes: DeskNotes
  /** Where a lead can book a time; null: nowhere. */
  readonly bookingLink: () => string | null
  readonly lineLookUp: LineLookUp
  /** What is wrong now, the one that has stood longest first. */
  readonly problems: () => readonly StandingProblem[]
  /** Of the agent: whose day "today" is. */
  readonly timeZone: () => string
  readonly webhookSeen: (line: Line) => EpochMs | undefined
  /** Only with `--manual-clock`. */
  readonly time: TimeControl | undefined
  /** Only with `--simulate`. */
  readonly practice: PracticePhone | undefined
}

/** The switch of R8, for everybody. */
export interface Switch {
  set(followUp: FollowUp): void
}

export interface FirstTextBook {
  read(): { body: string; lateBody: string; againBody: string; approvedAt: EpochMs | null }
  approve(texts: { body: string; lateBody: string; againBody: string }): void
}

/** The sequences, each in its newest version. Kept when each returns. */
export interface SequenceBook {
  list(): readonly Sequence[]
  /** A version that is not there yet. */
  save(sequence: Sequence): void
  activate(id: SequenceId, isActive: boolean): void
}

/** What can be said of a template before it is used. */
export interface TemplateReader {
  /** What a template names, or why it cannot be read. */
  tokensOf(template: string): { readonly tokens: readonly string[] } | { readonly fault: string }
  /** As it would go out from this line to somebody without a name. Throws where it would have a hole, or be empty. */
  sample(template: string, line: Line): string
  /** As it would go out there to somebody of that name; null: none is known. Throws where it cannot be rendered. */
  render(template: string, place: TemplatePlace, name: string | null, line: Line): string
  /** What the words cost. */
  measure(text: string): { readonly characters: number; readonly encoding: 'GSM-7' | 'UCS-2'; readonly texts: number }
}

/** The agent's data as files (contract, data.*). */
export interface OwnFile {
  /** There, or in the data folder; resolves with the file. Rejects where it cannot be written. */
  backUp(to: string | undefined): Promise<string>
  /** Why a file cannot be put back; undefined: it can. */
  faultOf(file: string): 'missing' | 'damaged' | 'newer' | undefined
  /** Resolves with how many texts are held. */
  restore(from: string): Promise<number>
  /** Answers how many texts were held. */
  release(): number
}

export interface SettingsBook {
  shown(): Readonly<Record<string, unknown>>
  lines(): readonly LineSettings[]
  /** Throws a `SettingsFault` where the changes are not accepted, and then nothing has changed. */
  update(changes: Readonly<Record<string, unknown>>): void
}

/** What the agent keeps at the desk. Kept when each returns. */
export interface DeskNotes {
  draft(person: PersonId): { readonly body: string; readonly savedAt: EpochMs } | undefined
  /** Nothing but space deletes it. */
  saveDraft(person: PersonId, body: string): void
  snippets(): readonly Snippet[]
  saveSnippets(snippets: readonly Snippet[]): void
}

/** A saved reply; its name tells it apart. */
export interface Snippet {
  readonly name: string
  readonly body: string
}

/** Changes that are not accepted, with the path and what is. */
export interface SettingsFault extends Error {
  readonly path: string
}

/** What Twilio says of the lines. */
export interface LineLookUp {
  /** Undefined: it could not be asked. */
  ask(): Promise<readonly LineAtTwilio[] | undefined>
  /** What it answered last; null: it was not asked since the start. */
  last(): { readonly at: EpochMs; readonly lines: readonly LineAtTwilio[] } | null
}

/** Something that stops texts, and what to do about it. */
export interface StandingProblem {
  readonly code: string
  readonly sentence: string
  readonly whatToDo: string
  readonly since: EpochMs
}

/** One of our lines as the account has it. */
export interface LineAtTwilio {
  readonly number: string
  readonly canText: boolean
}

/** The manual clock (contract, clock.*). Each resolves when nothing due is left undone. */
export interface TimeControl {
  advance(by: Ms): Promise<void>
  settle(): Promise<void>
  jump(by: Ms): Promise<void>
  set(to: EpochMs): Promise<void>
}

export interface PracticePhone {
  call(call: Params<'practice.call'>): string
  text(text: Params<'practice.text'>): string
}

export type Answer<T> = T | Failure | Promise<T | Failure>

/** Something the agent does about one person. */
export function act(desk: Desk, person: PersonId, what: AgentAct): void {
  desk.handle({ type: 'AgentActed', person, act: what })
}

import type { Fault } from '../domain/words/event.ts'
import type { Phone } from '../domain/words/identifiers.ts'
import { hours, later, type EpochMs, type Span } from '../domain/words/instant.ts'
import type { FollowUp, Restore } from '../domain/words/policy.ts'
import { sql, type ReadHandle, type WriteHandle } from './handles.ts'

/** What concerns everybody, by its key. */
export interface State {
  readonly followUp: FollowUp
  /** When follow-up was off of late (R8). */
  readonly offSpans: readonly Span[]
  readonly firstStartAt: EpochMs
  /** Until here every call and text at Twilio is known (D8). */
  readonly lastHeardAt: EpochMs
  /** The texts in force; approval is of exactly these (S26). */
  readonly firstText: FirstTexts
  /** `followUp.*` as the settings file had it at the last start. */
  readonly followUpInFile: Readonly<Record<string, unknown>>
  /** What was changed of the settings in the program, as given. */
  readonly settingsChanges: Readonly<Record<string, unknown>>
  /** A hash of the Twilio and line settings of the last start (D9). */
  readonly sendingSettingsMark: string
  /** Who this program is to Twilio: it rides in every URL it is given (D13). */
  readonly installId: string
  /** Since when the numbers at Twilio call another computer; null: they call this one (D13). */
  readonly otherComputerSince: EpochMs | null
  /** Since when the numbers call this computer again; absent: they always did (D13). */
  readonly inChargeSince: EpochMs
  /** The last time a backup was put back (D13). */
  readonly restore: Omit<Restore, 'isListed'> & { readonly fileHash: string | null }
  /** When each line's webhook was last seen working (S66). */
  readonly webhookSeen: Readonly<Record<Phone, EpochMs>>
  /** Saved replies, in the order of their names. */
  readonly snippets: readonly Snippet[]
  /** Makes the hashes of erased numbers worthless elsewhere. */
  readonly erasureSalt: string
}

/** A reply that is written once. Its name tells it apart. */
export interface Snippet {
  readonly name: string
  readonly body: string
}

export interface FirstTexts {
  readonly body: string
  readonly lateBody: string
  readonly againBody: string
  readonly approvedAt: EpochMs | null
}

/** The value under a key; undefined: it was never set. */
export function readState<K extends keyof State>(db: ReadHandle, key: K): State[K] | undefined {
  const row = sql<[string], { value: string }>(db, 'SELECT value FROM state WHERE key = ?').get(key)
  return row && (JSON.parse(row.value) as State[K])
}

export function writeState<K extends keyof State>(db: WriteHandle, key: K, value: State[K]): void {
  sql(db, 'INSERT INTO state (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value').run(
    key,
    JSON.stringify(value),
  )
}

/** Lines whose automatic texts are stopped, and why (D9). */
export function blockedLines(db: ReadHandle): ReadonlyMap<Phone, Fault> {
  const rows = sql<[], { line: Phone; fault: string }>(db, 'SELECT line, fault FROM blocked_line').all()
  return new Map(rows.map(({ line, fault }) => [line, JSON.parse(fault) as Fault]))
}

/** Since when each of them is. */
export function blockedLinesSince(db: ReadHandle): readonly { line: Phone; fault: Fault; since: EpochMs }[] {
  return sql<[], { line: Phone; fault: string; since_ms: EpochMs }>(
    db,
    'SELECT line, fault, since_ms FROM blocked_line ORDER BY since_ms',
  )
    .all()
    .map(({ line, fault, since_ms }) => ({ line, fault: JSON.parse(fault) as Fault, since: since_ms }))
}

/** How long after a refused key it is tried again. */
const FIRST_PROBE = hours(1)

/** Answers whether it was not stopped before. */
export function blockLine(db: WriteHandle, line: Phone, fault: Fault, at: EpochMs): boolean {
  const dueAt = fault.kind === 'credentials' ? later(at, FIRST_PROBE) : null
  const { changes } = sql(
    db,
    'INSERT INTO blocked_line (line, fault, since_ms, due_at_ms) VALUES (?, ?, ?, ?) ON CONFLICT (line) DO NOTHING',
  ).run(line, JSON.stringify(fault), at, dueAt)
  return changes > 0
}

export function unblockLines(db: WriteHandle): void {
  sql(db, 'DELETE FROM blocked_line').run()
}

export function unblockLine(db: WriteHandle, line: Phone): void {
  sql(db, 'DELETE FROM blocked_line WHERE line = ?').run(line)
}

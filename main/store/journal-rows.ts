import type { JournalEntry } from '../domain/decided.ts'
import type { ReasonCode } from '../domain/reasons.ts'
import type { CallSid, MessageId, PersonId } from '../domain/words/identifiers.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import { sql, type ReadHandle, type WriteHandle } from './handles.ts'

export interface JournalRow {
  readonly id: number
  readonly at_ms: EpochMs
  readonly call_id: CallSid | null
  readonly message_id: MessageId | null
  readonly code: ReasonCode
  readonly sentence: string
}

/** Appends; nothing is ever changed here. */
export function writeJournal(db: WriteHandle, { reason, call, message }: JournalEntry, person: PersonId | null): void {
  sql(db, 'INSERT INTO journal (at_ms, person_id, call_id, message_id, code, sentence) VALUES (?, ?, ?, ?, ?, ?)').run(
    reason.at,
    person,
    call,
    message,
    reason.code,
    reason.sentence,
  )
}

/** The newest entries of a person, oldest first. */
export function journalOfPerson(db: ReadHandle, person: PersonId, limit: number): readonly JournalRow[] {
  return sql<[PersonId, number], JournalRow>(
    db,
    `SELECT id, at_ms, call_id, message_id, code, sentence FROM journal WHERE person_id = ?
     ORDER BY at_ms DESC, id DESC LIMIT ?`,
  )
    .all(person, limit)
    .reverse()
}

/** So many entries are looked through for the newest: a clock that was set back writes earlier ones after it. */
const LOOKED_THROUGH = 1000

/** The newest instant anything was decided at, or a call began (D13). */
export function newestInstant(db: ReadHandle): EpochMs | undefined {
  const row = sql<[number], { at_ms: EpochMs | null }>(
    db,
    `SELECT max(at_ms) AS at_ms FROM (
       SELECT at_ms FROM (SELECT at_ms FROM journal ORDER BY id DESC LIMIT ?)
       UNION ALL SELECT max(started_at_ms) FROM call)`,
  ).get(LOOKED_THROUGH)
  return row?.at_ms ?? undefined
}

/** The last that was decided at or before an instant: what was written since under a clock set ahead is passed over. */
export function newestInstantUpTo(db: ReadHandle, now: EpochMs): EpochMs | undefined {
  return sql<[EpochMs], { at_ms: EpochMs }>(
    db,
    'SELECT at_ms FROM journal WHERE at_ms <= ? ORDER BY id DESC LIMIT 1',
  ).get(now)?.at_ms
}

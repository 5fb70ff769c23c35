import type { PersonId } from '../domain/words/identifiers.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import { sql, type ReadHandle, type WriteHandle } from './handles.ts'

/** What was begun to this person and not sent. */
export function draftOf(db: ReadHandle, person: PersonId): { body: string; savedAt: EpochMs } | undefined {
  return sql<[PersonId], { body: string; savedAt: EpochMs }>(
    db,
    'SELECT body, saved_at_ms AS savedAt FROM draft WHERE person_id = ?',
  ).get(person)
}

export function saveDraft(db: WriteHandle, person: PersonId, body: string, at: EpochMs): void {
  sql(
    db,
    `INSERT INTO draft (person_id, body, saved_at_ms) VALUES (?, ?, ?)
     ON CONFLICT (person_id) DO UPDATE SET body = excluded.body, saved_at_ms = excluded.saved_at_ms`,
  ).run(person, body, at)
}

export function deleteDraft(db: WriteHandle, person: PersonId): void {
  sql(db, 'DELETE FROM draft WHERE person_id = ?').run(person)
}

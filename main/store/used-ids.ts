import type { MessageId } from '../domain/words/identifiers.ts'
import { sql, type ReadHandle, type WriteHandle } from './handles.ts'

const byHand = `SELECT id FROM message WHERE id LIKE 'by-hand:%' UNION SELECT id FROM used_id`

/** Names under which the agent has sent something, whatever has become of it. */
export function usedIds(db: ReadHandle): readonly string[] {
  return db
    .prepare<[], { id: string }>(byHand)
    .all()
    .map(({ id }) => id)
}

export function keepUsedIds(db: WriteHandle, ids: readonly string[]): void {
  const keep = db.prepare<[string]>('INSERT OR IGNORE INTO used_id (id) VALUES (?)')
  ids.forEach((id) => keep.run(id))
}

/** Whether something was sent under this name that the database does not know of any more: a backup was put back. */
export function wasUsed(db: ReadHandle, id: MessageId): boolean {
  return sql<[MessageId]>(db, 'SELECT 1 FROM used_id WHERE id = ?').get(id) !== undefined
}

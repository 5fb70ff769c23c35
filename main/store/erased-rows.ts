import { createHmac } from 'node:crypto'
import type { EpochMs } from '../domain/words/instant.ts'
import { sql, type ReadHandle, type WriteHandle } from './handles.ts'
import { readState } from './state.ts'

/** What stays of an erased number, call or text. */
export interface ErasedRow {
  readonly erasedAt: EpochMs
  /** Of a number that was stopped then. */
  readonly optedOutAt: EpochMs | null
}

/** Undefined: nothing of that name was erased. Nobody was, mostly, and then there is nothing to be hashed. */
export function erasedRow(db: ReadHandle, name: string): ErasedRow | undefined {
  if (sql(db, 'SELECT 1 FROM erased LIMIT 1').get() === undefined) return undefined
  const salt = readState(db, 'erasureSalt')
  if (salt === undefined) return undefined
  return sql<[string], ErasedRow>(
    db,
    'SELECT erased_at_ms AS erasedAt, opted_out_at_ms AS optedOutAt FROM erased WHERE hash = ?',
  ).get(hashOf(name, salt))
}

export function writeErased(db: WriteHandle, name: string, salt: string, { erasedAt, optedOutAt }: ErasedRow): void {
  sql(
    db,
    `INSERT INTO erased (hash, erased_at_ms, opted_out_at_ms) VALUES (?, ?, ?)
     ON CONFLICT (hash) DO UPDATE SET erased_at_ms = excluded.erased_at_ms, opted_out_at_ms = excluded.opted_out_at_ms`,
  ).run(hashOf(name, salt), erasedAt, optedOutAt)
}

/** What stays of a name. */
export function hashOf(name: string, salt: string): string {
  return createHmac('sha256', salt).update(name).digest('base64url')
}

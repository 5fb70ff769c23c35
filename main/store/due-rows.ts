import type { CallSid, MessageId } from '../domain/words/identifiers.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { Row } from '../engine/ports.ts'
import type { SendState } from '../domain/words/person-file.ts'
import { sql, type ReadHandle, type WriteHandle } from './handles.ts'

/** Never a text of somebody to whom one is being sent; before listening, nothing automatic (D8). */
const mayGo = (automatic: boolean) => `
  (state <> 'pending' OR person_id IS NULL
    OR person_id NOT IN (SELECT person_id FROM message WHERE state = 'sending' AND person_id IS NOT NULL))
  ${automatic ? '' : `AND (state <> 'pending' OR purpose = 'manual')`}`

const dueTexts = (automatic: boolean) => `SELECT id, state, due_at_ms FROM message
  WHERE due_at_ms IS NOT NULL AND ${mayGo(automatic)} ORDER BY due_at_ms LIMIT ?`

/** Every statement that the outbox runs, for the test of their plans. */
export const dueStatements = {
  texts: dueTexts(true),
  textsByHand: dueTexts(false),
  calls: 'SELECT id, due_at_ms FROM call WHERE due_at_ms IS NOT NULL ORDER BY due_at_ms LIMIT ?',
}

interface DueText {
  readonly id: MessageId
  readonly state: SendState
  readonly due_at_ms: EpochMs
}

interface DueCall {
  readonly id: CallSid
  readonly due_at_ms: EpochMs
}

/** What comes due first, of texts and calls, whether it is due yet or not. */
export function nextRows(db: ReadHandle, limit: number, automatic: boolean): readonly Row[] {
  const texts = sql<[number], DueText>(db, automatic ? dueStatements.texts : dueStatements.textsByHand).all(limit)
  const calls = sql<[number], DueCall>(db, dueStatements.calls).all(limit)
  const rows: Row[] = [
    ...texts.map(({ id, state, due_at_ms }) => ({ is: 'message', dueAt: due_at_ms, message: id, state }) as const),
    ...calls.map(({ id, due_at_ms }) => ({ is: 'call', dueAt: due_at_ms, call: id }) as const),
  ]
  return rows.sort((a, b) => a.dueAt - b.dueAt).slice(0, limit)
}

/** Puts a row off: what went wrong with it went wrong in us. */
export function postponeRow(db: WriteHandle, row: Row, until: EpochMs): void {
  const [table, id] = row.is === 'message' ? (['message', row.message] as const) : (['call', row.call] as const)
  sql(db, `UPDATE ${table} SET due_at_ms = ? WHERE id = ?`).run(until, id)
}

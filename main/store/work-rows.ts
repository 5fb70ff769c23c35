import type { MessageId, PersonId, Phone } from '../domain/words/identifiers.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { SendState } from '../domain/words/person-file.ts'
import type { Row, Work, WorkPlace } from '../engine/ports.ts'
import { sql, type ReadHandle, type WriteHandle } from './handles.ts'

interface WorkRow {
  readonly id: number
  readonly kind: Work['kind']
  readonly line: Phone | null
  readonly due_at_ms: EpochMs
  readonly after_due_at_ms: EpochMs
  readonly after_message: MessageId
}

/** The texts in which each kind of work finds whom it concerns. */
const stateOfTexts: Readonly<Record<Work['kind'], SendState>> = {
  LineFaulted: 'pending',
  Restored: 'pending',
  HoldReleased: 'held',
}

export function addWork(db: WriteHandle, kind: Work['kind'], line: Phone | null, dueAt: EpochMs): void {
  sql(db, 'INSERT INTO work (kind, line, due_at_ms) VALUES (?, ?, ?)').run(kind, line, dueAt)
}

/** There is hardly ever any. */
export function workDue(db: ReadHandle, by: EpochMs): readonly Row[] {
  return sql<[EpochMs], WorkRow>(
    db,
    'SELECT id, kind, line, due_at_ms, after_due_at_ms, after_message FROM work WHERE due_at_ms <= ?',
  )
    .all(by)
    .map(({ id, kind, line, due_at_ms, after_due_at_ms, after_message }) => ({
      is: 'work',
      dueAt: due_at_ms,
      work: { id, kind, line, after: { dueAt: after_due_at_ms, message: after_message } },
    }))
}

/** Whom it concerns after that place, in the order of the index that is named; undefined: nobody any more. */
export function nextOfWork(db: ReadHandle, { kind, line, after }: Work, limit: number) {
  const found = sql<[EpochMs, MessageId, SendState, Phone | null, Phone | null], FoundText>(
    db,
    `${nextTexts} LIMIT ${limit}`,
  ).all(after.dueAt, after.message, stateOfTexts[kind], line, line)
  const last = found.at(-1)
  if (!last) return undefined
  const people = [...new Set(found.flatMap(({ person_id }) => person_id ?? []))]
  return { people, upTo: { dueAt: last.due_at_ms, message: last.id } }
}

interface FoundText {
  readonly id: MessageId
  readonly person_id: PersonId | null
  readonly due_at_ms: EpochMs
}

const nextTexts = `SELECT id, person_id, due_at_ms FROM message INDEXED BY message_due
  WHERE due_at_ms IS NOT NULL AND (due_at_ms, id) > (?, ?) AND state = ? AND (? IS NULL OR from_phone = ?)`

export function workDone(db: WriteHandle, { id }: Work, upTo: WorkPlace | undefined): void {
  if (!upTo) return void sql(db, 'DELETE FROM work WHERE id = ?').run(id)
  sql(db, 'UPDATE work SET after_due_at_ms = ?, after_message = ? WHERE id = ?').run(upTo.dueAt, upTo.message, id)
}

import type { CallSid, MessageId, PersonId, Phone, RecordingSid } from '../domain/words/identifiers.ts'
import { earlier, earliest, hours, type EpochMs } from '../domain/words/instant.ts'
import type { MayGo, Row } from '../engine/ports.ts'
import type { SendState } from '../domain/words/person-file.ts'
import { sql, type ReadHandle, type WriteHandle } from './handles.ts'
import { workDue } from './work-rows.ts'

// Rows come in the order of the index that is named, earliest first. An ORDER BY, or a bound LIMIT, makes SQLite
// prepare such a statement anew each time, at ten times the cost.

/** Before listening nothing automatic goes (D8): an index of its own, so that what waits then is not walked over. */
const textsWaiting = (automatic: boolean) =>
  `message INDEXED BY ${automatic ? 'message_due' : 'message_due_before_listening'}`

/** Never a text of somebody to whom one is being sent. */
const mayGo = (automatic: boolean) => `
  (state <> 'pending' OR NOT EXISTS (
    SELECT 1 FROM message other WHERE other.state = 'sending' AND other.person_id = message.person_id))
  ${automatic ? '' : `AND (state <> 'pending' OR purpose = 'manual')`}`

/** A touch waits until Twilio was asked since it came due (D8). There are only ever a few: they are made as they come due. */
const isTouch = `state = 'pending' AND purpose = 'touch'`
const isHeard = `(NOT (${isTouch}) OR due_at_ms <= ?)`

const texts = (automatic: boolean) => `SELECT id, state, due_at_ms FROM ${textsWaiting(automatic)}
  WHERE due_at_ms IS NOT NULL AND due_at_ms <= ? AND ${mayGo(automatic)} ${automatic ? `AND ${isHeard}` : ''}`
const calls = 'SELECT id, due_at_ms FROM call INDEXED BY call_due WHERE due_at_ms IS NOT NULL AND due_at_ms <= ?'

/** Only what is still to be fetched lies in this table. */
const recordings = `SELECT call_id, sid, due_at_ms FROM recording INDEXED BY recording_due WHERE due_at_ms <= ?`

/** The first of each kind is found by its index; the least of four is nothing. */
const next = (automatic: boolean) => `SELECT min(due_at_ms) AS due_at_ms FROM (
  SELECT * FROM (SELECT due_at_ms FROM ${textsWaiting(automatic)}
    WHERE due_at_ms IS NOT NULL AND ${mayGo(automatic)} AND NOT (${isTouch}) LIMIT 1)
  UNION ALL SELECT * FROM (SELECT due_at_ms FROM call INDEXED BY call_due WHERE due_at_ms IS NOT NULL LIMIT 1)
  UNION ALL SELECT min(due_at_ms) FROM recording INDEXED BY recording_due
  UNION ALL SELECT min(due_at_ms) FROM blocked_line
  UNION ALL SELECT min(due_at_ms) FROM work)`

/** Who has to be looked at, which waits for Twilio's news as touches do. */
const people =
  'SELECT id, look_at_ms FROM person INDEXED BY person_look WHERE look_at_ms IS NOT NULL AND look_at_ms <= ?'

/** The first thing for which Twilio has to be asked. */
const nextTouch = `SELECT min(due_at_ms) AS due_at_ms FROM (
  SELECT * FROM (SELECT look_at_ms AS due_at_ms FROM person INDEXED BY person_look
    WHERE look_at_ms IS NOT NULL LIMIT 1)
  UNION ALL SELECT * FROM (SELECT due_at_ms FROM message INDEXED BY message_touch_due
    WHERE due_at_ms IS NOT NULL AND ${isTouch} LIMIT 1))`

/** What was to leave so long ago is of no more use (D5). */
const OF_USE = hours(24)
const outOfUse = `SELECT id FROM message INDEXED BY message_due
  WHERE due_at_ms IS NOT NULL AND due_at_ms <= ? AND state = 'pending' AND purpose <> 'manual'`

/** Every statement that the outbox runs, for the test of their plans. */
export const dueStatements = {
  texts: texts(true),
  textsByHand: texts(false),
  outOfUse,
  calls,
  recordings,
  next: next(true),
  nextByHand: next(false),
  people,
  nextTouch,
}

/** A handful of lines needs no index. */
const dueLines = 'SELECT line, due_at_ms FROM blocked_line WHERE due_at_ms <= ?'

interface DueText {
  readonly id: MessageId
  readonly state: SendState
  readonly due_at_ms: EpochMs
}

interface DueCall {
  readonly id: CallSid
  readonly due_at_ms: EpochMs
}

interface DueRecording {
  readonly call_id: CallSid
  readonly sid: RecordingSid
  readonly due_at_ms: EpochMs
}

/** What is due by an instant, of texts and calls, earliest first; files of voicemails come after them: they can wait. */
export function rowsDue(db: ReadHandle, by: EpochMs, limit: number, { automatic, touchesUpTo }: MayGo): readonly Row[] {
  const heard = earliest(by, touchesUpTo ?? NEVER)
  const atMost = ` LIMIT ${limit}`
  const statement = automatic ? dueStatements.texts : dueStatements.textsByHand
  const bound = automatic ? [by, heard] : [by]
  const texts = sql<EpochMs[], DueText>(db, statement + atMost).all(...bound)
  const people = automatic && touchesUpTo !== null ? peopleDue(db, heard, atMost) : []
  const calls = sql<[EpochMs], DueCall>(db, dueStatements.calls + atMost).all(by)
  const recordings = sql<[EpochMs], DueRecording>(db, dueStatements.recordings + atMost).all(by)
  const lines = sql<[EpochMs], { line: Phone; due_at_ms: EpochMs }>(db, dueLines + atMost).all(by)
  const rows: Row[] = [
    ...workDue(db, by),
    ...lines.map(({ line, due_at_ms }) => ({ is: 'blocked_line', dueAt: due_at_ms, line }) as const),
    ...texts.map(({ id, state, due_at_ms }) => ({ is: 'message', dueAt: due_at_ms, message: id, state }) as const),
    ...calls.map(({ id, due_at_ms }) => ({ is: 'call', dueAt: due_at_ms, call: id }) as const),
    ...people,
  ]
  const files = recordings.map(
    ({ call_id, sid, due_at_ms }) => ({ is: 'recording', dueAt: due_at_ms, call: call_id, recording: sid }) as const,
  )
  return [...rows.sort((a, b) => a.dueAt - b.dueAt), ...files].slice(0, limit)
}

const NEVER = -1 as EpochMs

function peopleDue(db: ReadHandle, heard: EpochMs, atMost: string): readonly Row[] {
  return sql<[EpochMs], { id: PersonId; look_at_ms: EpochMs }>(db, dueStatements.people + atMost)
    .all(heard)
    .map(({ id, look_at_ms }) => ({ is: 'person', dueAt: look_at_ms, person: id }))
}

/** When Twilio has next to be asked because of a touch, or of somebody to be looked at; undefined: nothing waits for it. */
export function nextTouchAt(db: ReadHandle): EpochMs | undefined {
  return sql<[], { due_at_ms: EpochMs | null }>(db, dueStatements.nextTouch).get()?.due_at_ms ?? undefined
}

/** Automatic texts that were to leave a day ago and have not, earliest first. */
export function textsOutOfUse(db: ReadHandle, now: EpochMs, limit: number): readonly MessageId[] {
  return sql<[EpochMs], { id: MessageId }>(db, `${outOfUse} LIMIT ${limit}`)
    .all(earlier(now, OF_USE))
    .map(({ id }) => id)
}

/** When the first row comes due; undefined: nothing waits. */
export function nextDueAt(db: ReadHandle, automatic: boolean): EpochMs | undefined {
  const statement = automatic ? dueStatements.next : dueStatements.nextByHand
  return sql<[], { due_at_ms: EpochMs | null }>(db, statement).get()?.due_at_ms ?? undefined
}

/** Puts a row off: what went wrong with it went wrong in us. */
export function postponeRow(db: WriteHandle, row: Row, until: EpochMs): void {
  switch (row.is) {
    case 'message':
      return void sql(db, 'UPDATE message SET due_at_ms = ? WHERE id = ?').run(until, row.message)
    case 'call':
      return void sql(db, 'UPDATE call SET due_at_ms = ? WHERE id = ?').run(until, row.call)
    case 'recording':
      return void sql(db, 'UPDATE recording SET due_at_ms = ? WHERE call_id = ?').run(until, row.call)
    case 'blocked_line':
      return void sql(db, 'UPDATE blocked_line SET due_at_ms = ? WHERE line = ?').run(until, row.line)
    case 'person':
      return void sql(db, 'UPDATE person SET look_at_ms = ? WHERE id = ?').run(until, row.person)
    case 'work':
      return void sql(db, 'UPDATE work SET due_at_ms = ? WHERE id = ?').run(until, row.work.id)
  }
}

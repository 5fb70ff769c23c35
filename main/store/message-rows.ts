import type { DomainEvent } from '../domain/words/event.ts'
import type { CallSid, EnrollmentId, MessageId, MessageSid, PersonId, Phone } from '../domain/words/identifiers.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { Envelope, MediaItem, Message, MessagePurpose, SendState } from '../domain/words/person-file.ts'
import { sql, type ReadHandle, type WriteHandle } from './handles.ts'
import { changeRow } from './change-row.ts'
import { reasonFromRow, type ReasonColumns } from './reason-columns.ts'

export interface MessageRow extends ReasonColumns<'reason'> {
  readonly id: MessageId
  readonly person_id: PersonId | null
  readonly direction: 'in' | 'out'
  readonly purpose: MessagePurpose
  readonly call_id: CallSid | null
  readonly from_phone: Phone
  readonly to_phone: Phone
  readonly body: string | null
  readonly media: string | null
  readonly state: SendState
  readonly created_at_ms: EpochMs
  readonly due_at_ms: EpochMs | null
  readonly attempts: number
  readonly attempted_at_ms: EpochMs | null
  readonly doubted_at_ms: EpochMs | null
  readonly sent_at_ms: EpochMs | null
  readonly delivered_at_ms: EpochMs | null
  readonly sid: MessageSid | null
  readonly asked_at_ms: EpochMs | null
  readonly enrollment_id: EnrollmentId | null
  readonly touch_number: number | null
  readonly envelope: string | null
}

const columns = `id, person_id, direction, purpose, call_id, from_phone, to_phone, body, media, state, reason_code,
  reason_sentence, reason_at_ms, created_at_ms, due_at_ms, attempts, attempted_at_ms, doubted_at_ms, sent_at_ms,
  delivered_at_ms, sid, asked_at_ms, enrollment_id, touch_number, envelope`

/** The newest texts of a person since then, oldest first. Sorted here: an ORDER BY costs ten times as much. */
export function messagesOfPerson(
  db: ReadHandle,
  person: PersonId,
  since: EpochMs,
  limit: number,
): readonly MessageRow[] {
  return sql<[PersonId, EpochMs], MessageRow>(db, messagesOfPersonStatement)
    .all(person, since)
    .sort((a, b) => a.created_at_ms - b.created_at_ms)
    .slice(-limit)
}

const messagesOfPersonStatement = `SELECT ${columns} FROM message WHERE person_id = ? AND created_at_ms >= ?`

export function messageById(db: ReadHandle, id: MessageId): MessageRow | undefined {
  return sql<[MessageId], MessageRow>(db, messageByIdStatement).get(id)
}

const messageByIdStatement = `SELECT ${columns} FROM message WHERE id = ?`

export function messageBySid(db: ReadHandle, sid: MessageSid): MessageRow | undefined {
  return sql<[MessageSid], MessageRow>(db, `SELECT ${columns} FROM message WHERE sid = ?`).get(sid)
}

/** A report on a text may name it as only a text of somebody else is named: whoever signs such a thing is mistaken. */
export function isAboutAnother(db: ReadHandle, event: DomainEvent): boolean {
  if (event.type !== 'TextReported' || !('sid' in event.report)) return false
  const named = sql<[MessageSid, MessageId], { person_id: PersonId | null }>(
    db,
    'SELECT person_id FROM message WHERE sid = ? AND id <> ?',
  ).get(event.report.sid, event.message)
  return named !== undefined && named.person_id !== messageById(db, event.message)?.person_id
}

/** What a process that died was sending. */
export function textsLeftSending(db: ReadHandle): readonly MessageId[] {
  return sql<[], { id: MessageId }>(db, `SELECT id FROM message WHERE state = 'sending' ORDER BY attempted_at_ms, id`)
    .all()
    .map(({ id }) => id)
}

/** How many texts are being sent: hardly ever more than a few. */
export function textsUnderWay(db: ReadHandle): number {
  const row = sql<[], { n: number }>(db, `SELECT count(*) AS n FROM message WHERE state = 'sending'`).get()
  return row?.n ?? 0
}

/** `before`: as it lies in the table; absent: it is not known to lie there. */
export function writeMessage(db: WriteHandle, message: Message, person: PersonId | null, before?: Message): void {
  if (before) return changeRow(db, 'message', rowOf(before, person), rowOf(message, person))
  sql<[MessageRow]>(db, insertStatement).run(rowOf(message, person))
}

const insertStatement = `INSERT INTO message (${columns}) VALUES (${columns.replace(/\w+/g, '@$&')})
  ON CONFLICT (id) DO UPDATE SET person_id = excluded.person_id, purpose = excluded.purpose, body = excluded.body,
    state = excluded.state, reason_code = excluded.reason_code, reason_sentence = excluded.reason_sentence,
    reason_at_ms = excluded.reason_at_ms, created_at_ms = excluded.created_at_ms, due_at_ms = excluded.due_at_ms,
    attempts = excluded.attempts, attempted_at_ms = excluded.attempted_at_ms,
    doubted_at_ms = excluded.doubted_at_ms, sent_at_ms = excluded.sent_at_ms,
    delivered_at_ms = excluded.delivered_at_ms, sid = excluded.sid, asked_at_ms = excluded.asked_at_ms,
    enrollment_id = excluded.enrollment_id, touch_number = excluded.touch_number,
    envelope = excluded.envelope`

function rowOf(message: Message, person: PersonId | null): MessageRow {
  const { reason } = message
  return {
    id: message.id,
    person_id: person,
    direction: message.direction,
    purpose: message.purpose,
    call_id: message.call,
    from_phone: message.from,
    to_phone: message.to,
    body: message.body,
    media: message.media.length > 0 ? JSON.stringify(message.media) : null,
    state: message.state,
    reason_code: reason?.code ?? null,
    reason_sentence: reason?.sentence ?? null,
    reason_at_ms: reason?.at ?? null,
    created_at_ms: message.createdAt,
    due_at_ms: message.dueAt,
    attempts: message.attempts,
    attempted_at_ms: message.attemptedAt,
    doubted_at_ms: message.doubtedAt,
    sent_at_ms: message.sentAt,
    delivered_at_ms: message.deliveredAt,
    sid: message.sid,
    asked_at_ms: message.askedAt,
    enrollment_id: message.touch?.enrollment ?? null,
    touch_number: message.touch?.number ?? null,
    envelope: message.email && JSON.stringify(message.email),
  }
}

export function messageFromRow(row: MessageRow): Message {
  return {
    id: row.id,
    direction: row.direction,
    purpose: row.purpose,
    call: row.call_id,
    touch: touchFromRow(row),
    email: row.envelope === null ? null : (JSON.parse(row.envelope) as Envelope),
    from: row.from_phone,
    to: row.to_phone,
    body: row.body,
    media: row.media === null ? [] : (JSON.parse(row.media) as readonly MediaItem[]),
    state: row.state,
    reason: reasonFromRow(row.reason_code, row.reason_sentence, row.reason_at_ms),
    createdAt: row.created_at_ms,
    askedAt: row.asked_at_ms,
    dueAt: row.due_at_ms,
    attempts: row.attempts,
    attemptedAt: row.attempted_at_ms,
    doubtedAt: row.doubted_at_ms,
    sentAt: row.sent_at_ms,
    deliveredAt: row.delivered_at_ms,
    sid: row.sid,
  }
}

function touchFromRow({ enrollment_id, touch_number }: MessageRow): Message['touch'] {
  return enrollment_id === null || touch_number === null ? null : { enrollment: enrollment_id, number: touch_number }
}

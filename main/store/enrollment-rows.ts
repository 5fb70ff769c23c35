import type { Enrollment, ExitReason, TouchAhead, TouchDone } from '../domain/words/enrollment.ts'
import type { CallSid, EnrollmentId, PersonId, Phone } from '../domain/words/identifiers.ts'
import { days, earliest, later, type EpochMs, type Span } from '../domain/words/instant.ts'
import type { Stage } from '../domain/words/person-file.ts'
import type { SequenceId } from '../domain/words/sequence.ts'
import { sql, type ReadHandle, type WriteHandle } from './handles.ts'
import { sequenceByVersion } from './sequence-rows.ts'

interface EnrollmentRow {
  readonly id: EnrollmentId
  readonly person_id: PersonId
  readonly call_id: CallSid
  readonly line: Phone
  readonly to_phone: Phone
  readonly hour_zero_ms: EpochMs
  readonly stage_before: Stage
  readonly state: Enrollment['state']
  readonly exit_reason: ExitReason | null
  readonly sequence_id: SequenceId | null
  readonly sequence_version: number | null
  readonly enrolled_at_ms: EpochMs | null
  readonly ended_at_ms: EpochMs | null
  readonly pauses: string
  readonly done: string
  readonly next: string | null
  readonly look_at_ms: EpochMs | null
}

const columns = `id, person_id, call_id, line, to_phone, hour_zero_ms, stage_before, state, exit_reason, sequence_id,
  sequence_version, enrolled_at_ms, ended_at_ms, pauses, done, next, look_at_ms`

/** Oldest first. Sorted here: an ORDER BY costs ten times as much. */
export function enrollmentsOfPerson(db: ReadHandle, person: PersonId): readonly Enrollment[] {
  return sql<[PersonId], EnrollmentRow>(db, `SELECT ${columns} FROM enrollment WHERE person_id = ?`)
    .all(person)
    .sort((a, b) => a.hour_zero_ms - b.hour_zero_ms)
    .map((row) => enrollmentFromRow(db, row))
}

export function writeEnrollment(db: WriteHandle, one: Enrollment, person: PersonId): void {
  sql<[EnrollmentRow]>(db, insertStatement).run(rowOf(one, person))
}

const insertStatement = `INSERT INTO enrollment (${columns}) VALUES (${columns.replace(/\w+/g, '@$&')})
  ON CONFLICT (id) DO UPDATE SET person_id = excluded.person_id, hour_zero_ms = excluded.hour_zero_ms,
    state = excluded.state, exit_reason = excluded.exit_reason, sequence_id = excluded.sequence_id,
    sequence_version = excluded.sequence_version, enrolled_at_ms = excluded.enrolled_at_ms,
    ended_at_ms = excluded.ended_at_ms, pauses = excluded.pauses, done = excluded.done, next = excluded.next,
    look_at_ms = excluded.look_at_ms`

/** Everybody who waits for something is looked at anew: the switch was thrown, or a hold was let go (R8, D13). */
export function lookAtEverybody(db: WriteHandle, now: EpochMs): void {
  sql(
    db,
    `UPDATE person SET look_at_ms = ? WHERE id IN
       (SELECT person_id FROM enrollment INDEXED BY enrollment_running WHERE state IN ('waiting', 'active'))`,
  ).run(now)
}

/** D10: an opt-out is shared, so whoever else's sequence goes to this number is looked at. */
export function lookAtWhoeverIsIn(db: WriteHandle, phone: Phone, now: EpochMs): void {
  sql(
    db,
    `UPDATE person SET look_at_ms = ? WHERE id IN (
       SELECT person_id FROM person_number WHERE phone = ? AND EXISTS (
         SELECT 1 FROM enrollment INDEXED BY enrollment_running
         WHERE enrollment.person_id = person_number.person_id AND state IN ('waiting', 'active')))`,
  ).run(now, phone)
}

/** D13: what a clock that stood ahead has stamped with a time to come happened by now at the latest. */
export function correctEnrollments(db: WriteHandle, now: EpochMs): void {
  const rows = sql<[EpochMs], EnrollmentRow>(
    db,
    `SELECT ${columns} FROM enrollment WHERE state IN ('waiting', 'active') OR ended_at_ms > ?`,
  ).all(now)
  for (const row of rows) writeEnrollment(db, happened(enrollmentFromRow(db, row), now), row.person_id)
  lookAtEverybody(db, now)
}

/** Nobody pauses for longer, so such an end was set by that clock too. */
const LONGEST_PAUSE = days(60)

/** Spans as they can have been by now; one that goes on, or ends soon, does so. */
export function spansUpTo(spans: readonly Span[], now: EpochMs): readonly Span[] {
  return spans
    .filter(({ from }) => from <= now)
    .map(({ from, to }) => ({ from, to: to !== null && to > later(now, LONGEST_PAUSE) ? now : to }))
}

function happened(one: Enrollment, now: EpochMs): Enrollment {
  return {
    ...one,
    hourZero: earliest(one.hourZero, now),
    enrolledAt: one.enrolledAt && earliest(one.enrolledAt, now),
    endedAt: one.endedAt && earliest(one.endedAt, now),
    pauses: spansUpTo(one.pauses, now),
    done: one.done.map((touch) => ({ ...touch, at: earliest(touch.at, now) })),
  }
}

/** How many sequences run, each with a touch that is still to come. */
export function howManyRun(db: ReadHandle): number {
  const row = sql<[], { n: number }>(
    db,
    `SELECT count(*) AS n FROM enrollment INDEXED BY enrollment_running WHERE state IN ('waiting', 'active')`,
  ).get()
  return row?.n ?? 0
}

function rowOf(one: Enrollment, person: PersonId): EnrollmentRow {
  return {
    id: one.id,
    person_id: person,
    call_id: one.call,
    line: one.line,
    to_phone: one.to,
    hour_zero_ms: one.hourZero,
    stage_before: one.stageBefore,
    state: one.state,
    exit_reason: one.exitReason,
    sequence_id: one.sequence?.id ?? null,
    sequence_version: one.sequence?.version ?? null,
    enrolled_at_ms: one.enrolledAt,
    ended_at_ms: one.endedAt,
    pauses: JSON.stringify(one.pauses),
    done: JSON.stringify(one.done),
    next: one.next && JSON.stringify(one.next),
    look_at_ms: one.lookAt,
  }
}

function enrollmentFromRow(db: ReadHandle, row: EnrollmentRow): Enrollment {
  const { sequence_id, sequence_version } = row
  const isChosen = sequence_id !== null && sequence_version !== null
  return {
    id: row.id,
    call: row.call_id,
    line: row.line,
    to: row.to_phone,
    hourZero: row.hour_zero_ms,
    stageBefore: row.stage_before,
    state: row.state,
    exitReason: row.exit_reason,
    sequence: isChosen ? (sequenceByVersion(db, sequence_id, sequence_version) ?? null) : null,
    enrolledAt: row.enrolled_at_ms,
    endedAt: row.ended_at_ms,
    pauses: JSON.parse(row.pauses) as readonly Span[],
    done: JSON.parse(row.done) as readonly TouchDone[],
    next: row.next === null ? null : (JSON.parse(row.next) as TouchAhead),
    lookAt: row.look_at_ms,
  }
}

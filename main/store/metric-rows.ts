import { isWord } from '../domain/incoming-text.ts'
import type { EnrollmentFacts, MetricFacts, Miss } from '../domain/metrics.ts'
import type { ExitReason, TouchDone } from '../domain/words/enrollment.ts'
import type { EnrollmentId, MessageId, PersonId } from '../domain/words/identifiers.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { LineSource } from '../domain/words/person-file.ts'
import type { SequenceId } from '../domain/words/sequence.ts'
import type { TouchFigures } from '../engine/ports/reading.ts'
import { sql, type ReadHandle } from './handles.ts'

/** What the metrics are made of, of the calls that began from `from` on and before `to`. History is no part of it. */
export function metricFacts(db: ReadHandle, from: EpochMs, to: EpochMs): MetricFacts {
  const misses = missRows(db, from, to)
  const enrolled = enrolledRows(db, from, to)
  const people = new Set([...misses, ...enrolled].flatMap(({ person_id }) => person_id ?? []))
  const engaged = new Map([...people].map((person) => [person, engagementsOf(db, person)]))
  return {
    inboundCalls: inboundCalls(db, from, to),
    misses: misses.map((row): Miss => ({
      person: row.person_id,
      source: row.source,
      endedAt: row.ended_at_ms,
      answeredAt: row.answered_at_ms,
      engagedAt: (row.person_id && engaged.get(row.person_id)) ?? [],
    })),
    enrollments: enrolled.map((row) => enrollmentFacts(db, row, engaged.get(row.person_id) ?? [])),
  }
}

/** How the touches of a sequence have done in all its versions. */
export function touchFigures(db: ReadHandle, sequence: SequenceId): readonly TouchFigures[] {
  const rows = sql<[SequenceId], EnrolledRow>(
    db,
    `SELECT ${enrolledColumns} FROM enrollment WHERE sequence_id = ? AND enrolled_at_ms IS NOT NULL`,
  ).all(sequence)
  const figures = new Map<number, TouchFigures>()
  for (const row of rows) {
    const { touches, isEngaged } = enrollmentFacts(db, row, [])
    const last = touches.at(-1)?.number
    for (const { number } of touches) {
      const { sent, replied } = figures.get(number) ?? { sent: 0, replied: 0 }
      figures.set(number, { number, sent: sent + 1, replied: replied + (isEngaged && number === last ? 1 : 0) })
    }
  }
  return [...figures.values()].sort((a, b) => a.number - b.number)
}

export function leadsIn(db: ReadHandle, sequence: SequenceId): number {
  const row = sql<[SequenceId], { n: number }>(
    db,
    `SELECT count(*) AS n FROM enrollment WHERE sequence_id = ? AND state = 'active'`,
  ).get(sequence)
  return row?.n ?? 0
}

/** Neither from before the first start nor between numbers of the agent's own (D2, D8). */
const isTheirs = `(decision_code IS NULL OR decision_code NOT IN ('before_first_start', 'own_number'))`

function inboundCalls(db: ReadHandle, from: EpochMs, to: EpochMs): number {
  const row = sql<[EpochMs, EpochMs], { n: number }>(
    db,
    `SELECT count(*) AS n FROM call WHERE started_at_ms >= ? AND started_at_ms < ? AND outcome <> 'looped' AND ${isTheirs}`,
  ).get(from, to)
  return row?.n ?? 0
}

interface MissRow {
  readonly person_id: PersonId | null
  readonly source: LineSource
  readonly ended_at_ms: EpochMs
  readonly answered_at_ms: EpochMs | null
}

function missRows(db: ReadHandle, from: EpochMs, to: EpochMs): readonly MissRow[] {
  return sql<[EpochMs, EpochMs], MissRow>(
    db,
    `SELECT call.person_id, source, ended_at_ms, text.sent_at_ms AS answered_at_ms
     FROM call LEFT JOIN message text
       ON text.id = 'first-text:' || call.id AND text.state IN ('sent', 'delivered')
     WHERE started_at_ms >= ? AND started_at_ms < ? AND outcome = 'missed' AND ended_at_ms IS NOT NULL AND ${isTheirs}`,
  ).all(from, to)
}

interface EnrolledRow {
  readonly id: EnrollmentId
  readonly person_id: PersonId
  readonly enrolled_at_ms: EpochMs
  readonly ended_at_ms: EpochMs | null
  readonly state: 'waiting' | 'active' | 'completed' | 'exited'
  readonly exit_reason: ExitReason | null
  readonly done: string
}

const enrolledColumns = `enrollment.id, enrollment.person_id, enrolled_at_ms, enrollment.ended_at_ms, state, exit_reason, done`

function enrolledRows(db: ReadHandle, from: EpochMs, to: EpochMs): readonly EnrolledRow[] {
  return sql<[EpochMs, EpochMs], EnrolledRow>(
    db,
    `SELECT ${enrolledColumns} FROM call JOIN enrollment ON enrollment.id = 'enrollment:' || call.id
     WHERE started_at_ms >= ? AND started_at_ms < ? AND enrolled_at_ms IS NOT NULL`,
  ).all(from, to)
}

const engaging: readonly (ExitReason | null)[] = ['replied', 'booked', 'answered']

function enrollmentFacts(db: ReadHandle, row: EnrolledRow, engagedAt: readonly EpochMs[]): EnrollmentFacts {
  const done = JSON.parse(row.done) as readonly TouchDone[]
  const reached = done.filter(
    ({ as, message }) => (as === 'sms' || as === 'email') && message !== null && hasReached(db, message),
  )
  return {
    person: row.person_id,
    enrolledAt: row.enrolled_at_ms,
    endedAt: row.ended_at_ms,
    isCompleted: row.state === 'completed',
    isEngaged: row.state === 'exited' && engaging.includes(row.exit_reason),
    touches: reached.map(({ number, at }) => ({ number, at })),
    engagedAt: engagedAt.filter((at) => at >= row.enrolled_at_ms),
  }
}

function hasReached(db: ReadHandle, id: MessageId): boolean {
  const row = sql<[MessageId], { state: string }>(db, 'SELECT state FROM message WHERE id = ?').get(id)
  return row?.state === 'sent' || row?.state === 'delivered'
}

/** When they wrote, were spoken with, or a booking ended their sequence, oldest first. */
function engagementsOf(db: ReadHandle, person: PersonId): readonly EpochMs[] {
  const words = sql<[PersonId], { at: EpochMs; body: string | null }>(
    db,
    `SELECT created_at_ms AS at, body FROM message WHERE person_id = ? AND direction = 'in'`,
  )
    .all(person)
    .filter(({ body }) => isWord(body ?? ''))
  const talks = sql<[PersonId], { at: EpochMs }>(
    db,
    `SELECT started_at_ms AS at FROM call WHERE person_id = ? AND outcome = 'answered'`,
  ).all(person)
  const bookings = sql<[PersonId], { at: EpochMs }>(
    db,
    `SELECT ended_at_ms AS at FROM enrollment
     WHERE person_id = ? AND exit_reason = 'booked' AND ended_at_ms IS NOT NULL`,
  ).all(person)
  return [...words, ...talks, ...bookings].map(({ at }) => at).sort((a, b) => a - b)
}

import type { CallSid, PersonId, Phone } from '../domain/words/identifiers.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type {
  Call,
  CallOutcome,
  Caller,
  Evidence,
  LineMode,
  LineSource,
  Voicemail,
} from '../domain/words/person-file.ts'
import type { WhichCalls } from '../engine/ports/reading.ts'
import { changeRow } from './change-row.ts'
import { reasonFromRow, type ReasonColumns } from './reason-columns.ts'
import { sql, type ReadHandle, type WriteHandle } from './handles.ts'
import { matchingPeople, searchTerms } from './people-search.ts'

/** A call as it lies in the table. Its evidence is only ever read whole, so it is one column. */
export interface CallRow extends ReasonColumns<'decision'> {
  readonly id: CallSid
  readonly person_id: PersonId | null
  readonly caller: string
  readonly line: Phone
  readonly mode: LineMode
  readonly is_screened: 0 | 1
  readonly source: LineSource
  readonly started_at_ms: EpochMs
  readonly evidence: string
  readonly outcome: CallOutcome['is']
  readonly waits_for: 'reports' | 'call_events' | null
  readonly ended_at_ms: EpochMs | null
  readonly due_at_ms: EpochMs | null
  readonly leans_on: CallSid | null
  readonly voicemail: string | null
}

const columns = `id, person_id, caller, line, mode, is_screened, source, started_at_ms, evidence, outcome, waits_for,
  ended_at_ms, due_at_ms, decision_code, decision_sentence, decision_at_ms, leans_on, voicemail`

/** The newest calls of a person since then, oldest first. Sorted here: an ORDER BY costs ten times as much. */
export function callsOfPerson(db: ReadHandle, person: PersonId, since: EpochMs, limit: number): readonly CallRow[] {
  return sql<[PersonId, EpochMs], CallRow>(db, callsOfPersonStatement)
    .all(person, since)
    .sort((a, b) => a.started_at_ms - b.started_at_ms)
    .slice(-limit)
}

const callsOfPersonStatement = `SELECT ${columns} FROM call WHERE person_id = ? AND started_at_ms >= ?`

export function callById(db: ReadHandle, id: CallSid): CallRow | undefined {
  return sql<[CallSid], CallRow>(db, callByIdStatement).get(id)
}

const callByIdStatement = `SELECT ${columns} FROM call WHERE id = ?`

/** Calls whose verdict is open. */
export function openCalls(db: ReadHandle): readonly CallRow[] {
  return sql<[], CallRow>(
    db,
    `SELECT ${columns} FROM call INDEXED BY call_in_progress WHERE outcome = 'in_progress' ORDER BY started_at_ms, id`,
  ).all()
}

/** Newest first, from before a place in that order, of everybody or of those who wait or match. */
export function searchCalls(db: ReadHandle, { before, limit, waiting, search }: WhichCalls): readonly CallRow[] {
  const conditions = [
    `(started_at_ms, id) < (@startedAt, @id) AND outcome <> 'looped'`,
    waiting ? `person_id IN (SELECT id FROM person WHERE inbox_group = 'waiting')` : '',
    search === ''
      ? ''
      : `(person_id IN (${matchingPeople}) OR decision_sentence LIKE @like ESCAPE '\\'
      OR voicemail ->> 'transcript' LIKE @like ESCAPE '\\')`,
  ].filter((condition) => condition !== '')
  return sql<[object], CallRow>(
    db,
    `SELECT ${columns} FROM call WHERE ${conditions.join(' AND ')} ORDER BY started_at_ms DESC, id DESC LIMIT @limit`,
  ).all({ ...before, limit, ...(search === '' ? {} : searchTerms(search)) })
}

/** `before`: as it lies in the table; absent: it is not known to lie there. */
export function writeCall(db: WriteHandle, call: Call, person: PersonId | null, before?: Call): void {
  if (before) return changeRow(db, 'call', rowOf(before, person), rowOf(call, person))
  sql<[CallRow]>(db, insertStatement).run(rowOf(call, person))
}

const insertStatement = `INSERT INTO call (${columns}) VALUES (${columns.replace(/\w+/g, '@$&')})
  ON CONFLICT (id) DO UPDATE SET person_id = excluded.person_id, started_at_ms = excluded.started_at_ms, evidence = excluded.evidence,
    outcome = excluded.outcome, waits_for = excluded.waits_for, ended_at_ms = excluded.ended_at_ms,
    due_at_ms = excluded.due_at_ms, decision_code = excluded.decision_code,
    decision_sentence = excluded.decision_sentence, decision_at_ms = excluded.decision_at_ms,
    leans_on = excluded.leans_on, voicemail = excluded.voicemail`

function rowOf(call: Call, person: PersonId | null): CallRow {
  const { outcome, decision } = call
  return {
    id: call.id,
    person_id: person,
    caller: JSON.stringify(call.caller),
    line: call.line,
    mode: call.mode,
    is_screened: call.screening ? 1 : 0,
    source: call.source,
    started_at_ms: call.startedAt,
    evidence: JSON.stringify(call.evidence),
    outcome: outcome.is,
    waits_for: outcome.is === 'in_progress' ? outcome.waitsFor : null,
    ended_at_ms: 'endedAt' in outcome ? outcome.endedAt : null,
    due_at_ms: call.waitsUntil,
    decision_code: decision?.code ?? null,
    decision_sentence: decision?.sentence ?? null,
    decision_at_ms: decision?.at ?? null,
    leans_on: call.leansOn,
    voicemail: call.voicemail && JSON.stringify(call.voicemail),
  }
}

export function callFromRow(row: CallRow): Call {
  return {
    id: row.id,
    caller: JSON.parse(row.caller) as Caller,
    line: row.line,
    mode: row.mode,
    screening: row.is_screened === 1,
    source: row.source,
    startedAt: row.started_at_ms,
    evidence: JSON.parse(row.evidence) as readonly Evidence[],
    outcome: outcomeFromRow(row),
    waitsUntil: row.due_at_ms,
    decision: reasonFromRow(row.decision_code, row.decision_sentence, row.decision_at_ms),
    leansOn: row.leans_on,
    voicemail: row.voicemail === null ? null : (JSON.parse(row.voicemail) as Voicemail),
  }
}

function outcomeFromRow({ outcome, waits_for, ended_at_ms, due_at_ms, started_at_ms }: CallRow): CallOutcome {
  switch (outcome) {
    case 'in_progress':
      return { is: outcome, waitsFor: waits_for ?? 'reports', until: due_at_ms }
    case 'answered':
    case 'taken_elsewhere':
    case 'looped':
      return { is: outcome }
    case 'missed':
    case 'abandoned':
    case 'perhaps_answered':
      return { is: outcome, endedAt: ended_at_ms ?? started_at_ms }
  }
}

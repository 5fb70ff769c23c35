import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { openDatabase } from '../../main/store/database.ts'
import type { WriteHandle } from '../../main/store/handles.ts'
import { line } from './programs.ts'

const DAY_MS = 86_400_000

/** What a store is filled with, one for each of so many people. */
export type Filling = 'a text that waits' | 'a text that waits and a past'

/** A data folder's database, filled and closed. Every text that waits, and every touch, is due tomorrow or later. */
export function fillStore(folder: string, rows: number, filling: Filling): void {
  openFilledStore(folder, rows, filling).close()
}

/** The same, open. Written without care for a crash: who measures begins anew then. */
export function openFilledStore(folder: string, rows: number, filling: Filling): WriteHandle {
  mkdirSync(folder, { recursive: true })
  const db = openDatabase(path.join(folder, 'ringback.sqlite'))
  db.pragma('journal_mode = MEMORY')
  db.pragma('synchronous = OFF')
  db.pragma('foreign_keys = OFF')
  const past = filling === 'a text that waits' ? [] : [pastCalls, pastTexts]
  const tables = [people, ...past, waitingTexts, runningSequences]
  db.transaction(() => tables.forEach((statement) => fill(db, statement, rows)))()
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  return db
}

function fill(db: WriteHandle, statements: readonly string[], rows: number): void {
  for (const statement of statements)
    db.prepare(
      `WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < @rows) ${statement}`,
    ).run({ rows, ...(statement.includes('@now') ? { now: Date.now() } : {}) })
}

const person = `printf('person-%08d', n)`
const phone = `printf('+1737%07d', n)`
const call = `printf('CA%032x', n)`

const people = [
  `INSERT INTO person (id, agent_id, type, class, stage, is_paused, look_at_ms)
   SELECT ${person}, 'Ada Agent', 'unknown', 'lead', 'new', 0, @now + ${DAY_MS} + n FROM counted`,
  `INSERT INTO person_number (agent_id, phone, person_id) SELECT 'Ada Agent', ${phone}, ${person} FROM counted`,
]

/** Everybody is in a sequence, of which the third touch comes next. */
const runningSequences = [
  `INSERT INTO enrollment (id, person_id, call_id, line, to_phone, hour_zero_ms, stage_before, state, sequence_id,
     sequence_version, enrolled_at_ms, pauses, done, next, look_at_ms)
   SELECT 'enrollment:' || ${call}, ${person}, ${call}, '${line}', ${phone}, @now - ${DAY_MS}, 'new', 'active',
     'buyer-7-days', 1, @now - ${DAY_MS}, '[]', '[]', NULL, @now + ${DAY_MS} + n FROM counted`,
]

const waitingTexts = [
  `INSERT INTO message (id, person_id, direction, purpose, call_id, from_phone, to_phone, state, created_at_ms,
     due_at_ms, attempts)
   SELECT printf('late-text:%032x', n), ${person}, 'out', 'late_text', ${call}, '${line}', ${phone}, 'pending',
     @now, @now + ${DAY_MS} + n, 0 FROM counted`,
]

const pastTexts = [
  `INSERT INTO message (id, person_id, direction, purpose, call_id, from_phone, to_phone, body, state, reason_code,
     reason_sentence, reason_at_ms, created_at_ms, attempts, attempted_at_ms, sent_at_ms, delivered_at_ms, sid)
   SELECT 'first-text:' || ${call}, ${person}, 'out', 'first_text', ${call}, '${line}', ${phone},
     'Hi, this is Ada Agent - I just missed your call. What is the best time to call you back?', 'delivered',
     'delivered', 'The text was delivered.', @now - ${DAY_MS}, @now - ${DAY_MS}, 1, @now - ${DAY_MS},
     @now - ${DAY_MS}, @now - ${DAY_MS}, printf('SM%032x', n) FROM counted`,
]

const pastCalls = [
  `INSERT INTO call (id, person_id, caller, line, mode, is_screened, source, started_at_ms, evidence, outcome,
     ended_at_ms, decision_code, decision_sentence, decision_at_ms)
   SELECT ${call}, ${person}, '{"is":"phone","phone":"' || ${phone} || '"}', '${line}', 'forwarded', 1, 'direct',
     @now - ${DAY_MS} - n, '[{"fact":{"is":"voice"},"at":' || (@now - ${DAY_MS} - n) || ',"nth":0}]', 'missed',
     @now - ${DAY_MS} - n, 'texted', 'Nobody answered, so the first text left from the number that was dialed.',
     @now - ${DAY_MS} FROM counted`,
  `INSERT INTO journal (at_ms, person_id, call_id, code, sentence)
   SELECT @now - ${DAY_MS}, ${person}, ${call}, 'texted',
     'Nobody answered, so the first text left from the number that was dialed.' FROM counted`,
]

import type { EpochMs } from '../domain/words/instant.ts'
import type { DoneSince } from '../engine/ports/reading.ts'
import { sql, type ReadHandle } from './handles.ts'

/** Every statement of the status, for the test of their plans: counted off an index, and never longer than a page. */
export const statusStatements = {
  missed: `SELECT count(*) AS n FROM call INDEXED BY call_missed
    WHERE outcome = 'missed' AND decision_code IS NOT 'before_first_start' AND started_at_ms >= ?`,
  texted: `SELECT count(*) AS n FROM message INDEXED BY message_answering
    WHERE call_id IS NOT NULL AND sent_at_ms IS NOT NULL AND sent_at_ms >= ?`,
  newestAnswers: `SELECT max(0, (text.sent_at_ms - call.ended_at_ms) / 1000.0) AS seconds
    FROM message text INDEXED BY message_answering JOIN call ON call.id = text.call_id
    WHERE text.call_id IS NOT NULL AND text.sent_at_ms IS NOT NULL AND text.sent_at_ms >= ?
      AND call.ended_at_ms IS NOT NULL
    ORDER BY text.sent_at_ms DESC LIMIT 200`,
} as const

/** What happened since then: calls missed, history left out, and texts to them that were accepted. */
export function doneSince(db: ReadHandle, at: EpochMs): DoneSince {
  const count = (statement: string) => sql<[EpochMs], { n: number }>(db, statement).get(at)?.n ?? 0
  const answers = sql<[EpochMs], { seconds: number }>(db, statusStatements.newestAnswers).all(at)
  return {
    missed: count(statusStatements.missed),
    texted: count(statusStatements.texted),
    newestAnswers: answers.map(({ seconds }) => seconds),
  }
}

/** The newest text that answered a call and was accepted. */
export function lastAnswer(db: ReadHandle): { at: EpochMs; secondsAfterCall: number | null } | null {
  const row = sql<[], { sent_at_ms: EpochMs; ended_at_ms: EpochMs | null }>(
    db,
    `SELECT text.sent_at_ms, call.ended_at_ms FROM message text INDEXED BY message_answering
     LEFT JOIN call ON call.id = text.call_id
     WHERE text.call_id IS NOT NULL AND text.sent_at_ms IS NOT NULL ORDER BY text.sent_at_ms DESC LIMIT 1`,
  ).get()
  if (!row) return null
  const { sent_at_ms: at, ended_at_ms } = row
  return { at, secondsAfterCall: ended_at_ms === null ? null : Math.max(0, (at - ended_at_ms) / 1000) }
}

/** Texts that may not have left, and calls whose text waits for Twilio's news or for the clock. */
export function unsettled(db: ReadHandle): { inDoubt: number; held: number } {
  const inDoubt = sql<[], { n: number }>(db, `SELECT count(*) AS n FROM message WHERE state = 'in_doubt'`).get()
  const held = sql<[], { n: number }>(db, `SELECT count(*) AS n FROM call WHERE decision_code = 'held'`).get()
  return { inDoubt: inDoubt?.n ?? 0, held: held?.n ?? 0 }
}

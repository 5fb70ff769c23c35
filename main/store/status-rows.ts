import type { EpochMs } from '../domain/words/instant.ts'
import { sql, type ReadHandle } from './handles.ts'

/** Of each missed call that began since then, the seconds until its text was accepted; null: none was. */
export function missedSince(db: ReadHandle, at: EpochMs): readonly (number | null)[] {
  return sql<[EpochMs], { seconds: number | null }>(
    db,
    `SELECT max(0, (text.sent_at_ms - call.ended_at_ms) / 1000.0) AS seconds
     FROM call INDEXED BY call_by_start LEFT JOIN message text ON text.id = 'first-text:' || call.id
     WHERE call.started_at_ms >= ? AND call.outcome = 'missed' AND call.decision_code IS NOT 'before_first_start'`,
  )
    .all(at)
    .map(({ seconds }) => seconds)
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

import { days, hours, later, type EpochMs } from '../domain/words/instant.ts'
import { correctEnrollments, spansUpTo } from './enrollment-rows.ts'
import { sql, type WriteHandle } from './handles.ts'
import { readState, writeState } from './state.ts'

/** Nothing is ever put off for longer: what is due later was written by a clock that stood ahead. */
const NEVER_LATER = days(2)
const HELD_FOR = hours(24)

/** D13: the clock is right now. What one that stood ahead has put off is due, and what is held, a day from now. */
export function bringNear(db: WriteHandle, now: EpochMs): void {
  const beyond = later(now, NEVER_LATER)
  sql(db, `UPDATE message SET due_at_ms = ? WHERE due_at_ms > ? AND state = 'held'`).run(later(now, HELD_FOR), beyond)
  for (const table of ['message', 'call', 'recording', 'blocked_line', 'work'])
    sql(db, `UPDATE ${table} SET due_at_ms = ? WHERE due_at_ms > ?`).run(now, beyond)
  if ((readState(db, 'firstStartAt') ?? now) > now) writeState(db, 'firstStartAt', now)
  if ((readState(db, 'inChargeSince') ?? now) > now) writeState(db, 'inChargeSince', now)
  const restore = readState(db, 'restore')
  if (restore && restore.at > now) writeState(db, 'restore', { ...restore, at: now })
}

/** What a clock that stood ahead has stamped with a time to come happened by now at the latest. Looks through everybody. */
export function correctStamps(db: WriteHandle, now: EpochMs): void {
  sql(db, 'UPDATE number SET opted_out_at_ms = ? WHERE opted_out_at_ms > ?').run(now, now)
  sql(db, 'UPDATE person SET taken_over_at_ms = ? WHERE taken_over_at_ms > ?').run(now, now)
  writeState(db, 'offSpans', spansUpTo(readState(db, 'offSpans') ?? [], now))
  correctEnrollments(db, now)
}

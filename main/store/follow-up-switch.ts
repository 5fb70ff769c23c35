import { days, earlier, earliest, type EpochMs } from '../domain/words/instant.ts'
import type { FollowUp, OffSpan } from '../domain/words/policy.ts'
import type { SqliteStore } from './store.ts'

/** No text leaves for a call older than a day (D5), so older spans say nothing any more. */
const REMEMBERED = days(2)

/**
 * The switch for everybody (R8). When it was off is remembered: who called then is never texted, however late
 * their call is learned of or decided.
 */
export function switchFollowUp(store: SqliteStore, followUp: FollowUp, now: EpochMs): void {
  const spans = (store.readState('offSpans') ?? [])
    .map(({ from, to }) => ({ from, to: to === null ? now : earliest(to, now) }))
    .filter(({ to }) => to > earlier(now, REMEMBERED))
  store.writeState('offSpans', [...spans, ...spanOf(followUp, now)])
  store.writeState('followUp', followUp)
}

function spanOf(followUp: FollowUp, now: EpochMs): readonly OffSpan[] {
  if (followUp.is === 'on') return []
  return [{ from: now, to: followUp.is === 'paused' ? followUp.until : null }]
}

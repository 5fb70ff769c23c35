import { days, earlier, earliest, type EpochMs, type Span } from '../domain/words/instant.ts'
import type { FollowUp } from '../domain/words/policy.ts'
import type { SqliteStore } from './store.ts'

/** Touches shift by as long as it was off (R8), and no sequence lasts longer. */
const REMEMBERED = days(120)

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
  store.lookAtEverybody()
}

function spanOf(followUp: FollowUp, now: EpochMs): readonly Span[] {
  if (followUp.is === 'on') return []
  return [{ from: now, to: followUp.is === 'paused' ? followUp.until : null }]
}

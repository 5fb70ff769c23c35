import type { Phone } from '../domain/words/identifiers.ts'
import { hours, later, type EpochMs } from '../domain/words/instant.ts'
import type { SqliteStore } from './store.ts'

/** Seen again within this time, it need not be written again. */
const GRAIN = hours(1)

/** When each line's webhook was last seen working (S66), to the hour. */
export interface WebhookLog {
  seen(line: Phone): void
  lastSeen(line: Phone): EpochMs | undefined
}

export function webhookLog(store: SqliteStore, now: () => EpochMs): WebhookLog {
  let known = store.readState('webhookSeen') ?? {}
  return {
    seen(line) {
      const last = known[line]
      if (last !== undefined && now() >= last && now() < later(last, GRAIN)) return
      known = { ...known, [line]: now() }
      store.writeState('webhookSeen', known)
    },
    lastSeen: (line) => known[line],
  }
}

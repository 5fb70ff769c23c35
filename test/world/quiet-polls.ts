import { later, minutes, type EpochMs } from '../../main/domain/words/instant.ts'
import type { SqliteStore } from '../../main/store/store.ts'
import type { World } from './world.ts'

/**
 * Twilio is polled every minute (contract, Paces), ten thousand times a week, and nearly always there is nothing
 * new. Those polls are not played out: all they leave behind is when we last heard, and that is kept here.
 */
export interface QuietPolls {
  /** It was heard: from now on, every minute, as long as the lists can be read. */
  begin(): void
  /** From now on there are none. What there were is written down first. */
  stop(store: SqliteStore | undefined): void
  /** When we last heard, the polls that were not played out included. */
  heardAt(store: SqliteStore): EpochMs | undefined
  /** The next poll after an instant from which on there is something to find. */
  nextFrom(instant: EpochMs): EpochMs
}

const PACE = minutes(1)

export function quietPolls(world: World, canList: () => boolean): QuietPolls {
  let since: EpochMs | undefined
  const polls: QuietPolls = {
    begin: () => void (since ??= canList() ? world.now() : undefined),
    stop(store) {
      const [quiet, kept] = [lastAt(), store?.lastHeardAt()]
      if (store && quiet !== undefined && kept !== undefined && quiet > kept) store.setLastHeardAt(quiet)
      since = undefined
    },
    heardAt(store) {
      const [quiet, kept] = [lastAt(), store.lastHeardAt()]
      return quiet !== undefined && kept !== undefined && quiet > kept ? quiet : kept
    },
    nextFrom(instant) {
      const start = since ?? world.now()
      return later(start, (Math.max(1, Math.ceil((instant - start) / PACE)) * PACE) as typeof PACE)
    },
  }
  return polls

  function lastAt(): EpochMs | undefined {
    if (since === undefined) return undefined
    const played = Math.floor((world.now() - since) / PACE)
    return played < 1 ? undefined : ((since + played * PACE + world.skew()) as EpochMs)
  }
}

import type { EpochMs } from '../domain/words/instant.ts'
import type { LineAtTwilio, LineLookUp } from './desk.ts'

/** Asks, and remembers what was answered last. */
export function lineLookUp(ask: () => Promise<readonly LineAtTwilio[] | undefined>, now: () => EpochMs): LineLookUp {
  let last: ReturnType<LineLookUp['last']> = null
  return {
    async ask() {
      const lines = await ask()
      if (lines) last = { at: now(), lines }
      return lines
    },
    last: () => last,
  }
}

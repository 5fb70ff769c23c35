import type { EpochMs } from '../../main/domain/words/instant.ts'

/** Something that is going to happen. */
export interface Happening {
  readonly at: EpochMs
  readonly happen: () => void
}

/** What is going to happen, by instant; of one instant, in the order in which it was planned. */
export interface Agenda {
  add(happening: Happening): void
  nextAt(): EpochMs | undefined
  take(): Happening | undefined
}

export function agenda(): Agenda {
  const latestFirst: Happening[] = []
  return {
    add(happening) {
      let low = 0
      for (let high = latestFirst.length; low < high;) {
        const middle = (low + high) >>> 1
        const other = latestFirst[middle]
        if (other && other.at > happening.at) low = middle + 1
        else high = middle
      }
      latestFirst.splice(low, 0, happening)
    },
    nextAt: () => latestFirst.at(-1)?.at,
    take: () => latestFirst.pop(),
  }
}

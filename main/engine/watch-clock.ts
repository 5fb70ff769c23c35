import { CLOCK_SLACK } from '../domain/clock-slack.ts'
import { between, type EpochMs, type Ms } from '../domain/words/instant.ts'
import type { Ports } from './ports.ts'

/** D13: a wrong clock holds everything automatic. */
export interface ClockGuard {
  /** A provider dated an answer that came just now: it knows better than what is on record. */
  providerSays(now: EpochMs): void
  isWrong(): boolean
  /** It stands ahead of a provider's: what it calls now is yet to come. */
  isAhead(): boolean
  /** Raises and clears `clock_wrong`. */
  look(): void
  /** The program starts, or the clock may have been set: nothing waits for, or was heard at, a time it showed by mistake. */
  begins(): void
}

/** Without a provider's word the clock is wrong while it stands before what is on record. */
export function clockGuard({ store, clock, announce }: Ports): ClockGuard {
  let ahead: Ms | undefined
  let wasWrong = false
  const isWrong = () => (ahead === undefined ? store.isClockWrong() : Math.abs(ahead) > CLOCK_SLACK)
  return {
    isWrong,
    isAhead: () => ahead !== undefined && ahead > CLOCK_SLACK,
    providerSays(at) {
      ahead = between(at, clock.now())
    },
    begins() {
      store.boundLastHeardAt(clock.now())
      if (!isWrong() && !store.isClockWrong()) store.bringNear(clock.now())
    },
    look() {
      if (isWrong() === wasWrong) return
      wasWrong = !wasWrong
      if (!wasWrong) {
        store.bringNear(clock.now())
        store.correctStamps(clock.now())
        return announce({ event: 'problem.cleared', data: { code: 'clock_wrong' } })
      }
      const sentence = 'The clock of this computer is wrong, so automatic texts wait until it is right.'
      const whatToDo = 'Set the date and time of this computer, or let it set them by itself.'
      announce({ event: 'problem.raised', data: { code: 'clock_wrong', sentence, whatToDo } })
    },
  }
}

import { hours, later, type EpochMs } from '../domain/words/instant.ts'
import type { Line } from '../domain/words/policy.ts'
import type { Ports } from './ports.ts'

/** How often the numbers are looked at while the program runs. */
const LOOK_EVERY = hours(1)

/** D13: of several computers on one Twilio account, the one that the numbers call texts; the others wait. */
export interface InCharge {
  /** Looks whom the numbers call; nothing automatic leaves before that is known, or cannot be. */
  look(): void
  /** Looks again if the last time is long ago. */
  lookAgain(): void
  /** A webhook came under the name of another computer. */
  calledAnother(): void
  /** It is known by now who is in charge, as far as Twilio says. */
  isKnown(): boolean
}

/** `settled` is called each time an answer has come. */
export function inCharge(ports: Ports, settled: () => void): InCharge {
  const { store, clock, twilio, install, announce } = ports
  let isKnown = false
  let lookedAt: EpochMs | undefined
  if (store.isElsewhere()) raise()

  return {
    look() {
      isKnown = false
      ask((isElsewhere) => isElsewhere)
    },
    lookAgain() {
      if (lookedAt === undefined || clock.now() >= later(lookedAt, LOOK_EVERY)) ask((isElsewhere) => isElsewhere)
    },
    calledAnother() {
      if (!store.isElsewhere()) ask((isElsewhere) => isElsewhere ?? true)
    },
    isKnown: () => isKnown,
  }

  /** What cannot be asked leaves things as they were, unless `believe` knows better. */
  function ask(believe: (isElsewhere: boolean | null) => boolean | null): void {
    const lines = linesOfOurs()
    if (!lines) return
    lookedAt = clock.now()
    twilio.askInstalls(lines, (installs) => {
      isKnown = keepKnown(believe(installs && installs.some((id) => id !== install)))
      if (!installs || !isKnown) lookedAt = undefined // asked again with the next poll
      settled()
    })
  }

  /** Undefined: the store does not say; the next poll looks again. */
  function linesOfOurs(): readonly Line[] | undefined {
    try {
      return store.transaction((tx) => [...tx.policy().lines.values()])
    } catch (error) {
      ports.complain('which lines are ours could not be read', error)
      lookedAt = undefined
      return undefined
    }
  }

  /** False: it could not be kept. */
  function keepKnown(isElsewhere: boolean | null): boolean {
    try {
      if (isElsewhere !== null && isElsewhere !== store.isElsewhere()) turn(isElsewhere)
      return true
    } catch (error) {
      ports.complain('whom the numbers call could not be kept', error)
      return false
    }
  }

  function turn(isElsewhere: boolean): void {
    store.setElsewhere(isElsewhere)
    if (isElsewhere) raise()
    else announce({ event: 'problem.cleared', data: { code: 'other_computer' } })
  }

  function raise(): void {
    const sentence = 'The numbers at Twilio call another computer of yours, so this one texts nobody by itself.'
    const whatToDo =
      'Use Ringback on the other computer, or set the webhooks of the numbers at Twilio to the addresses of this one.'
    announce({ event: 'problem.raised', data: { code: 'other_computer', sentence, whatToDo } })
  }
}

import { hours, later, type EpochMs } from '../domain/words/instant.ts'
import { guarded } from './guarded.ts'
import { linesOfOurs } from './lines-of-ours.ts'
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
  /** The numbers call another computer, as far as is known. */
  isElsewhere(): boolean
  /** It is known by now who is in charge, as far as Twilio says. */
  isKnown(): boolean
}

/** `settled` is called each time an answer has come. */
export function inCharge(ports: Ports, settled: () => void): InCharge {
  const { store, clock, twilio, install, announce, complain } = ports
  let isKnown = false
  let lookedAt: EpochMs | undefined
  let isElsewhere = store.isElsewhere()
  if (isElsewhere) raise()

  return {
    look() {
      isKnown = false
      ask(null)
    },
    lookAgain() {
      if (lookedAt === undefined || clock.now() >= later(lookedAt, LOOK_EVERY)) ask(null)
    },
    calledAnother() {
      if (!isElsewhere) ask(true)
    },
    isElsewhere: () => isElsewhere,
    isKnown: () => isKnown,
  }

  /** `otherwise`: what holds where Twilio does not say; null: what held before. */
  function ask(otherwise: true | null): void {
    const lines = guarded(complain, 'which lines are ours could not be read', () => linesOfOurs(store))
    lookedAt = lines && clock.now() // undefined: asked again with the next poll
    if (!lines) return
    twilio.askInstalls(lines, (installs) => {
      isKnown = keep(installs ? installs.some((id) => id !== install) : otherwise)
      if (!installs || !isKnown) lookedAt = undefined
      settled()
    })
  }

  /** False: it could not be kept. */
  function keep(said: boolean | null): boolean {
    if (said === null || said === isElsewhere) return true
    return guarded(complain, 'whom the numbers call could not be kept', () => turn(said)) ?? false
  }

  function turn(said: boolean): true {
    store.setElsewhere(said)
    isElsewhere = said
    if (isElsewhere) raise()
    else announce({ event: 'problem.cleared', data: { code: 'other_computer' } })
    return true
  }

  function raise(): void {
    const sentence = 'The numbers at Twilio call another computer of yours, so this one texts nobody by itself.'
    const whatToDo =
      'Use Ringback on the other computer, or set the webhooks of the numbers at Twilio to the addresses of this one.'
    announce({ event: 'problem.raised', data: { code: 'other_computer', sentence, whatToDo } })
  }
}

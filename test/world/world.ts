import { later, type EpochMs, type Ms } from '../../main/domain/words/instant.ts'
import { agenda } from './agenda.ts'
import { seeded, type Random } from './random.ts'

/** A world of its own: its time, its chance, what is going to happen in it, and what has gone wrong. */
export interface World {
  readonly random: Random
  /** True time, as Twilio has it. */
  now(): EpochMs
  /** Time by the computer's clock, which may be wrong. */
  clock(): EpochMs
  /** How far the computer's clock stands before true time; negative: behind it. */
  skew(): number
  setSkew(skew: number): void
  after(delay: Ms, happen: () => void): void
  at(instant: EpochMs, happen: () => void): void
  /** From here on nothing fails any more, so that everything can settle. */
  isCalm(): boolean
  calm(): void
  /** The first rule that was broken, if one was. */
  broken(): Broken | undefined
  breaks(rule: string, detail: string): void
  /** A line of the story; put together only if somebody listens. */
  tell(line: () => string): void
  /** Lets time run to the next thing that happens, but no further than until then; false: it is then. */
  goOn(until: EpochMs): boolean
}

/** A rule of the requirements that did not hold. */
export interface Broken {
  readonly rule: string
  readonly detail: string
  readonly at: EpochMs
}

export function newWorld(
  seed: number,
  start: EpochMs,
  listener: ((at: EpochMs, line: string) => void) | undefined,
): World {
  const plan = agenda()
  let now = start
  let skew = 0
  let isCalm = false
  let broken: Broken | undefined

  const world: World = {
    random: seeded(seed),
    now: () => now,
    clock: () => (now + skew) as EpochMs,
    skew: () => skew,
    setSkew: (to) => void (skew = Math.round(to)),
    after: (delay, happen) => plan.add({ at: whole(later(now, delay)), happen }),
    at: (instant, happen) => plan.add({ at: whole(instant < now ? now : instant), happen }),
    isCalm: () => isCalm,
    calm: () => void (isCalm = true),
    broken: () => broken,
    breaks(rule, detail) {
      broken ??= { rule, detail, at: now }
      world.tell(() => `BROKEN ${rule}: ${detail}`)
    },
    tell: (line) => listener?.(now, line()),
    goOn(until) {
      const next = plan.nextAt()
      if (next === undefined || next > until) {
        now = until > now ? until : now
        return false
      }
      const happening = plan.take()
      if (happening) {
        now = happening.at
        happening.happen()
      }
      return true
    },
  }
  return world
}

/** The program keeps whole milliseconds. */
function whole(at: EpochMs): EpochMs {
  return Math.round(at) as EpochMs
}

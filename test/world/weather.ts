import { days, hours, later, minutes, seconds, type EpochMs, type Ms } from '../../main/domain/words/instant.ts'
import type { Computer } from './computer.ts'
import type { Random } from './random.ts'
import type { World } from './world.ts'

/** What befalls a week beside people: Twilio is down, the computer sleeps, its clock is set. */
export interface Weather {
  isDown(): boolean
  /** Nothing befalls anybody any more. */
  clear(): void
}

/** A sleep that is to come. */
export interface Sleep {
  readonly at: EpochMs
  readonly span: Ms
}

export function newWeather(world: World, changed: () => void): Weather & { downFor(span: Ms): void } {
  let downUntil = 0
  return {
    isDown: () => world.now() < downUntil,
    clear: () => void (downUntil = 0),
    downFor(span) {
      downUntil = Math.max(downUntil, world.now() + span)
      world.tell(() => `Twilio is down for ${Math.round(span / 1000)} s`)
      changed()
      world.at(downUntil as EpochMs, changed)
    },
  }
}

/** Two to five sleeps, from minutes to 30 hours. */
export function planSleeps(world: World, start: EpochMs, length: Ms): readonly Sleep[] {
  const { random } = world
  return Array.from({ length: random.whole(3, 5) }, () => {
    const at = random.whole(start, start + 0.9 * length) as EpochMs
    return { at, span: random.weighed(spans).draw(random.next()) }
  })
}

const spans = [
  { weight: 4, draw: (x: number) => minutes(1 + 29 * x) },
  { weight: 4, draw: (x: number) => hours(0.5 + 8.5 * x) },
  { weight: 2, draw: (x: number) => hours(9 + 21 * x) },
]

/** So long Twilio is down: mostly for minutes. */
export function outage(random: Random): Ms {
  return random.chance(0.85)
    ? seconds(random.between(5, 1200))
    : hours(random.between(0.3, random.chance(0.1) ? 24 : 4))
}

/** Asleep as soon as it is up at all. */
export function fallAsleep(world: World, computer: Computer, span: Ms): void {
  if (world.isCalm()) return
  if (computer.isUp()) computer.sleepFor(span)
  else world.after(minutes(20), () => fallAsleep(world, computer, span))
}

/** A jump of the clock, and mostly the way back. */
export function jump(world: World, computer: Computer): void {
  if (world.isCalm()) return
  const { random } = world
  const size: number = random.chance(0.6) ? seconds(random.between(20, 900)) : hours(random.between(0.2, 4))
  const by = random.chance(0.5) ? size : -size
  computer.jumpTheClock(by as Ms)
  world.after(minutes(random.between(0.5, 300)), () => {
    if (!world.isCalm()) computer.jumpTheClock(-by as Ms)
  })
}

/** The clock is set a year off and back, and now and then the other way after that. */
export function jumpAYear(world: World, computer: Computer): void {
  if (world.isCalm()) return
  if (!computer.isUp() || world.skew() !== 0) return world.after(minutes(13), () => jumpAYear(world, computer))
  const { random } = world
  const year: number = days(365)
  const away = random.chance(0.5) ? year : -year
  const span = random.chance(0.7) ? minutes(random.between(0.2, 200)) : hours(random.between(1, 30))
  computer.jumpTheClock(away as Ms)
  world.after(span, () => jumpUnlessCalm(-away))
  if (!random.chance(0.4)) return
  const again = later(later(world.now(), span), hours(random.between(0.1, 10)))
  world.at(again, () => jumpUnlessCalm(-away))
  world.at(later(again, minutes(random.between(0.2, 200))), () => jumpUnlessCalm(away))

  function jumpUnlessCalm(by: number): void {
    if (!world.isCalm()) computer.jumpTheClock(by as Ms)
  }
}

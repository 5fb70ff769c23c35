import { days, earlier, minutes, type EpochMs, type Ms } from '../../main/domain/words/instant.ts'
import type { Cast } from './cast.ts'
import type { Computer } from './computer.ts'
import type { LineFaults } from './line-faults.ts'
import type { OtherComputer } from './other-computer.ts'
import type { Random } from './random.ts'
import type { Restores } from './restores.ts'
import { jumpAYear } from './weather.ts'
import type { World } from './world.ts'

/** What only some weeks are put through, each about one in five. */
export interface Fires {
  readonly restore: boolean
  readonly wrongYear: boolean
  readonly downForADay: boolean
  readonly otherComputer: boolean
  readonly lineFault: boolean
  /** The program believes the dates of Twilio's answers (D13). */
  readonly datesAreBelieved: boolean
}

export function newFires(random: Random): Fires {
  const one = () => random.chance(0.2)
  return {
    restore: one(),
    wrongYear: one(),
    downForADay: one(),
    otherComputer: one(),
    lineFault: one(),
    datesAreBelieved: random.chance(0.6),
  }
}

export interface Burning {
  readonly fires: Fires
  readonly world: World
  readonly cast: Cast
  readonly computer: Computer
  readonly weather: { downFor(span: Ms): void }
  readonly other: OtherComputer
  readonly restores: Restores
  readonly lineFaults: LineFaults
}

/** Lights them, each at some instant of the week. */
export function light(burning: Burning, start: EpochMs, end: EpochMs): void {
  const { fires, world, cast, computer, weather, other, restores, lineFaults } = burning
  const { random } = world
  const by = (until: EpochMs) => random.whole(start, until) as EpochMs
  if (fires.restore) world.at(by(earlier(end, days(1))), () => restores.begin(earlier(end, minutes(10))))
  if (fires.wrongYear) world.at(by(earlier(end, days(1))), () => jumpAYear(world, computer))
  if (fires.downForADay) world.at(by(earlier(end, days(2))), () => weather.downFor(days(1)))
  if (fires.otherComputer) world.at(by(earlier(end, days(1))), other.takesOver)
  if (fires.lineFault) lineFaults.begin(random.pick(cast.lines), start)
}

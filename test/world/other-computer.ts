import { days, minutes } from '../../main/domain/words/instant.ts'
import type { Computer } from './computer.ts'
import type { World } from './world.ts'

/** Another computer of the agent's on the same account: for a span of days the numbers call that one (D13). */
export interface OtherComputer {
  isInCharge(): boolean
  takesOver(): void
  leaves(): void
}

/** The program looks every hour whom the numbers call. */
const BY_THE_NEXT_LOOK = minutes(62)

export function newOtherComputer(world: World, computer: Computer): OtherComputer {
  const { random } = world
  let isInCharge = false
  const other: OtherComputer = {
    isInCharge: () => isInCharge,
    takesOver() {
      if (world.isCalm() || isInCharge) return
      const span = days(random.between(0.3, 3))
      turn(true)
      if (random.chance(0.3)) computer.atTheDesk(({ engine }) => engine.calledAnother())
      world.after(span, other.leaves)
    },
    leaves() {
      if (isInCharge) turn(false)
    },
  }
  return other

  function turn(to: boolean): void {
    isInCharge = to
    world.tell(() => (to ? 'the numbers call another computer' : 'the numbers call this computer again'))
    world.after(BY_THE_NEXT_LOOK, () => computer.poll())
  }
}

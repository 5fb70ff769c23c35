import type { Phone } from '../../main/domain/words/identifiers.ts'
import { days, hours, later, minutes, type EpochMs } from '../../main/domain/words/instant.ts'
import type { Line } from '../../main/domain/words/policy.ts'
import { sql, type WriteHandle } from '../../main/store/handles.ts'
import type { Agents } from './agent.ts'
import type { Calls } from './calls.ts'
import { people } from './cast.ts'
import type { Computer } from './computer.ts'
import { pointsOfDeath } from './life.ts'
import type { Memory } from './memory.ts'
import { fallAsleep } from './weather.ts'
import type { World } from './world.ts'

/** One night a line loses its right to send while people wait for the morning's text (D9). */
export interface LineFaults {
  begin(line: Line, start: EpochMs): void
  isFaulty(line: Phone): boolean
}

export interface LineFaultsParts {
  readonly world: World
  readonly db: WriteHandle
  readonly computer: Computer
  readonly memory: Memory
  readonly agents: Agents
  readonly calls: Calls
}

/** Past ten in the evening in Chicago, summer or winter. */
const EVENING_UTC = hours(4.3)

export function newLineFaults({ world, db, computer, memory, agents, calls }: LineFaultsParts): LineFaults {
  const { random } = world
  let faultyLine: Phone | undefined
  return {
    isFaulty: (line) => line === faultyLine,
    begin(line, start) {
      const midnight = Math.ceil(start / days(1)) * days(1)
      const at = (midnight + days(random.whole(0, 5)) + EVENING_UTC) as EpochMs
      world.at(at, () => fallAsleep(world, computer, minutes(45)))
      const callers = people.filter(() => random.chance(0.8))
      for (const phone of callers)
        world.at(later(at, minutes(random.between(1, 15))), () => {
          if (!world.isCalm()) calls.ring(line, { is: 'phone', phone })
        })
      world.at(later(at, minutes(random.between(60, 120))), () => fails(line.number))
    },
  }

  function fails(line: Phone): void {
    if (world.isCalm()) return
    if (!computer.isUp()) return world.after(minutes(7), () => fails(line))
    world.tell(() => `${line} may not send any more`)
    faultyLine = line
    if (random.chance(0.5)) computer.doom(random.pick(pointsOfDeath), random.whole(0, 12))
    agents.writeFrom(line)
    for (const span of [2, 10, 30]) world.after(minutes(span), () => look(line))
    world.after(hours(5), () => void (faultyLine = undefined))
  }

  function look(line: Phone): void {
    if (!computer.isUp() || !memory.blockedLines.has(line)) return
    const waiting = sql<[Phone], { id: string }>(
      db,
      "SELECT id FROM message WHERE state = 'pending' AND purpose NOT IN ('manual', 'reply') AND from_phone = ?",
    ).get(line)
    if (waiting) world.breaks('D9 whoever waits for a line that cannot send is a task at once', waiting.id)
  }
}

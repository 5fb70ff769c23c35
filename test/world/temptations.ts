import type { Phone } from '../../main/domain/words/identifiers.ts'
import { hours, later, type EpochMs } from '../../main/domain/words/instant.ts'
import { sql, type WriteHandle } from '../../main/store/handles.ts'
import type { Agents } from './agent.ts'
import type { Calls } from './calls.ts'
import type { Cast } from './cast.ts'
import type { Computer } from './computer.ts'
import { pointsOfDeath } from './life.ts'
import type { People } from './people.ts'
import type { World } from './world.ts'

/** What ends a sequence happens when it is hardest: at the very instant at which a touch comes due, or a breath from it. */
export interface Temptations {
  /** Somebody in a sequence, if there is one, does something as their next touch comes due. */
  tempt(): void
}

export interface TemptationsParts {
  readonly world: World
  readonly db: WriteHandle
  readonly computer: Computer
  readonly folk: People
  readonly agents: Agents
  readonly calls: Calls
  readonly cast: Cast
}

interface Running {
  readonly line: Phone
  readonly phone: Phone
  readonly dueAt: EpochMs
}

export function newTemptations({ world, db, computer, folk, agents, calls, cast }: TemptationsParts): Temptations {
  const { random } = world
  const things: readonly { readonly weight: number; readonly does: (line: Phone, phone: Phone) => void }[] = [
    { weight: 5, does: (line, phone) => folk.sayNow(phone, line, 'reply') },
    { weight: 2, does: (line, phone) => folk.sayNow(phone, line, 'stop') },
    { weight: 2, does: (line, phone) => folk.sayNow(phone, line, 'noise') },
    { weight: 2, does: callsAgain },
    { weight: 1, does: (line, phone) => agents.actOn(line, phone, { is: 'took_over' }) },
    { weight: 1, does: (line, phone) => agents.actOn(line, phone, { is: 'called' }) },
    { weight: 1, does: (line, phone) => agents.actOn(line, phone, { is: 'changed', changes: { stage: 'booked' } }) },
    { weight: 2, does: pausesAWhile },
    { weight: 1, does: () => agents.switchOff() },
  ]
  return {
    tempt() {
      const all = sql<[EpochMs], Running>(db, running).all(world.clock())
      if (all.length === 0 || world.isCalm()) return
      const { line, phone, dueAt } = random.pick(all)
      const offset = random.pick([0, 0, -1, 1, random.between(-3000, 3000)])
      world.at((dueAt - world.skew() + offset) as EpochMs, () => happens(line, phone))
    },
  }

  function happens(line: Phone, phone: Phone): void {
    if (world.isCalm()) return
    world.tell(() => `${phone} acts as their touch comes due, or it is acted on them`)
    if (random.chance(0.25)) computer.doom(random.pick(pointsOfDeath), random.whole(0, 3))
    random.weighed(things).does(line, phone)
  }

  function callsAgain(line: Phone, phone: Phone): void {
    const known = cast.lines.find(({ number }) => number === line)
    if (known) calls.ring(known, { is: 'phone', phone })
  }

  function pausesAWhile(line: Phone, phone: Phone): void {
    const span = hours(random.between(0.1, 30))
    const until = random.chance(0.5) ? later(world.clock(), span) : null
    agents.actOn(line, phone, { is: 'paused', until })
    if (until === null) world.after(span, () => agents.actOn(line, phone, { is: 'resumed' }))
  }
}

const running = `SELECT line, to_phone AS phone, look_at_ms AS dueAt FROM enrollment
  WHERE state IN ('waiting', 'active') AND look_at_ms > ? ORDER BY id`

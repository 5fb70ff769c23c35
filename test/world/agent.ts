import { switchFollowUp } from '../../main/store/follow-up-switch.ts'
import type { AgentAct } from '../../main/domain/words/event.ts'
import type { AgentId, MessageId, PersonId, Phone, TaskId } from '../../main/domain/words/identifiers.ts'
import { hours, later, minutes, seconds, type Ms } from '../../main/domain/words/instant.ts'
import type { FollowUp } from '../../main/domain/words/policy.ts'
import { sql, type WriteHandle } from '../../main/store/handles.ts'
import type { TrueCall } from './calls.ts'
import { agentOfLine, people } from './cast.ts'
import type { Computer, Desk } from './computer.ts'
import type { Witness } from './witness.ts'
import type { World } from './world.ts'

/** The agents at the desk. */
export interface Agents {
  /** One of them does one of the things an agent does. */
  act(): void
  /** One of them writes to somebody from this line. */
  writeFrom(line: Phone): void
  /** The agent of this line does that about somebody, if the computer is up. */
  actOn(line: Phone, phone: Phone, act: AgentAct): void
  /** One of them switches follow-up off for a while. */
  switchOff(): void
  /** Somebody mends the lines that are blocked. */
  mendLines(): void
}

export interface AgentsParts {
  readonly world: World
  readonly db: WriteHandle
  readonly computer: Computer
  readonly witness: Witness
  readonly calls: () => readonly TrueCall[]
}

export function newAgents({ world, db, computer, witness, calls }: AgentsParts): Agents {
  const { random } = world
  let written = 0
  const acts: readonly { readonly weight: number; readonly act: (desk: Desk) => void }[] = [
    { weight: 3, act: (desk) => switchOff(desk) },
    { weight: 3, act: (desk) => onSomebody(desk, pauseAndResume) },
    { weight: 2, act: (desk) => onSomebody(desk, () => ({ is: 'took_over' })) },
    { weight: 2, act: (desk) => onSomebody(desk, () => ({ is: 'called' })) },
    { weight: 3, act: (desk) => onSomebody(desk, () => ({ is: 'marked_done' })) },
    { weight: 6, act: actOnPending },
    { weight: 4, act: (desk) => onSomebody(desk, writeByHand) },
    { weight: 2, act: (desk) => onSomebody(desk, markClass) },
    { weight: 1, act: (desk) => onSomebody(desk, () => ({ is: 'changed', changes: { stage: 'booked' } })) },
    { weight: 0.5, act: (desk) => onSomebody(desk, () => ({ is: 'opted_out' })) },
    {
      weight: 1,
      act: (desk) => onSomebody(desk, () => ({ is: 'changed', changes: { name: random.pick(['Dana Fox', 'Lee']) } })),
    },
    { weight: 4, act: completeTasks },
  ]
  return {
    act: () => computer.atTheDesk((desk) => random.weighed(acts).act(desk)),
    writeFrom: (line) =>
      computer.atTheDesk((desk) => {
        const call = calls().findLast(
          ({ line: of, phone }) => of.number === line && phone !== null && people.includes(phone),
        )
        const act = call?.phone && writeByHand(call, call.phone)
        if (call?.phone && act) actOn(desk, call.line.agent.id, call.phone, act)
      }),
    actOn: (line, phone, act) => computer.atTheDesk((desk) => actOn(desk, agentOfLine(line), phone, act)),
    switchOff: () => computer.atTheDesk(switchOff),
    mendLines: () =>
      computer.atTheDesk(({ store, engine }) => {
        store.unblockLines()
        witness.blockedLines().forEach(witness.mended)
        engine.pump()
      }),
  }

  function switchOff(desk: Desk): void {
    const span = random.chance(0.5) ? minutes(random.between(1, 60)) : hours(random.between(1, 14))
    if (random.chance(0.4)) return setFollowUp(desk, { is: 'paused', until: later(world.clock(), span) })
    setFollowUp(desk, { is: 'off' })
    switchOnLater(span)
  }

  function switchOnLater(span: Ms): void {
    world.after(span, () => {
      if (!computer.isUp()) return switchOnLater(minutes(5))
      computer.atTheDesk((desk) => setFollowUp(desk, { is: 'on' }))
    })
  }

  function setFollowUp({ store, engine }: Desk, to: FollowUp): void {
    world.tell(() => `the agent sets follow-up to ${JSON.stringify(to)}`)
    switchFollowUp(store, to, world.clock())
    witness.followUpIs(to)
    engine.pump()
  }

  function onSomebody(desk: Desk, choose: (call: TrueCall, phone: Phone) => AgentAct | undefined): void {
    const known = calls().filter(({ phone }) => phone !== null && people.includes(phone))
    if (known.length === 0) return
    const call = random.pick(known)
    if (call.phone === null) return
    const act = choose(call, call.phone)
    if (act) actOn(desk, call.line.agent.id, call.phone, act)
    if (act && random.chance(0.4)) undoLater(call, call.phone)
  }

  /** Somebody whose text has not left: taken back with the action, it is judged anew when that is undone. */
  function actOnPending(desk: Desk): void {
    const waiting = sql<[], { call: string }>(db, pendingTexts).all()
    const call = calls().find(({ sid }) => waiting.some((text) => text.call === sid))
    if (!call || call.phone === null) return
    const act = random.pick<AgentAct>([{ is: 'paused', until: null }, { is: 'took_over' }, { is: 'called' }])
    actOn(desk, call.line.agent.id, call.phone, act)
    undoLater(call, call.phone)
  }

  /** Within minutes, if that action is still the last thing that happened. */
  function undoLater({ line }: TrueCall, phone: Phone): void {
    world.after(seconds(random.between(1, 600)), () =>
      computer.atTheDesk((desk) => {
        const last = sql<[AgentId, Phone], { nth: number }>(db, lastAction).get(line.agent.id, phone)
        if (last) actOn(desk, line.agent.id, phone, { is: 'undid', nth: last.nth })
      }),
    )
  }

  function actOn({ engine, life }: Desk, agent: AgentId, phone: Phone, act: AgentAct): void {
    const person = sql<[AgentId, Phone], { person_id: PersonId }>(
      db,
      'SELECT person_id FROM person_number WHERE agent_id = ? AND phone = ?',
    ).get(agent, phone)?.person_id
    if (person === undefined) return
    world.tell(() => `${agent} acts on ${phone}: ${JSON.stringify(act)}`)
    life.onceCommitted = () => witness.acted(agent, phone, act)
    engine.handle({ type: 'AgentActed', person, act })
  }

  function pauseAndResume({ line }: TrueCall, phone: Phone): AgentAct {
    const span = hours(random.between(0.1, 20))
    if (random.chance(0.5)) return { is: 'paused', until: later(world.clock(), span) }
    world.after(span, () => computer.atTheDesk((desk) => actOn(desk, line.agent.id, phone, { is: 'resumed' })))
    return { is: 'paused', until: null }
  }

  function writeByHand({ line }: TrueCall, phone: Phone): AgentAct | undefined {
    const stopped = sql<[Phone], { at: number | null }>(
      db,
      'SELECT opted_out_at_ms AS at FROM number WHERE phone = ?',
    ).get(phone)
    if ((stopped?.at ?? null) !== null) return undefined
    const message = `by-hand:${written++}` as MessageId
    return { is: 'wrote', message, line: line.number, body: random.pick(['Call you at 5?', 'Sorry I missed you']) }
  }

  function markClass({ line }: TrueCall, phone: Phone): AgentAct {
    const back: AgentAct = { is: 'changed', changes: { class: 'lead' } }
    world.after(hours(random.between(0.1, 30)), () =>
      computer.atTheDesk((desk) => actOn(desk, line.agent.id, phone, back)),
    )
    return { is: 'changed', changes: { class: random.pick(['client', 'vendor', 'personal', 'spam'] as const) } }
  }

  function completeTasks({ engine }: Desk): void {
    const open = sql<[], { id: TaskId; person_id: PersonId }>(
      db,
      "SELECT id, person_id FROM task WHERE state = 'open' AND person_id IS NOT NULL ORDER BY id LIMIT 3",
    ).all()
    for (const { id, person_id: person } of open)
      engine.handle({ type: 'AgentActed', person, act: { is: 'completed_task', task: id } })
  }
}

const lastAction = `SELECT last_action ->> 'nth' AS nth FROM person JOIN person_number ON person_id = id
  WHERE person_number.agent_id = ? AND phone = ? AND last_action ->> 'before' IS NOT NULL`

const pendingTexts = `SELECT call_id AS call FROM message WHERE state = 'pending' AND call_id IS NOT NULL`

import type { Phone } from '../../main/domain/words/identifiers.ts'
import { days, hours, later, minutes, seconds, type EpochMs } from '../../main/domain/words/instant.ts'
import type { Caller } from '../../main/domain/words/person-file.ts'
import { firstSequences } from '../../main/domain/starting-sequences.ts'
import { words } from '../../main/content/words.ts'
import { sqliteStore, type SqliteStore } from '../../main/store/store.ts'
import { wrongAfterwards } from './aftermath.ts'
import { newAgents } from './agent.ts'
import { newCalls, type Calls } from './calls.ts'
import { newCarriers } from './carriers.ts'
import { callers, landline, newCast, people, silent, texts as templates, untextables } from './cast.ts'
import { newComputer, type Computer } from './computer.ts'
import { clean, type Disk } from './disk.ts'
import { newElsewhere } from './elsewhere.ts'
import { twilioFor } from './fake-twilio.ts'
import { light, newFires } from './fires.ts'
import { pointsOfDeath } from './life.ts'
import { newLineFaults } from './line-faults.ts'
import { newMemory } from './memory.ts'
import { newOtherComputer } from './other-computer.ts'
import { newPeople } from './people.ts'
import { nothing, type Plant } from './planted.ts'
import { quietPolls } from './quiet-polls.ts'
import { newRestores } from './restores.ts'
import { newTemptations } from './temptations.ts'
import { twilioTexts } from './twilio-texts.ts'
import { fallAsleep, jump, newWeather, outage, planSleeps } from './weather.ts'
import { newWitness } from './witness.ts'
import { newWorld, type Broken } from './world.ts'

/** How one week went. */
export interface Lived {
  readonly broken: Broken | undefined
  readonly tally: Tally
}

export interface Tally {
  readonly calls: number
  readonly missed: number
  readonly textsIn: number
  readonly sent: number
  readonly taken: number
  readonly sleeps: number
  readonly crashes: number
}

export interface Living {
  readonly plant?: Plant
  /** Told what happens, as it happens. */
  readonly listener?: (at: EpochMs, line: string) => void
}

const WEEK = days(7)
const CALLS = 19
const TEXTS = 10

/** Some weeks hold a night on which the clocks change. */
const starts = ['2026-09-14T17:00:00Z', '2026-10-29T12:00:00Z', '2027-01-11T02:00:00Z', '2027-03-10T09:00:00Z'].map(
  (instant) => Date.parse(instant) as EpochMs,
)

/**
 * One agent-week out of a seed: at least 15 calls, 8 texts in, 2 sleeps and 1 crash; then 30 h in which nothing
 * fails, so that everything settles. The same seed goes the same way.
 */
export function liveOneWeek(disk: Disk, seed: number, { plant = nothing, listener }: Living = {}): Lived {
  const { db } = disk
  clean(disk)
  const start = starts[seed % starts.length] ?? (0 as EpochMs)
  const world = newWorld(seed, start, listener)
  const { random } = world
  const cast = newCast(seed, random)
  const fires = newFires(random)
  const datesAreBelieved = () => world.isCalm() || fires.datesAreBelieved
  const texts = twilioTexts(world)
  const weather = newWeather(world, () => computer.listsChanged())
  const polls = quietPolls(world, () => !weather.isDown())
  const memory = newMemory(world, texts, () => calls, cast)
  const witness = newWitness({
    world,
    db,
    memory,
    calls: () => calls,
    texts,
    firstStartAt: start,
    isDated: datesAreBelieved,
    isTextedElsewhere: (call, since) => elsewhere.hasTexted(call, since),
  })
  const carriers = newCarriers(
    world,
    () => computer,
    (text) => folk.receive(text),
  )
  const elsewhere = newElsewhere(world, texts, carriers, ({ listedAt }) => computer.pollFrom(listedAt))
  let names = 0

  const computer: Computer = newComputer({
    world,
    openStore,
    twilioFor: (life) =>
      twilioFor(life, {
        world,
        weather,
        texts,
        calls,
        carriers,
        witness,
        other,
        isFaulty: (line) => lineFaults.isFaulty(line),
        computer: () => computer,
      }),
    words: words(
      () => templates,
      () => null,
    ),
    witness,
    polls,
    plant,
    isDated: () => datesAreBelieved() && !weather.isDown(),
  })
  const other = newOtherComputer(world, computer)
  const decided = (call: Calls['all'][number]) => {
    elsewhere.standBy(call)
    restores.decided(call)
  }
  const isElsewhere = other.isInCharge
  const calls: Calls = newCalls({ world, computer, saysBridged: cast.saysBridged, decided, isElsewhere })
  const folk = newPeople({ world, computer, texts, isElsewhere })
  const agents = newAgents({ world, db, computer, witness, calls: () => calls.all })
  const temptations = newTemptations({ world, db, computer, folk, agents, calls, cast })
  const lineFaults = newLineFaults({ world, db, computer, memory, agents, calls })
  const restores = newRestores({ world, disk, computer, polls, witness, texts, calls })

  setUp()
  plan()
  run(later(start, WEEK))
  world.calm()
  weather.clear()
  other.leaves()
  computer.settle()
  run(later(world.now(), hours(30)))
  if (!world.broken()) wrongAfterwards({ world, db, calls, texts, witness })
  return { broken: world.broken(), tally: tally() }

  function openStore(): SqliteStore {
    return sqliteStore({ db, now: world.clock, rules: () => cast.rules, newId: () => `p${names++}` })
  }

  function setUp(): void {
    const store = openStore()
    store.writeState('firstStartAt', start)
    store.setLastHeardAt(start)
    store.writeState('firstText', { ...templates, approvedAt: start })
    store.writeState('followUp', { is: 'on' })
    firstSequences.forEach(store.addSequence)
    calls.remember(random.pick(cast.lines), somebody())
    computer.start()
  }

  /** Time goes from one thing that happens to the next, in the world or in the program. */
  function run(until: EpochMs): void {
    while (!world.broken()) {
      const dueAt = computer.nextDueAt()
      if (world.goOn(dueAt !== undefined && dueAt < until ? dueAt : until)) continue
      if (world.now() >= until) return
      computer.carryOn()
    }
  }

  function plan(): void {
    const sleeps = planSleeps(world, start, WEEK)
    for (const { at, span } of sleeps) world.at(at, () => fallAsleep(world, computer, span))
    planCalls(sleeps.flatMap(({ at, span }) => [at, at, later(at, span)]))
    for (let n = random.whole(1, 3); n > 0; n--) world.at(sometime(), () => weather.downFor(outage(random)))
    for (let n = random.whole(6, 14); n > 0; n--) world.at(sometime(), agents.act)
    for (let n = random.whole(0, 2); n > 0; n--) world.at(sometime(), writeElsewhere)
    for (let n = random.whole(2, 8); n > 0; n--) world.at(sometime(), temptations.tempt)
    for (const phone of silent)
      planCall(later(start, hours(random.between(0, 20))), random.pick(cast.lines), { is: 'phone', phone })
    for (let day = 0; day < 14; day++) world.at(later(start, hours(12 * day)), agents.mendLines)
    if (random.chance(0.2)) world.at(sometime(), () => jump(world, computer))
    light({ fires, world, cast, computer, weather, other, restores, lineFaults }, start, later(start, WEEK))
    for (const day of [4, 5, 6, 6.5]) world.at(later(start, days(day)), dieIfNeverBefore)
    world.at(later(start, days(6.5)), sleepIfHardlyBefore)
  }

  function planCalls(edges: readonly EpochMs[]): void {
    let planned = 0
    let written = 0
    while (planned < CALLS || written < TEXTS) {
      const caller = random.chance(0.88) ? somebody() : random.pick(untextables)
      const at = random.chance(0.3) ? later(random.pick(edges), minutes(random.between(-3, 25))) : sometime()
      const line = random.pick(cast.lines)
      const isRepeated = random.chance(0.45)
      planCall(at, line, caller)
      if (isRepeated)
        planCall(
          later(at, minutes(random.between(0.5, random.chance(0.7) ? 25 : 900))),
          random.chance(0.6) ? line : random.pick(cast.lines),
          caller,
        )
      planned += isRepeated ? 2 : 1
      if (caller.is !== 'phone' || cast.rules.ownNumbers.has(caller.phone) || !random.chance(0.75)) continue
      written += 1
      world.at(later(at, minutes(random.between(-2, random.chance(0.6) ? 12 : 200))), () =>
        folk.write(caller.phone, line.number),
      )
    }
  }

  function sleepIfHardlyBefore(): void {
    if (computer.tally.sleeps < 2) fallAsleep(world, computer, minutes(5))
  }

  function dieIfNeverBefore(): void {
    if (computer.tally.crashes === 0) computer.doom('before a commit')
  }

  /** Now and then the program dies around the end of a call, when it has most to lose. */
  function planCall(at: EpochMs, line: (typeof cast.lines)[number], caller: Caller): void {
    world.at(at, () => {
      if (world.isCalm()) return
      calls.ring(line, caller)
      const call = calls.all.at(-1)
      if (call && random.chance(0.1))
        world.at(later(call.decidedAt, seconds(random.between(-1, 2))), () => computer.doom(random.pick(pointsOfDeath)))
      if (call && random.chance(0.05))
        world.at(later(call.decidedAt, seconds(random.between(-20, 2))), () => weather.downFor(outage(random)))
    })
  }

  function writeElsewhere(): void {
    const call = calls.all.filter(({ phone }) => phone !== null && people.includes(phone)).at(-1)
    if (call?.phone) elsewhere.writeByHand(call.line.number, call.phone)
  }

  function somebody(): Caller {
    const phone: Phone = random.chance(0.06) ? landline : random.pick(callers)
    return { is: 'phone', phone }
  }

  function sometime(): EpochMs {
    return random.whole(start, start + WEEK) as EpochMs
  }

  function tally(): Tally {
    return {
      calls: calls.all.length - 1,
      missed: calls.all.filter(({ ending }) => !ending.isAnswered).length,
      textsIn: texts.all.filter(({ direction }) => direction === 'in').length,
      sent: witness.sends.length,
      taken: witness.sends.filter(({ takenAt }) => takenAt !== null).length,
      ...computer.tally,
    }
  }
}

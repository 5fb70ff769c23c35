import type { DomainEvent } from '../../main/domain/words/event.ts'
import { earliest, hours, later, minutes, seconds, type EpochMs, type Ms } from '../../main/domain/words/instant.ts'
import { startEngine, type Engine } from '../../main/engine/engine.ts'
import type { Ports, Twilio } from '../../main/engine/ports.ts'
import type { SqliteStore } from '../../main/store/store.ts'
import { Death, die, mustLive, newLife, timeOff, type Life, type PointOfDeath } from './life.ts'
import { mortalStore } from './mortal-store.ts'
import { nameOf } from './name-of.ts'
import type { Plant } from './planted.ts'
import type { QuietPolls } from './quiet-polls.ts'
import type { World } from './world.ts'
import { tellWitness, type Witness } from './witness.ts'

/** The agent's computer with our program on it: it runs, sleeps, dies, and starts again. */
export interface Computer {
  isUp(): boolean
  start(): void
  /** Something reaches the program from outside; false: nobody was there, or it died of it. */
  hear(event: DomainEvent): boolean
  /** The agent does something at the computer, if it is up. */
  atTheDesk(work: (desk: Desk) => void): void
  /** Twilio's answer reaches the process that asked, if there still is one. */
  answer(asker: Life, tell: () => void, isLate: () => void): void
  poll(): void
  /** Polls when there is something to find, and a minute later: a poll under way swallows the next. */
  pollFrom(listedAt: EpochMs): void
  sleepFor(span: Ms): void
  jumpTheClock(by: Ms): void
  /** Twilio's lists can be read again, or no more. */
  listsChanged(): void
  /** Twilio could not be asked for news. */
  hearsNothing(): void
  /** The agent ends the program and starts it again; meanwhile, something is done to the database. */
  restart(meanwhile: () => void): void
  /** The process will die at the next such point, or after so many of them. */
  doom(point: PointOfDeath, after?: number): void
  mayDie(life: Life, point: PointOfDeath): void
  /** The next thing the program wants to do by itself, in true time. */
  nextDueAt(): EpochMs | undefined
  carryOn(): void
  /** Up, and with a right clock. */
  settle(): void
  readonly tally: { sleeps: number; crashes: number }
}

/** The program in the agent's hands. */
export interface Desk {
  readonly engine: Engine
  readonly store: SqliteStore
  readonly life: Life
}

export interface ComputerParts {
  readonly world: World
  readonly openStore: () => SqliteStore
  readonly twilioFor: (life: Life) => Twilio
  readonly words: Ports['words']
  readonly witness: Witness
  readonly polls: QuietPolls
  readonly plant: Plant
  /** Twilio dates its answers, and the program believes it (D13). */
  readonly isDated: () => boolean
}

/** Deaths that nobody planned, at each point. */
const RANDOM_DEATHS = 0.0004

/** How often the program looks whether its clock has come right; for one that is off by a year, hardly ever. */
const BEAT = seconds(30)
const SLOW_BEAT = minutes(30)

export function newComputer(parts: ComputerParts): Computer {
  const { world, openStore, twilioFor, words, witness, polls, plant, isDated } = parts
  const { random } = world
  const tally = { sleeps: 0, crashes: 0 }
  let running: Desk | undefined
  let isAsleep = false
  let doomed: { readonly point: PointOfDeath; after: number } | undefined
  let beat: Ms = BEAT
  let missed: (() => void)[] = []
  let dueAt: EpochMs | undefined

  const computer: Computer = {
    isUp: () => running !== undefined && !isAsleep,
    start: () => boot(),
    hear: (event) => act(`hears ${nameOf(event)}`, ({ engine }) => engine.handle(event), event),
    atTheDesk: (work) => void act('is used', work),
    answer(asker, tell, isLate) {
      if (asker.isOver) return
      if (isAsleep) missed.push(() => computer.answer(asker, random.chance(0.5) ? tell : isLate, isLate))
      else
        act('has an answer', ({ engine }) => {
          if (isDated()) engine.providerSays(world.now())
          tell()
        })
    },
    poll: () => void act('polls', ({ engine }) => engine.poll()),
    pollFrom(listedAt) {
      const first = polls.nextFrom(listedAt)
      for (const at of [first, later(first, minutes(1))]) world.at(at, computer.poll)
    },
    sleepFor(span) {
      if (!running || isAsleep) return
      polls.stop(running.store)
      isAsleep = true
      tally.sleeps += 1
      world.tell(() => `the computer sleeps for ${Math.round(span / 60_000)} min`)
      world.after(span, wake)
    },
    jumpTheClock(by) {
      if (running && !isAsleep) polls.stop(running.store)
      world.setSkew(world.skew() + by)
      if (Math.abs(by) > hours(24)) beat = SLOW_BEAT
      witness.clockJumps()
      world.tell(() => `the clock jumps by ${Math.round(by / 1000)} s`)
      act('sees the clock jump', ({ engine }) => wakeUp(engine))
    },
    listsChanged() {
      if (!running || isAsleep) return
      polls.stop(running.store)
      world.after(minutes(1), computer.poll)
    },
    hearsNothing: () => polls.stop(running?.store),
    restart(meanwhile) {
      const process = running
      if (!process || isAsleep) return
      world.tell(() => 'the agent ends the program')
      process.life.isOver = true
      bury(process)
      tally.crashes -= 1
      meanwhile()
      boot()
    },
    doom: (point, after = 0) => void (doomed = { point, after }),
    mayDie(life, point) {
      mustLive(life)
      if (world.isCalm()) return
      const isDoomed = doomed?.point === point && doomed.after-- <= 0
      if (!isDoomed && !random.chance(RANDOM_DEATHS)) return
      doomed = undefined
      die(life, point)
    },
    nextDueAt: () => (isAsleep ? undefined : dueAt),
    carryOn: () =>
      void act('goes on', ({ engine, store }) => {
        if (store.policy().restore?.isListed === false) engine.poll() // such a poll has something to find: the list itself
        engine.pump()
      }),
    settle() {
      doomed = undefined
      if (isAsleep) wake()
      if (!running) boot()
      if (world.skew() !== 0) computer.jumpTheClock(-world.skew() as Ms)
      else computer.poll()
    },
    tally,
  }
  return computer

  /** Whatever the program does may kill it, also when something in it caught the death. */
  function act(what: string, work: (running: Desk) => void, event?: DomainEvent): boolean {
    const process = running
    if (!process || isAsleep) return false
    world.tell(() => `the program ${what}`)
    if (event) tellWitness(process.life, witness, event)
    try {
      work(process)
    } catch (error) {
      if (!(error instanceof Death)) world.breaks('nothing fails inside', `it ${what} and threw ${String(error)}`)
    }
    process.life.onceCommitted = undefined
    if (world.broken()) process.life.isOver = true
    if (process.life.isOver) return bury(process)
    dueAt = nextDueAt(process)
    return true
  }

  function bury({ life, store }: Pick<Desk, 'life' | 'store'>): false {
    polls.stop(store)
    running = undefined
    dueAt = undefined
    missed = []
    tally.crashes += 1
    witness.died()
    world.tell(() => `the program died: ${life.diedAt ?? 'broken'}`)
    if (!world.broken()) world.after(timeOff(random), boot)
    return false
  }

  function boot(): void {
    if (running || world.broken()) return
    const life = newLife()
    const store = openStore()
    world.tell(() => 'the program starts')
    witness.closes()
    const born: { engine?: Engine } = {}
    try {
      born.engine = startEngine(portsOf(life, store))
    } catch (error) {
      if (!(error instanceof Death)) world.breaks('nothing fails inside', `it started and threw ${String(error)}`)
    }
    if (!born.engine || life.isOver) return void bury({ life, store })
    running = { life, store, engine: born.engine }
    dueAt = nextDueAt(running)
  }

  function portsOf(life: Life, store: SqliteStore): Ports {
    return {
      store: plant.store(mortalStore({ world, store, life, polls, witness, mayDie: computer.mayDie })),
      twilio: plant.twilio(twilioFor(life)),
      clock: { now: world.clock, at: () => () => {} },
      install: 'this-computer',
      words,
      announce: (news) => {
        mustLive(life)
        world.tell(() => `  news: ${news.event} ${JSON.stringify(news.data)}`)
      },
      complain(what, error) {
        if (error instanceof Death || isPutOff(error)) return
        world.breaks('nothing fails inside', `${what}: ${String(error)}`)
      },
    }
  }

  function wake(): void {
    if (!isAsleep) return
    isAsleep = false
    world.tell(() => 'the computer wakes')
    act('wakes up', ({ engine }) => wakeUp(engine))
    const late = missed
    missed = []
    for (const answer of late) world.after(seconds(random.between(0, 2)), answer)
  }

  function wakeUp(engine: Engine): void {
    witness.closes()
    engine.wakeUp()
  }

  /** A row that could not be started is not run after; while the clock is wrong, only the beat goes on. */
  function nextDueAt({ engine, store }: Desk): EpochMs | undefined {
    const beatAt = store.isClockWrong() ? later(world.clock(), beat) : undefined
    const at = engine.nextDueAt() ?? beatAt
    if (at === undefined) return undefined
    const trueAt = ((beatAt === undefined ? at : earliest(at, beatAt)) - world.skew()) as EpochMs
    return trueAt > world.now() ? trueAt : later(world.now(), seconds(0.25))
  }
}

/** A row that comes back at once is put off by half a minute: that is a delay, and no fault. */
function isPutOff(error: unknown): boolean {
  return error instanceof Error && error.message === 'it does not move'
}

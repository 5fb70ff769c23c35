import type { DomainEvent } from '../domain/words/event.ts'
import { earliest, type EpochMs } from '../domain/words/instant.ts'
import { countedTwilio } from './counted-twilio.ts'
import { handleEvent } from './handle-event.ts'
import { listener } from './listen.ts'
import { letterbox } from './letterbox.ts'
import { oneCommit } from './one-commit.ts'
import { interruptCalls, stepAll, takeStock, type EnginePorts } from './outbox.ts'
import type { Ports } from './ports.ts'
import { watchClock } from './watch-clock.ts'

/** The engine as the rest of the program holds it. */
export interface Engine {
  /** One event, committed when this returns; what it makes due has been started. Throws if it could not be kept. */
  handle(event: DomainEvent): void
  /** The same, in one commit with what else arrives in this turn of the event loop. Rejects if it could not be kept. */
  handleSoon(event: DomainEvent): Promise<void>
  /** Carries out what is due now. Call it whenever time has passed. */
  pump(): void
  /** Asks Twilio once for what its webhooks may have lost. */
  poll(): void
  /** After sleep, a jump of the clock, a restore: nothing automatic leaves before Twilio was listened to (D8). */
  wakeUp(): void
  /** When there is something to do next; undefined: nothing waits. */
  nextDueAt(): EpochMs | undefined
  /** Calls back with the next due instant each time it may have changed; undefined: nothing waits. */
  onPumped(listener: (nextDueAt: EpochMs | undefined) => void): void
  /** Resolves once nothing is due now and every question has its answer. */
  idle(): Promise<void>
  /** Nothing new is started. */
  stop(): void
}

/** Takes stock of what a forerunner left, closes the outbox, and listens. */
export function startEngine(parts: Ports): Engine {
  const counted = countedTwilio(parts.twilio)
  const commit = oneCommit({ ...parts, twilio: counted.twilio })
  const box = letterbox(
    commit,
    (event) => handleEvent(ports, event),
    parts.waits ?? { endOfTurn: atOnce, shortly: atOnce },
    () => pump(),
  )
  const ports: EnginePorts = {
    ...commit.ports,
    hear: (event) => counted.counted(box.putAside(event)),
    askFirst: () => ears.listen(),
    isListening: () => !ears.isOpen(),
  }
  const { store } = ports
  const ears = listener(ports, () => pump())
  const watch = watchClock(ports)
  let isStopped = false
  let isPumping = false
  let pumped: (nextDueAt: EpochMs | undefined) => void = () => {}

  takeStock(ports)
  ears.listen()
  pump()
  return {
    handle(event) {
      commit.run(() => {
        handleEvent(ports, event)
        pump()
      })
    },
    handleSoon: (event) => counted.counted(box.put(event)),
    pump,
    poll() {
      if (!isStopped) ears.poll()
    },
    wakeUp() {
      watch.look()
      interruptCalls(ports)
      ears.listen()
      pump()
    },
    nextDueAt,
    onPumped: (listener) => void (pumped = listener),
    idle: () => counted.quiet(),
    stop() {
      isStopped = true
    },
  }

  /** Until nothing more is due at this instant. A pump within a pump is the same pump. */
  function pump(): void {
    if (isStopped || isPumping) return
    isPumping = true
    try {
      watch.look()
      ears.pump()
      const next = commit.run(() => {
        stepAll(ports, maySend)
        return nextDueAt()
      })
      commit.after(() => pumped(next))
    } catch (error) {
      ports.complain('the outbox could not go on', error)
    } finally {
      isPumping = false
    }
  }

  function nextDueAt(): EpochMs | undefined {
    const instants = [store.nextDueAt(maySend()), ears.nextTryAt()].filter((at) => at !== undefined)
    return instants.length > 0 ? earliest(...instants) : undefined
  }

  function maySend(): boolean {
    return ears.isOpen() && !store.isClockWrong()
  }
}

function atOnce(work: () => void): void {
  work()
}

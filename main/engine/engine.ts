import type { DomainEvent } from '../domain/words/event.ts'
import { earliest, type EpochMs } from '../domain/words/instant.ts'
import type { HeldBy } from '../domain/words/policy.ts'
import { countedTwilio } from './counted-twilio.ts'
import { guarded } from './guarded.ts'
import { handleEvent } from './handle-event.ts'
import { inCharge } from './in-charge.ts'
import { listener } from './listen.ts'
import { letterbox } from './letterbox.ts'
import { oneCommit } from './one-commit.ts'
import { interruptCalls, stepAll, takeStock, type EnginePorts } from './outbox.ts'
import type { MayGo, Ports } from './ports.ts'
import { CannotSave } from './ports/cannot-save.ts'
import { unkept } from './unkept.ts'
import { clockGuard } from './watch-clock.ts'
import { watchSaving } from './watch-saving.ts'

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
  /** A backup was put back: all that was known is looked at anew, and Twilio listened to (D13). */
  restored(): void
  /** A webhook came under the name of another computer of the agent's (D13). */
  calledAnother(): void
  /** A provider dated an answer that came just now (D13). */
  providerSays(now: EpochMs): void
  /** When there is something to do next; undefined: nothing waits. */
  nextDueAt(): EpochMs | undefined
  /** Calls back with the next due instant each time it may have changed; undefined: nothing waits. */
  onPumped(listener: (nextDueAt: EpochMs | undefined) => void): void
  /** Resolves once nothing is due now and every question has its answer. */
  idle(): Promise<void>
  /** Nothing new is started. */
  stop(): void
}

const MOST_TOUCHES_UNDER_WAY = 16

/** Takes stock of what a forerunner left, closes the outbox, and listens. */
export function startEngine(parts: Ports): Engine {
  const counted = countedTwilio(parts.twilio)
  const mail = parts.mail ? { mail: counted.mail(parts.mail) } : {}
  const commit = oneCommit(watchSaving({ ...parts, ...mail, twilio: counted.twilio }))
  const box = letterbox(
    commit,
    (event) => handleEvent(ports, event),
    parts.waits ?? { endOfTurn: atOnce, shortly: atOnce },
    () => pump(),
  )
  const ports: EnginePorts = {
    ...commit.ports,
    hear: (event) => counted.counted(box.putAside(event).catch((error: unknown) => notKept(event, error))),
    askFirst: () => ears.listen(),
    heldBy,
    fetching: new Set(),
    after: commit.after,
  }
  const { store, clock } = ports
  const guard = clockGuard(ports)
  const ears = listener(ports, guard, () => pump())
  const charge = inCharge(ports, () => pump())
  const untold = unkept((event) => handleEvent(ports, event), commit.after, ports.complain)
  let isStopped = false
  let isPumping = false
  let pumped: (nextDueAt: EpochMs | undefined) => void = () => {}

  begin(takeStock)
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
      if (isStopped) return
      ears.poll()
      charge.lookAgain()
    },
    wakeUp() {
      guard.look()
      begin(interruptCalls)
    },
    restored() {
      ears.forget()
      begin(takeStock)
    },
    calledAnother: () => charge.calledAnother(),
    providerSays: (at) => guard.providerSays(at),
    nextDueAt,
    onPumped: (listener) => void (pumped = listener),
    idle: () => counted.quiet(),
    stop() {
      isStopped = true
    },
  }

  /** What a forerunner, a sleep or a backup has left is looked at; then Twilio is asked for news (D8). */
  function begin(look: typeof takeStock): void {
    ears.close()
    guarded(ports.complain, 'the clock could not be looked at', () => guard.begins())
    guarded(ports.complain, 'what was left could not be looked at', () => look({ ...ports, unheard: untold.add }))
    ears.listen()
    charge.look()
    pump()
  }

  /** Until nothing more is due at this instant. A pump within a pump is the same pump. */
  function pump(): void {
    if (isStopped || isPumping) return
    isPumping = true
    try {
      guard.look()
      ears.pump()
      const next = commit.run(() => {
        untold.tellAgain()
        stepAll(ports, mayGo)
        return nextDueAt()
      })
      if (isTouchUnheard() && ears.nextTryAt() === undefined) ears.poll()
      commit.after(() => pumped(next))
    } catch (error) {
      // Tried again at each beat: that nothing can be kept is told once, elsewhere.
      if (!(error instanceof CannotSave)) ports.complain('the outbox could not go on', error)
    } finally {
      isPumping = false
    }
  }

  function notKept(event: DomainEvent, error: unknown): never {
    untold.add(event)
    throw error
  }

  function nextDueAt(): EpochMs | undefined {
    const instants = [store.nextDueAt(maySend()), nextTouchAt(), ears.nextTryAt()].filter((at) => at !== undefined)
    return instants.length > 0 ? earliest(...instants) : undefined
  }

  /** A touch is due, and Twilio was not asked since (D8). */
  function isTouchUnheard(): boolean {
    const dueAt = maySend() ? store.nextTouchAt() : undefined
    return dueAt !== undefined && dueAt <= clock.now() && dueAt > (ears.heardUpTo() ?? -Infinity)
  }

  /** What waits for Twilio's answer is not due before that has come. */
  function nextTouchAt(): EpochMs | undefined {
    return maySend() && !isTouchUnheard() ? store.nextTouchAt() : undefined
  }

  function mayGo(): MayGo {
    return { automatic: maySend(), touchesUpTo: maySend() && !isCrowded() ? ears.heardUpTo() : null }
  }

  /** Many touches may come due in one minute; they go a few at a time, and a new call is texted between them (S14). */
  function isCrowded(): boolean {
    const dueAt = store.nextTouchAt()
    return dueAt !== undefined && dueAt <= clock.now() && store.textsUnderWay() >= MOST_TOUCHES_UNDER_WAY
  }

  function maySend(): boolean {
    return heldBy() === null
  }

  function heldBy(): HeldBy | null {
    if (guard.isWrong()) return 'clock'
    if (charge.isElsewhere()) return 'elsewhere'
    return ears.isOpen() && charge.isKnown() ? null : 'listening'
  }
}

function atOnce(work: () => void): void {
  work()
}

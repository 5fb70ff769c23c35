import { earliest, later, latest, type EpochMs, type Ms } from '../domain/words/instant.ts'
import type { ManualClock } from './clock.ts'
import type { Engine } from './engine.ts'

/** Others whose work must be done before the clock moves on, such as the pretend phone network. */
export interface Bystander {
  idle(): Promise<void>
}

/** A standing clock, moved by hand (contract, `--manual-clock`). Each resolves with nothing due left undone. */
export interface Time {
  /** To each due instant in turn; Twilio is polled once at each. */
  advance(by: Ms): Promise<void>
  settle(): Promise<void>
  /** Straight to the target, as a computer that slept; then what waking does (D8). */
  jump(by: Ms): Promise<void>
  /** To any instant, as a broken clock would. */
  set(to: EpochMs): Promise<void>
}

export function timeControl(clock: ManualClock, engine: Engine, bystanders: readonly Bystander[]): Time {
  return {
    async advance(by) {
      const target = later(clock.now(), by)
      await settle()
      let visited: EpochMs | undefined
      // What is still due after its visit cannot be carried out now, such as with a full disk.
      for (let next = nextInstant(); next !== undefined && next < target && next !== visited; next = nextInstant()) {
        await visit(next)
        visited = next
      }
      await visit(target)
    },
    settle,
    async jump(by) {
      await wakeUpAt(later(clock.now(), by))
    },
    async set(to) {
      await wakeUpAt(to)
    },
  }

  async function visit(instant: EpochMs): Promise<void> {
    clock.moveTo(latest(instant, clock.now()))
    await quiet()
    engine.poll()
    await settle()
  }

  async function wakeUpAt(instant: EpochMs): Promise<void> {
    clock.moveTo(instant)
    engine.wakeUp()
    await settle()
  }

  /** Carries out what is due; what that makes others do may make more due. */
  async function settle(): Promise<void> {
    await quiet()
    engine.pump()
    await quiet()
  }

  async function quiet(): Promise<void> {
    for (let round = 0; round < 2; round++) {
      await engine.idle()
      for (const bystander of bystanders) await bystander.idle()
    }
    await engine.idle()
  }

  function nextInstant(): EpochMs | undefined {
    const instants = [engine.nextDueAt(), clock.nextAlarmAt()].filter((at) => at !== undefined)
    return instants.length > 0 ? earliest(...instants) : undefined
  }
}

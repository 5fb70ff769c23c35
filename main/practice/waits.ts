import { later, seconds, type EpochMs } from '../domain/words/instant.ts'
import type { Clock } from '../engine/clock.ts'

/** How the practice world waits: by the injected clock alone, and so that somebody outside can wait for it. */
export interface Waits {
  now(): EpochMs
  /** True: slept that long. False: `interrupted` came first. Never answers once everything has stopped. */
  sleep(howManySeconds: number, interrupted?: AbortSignal): Promise<boolean>
  /** Starts something nobody waits for. What it throws is a bug of the simulator and comes out of `idle`. */
  start(task: () => Promise<void>): void
  /** Counts something that is not a wait by the clock, such as an HTTP request, as under way. */
  underWay<T>(work: Promise<T>): Promise<T>
  /** Nothing under way, nothing due that has not woken. */
  idle(): Promise<void>
  /** Takes every alarm back; whoever sleeps sleeps for good. */
  stop(): void
}

/** Everything the practice world waits for goes through here (design §1.4: the clock is injected). */
export function waitsBy(clock: Clock): Waits {
  const alarms = new Set<{ readonly instant: EpochMs; cancel: () => void }>()
  const works = new Set<Promise<unknown>>()
  const bugs: unknown[] = []
  let stopped = false

  return { now: clock.now, sleep, start, underWay, idle, stop }

  function sleep(howManySeconds: number, interrupted?: AbortSignal): Promise<boolean> {
    if (stopped) return new Promise(() => {})
    if (interrupted?.aborted) return Promise.resolve(false)
    if (howManySeconds <= 0) return Promise.resolve(true)
    return new Promise((resolve) => {
      const instant = later(clock.now(), seconds(howManySeconds))
      const alarm = { instant, cancel: clock.at(instant, () => settle(true)) }
      const interrupt = () => settle(false)
      alarms.add(alarm)
      interrupted?.addEventListener('abort', interrupt)
      function settle(sleptThrough: boolean) {
        alarm.cancel()
        alarms.delete(alarm)
        interrupted?.removeEventListener('abort', interrupt)
        if (!stopped) resolve(sleptThrough)
      }
    })
  }

  function start(task: () => Promise<void>): void {
    task().catch((bug: unknown) => void bugs.push(bug))
  }

  function underWay<T>(work: Promise<T>): Promise<T> {
    const settled = work.then(
      () => void works.delete(settled),
      () => void works.delete(settled),
    )
    works.add(settled)
    return work
  }

  async function idle(): Promise<void> {
    do {
      await Promise.all(works)
      await turnOfTheLoop()
      if (bugs.length > 0) throw bugs[0]
    } while (works.size > 0 || [...alarms].some((alarm) => alarm.instant <= clock.now()))
  }

  function stop(): void {
    stopped = true
    for (const alarm of alarms) alarm.cancel()
    alarms.clear()
  }
}

/** After this every promise that was settled has been heard by whoever awaited it. */
const turnOfTheLoop = () => new Promise<void>((resolve) => void setImmediate(resolve))

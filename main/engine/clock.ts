import { later, seconds, type EpochMs, type Ms } from '../domain/words/instant.ts'

/** The one source of time. Everything else is handed an instant or this. */
export interface Clock {
  now(): EpochMs
  /** Wakes once, at or soon after the instant by this clock. Calling the answer takes the alarm back. */
  at(instant: EpochMs, wake: () => void): () => void
}

/** No timer of the platform may run longer than this without looking at the clock again. */
const LONGEST_NAP_MS = 30_000

/** The computer's clock, `speed` times as fast (1: as it is). */
export function systemClock(speed = 1): Clock {
  const startedAt = Date.now()
  const now = () => (startedAt + (Date.now() - startedAt) * speed) as EpochMs
  return {
    now,
    at(instant, wake) {
      let timer = setTimeout(look, napUntil(instant))
      function look() {
        if (now() >= instant) wake()
        else timer = setTimeout(look, napUntil(instant))
      }
      return () => clearTimeout(timer)
    },
  }

  function napUntil(instant: EpochMs) {
    return Math.min(Math.max((instant - now()) / speed, 0), LONGEST_NAP_MS)
  }
}

/** A clock that stands still until it is moved. */
export interface ManualClock extends Clock {
  /** The next alarm; undefined: none is set. */
  nextAlarmAt(): EpochMs | undefined
  /** Puts the clock to an instant, earlier ones too, and wakes whoever is due by then, in order. */
  moveTo(instant: EpochMs): void
}

/** Stands at `start` and moves only by hand. */
export function manualClock(start: EpochMs): ManualClock {
  let now = start
  const alarms = new Set<{ readonly instant: EpochMs; readonly wake: () => void }>()
  const next = () => [...alarms].sort((a, b) => a.instant - b.instant)[0]
  return {
    now: () => now,
    at(instant, wake) {
      const alarm = { instant, wake }
      alarms.add(alarm)
      return () => void alarms.delete(alarm)
    },
    nextAlarmAt: () => next()?.instant,
    moveTo(instant) {
      now = instant
      for (let alarm = next(); alarm && alarm.instant <= now; alarm = next()) {
        alarms.delete(alarm)
        alarm.wake()
      }
    },
  }
}

/** Does it when all that has arrived in this turn of the event loop has been taken in. */
export function endOfTurn(work: () => void): void {
  setImmediate(work)
}

const A_MOMENT_MS = 5

/** Does it a few milliseconds of real time from now. */
export function shortly(work: () => void): void {
  setTimeout(work, A_MOMENT_MS)
}

/** Does it once so much real time has passed, unless called off; keeps no process alive. */
export function afterRealTime(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms).unref()
  return () => clearTimeout(timer)
}

/** Measures real time: each call of the answer says how many milliseconds have passed since the start. */
export function stopwatch(): () => number {
  const startedAt = performance.now()
  return () => performance.now() - startedAt
}

/** What is counted anew each time grows with the day: however much that is, it takes about this part of the time. */
const MOST_OF_THE_TIME = 1 / 50
const LONGEST_PAUSE = seconds(2)

/**
 * Does work of no haste, a pause after it was asked for: at least `shortest`, and the longer the more real time such
 * work took before. Calling the answer takes it back.
 */
export function unhurried(clock: Clock, shortest: Ms): (work: () => void) => () => void {
  let pause = shortest
  return (work) =>
    clock.at(later(clock.now(), pause), () => {
      const elapsedMs = stopwatch()
      work()
      const wanted = seconds(elapsedMs() / 1000 / MOST_OF_THE_TIME)
      pause = [shortest, wanted, LONGEST_PAUSE].toSorted((a, b) => a - b)[1] ?? shortest
    })
}

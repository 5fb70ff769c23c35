import { apart, later, minutes, seconds, type EpochMs, type Ms } from '../domain/words/instant.ts'
import type { Clock } from './clock.ts'
import type { Engine } from './engine.ts'

/** The clock is looked at this often at least, and Twilio is polled (design §5; contract, Paces). */
const BEAT = seconds(30)
const POLL = minutes(1)

/** A row that is due and could not be started is not run after. */
const BREATH = seconds(0.25)

/** A beat that comes this much too late, or too early, means sleep or a jump of the clock. Real time. */
const SLACK = seconds(15)

/** Keeps a running engine going by a clock that runs, `speed` times as fast as the real one. Stops with the answer. */
export function startHeartbeat(clock: Clock, engine: Engine, speed: number): () => void {
  const slack = (SLACK * speed) as Ms
  let polledAt = clock.now()
  let setAt = clock.now()
  let alarmAt = clock.now()
  let stopAlarm = () => {}
  engine.onPumped(beatSooner)
  setAlarm(engine.nextDueAt())
  return () => stopAlarm()

  function beat(): void {
    const now = clock.now()
    if (apart(alarmAt, now) > slack || now < setAt) engine.wakeUp()
    else if (now >= later(polledAt, POLL)) poll(now)
    setAlarm(undefined)
    engine.pump()
  }

  function poll(now: EpochMs): void {
    polledAt = now
    engine.poll()
  }

  function beatSooner(dueAt: EpochMs | undefined): void {
    if (dueAt !== undefined && dueAt < alarmAt) setAlarm(dueAt)
  }

  function setAlarm(dueAt: EpochMs | undefined): void {
    stopAlarm()
    setAt = clock.now()
    alarmAt = nextBeat(setAt, dueAt)
    stopAlarm = clock.at(alarmAt, beat)
  }
}

/** The next due row, or at most a beat away. */
function nextBeat(now: EpochMs, dueAt: EpochMs | undefined): EpochMs {
  const latestBeat = later(now, BEAT)
  if (dueAt === undefined || dueAt > latestBeat) return latestBeat
  return dueAt > now ? dueAt : later(now, BREATH)
}

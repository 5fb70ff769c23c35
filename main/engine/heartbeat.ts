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
  setAlarm()
  return () => stopAlarm()

  function beat(): void {
    const now = clock.now()
    if (apart(alarmAt, now) > slack || now < setAt) engine.wakeUp()
    else if (now >= later(polledAt, POLL)) poll(now)
    setAlarm()
    engine.pump()
  }

  function poll(now: EpochMs): void {
    polledAt = now
    engine.poll()
  }

  function beatSooner(): void {
    if (nextBeat() < alarmAt) setAlarm()
  }

  function setAlarm(): void {
    stopAlarm()
    setAt = clock.now()
    alarmAt = nextBeat()
    stopAlarm = clock.at(alarmAt, beat)
  }

  function nextBeat(): EpochMs {
    const now = clock.now()
    const dueAt = engine.nextDueAt() ?? later(now, BEAT)
    return Math.min(later(now, BEAT), dueAt > now ? dueAt : later(now, BREATH)) as EpochMs
  }
}

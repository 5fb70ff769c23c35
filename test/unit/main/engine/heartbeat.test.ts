import { expect, test } from 'vitest'
import { earlier, later, minutes, seconds, type Ms } from '../../../../main/domain/words/instant.ts'
import { manualClock } from '../../../../main/engine/clock.ts'
import { startHeartbeat } from '../../../../main/engine/heartbeat.ts'
import { afternoon } from '../../../fixtures/evidence.ts'
import { idleEngine } from '../../../fixtures/idle-engine.ts'

/** A heart that beats by a clock moved by hand. */
function beating(speed = 1) {
  const clock = manualClock(afternoon)
  const idle = idleEngine(clock)
  const stop = startHeartbeat(clock, idle.engine, speed)
  const when = (what: string) => idle.noted.filter((one) => one.what === what).map(({ at }) => (at - afternoon) / 1000)
  return { ...idle, clock, stop, when, runs }

  /** Time runs, alarm by alarm. */
  function runs(by: Ms): void {
    const target = later(clock.now(), by)
    for (let next = clock.nextAlarmAt(); next !== undefined && next <= target; next = clock.nextAlarmAt())
      clock.moveTo(next)
    clock.moveTo(target)
  }
}

test('design 5 the clock is looked at every 30 s at least, and Twilio is polled every 60 s', () => {
  const heart = beating()
  heart.runs(minutes(5))
  expect(heart.when('pump')).toEqual([30, 60, 90, 120, 150, 180, 210, 240, 270, 300])
  expect(heart.when('poll')).toEqual([60, 120, 180, 240, 300])
  expect(heart.when('wakeUp')).toEqual([])
})

test('design 5 one timer, to the next due row: it beats when something comes due', () => {
  const heart = beating()
  heart.runs(seconds(3))
  heart.has(later(heart.clock.now(), seconds(2)))
  heart.runs(seconds(10))
  expect(heart.when('pump')).toEqual([5])
})

test('a row that is due and could not be started is not run after', () => {
  const heart = beating()
  heart.has(earlier(afternoon, seconds(1)))
  heart.runs(seconds(1))
  expect(heart.when('pump').length).toBeLessThanOrEqual(4)
})

test('D8 a computer that slept through its beat listens before it sends', () => {
  const heart = beating()
  heart.runs(minutes(1))
  heart.clock.moveTo(later(heart.clock.now(), minutes(90)))
  expect(heart.when('wakeUp')).toEqual([60 + 5400])
  const woken = heart.noted.map(({ what }) => what)
  expect(woken.indexOf('wakeUp')).toBeLessThan(woken.lastIndexOf('pump'))
})

test('design 5 a clock that was put back is a jump as well', () => {
  const heart = beating()
  heart.runs(minutes(1))
  const alarm = heart.clock.nextAlarmAt() ?? afternoon
  heart.clock.moveTo(earlier(afternoon, minutes(60)))
  expect(heart.when('wakeUp')).toEqual([]) // nobody has looked yet
  heart.clock.moveTo(later(alarm, seconds(16)))
  expect(heart.when('wakeUp')).toHaveLength(1)
})

test('a beat that is a little late is no sleep', () => {
  const heart = beating()
  heart.clock.moveTo(later(afternoon, seconds(40)))
  expect([heart.when('wakeUp'), heart.when('pump')]).toEqual([[], [40]])
})

test('contract, --speed: sixty times as fast, a minute is not taken for sleep', () => {
  const heart = beating(60)
  heart.clock.moveTo(later(afternoon, minutes(2)))
  expect(heart.when('wakeUp')).toEqual([])
})

test('a stopped heart leaves no alarm behind', () => {
  const heart = beating()
  heart.runs(minutes(1))
  heart.stop()
  expect(heart.clock.nextAlarmAt()).toBeUndefined()
})

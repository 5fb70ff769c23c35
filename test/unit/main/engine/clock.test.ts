import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { earlier, later, minutes, seconds } from '../../../../main/domain/words/instant.ts'
import { afterRealTime, manualClock, systemClock, unhurried } from '../../../../main/engine/clock.ts'
import { afternoon } from '../../../fixtures/evidence.ts'

beforeEach(() => void vi.useFakeTimers({ now: afternoon }))
afterEach(() => void vi.useRealTimers())

test('contract, --manual-clock: time stands still and moves only by hand', () => {
  const clock = manualClock(afternoon)
  vi.advanceTimersByTime(60_000)
  expect(clock.now()).toBe(afternoon)
  clock.moveTo(later(afternoon, seconds(5)))
  expect(clock.now()).toBe(later(afternoon, seconds(5)))
})

test('a standing clock wakes whoever is due, in order and once, and not who took the alarm back', () => {
  const clock = manualClock(afternoon)
  const woken: string[] = []
  const at = (by: number, name: string) => clock.at(later(afternoon, seconds(by)), () => void woken.push(name))
  at(3, 'third')
  at(1, 'first')
  const back = at(2, 'taken back')
  at(9, 'not yet')
  back()
  expect(clock.nextAlarmAt()).toBe(later(afternoon, seconds(1)))
  clock.moveTo(later(afternoon, seconds(5)))
  clock.moveTo(later(afternoon, seconds(6)))
  expect(woken).toEqual(['first', 'third'])
  expect(clock.nextAlarmAt()).toBe(later(afternoon, seconds(9)))
})

test('contract, clock.set: a standing clock may be set back, and wakes nobody by it', () => {
  const clock = manualClock(afternoon)
  const woken: number[] = []
  clock.at(later(afternoon, seconds(1)), () => void woken.push(1))
  clock.moveTo(earlier(afternoon, minutes(60)))
  expect([clock.now(), woken]).toEqual([earlier(afternoon, minutes(60)), []])
})

test('an alarm that sets another one for the same instant does not hang the clock', () => {
  const clock = manualClock(afternoon)
  let rounds = 0
  const again = () => void (++rounds < 5 && clock.at(clock.now(), again))
  clock.at(afternoon, again)
  clock.moveTo(afternoon)
  expect(rounds).toBe(5)
})

test('contract, --speed: the clock runs that many times as fast', () => {
  const clock = systemClock(60)
  vi.advanceTimersByTime(1_000)
  expect(clock.now()).toBe(later(afternoon, minutes(1)))
})

test('the computer’s clock wakes at the instant, looks again at least every 30 s, and can be taken back', () => {
  const clock = systemClock()
  const woken: string[] = []
  clock.at(later(afternoon, minutes(10)), () => void woken.push('due'))
  clock.at(later(afternoon, minutes(10)), () => void woken.push('taken back'))()
  vi.advanceTimersByTime(9 * 60_000)
  expect(woken).toEqual([])
  vi.advanceTimersByTime(60_000)
  expect(woken).toEqual(['due'])
  expect(vi.getTimerCount()).toBe(0)
})

test('design 5 a computer whose clock was put forward wakes within 30 s, not when the old wait is over', () => {
  const clock = systemClock()
  const woken: string[] = []
  clock.at(later(afternoon, minutes(60)), () => void woken.push('due'))
  vi.setSystemTime(later(afternoon, minutes(61)))
  vi.advanceTimersByTime(30_000)
  expect(woken).toEqual(['due'])
})

test('what is called off does not happen, and what is not happens once its time is up', () => {
  const happened: string[] = []
  const callOff = afterRealTime(1_000, () => void happened.push('called off'))
  afterRealTime(1_000, () => void happened.push('not called off'))
  callOff()
  vi.advanceTimersByTime(1_000)
  expect(happened).toEqual(['not called off'])
})

test('work of no haste takes a fiftieth of the time, however long it takes, and comes within 2 s', () => {
  const soon = unhurried(systemClock(), seconds(0.1))
  const pauses = [0, 10, 500, 0].map((takesMs) => {
    const askedAt = Date.now()
    let startedAt = askedAt
    soon(() => {
      startedAt = Date.now()
      vi.advanceTimersByTime(takesMs)
    })
    vi.advanceTimersToNextTimer()
    return startedAt - askedAt
  })
  expect(pauses).toEqual([100, 100, 500, 2000])
  soon(() => expect.unreachable())()
  vi.advanceTimersByTime(5_000)
})

import { expect, test } from 'vitest'
import { earlier, hours, later, minutes, seconds } from '../../../../main/domain/words/instant.ts'
import { manualClock } from '../../../../main/engine/clock.ts'
import { timeControl } from '../../../../main/engine/time-control.ts'
import { afternoon } from '../../../fixtures/evidence.ts'
import { idleEngine } from '../../../fixtures/idle-engine.ts'

function controlled() {
  const clock = manualClock(afternoon)
  const idle = idleEngine(clock)
  const bystander = { idled: 0, idle: () => Promise.resolve(void bystander.idled++) }
  const time = timeControl(clock, idle.engine, [bystander])
  const when = (what: string) => idle.noted.filter((one) => one.what === what).map(({ at }) => (at - afternoon) / 1000)
  return { ...idle, clock, bystander, time, when }
}

test('contract, clock.advance: to each due instant in turn, Twilio polled once at each, and on to the target', async () => {
  const { time, clock, when, has } = controlled()
  has(later(afternoon, seconds(3)))
  clock.at(later(afternoon, seconds(7)), () => {})
  await time.advance(seconds(10))
  expect([clock.now(), when('poll')]).toEqual([later(afternoon, seconds(10)), [3, 7, 10]])
  expect(when('wakeUp')).toEqual([])
})

test('contract, clock.advance: what becomes due on the way is visited too', async () => {
  const { time, clock, when, has } = controlled()
  clock.at(later(afternoon, seconds(2)), () => has(later(clock.now(), seconds(3))))
  await time.advance(minutes(1))
  expect(when('poll')).toEqual([2, 5, 60])
})

test('contract, clock.advance: nothing due, it goes straight to the target', async () => {
  const { time, clock, when } = controlled()
  await time.advance(hours(24))
  expect([clock.now(), when('poll')]).toEqual([later(afternoon, hours(24)), [86_400]])
})

test('contract, clock.settle: what is due now is carried out, and time stands', async () => {
  const { time, clock, when, bystander } = controlled()
  await time.settle()
  expect([clock.now(), when('pump'), when('poll')]).toEqual([afternoon, [0], []])
  expect(bystander.idled).toBeGreaterThan(0)
})

test('contract, clock.jump: straight to the target, visiting nothing, then what waking does', async () => {
  const { time, clock, when, has } = controlled()
  has(later(afternoon, minutes(5)))
  await time.jump(hours(8))
  expect([clock.now(), when('wakeUp'), when('poll')]).toEqual([later(afternoon, hours(8)), [28_800], []])
})

test('contract, clock.set: any instant, earlier ones too, then what waking does', async () => {
  const { time, clock, when } = controlled()
  await time.set(earlier(afternoon, hours(1)))
  expect([clock.now(), when('wakeUp')]).toEqual([earlier(afternoon, hours(1)), [-3600]])
})

test('contract, clock.advance: an engine whose row is due already does not hold time up', async () => {
  const { time, clock, has } = controlled()
  has(earlier(afternoon, minutes(1)))
  await time.advance(seconds(5))
  expect(clock.now()).toBe(later(afternoon, seconds(5)))
})

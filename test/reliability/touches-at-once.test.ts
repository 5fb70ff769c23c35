import { expect, test } from 'vitest'
import { caller, missedCall, newCaller, text } from './outside/caller.ts'
import { FORWARDED, HOUR, MINUTE, outside } from './outside/outside.ts'
import { DAY, leadOf, touchesTo } from './outside/weeks.ts'

const LEADS = 1000
const areas = '210 254 281 325 346 361 409 430 432 469'.split(' ') // of Texas, in one zone
const numbers = Array.from({ length: LEADS }, (_, n) => `+1${areas[n % 10]}5550${100 + Math.floor(n / 10)}`)
const TUESDAY_9 = Date.parse('2027-01-12T15:00:00.000Z') // in Chicago

test(
  `S49 S13 ${LEADS} touches due in one minute leave in it, once each, and who is missed meanwhile is texted first`,
  { timeout: 120_000 },
  async () => {
    const world = await outside({ startAt: Date.parse('2027-01-12T04:00:00.000Z') }) // 22:00: all wait for the morning
    const calls = numbers.map((from) => caller(world, FORWARDED, from))
    for (let n = 0; n < LEADS; n += 50) await Promise.all(calls.slice(n, n + 50).map((call) => call.voice()))
    await world.settle()
    await world.advance(TUESDAY_9 - 1 - world.now())
    expect(world.fake.messages.length).toBe(LEADS)

    const late = caller(world, FORWARDED, newCaller())
    const order: string[] = []
    let meanwhile: Promise<unknown> = Promise.resolve()
    world.fake.onCreate = ({ to }) => {
      order.push(to)
      if (order.length === 300) meanwhile = late.voice()
      return 'none'
    }
    await world.advance(1)
    await meanwhile
    await world.settle()
    expect(world.now()).toBe(TUESDAY_9)
    const counts = calls.map(({ from }) => touchesTo(world, from).length)
    expect([counts.length, counts.filter((count) => count === 1).length]).toEqual([LEADS, LEADS])
    expect(world.fake.answersTo(late.from).length).toBe(1)
    expect(order.indexOf(late.from)).toBeLessThan(400) // it called at the 300th of a thousand
    await world.advance(MINUTE)
    expect(world.fake.messages.length).toBe(2 * LEADS + 1)
  },
)

test('S45 replies that were taken before the touches come due stop them; those in the same instant stop the next', async () => {
  const world = await outside()
  const leads = Array.from({ length: 60 }, () => newCaller())
  for (const phone of leads) await missedCall(world, FORWARDED, phone)
  await world.advance(2 * HOUR - 1)
  const before = leads.filter((_, n) => n % 2 === 0)
  const meanwhile = leads.filter((_, n) => n % 2 === 1)
  await Promise.all(before.map((phone) => text(world, FORWARDED, phone, 'Yes')))
  const moving = world.advance(1)
  await Promise.all([moving, ...meanwhile.map((phone) => text(world, FORWARDED, phone, 'Yes'))])
  const counts = meanwhile.map((phone) => touchesTo(world, phone).length)
  expect(before.map((phone) => touchesTo(world, phone).length)).toEqual(before.map(() => 0))
  expect(Math.max(...counts)).toBeLessThanOrEqual(1)
  await world.advance(8 * DAY)
  expect(meanwhile.map((phone) => touchesTo(world, phone).length)).toEqual(counts)
  const reasons = await Promise.all(leads.map(async (phone) => (await leadOf(world, phone)).enrollment?.exitReason))
  expect(reasons.filter((reason) => reason !== undefined && reason !== 'replied')).toEqual([])
})

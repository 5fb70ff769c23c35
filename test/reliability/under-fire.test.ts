import { expect, test } from 'vitest'
import { missedCall, type Caller } from './outside/caller.ts'
import { FORWARDED, HOUR, MINUTE, outside, type Outside } from './outside/outside.ts'

const DAY = 24 * HOUR
const YEAR = 365 * DAY

const codeOf = async (world: Outside, { sid }: Caller) => (await world.call(sid)).decision?.code
const textsTo = (world: Outside, { from }: Caller) => world.fake.answersTo(from).length
const kindsOf = async (world: Outside) => (await world.tasks()).map(({ kind }) => kind)

/** The computer's clock and the provider's stand at that instant from now on. */
async function setClock(world: Outside, at: number): Promise<void> {
  world.fake.now = at
  await world.result('clock.set', { to: new Date(at).toISOString() })
}

/** Each problem that was told of, in order. */
const problems = (world: Outside) =>
  world
    .program()
    .events.filter(({ event }) => event.startsWith('problem.'))
    .map(({ event, data }) => `${event.slice('problem.'.length)} ${String(data['code'])}`)

test('D13 a clock set back a year: nothing is sent again or by itself until it is right, and nothing is lost', async () => {
  const world = await outside()
  const before = await missedCall(world, FORWARDED)
  const right = world.now()
  await setClock(world, right - YEAR)
  const meanwhile = await missedCall(world, FORWARDED)
  expect([await codeOf(world, meanwhile), textsTo(world, meanwhile)]).toEqual(['held', 0])
  await setClock(world, right + MINUTE)
  await world.settle()
  expect(problems(world)).toEqual(['raised clock_wrong', 'cleared clock_wrong'])
  expect([textsTo(world, before), textsTo(world, meanwhile)]).toEqual([1, 0])
  expect([await codeOf(world, meanwhile), await kindsOf(world)]).toEqual(['learnt_too_late', ['manual_callback']])
  const after = await missedCall(world, FORWARDED)
  expect([await codeOf(world, after), textsTo(world, after)]).toEqual(['texted', 1])
})

test('D13 a clock set forward a year makes nothing recent: what waited is a task, a new call is texted', async () => {
  const world = await outside()
  const sent = await missedCall(world, FORWARDED)
  world.fake.onCreate = () => ({ refuse: 20429, status: 429 })
  const waiting = await missedCall(world, FORWARDED)
  world.fake.onCreate = () => 'none'
  const right = world.now()
  await setClock(world, right + YEAR)
  await world.settle()
  expect([textsTo(world, sent), textsTo(world, waiting)]).toEqual([1, 0])
  expect(await codeOf(world, waiting)).toBe('learnt_too_late')
  const ahead = await missedCall(world, FORWARDED)
  expect(textsTo(world, ahead)).toBe(1)

  await setClock(world, right + MINUTE)
  await world.settle()
  expect(problems(world)).toEqual(['raised clock_wrong'])
  expect([sent, waiting, ahead].map((call) => textsTo(world, call))).toEqual([1, 0, 1])
})

test(
  'Twilio down for a day: each call leaves a text in time or a task, nothing leaves twice, and all is told',
  { timeout: 120_000 },
  async () => {
    const world = await outside()
    await world.settle()
    await world.fake.goAway()
    const calls: Caller[] = []
    for (let hour = 0; hour < 24; hour += 6) {
      calls.push(await missedCall(world, FORWARDED))
      await world.advance(6 * HOUR)
    }
    const waiting = ['learnt_late_waiting', 'learnt_late_waiting', 'learnt_late_waiting', 'texted'] // the last by day
    expect(await Promise.all(calls.map((call) => codeOf(world, call)))).toEqual(waiting)
    expect(problems(world)).toEqual(['raised twilio_unreachable'])
    await world.fake.comeBack()
    await world.advance(DAY)
    expect(problems(world)).toEqual(['raised twilio_unreachable', 'cleared twilio_unreachable'])
    expect(calls.map((call) => textsTo(world, call)).every((count) => count <= 1)).toBe(true)
    const told = await Promise.all(calls.map(async (call) => `${await codeOf(world, call)} ${textsTo(world, call)}`))
    expect(told).toEqual(['learnt_too_late 0', ...Array.from({ length: 3 }, () => 'learnt_late_texted 1')])
    expect(await kindsOf(world)).toEqual(['manual_callback'])
  },
)

test.for([
  { code: 30034, decision: 'text_undelivered', says: /not registered .*call them back, and register/, stops: true },
  { code: 30007, decision: 'text_undelivered', says: /carrier filtered .*call back is up to you/, stops: true },
  { code: 30006, decision: 'text_undelivered', says: /landline .*call back is up to you/, stops: false },
])('D9 $code is told in words with what to do, and is a task', async ({ code, decision, says, stops }) => {
  const world = await outside()
  world.fake.settleAs = { status: 'undelivered', errorCode: code }
  const call = await missedCall(world, FORWARDED)
  await world.advance(2 * MINUTE)
  const shown = await world.call(call.sid)
  expect([shown.decision?.code, shown.decision?.sentence]).toEqual([decision, expect.stringMatching(says)])
  expect(shown.firstText?.state).toBe('undelivered')
  expect(await kindsOf(world)).toEqual(['manual_callback'])
  expect(problems(world)).toEqual(stops ? ['raised line_blocked'] : [])

  const next = await missedCall(world, FORWARDED)
  expect([await codeOf(world, next), textsTo(world, next)]).toEqual(stops ? ['line_blocked', 0] : ['texted', 1])
  expect(await kindsOf(world)).toEqual(stops ? ['manual_callback', 'manual_callback'] : ['manual_callback'])
})

test('D9, D10 21610 is an opt-out: told in words, a task to call, and no text to that number any more', async () => {
  const world = await outside()
  world.fake.onCreate = () => ({ refuse: 21610, status: 400 })
  const call = await missedCall(world, FORWARDED)
  const { decision, leadId } = await world.call(call.sid)
  expect([decision?.code, decision?.sentence]).toEqual(['opted_out', expect.stringMatching(/no more texts.*may call/)])
  expect(await kindsOf(world)).toEqual(['manual_callback'])
  world.fake.onCreate = () => 'none'
  await world.advance(HOUR)
  const again = await missedCall(world, FORWARDED, call.from)
  expect([await codeOf(world, again), textsTo(world, again)]).toEqual(['opted_out', 0])
  const byHand = await world.answer('message.send', { leadId, channel: 'sms', body: 'Hello?', requestId: 'r1' })
  expect(byHand.error?.code).toBe('opted_out')
})

test('D5 what waits for Twilio for longer than a day is a call to make, though Twilio is still away', async () => {
  const world = await outside()
  world.fake.onCreate = () => '429'
  const call = await missedCall(world, FORWARDED)
  await world.kill()
  await world.fake.goAway()
  await world.start(MINUTE)
  await world.advance(HOUR)
  expect([await codeOf(world, call), await kindsOf(world)]).toEqual(['texted', []])
  await world.jump(DAY)
  await world.advance(2 * MINUTE)
  expect([await codeOf(world, call), await kindsOf(world)]).toEqual(['learnt_too_late', ['manual_callback']])
  await world.fake.comeBack()
  await world.advance(HOUR)
  expect(textsTo(world, call)).toBe(0)
})

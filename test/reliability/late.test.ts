import { expect, test } from 'vitest'
import { caller, missedCall, newCaller, newSid, text } from './outside/caller.ts'
import { FORWARDED, HOUR, MINUTE, outside, RING, type Outside } from './outside/outside.ts'

/** 22:30 in Chicago, where the callers are. */
const NIGHT = Date.parse('2026-11-25T04:30:00Z')

/** A call learnt of an hour late, by night: its text waits for 08:00. */
async function waiting(): Promise<{ world: Outside; from: string; sid: string; leadId: string }> {
  const world = await outside({ startAt: NIGHT })
  await world.settle()
  const [from, sid] = [newCaller(), newSid('CA')]
  const endedAt = world.now() + 30 * MINUTE
  world.fake.now = world.now() + 90 * MINUTE
  world.fake.calls.push({
    sid,
    parent: null,
    from,
    to: FORWARDED,
    status: 'completed',
    startedAt: endedAt - 20_000,
    endedAt,
    requests: [],
  })
  await world.jump(90 * MINUTE)
  const { decision, leadId } = await world.call(sid)
  expect(decision?.code).toBe('learnt_late_waiting')
  return { world, from, sid, leadId: leadId ?? '' }
}

const untilMorning = (world: Outside) => world.advance(Date.parse('2026-11-25T14:00:30Z') - world.now())

test('D5 a waiting text is not sent to somebody texted since', async () => {
  const { world, from, sid } = await waiting()
  const call = await missedCall(world, FORWARDED, from)
  expect(world.fake.textsTo(from)).toHaveLength(1)
  await untilMorning(world)
  expect(world.fake.textsTo(from)).toHaveLength(1)
  expect((await world.call(sid)).decision?.code).not.toMatch(/^learnt_late/)
  expect((await world.call(call.sid)).decision?.code).toMatch(/^texted/)
})

test('D5 a waiting text is not sent to somebody spoken with since', async () => {
  const { world, from, sid } = await waiting()
  const call = caller(world, RING, from)
  await call.voice()
  await call.screen()
  await call.press('1')
  await call.dialed('completed', { bridged: true, callStatus: 'completed' })
  await untilMorning(world)
  expect(world.fake.textsTo(from)).toEqual([])
  expect((await world.call(sid)).decision?.code).toBe('answered')
})

test('D5 a waiting text is not sent to somebody who wrote since', async () => {
  const { world, from, sid } = await waiting()
  await text(world, FORWARDED, from, 'Are you there?')
  await untilMorning(world)
  expect(world.fake.textsTo(from)).toEqual([])
  expect((await world.call(sid)).decision?.code).toBe('replied')
})

test('D5 a waiting text is not sent after the agent wrote', async () => {
  const { world, from, sid, leadId } = await waiting()
  await world.result('message.send', { leadId, channel: 'sms', body: 'Morning!', requestId: '1' })
  await untilMorning(world)
  expect(world.fake.textsTo(from).map(({ body }) => body)).toEqual(['Morning!'])
  expect((await world.call(sid)).decision?.code).toBe('in_conversation')
})

test('D10 R8 a waiting text is not sent after a stop, while paused, or while all is off', async () => {
  const stopped = await waiting()
  await text(stopped.world, RING, stopped.from, 'stop')
  await untilMorning(stopped.world)
  expect((await stopped.world.call(stopped.sid)).decision?.code).toBe('opted_out')

  const paused = await waiting()
  await paused.world.result('lead.pause', { leadId: paused.leadId })
  await untilMorning(paused.world)
  await paused.world.result('lead.resume', { leadId: paused.leadId })
  await paused.world.advance(HOUR)
  expect((await paused.world.call(paused.sid)).decision?.code).toBe('paused')

  const off = await waiting()
  await off.world.result('followUp.setEnabled', { enabled: false })
  await untilMorning(off.world)
  expect((await off.world.call(off.sid)).decision?.code).toBe('follow_up_off')
  expect((await off.world.tasks()).map(({ kind }) => kind)).toEqual(['manual_callback'])

  for (const { world } of [stopped, paused, off])
    expect(world.fake.messages.filter(({ direction }) => direction === 'outbound-api')).toEqual([])
})

test('R8 after waking one person gets one text, however often they called', async () => {
  const world = await outside()
  await world.settle()
  const from = newCaller()
  world.fake.now = world.now() + 3 * HOUR
  const sids = [170, 100, 40, 12, 3].map((minutesAgo) => {
    const endedAt = world.fake.now - minutesAgo * MINUTE
    const call = { sid: newSid('CA'), parent: null, from, to: FORWARDED, status: 'completed', requests: [] }
    world.fake.calls.push({ ...call, startedAt: endedAt - 9000, endedAt })
    return call.sid
  })
  await world.jump(3 * HOUR)
  await world.advance(HOUR)
  expect(world.fake.textsTo(from)).toHaveLength(1)
  const codes = await Promise.all(sids.map(async (sid) => (await world.call(sid)).decision?.code))
  // Nobody is told that they got three texts: they got one.
  expect(codes.filter((code) => code === 'daily_limit')).toEqual([])
  expect(codes.filter((code) => code !== 'duplicate_call')).toHaveLength(1)
})

test('R8 two people who wait are both texted', async () => {
  const world = await outside()
  await world.fake.goAway()
  const calls = [await missedCall(world, FORWARDED), await missedCall(world, RING), await missedCall(world, FORWARDED)]
  await world.fake.comeBack()
  await world.advance(2 * MINUTE)
  expect(calls.map(({ from }) => world.fake.textsTo(from).length)).toEqual([1, 1, 1])
})

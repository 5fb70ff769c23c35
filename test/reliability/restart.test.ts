import { expect, test } from 'vitest'
import { caller, missedCall, newCaller, newSid, text, type Caller } from './outside/caller.ts'
import {
  CELL,
  FORWARDED,
  HOUR,
  MINUTE,
  orNothing,
  outside,
  PARALLEL,
  RING,
  SID,
  START,
  type Outside,
} from './outside/outside.ts'

/** `kill -9`, and a start that much later. */
async function restart(world: Outside, laterMs = 1000): Promise<void> {
  await world.kill()
  await world.start(laterMs)
}

test('what was answered with 2xx is there after kill -9, whatever came with it', { timeout: 60_000 }, async () => {
  const world = await outside()
  for (let round = 0; round < 5; round++) {
    const calls = Array.from({ length: 40 }, () => caller(world, FORWARDED, newCaller()))
    const killedAt = 3 + round * 8
    let answered = 0
    const kept: Caller[] = []
    await Promise.all(
      calls.map(async (call) => {
        const answer = await orNothing(call.voice())
        if (answer?.status !== 200) return
        kept.push(call)
        answered += 1
        if (answered === killedAt) world.program().signal('SIGKILL')
      }),
    )
    await restart(world)
    await world.settle()
    const known = new Set((await world.calls()).map(({ id }) => id))
    expect(kept.filter(({ sid }) => !known.has(sid))).toEqual([])
    await world.advance(16 * MINUTE)
    const counts = kept.map(({ from }) => world.fake.textsTo(from).length)
    expect(counts.filter((count) => count > 1)).toEqual([])
    const shown = await Promise.all(kept.map(({ sid }) => world.call(sid)))
    const untold = shown.filter(({ decision, phone }) =>
      world.fake.textsTo(phone ?? '').length === 1 ? decision?.code !== 'texted' : decision?.code !== 'text_in_doubt',
    )
    expect(untold).toEqual([])
  }
})

test('D1 a call that rang as the program died is decided by the report that comes after', async () => {
  const world = await outside()
  const call = caller(world, RING, newCaller())
  await call.voice()
  await restart(world, 20_000)
  await call.dialed('no-answer', { bridged: false })
  await call.ended('completed')
  await world.settle()
  expect((await world.call(call.sid)).decision?.code).toBe('texted')
  expect(world.fake.textsTo(call.from)).toHaveLength(1)
})

test('D1 a call that waited for others as the program died is missed when we pick up', async () => {
  const world = await outside()
  const call = caller(world, PARALLEL, newCaller())
  await call.voice()
  await restart(world, 25_000)
  await call.pickedUp()
  await world.settle()
  expect((await world.call(call.sid)).outcome).toBe('missed')
  expect(world.fake.textsTo(call.from)).toHaveLength(1)
})

test.for([
  { says: 'bridged', bridged: true, outcome: 'answered' },
  { says: 'not bridged', bridged: false, outcome: 'missed' },
  { says: 'nothing', bridged: undefined, outcome: 'perhaps_answered' },
])('D1 a press of 1 may be lost with the program: then the log decides, here $says', async ({ bridged, outcome }) => {
  const world = await outside()
  const call = caller(world, RING, newCaller())
  await call.voice()
  await world.advance(8000)
  await call.screen()
  await restart(world, 60_000)
  await call.dialed('completed')
  await call.ended('completed')
  await world.advance(5000)
  expect((await world.call(call.sid)).outcome).toBe('in_progress')
  const requests = bridged === undefined ? [] : [{ dial_call_status: 'completed', dial_bridged: String(bridged) }]
  const times = { startedAt: START, endedAt: world.now(), from: call.from, status: 'completed' }
  world.fake.calls.push({ ...times, sid: call.sid, parent: null, to: RING, requests })
  world.fake.calls.push({ ...times, sid: newSid('CA'), parent: call.sid, to: CELL, requests: [] })
  await world.advance(40 * MINUTE)
  expect((await world.call(call.sid)).outcome).toBe(outcome)
  expect(world.fake.textsTo(call.from)).toHaveLength(outcome === 'missed' ? 1 : 0)
})

test.for([true, false])('a text that was leaving as the program died is looked up; taken: %s', async (isTaken) => {
  const world = await outside()
  await world.settle()
  world.fake.onCreate = () => {
    world.program().signal('SIGKILL')
    return isTaken ? 'hang_taken' : 'hang'
  }
  const call = caller(world, FORWARDED, newCaller())
  await orNothing(call.voice())
  await world.program().ended
  world.fake.onCreate = () => 'none'
  await world.start(1000)
  await world.settle()
  await call.voice() // Twilio tries once more
  await world.advance(20 * MINUTE)
  expect(world.fake.textsTo(call.from)).toHaveLength(isTaken ? 1 : 0)
  expect((await world.call(call.sid)).decision?.code).toBe(isTaken ? 'texted' : 'text_in_doubt')
  expect((await world.tasks()).map(({ kind }) => kind)).toEqual(isTaken ? [] : ['in_doubt'])
})

test('a status callback that carries the name of a text settles its doubt', async () => {
  const world = await outside()
  world.fake.onCreate = () => 'hang_taken'
  world.fake.listLagMs = HOUR
  const call = await missedCall(world, FORWARDED)
  expect((await world.call(call.sid)).decision?.code).toBe('text_in_doubt')
  await restart(world)
  const [sent] = world.fake.textsTo(call.from)
  const form = { MessageSid: sent?.sid ?? '', SmsSid: sent?.sid ?? '', AccountSid: SID, MessageStatus: 'delivered' }
  for (let times = 0; times < 2; times++) {
    const { status } = await world.webhook(sent?.statusCallback ?? '', form)
    expect(status).toBeLessThan(300)
  }
  await world.webhook(sent?.statusCallback ?? '', { ...form, MessageStatus: 'sent' }) // out of order: never down
  expect(await world.call(call.sid)).toMatchObject({ decision: { code: 'texted' }, firstText: { state: 'delivered' } })
  await world.advance(30 * MINUTE)
  expect(world.fake.textsTo(call.from)).toHaveLength(1)
  expect(await world.tasks()).toEqual([])
})

test('a text that Twilio had put off leaves once after kill -9', async () => {
  const world = await outside()
  world.fake.onCreate = () => '429'
  const call = await missedCall(world, FORWARDED)
  await restart(world)
  world.fake.onCreate = () => 'none'
  await world.advance(MINUTE)
  expect(world.fake.textsTo(call.from)).toHaveLength(1)
})

test('message.send survives kill -9 and is sent once', async () => {
  const world = await outside()
  const from = newCaller()
  await text(world, RING, from, 'Hello')
  const { lead } = await world.result<{ lead: { id: string } }>('lead.read', { phone: from })
  world.fake.onCreate = () => '429'
  await world.result('message.send', { leadId: lead.id, channel: 'sms', body: 'x', requestId: '1' })
  await world.settle()
  await restart(world)
  world.fake.onCreate = () => 'none'
  await world.result('message.send', { leadId: lead.id, channel: 'sms', body: 'x', requestId: '1' })
  await world.advance(MINUTE)
  expect(world.fake.textsTo(from)).toHaveLength(1)
})

test('a stop, a pause, a take-over and a class survive kill -9', async () => {
  const world = await outside()
  const people = [newCaller(), newCaller(), newCaller(), newCaller()] as const
  for (const from of people) await text(world, RING, from, 'Hello')
  const idOf = async (phone: string) => (await world.result<{ lead: { id: string } }>('lead.read', { phone })).lead.id
  await text(world, RING, people[0], 'Unsubscribe')
  await world.result('lead.pause', { leadId: await idOf(people[1]) })
  await world.result('lead.takeOver', { leadId: await idOf(people[2]) })
  await world.result('lead.update', { leadId: await idOf(people[3]), class: 'vendor' })
  await restart(world)
  const codes: (string | undefined)[] = []
  for (const from of people)
    codes.push((await world.call((await missedCall(world, FORWARDED, from)).sid)).decision?.code)
  expect(codes).toEqual(['opted_out', 'paused', 'in_conversation', 'not_a_lead'])
  expect(world.fake.messages).toEqual([])
})

test('a restart by night, hours later, follows D5', async () => {
  const world = await outside({ startAt: Date.parse('2026-11-25T02:30:00Z') }) // 20:30 in Chicago
  await world.fake.goAway()
  const call = await missedCall(world, FORWARDED)
  await world.kill()
  await world.fake.comeBack()
  await world.start(2 * HOUR)
  await world.settle()
  expect((await world.call(call.sid)).decision?.code).toBe('learnt_late_waiting')
  await restart(world, 9.5 * HOUR) // 08:00
  await world.advance(1000)
  expect((await world.call(call.sid)).decision?.code).toBe('learnt_late_texted')
  expect(world.fake.textsTo(call.from)).toHaveLength(1)
})

import { expect, test } from 'vitest'
import { caller, missedCall, newCaller, newSid, text } from './outside/caller.ts'
import { CELL, FORWARDED, HOUR, MINUTE, outside, RING } from './outside/outside.ts'
import { advanceTo, DAY, dueOf, enroll, leadOf, sentAt, statesOf, touchesTo, walk } from './outside/weeks.ts'

const MONDAY_NOON = Date.parse('2027-01-11T18:00:00.000Z') // in Chicago

test('S41 no touch leaves while they are on the phone with us, or ring: what becomes of the call decides', async () => {
  const world = await outside({ startAt: MONDAY_NOON })
  const [missed, talking, brief] = [newCaller(), newCaller(), newCaller()]
  for (const phone of [missed, talking, brief]) await missedCall(world, FORWARDED, phone)
  await advanceTo(world, MONDAY_NOON + DAY - 10_000)
  const [ringing, bridged] = [caller(world, RING, missed), caller(world, RING, talking)]
  for (const call of [ringing, bridged]) await call.voice()
  await world.advance(5_000)
  await bridged.screen()
  await bridged.press('1')
  await world.advance(4_000)
  const short = caller(world, RING, brief)
  await short.voice()
  await world.advance(2_000) // touch 2 came due a second ago
  expect([missed, talking, brief].map((phone) => touchesTo(world, phone).length)).toEqual([1, 1, 1])
  await short.ended('canceled') // hung up within five seconds: nothing has changed
  await world.advance(9_000)
  await ringing.dialed('no-answer', { bridged: false })
  await ringing.ended('completed')
  await world.advance(10 * MINUTE)
  expect([missed, talking, brief].map((phone) => touchesTo(world, phone).length)).toEqual([1, 1, 2])
  await bridged.dialed('completed', { bridged: true })
  await bridged.ended('completed')
  await world.advance(MINUTE)
  expect((await leadOf(world, talking)).enrollment).toMatchObject({ state: 'exited', exitReason: 'answered' })
  expect((await dueOf(world, missed))[1]).toBe('2027-01-13T18:00:10.000Z')
  await world.advance(8 * DAY)
  expect([missed, talking, brief].map((phone) => touchesTo(world, phone).length)).toEqual([5, 1, 5])
})

test('S41 a call of which nobody hears the end holds a touch back until Twilio’s list tells it', async () => {
  const world = await outside({ startAt: MONDAY_NOON })
  const phone = newCaller()
  await missedCall(world, FORWARDED, phone)
  await advanceTo(world, MONDAY_NOON + DAY - 10_000)
  await caller(world, RING, phone).voice()
  await world.advance(HOUR)
  expect(touchesTo(world, phone).length).toBe(1)
  await world.advance(DAY)
  expect(touchesTo(world, phone).length).toBe(2)
})

test('S48 D5 a call that was perhaps answered moves the touches by a day, as one that was missed', async () => {
  const world = await outside({ startAt: MONDAY_NOON })
  const phone = newCaller()
  await missedCall(world, FORWARDED, phone)
  await walk(world, ['2027-01-11T20:00:00.000Z'])
  await advanceTo(world, '2027-01-12T16:00:00.000Z')
  const at = { startedAt: world.now() - 80_000, endedAt: world.now() - MINUTE, status: 'completed', requests: [] }
  const call = { sid: newSid('CA'), parent: null, from: phone, to: RING, ...at }
  world.fake.calls.push(call, { ...call, sid: newSid('CA'), parent: call.sid, to: CELL })
  await world.advance(HOUR)
  expect((await world.call(call.sid)).outcome).toBe('perhaps_answered')
  const due = ['2027-01-11T20:00:00.000Z', '2027-01-13T15:59:00.000Z', '2027-01-14T18:00:00.000Z']
  expect((await dueOf(world, phone)).slice(0, 3)).toEqual(due)
  await walk(world, due)
  expect(sentAt(world, phone)).toEqual(due)
})

test('S27 S28 a wait that is longer than touch 1 asks for delays that one alone: the others keep their days', async () => {
  const followUp = { enabled: true, firstTextApproved: true, enrolAfter: 'PT3H' }
  const world = await outside({ startAt: MONDAY_NOON, settings: { followUp } })
  const phone = newCaller()
  await missedCall(world, FORWARDED, phone)
  const due = ['2027-01-11T21:00:00.000Z', '2027-01-12T18:00:00.000Z', '2027-01-14T18:00:00.000Z'].concat([
    '2027-01-16T18:00:00.000Z',
    '2027-01-18T18:00:00.000Z',
  ])
  const params = { sequenceId: 'buyer-7-days', missedAt: '2027-01-11T18:00:00.000Z', sample: { phone } }
  const { touches } = await world.result<{ touches: { dueAt: string; reason?: object }[] }>('sequences.preview', params)
  expect(touches.map(({ dueAt, reason }) => reason ?? dueAt)).toEqual(due)
  await walk(world, due.slice(0, 1))
  const { enrollment } = await leadOf(world, phone)
  expect(enrollment?.touches.map(({ dueAt, movedFrom }) => movedFrom ?? dueAt)).toEqual(due)
  await walk(world, due)
  expect(sentAt(world, phone)).toEqual(due)
})

test('D10 D11 a stop from one of their numbers ends the sequence that goes to another: exits act on the person', async () => {
  const world = await outside({ startAt: MONDAY_NOON })
  const [first, second] = [newCaller(), newCaller()]
  for (const phone of [first, second]) await missedCall(world, FORWARDED, phone)
  const [from, into] = await Promise.all([second, first].map(async (phone) => (await leadOf(world, phone)).lead.id))
  await world.result('lead.merge', { leadId: from, into })
  await world.advance(3 * HOUR)
  const touched = [first, second].map((phone) => touchesTo(world, phone).length)
  expect(touched.reduce((sum, count) => sum + count, 0)).toBe(1)
  await text(world, FORWARDED, touched[0] === 1 ? second : first, 'STOP')
  expect((await leadOf(world, first)).enrollment).toMatchObject({ state: 'exited', exitReason: 'opted_out' })
  await world.advance(8 * DAY)
  expect([first, second].map((phone) => touchesTo(world, phone).length)).toEqual(touched)
})

test('D10 D11 a stop on the line of one agent ends the sequence of the other at once: opt-outs are shared', async () => {
  const of = (number: string, name: string, cell: string) => {
    return { number, label: name, source: 'direct', mode: 'forwarded', agent: { name, cell } }
  }
  const lines = [of(FORWARDED, 'Maria Lopez', '+15125550160'), of(RING, 'Bob Kim', '+15125550161')]
  const world = await outside({ startAt: MONDAY_NOON, settings: { lines } })
  const phone = newCaller()
  for (const to of [FORWARDED, RING]) await caller(world, to, phone).voice()
  await world.advance(3 * HOUR)
  expect(touchesTo(world, phone).map(({ from }) => from)).toEqual([FORWARDED, RING])
  await text(world, FORWARDED, phone, 'STOP')
  await world.settle()
  for (const { leadId } of await world.calls()) {
    const { enrollment } = await world.result<Awaited<ReturnType<typeof leadOf>>>('lead.read', { leadId })
    expect(enrollment).toMatchObject({ state: 'exited', exitReason: 'opted_out' })
  }
  await world.advance(8 * DAY)
  expect([touchesTo(world, phone).length, (await statesOf(world, phone)).slice(1)]).toEqual([
    2,
    ['canceled', 'canceled', 'canceled', 'canceled'],
  ])
})

test('D11 S48 of two sequences of what turns out to be one person, the one that goes on is shown', async () => {
  const world = await outside({ startAt: MONDAY_NOON })
  const [first, second] = [newCaller(), newCaller()]
  await enroll(world, first, second)
  const [into, from] = await Promise.all([first, second].map(async (phone) => (await leadOf(world, phone)).lead.id))
  await world.result('lead.merge', { leadId: from, into })
  const { lead, enrollment } = await leadOf(world, first)
  expect([lead.state, enrollment?.state]).toEqual(['in_sequence', 'active'])
  const { people } = await world.result<{ people: { rail: object }[] }>('inbox.people')
  expect(people.map(({ rail }) => rail)).toEqual([{ sent: [1], next: 2 }])
  await world.advance(8 * DAY)
  expect((await leadOf(world, first)).enrollment?.state).toBe('completed')
  expect([first, second].map((phone) => touchesTo(world, phone).length).toSorted((a, b) => a - b)).toEqual([1, 5])
})

test('R8 S48 a call learned of a day late is texted late, and the next touch comes a day after that text', async () => {
  const world = await outside({ startAt: MONDAY_NOON })
  const phone = newCaller()
  await enroll(world, phone)
  await world.settle()
  const wake = MONDAY_NOON + DAY + HOUR
  world.fake.now = wake
  const endedAt = wake - 22 * HOUR
  const call = { sid: newSid('CA'), parent: null, from: phone, to: FORWARDED, status: 'completed', requests: [] }
  world.fake.calls.push({ ...call, startedAt: endedAt - MINUTE, endedAt })
  await world.jump(wake - world.now())
  expect(world.fake.textsTo(phone).length).toBe(3)
  expect((await world.call(call.sid)).decision?.code).toBe('learnt_late_texted')
  const due = ['2027-01-13T19:00:00.000Z', '2027-01-14T18:00:00.000Z']
  expect((await dueOf(world, phone)).slice(1, 3)).toEqual(due)
  await walk(world, due)
  expect(sentAt(world, phone).slice(-2)).toEqual(due)
})

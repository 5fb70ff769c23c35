import { expect, test } from 'vitest'
import { missedCall, newCaller, text } from './outside/caller.ts'
import { CELL, FORWARDED, HOUR, MINUTE, outside, RING } from './outside/outside.ts'
import {
  advanceTo,
  codesOf,
  DAY,
  dueOf,
  enroll,
  leadOf,
  openTasksOf,
  sentAt,
  touchesTo,
  walk,
} from './outside/weeks.ts'

const MONDAY_NOON = Date.parse('2027-01-11T18:00:00.000Z') // in Chicago

test('S48 a call missed during a sequence is texted again, moves what would come within a day of it, and asks for a call', async () => {
  const world = await outside({ startAt: MONDAY_NOON })
  const phone = newCaller()
  await enroll(world, phone)
  await world.advance(18 * HOUR) // Tuesday, 08:00
  await missedCall(world, FORWARDED, phone)
  expect(world.fake.answersTo(phone).map(({ body }) => /missed another call/.test(body))).toEqual([false, true])
  expect(await openTasksOf(world, phone)).toEqual(['manual_callback'])
  // Touch 2, at noon on Tuesday, is 24 h after the call; in Texas that is 09:00 on Wednesday.
  const due = [
    '2027-01-11T20:00:00.000Z',
    '2027-01-13T15:00:00.000Z',
    '2027-01-14T18:00:00.000Z',
    '2027-01-16T18:00:00.000Z',
    '2027-01-18T18:00:00.000Z',
  ]
  expect((await dueOf(world, phone)).slice(1)).toEqual(due.slice(1))
  expect((await leadOf(world, phone)).enrollment?.touches[1]).toMatchObject({
    movedFrom: '2027-01-12T18:00:00.000Z',
    reason: { code: 'touch_moved' },
  })
  await walk(world, due)
  expect(sentAt(world, phone).slice(1)).toEqual(due.slice(1))
  expect(await codesOf(world, phone)).toContain('texted_again')
})

test('S46 S48 a call within ten minutes of the last is shown alone: it neither texts nor moves a touch', async () => {
  const world = await outside({ startAt: MONDAY_NOON })
  const phone = newCaller()
  await missedCall(world, FORWARDED, phone)
  await world.advance(9 * MINUTE)
  const second = await missedCall(world, FORWARDED, phone)
  expect((await world.call(second.sid)).decision?.code).toBe('duplicate_call')
  await world.advance(8 * DAY)
  const { enrollment } = await leadOf(world, phone)
  expect([world.fake.answersTo(phone).length, touchesTo(world, phone).length]).toEqual([1, 5])
  expect([enrollment?.state, enrollment?.touches.map(({ dueAt }) => dueAt)]).toEqual([
    'completed',
    [
      '2027-01-11T20:00:00.000Z',
      '2027-01-12T18:00:00.000Z',
      '2027-01-14T18:00:00.000Z',
      '2027-01-16T18:00:00.000Z',
      '2027-01-18T18:00:00.000Z',
    ],
  ])
})

test('D3 S48 at three automatic texts in 24 hours, touches among them, another call is a task and moves the rest', async () => {
  const world = await outside({ startAt: MONDAY_NOON })
  const [late, early] = [newCaller(), newCaller()]
  await missedCall(world, FORWARDED, late)
  await missedCall(world, FORWARDED, early)
  const limited: string[] = []
  for (let n = 0; n < 3; n++) {
    await world.advance(30 * MINUTE)
    limited.push((await missedCall(world, FORWARDED, early)).sid)
  }
  await advanceTo(world, MONDAY_NOON + 3 * HOUR) // the first touch of the other has left
  await missedCall(world, FORWARDED, late)
  await world.advance(HOUR)
  limited.push((await missedCall(world, FORWARDED, late)).sid)
  const codes = await Promise.all(limited.map(async (sid) => (await world.call(sid)).decision?.code))
  expect(codes).toEqual(['texted_again', 'texted_again', 'daily_limit', 'daily_limit'])
  const due = {
    early: ['2027-01-12T19:30', '2027-01-13T19:30', '2027-01-14T18:00', '2027-01-16T18:00', '2027-01-18T18:00'],
    late: ['2027-01-11T20:00', '2027-01-12T22:00', '2027-01-14T18:00', '2027-01-16T18:00', '2027-01-18T18:00'],
  }
  const [ofEarly, ofLate] = [due.early, due.late].map((all) => all.map((at) => `${at}:00.000Z`))
  await walk(world, [...(ofEarly ?? []), ...(ofLate ?? [])])
  expect([sentAt(world, early), sentAt(world, late).slice(1), await dueOf(world, late)]).toEqual([
    ofEarly,
    ofLate?.slice(1),
    ofLate,
  ])
  const counts = [early, late].map((phone) => world.fake.answersTo(phone).length)
  expect([counts, (await openTasksOf(world, late)).length]).toEqual([[3, 2], 3])
})

test('S48 thirty days lie between two sequences of one person; a call before that is texted and starts none', async () => {
  const world = await outside({ startAt: MONDAY_NOON })
  const phone = newCaller()
  await missedCall(world, FORWARDED, phone)
  await world.advance(20 * DAY)
  const soon = await missedCall(world, FORWARDED, phone)
  await world.advance(10 * DAY)
  expect((await world.call(soon.sid)).decision?.code).toBe('texted')
  expect([touchesTo(world, phone).length, await codesOf(world, phone)]).toEqual([
    5,
    expect.arrayContaining(['not_enrolled']),
  ])
  await advanceTo(world, MONDAY_NOON + 37 * DAY + MINUTE)
  await missedCall(world, FORWARDED, phone)
  await world.advance(8 * DAY)
  expect((await leadOf(world, phone)).enrollment?.state).toBe('completed')
  expect([world.fake.answersTo(phone).length, touchesTo(world, phone).length]).toEqual([3, 10])
})

test('S48 who has booked, or was taken over a day ago, is texted and not enrolled; 30 days later a take-over is over', async () => {
  const world = await outside({ startAt: MONDAY_NOON })
  const [booked, taken] = [newCaller(), newCaller()]
  for (const phone of [booked, taken]) await missedCall(world, FORWARDED, phone)
  await world.result('lead.update', { leadId: (await leadOf(world, booked)).lead.id, stage: 'booked' })
  await world.result('lead.takeOver', { leadId: (await leadOf(world, taken)).lead.id })
  await world.advance(23 * HOUR)
  const early = await missedCall(world, FORWARDED, taken)
  expect((await world.call(early.sid)).decision?.code).toBe('in_conversation')
  await world.advance(5 * DAY)
  for (const phone of [booked, taken]) await missedCall(world, FORWARDED, phone)
  await world.advance(DAY)
  expect([booked, taken].map((phone) => world.fake.textsTo(phone).length)).toEqual([2, 2])
  expect((await leadOf(world, taken)).lead.state).toBe('taken_over')

  await advanceTo(world, MONDAY_NOON + 31 * DAY)
  await missedCall(world, FORWARDED, taken)
  await world.advance(2 * HOUR)
  expect((await leadOf(world, taken)).lead.state).toBe('in_sequence')
})

test('D10 who has stopped and calls again is shown and is a call to make; START restarts nothing', async () => {
  const world = await outside({ startAt: MONDAY_NOON })
  const phone = newCaller()
  await enroll(world, phone)
  await text(world, FORWARDED, phone, 'Stop')
  await world.advance(DAY)
  const again = await missedCall(world, RING, phone)
  expect([(await world.call(again.sid)).decision?.code, await openTasksOf(world, phone)]).toEqual([
    'opted_out',
    ['manual_callback'],
  ])
  await text(world, FORWARDED, phone, 'START')
  await world.advance(8 * DAY)
  expect([touchesTo(world, phone).length, world.fake.answersTo(phone).length]).toEqual([1, 1])
  expect(world.fake.textsTo(CELL)).toEqual([])
})

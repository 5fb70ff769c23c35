import { expect, test } from 'vitest'
import { missedCall, newCaller, takenCall, text } from './outside/caller.ts'
import { FORWARDED, HOUR, MINUTE, outside, RING, type Outside } from './outside/outside.ts'
import { DAY, leadOf, openTasksOf, touchesTo } from './outside/weeks.ts'

const answeredCall = (world: Outside) => takenCall(world, newCaller(), 8_000, 90_000)

test('S60 the worked month reads as the article says: 2 of 4 conversations, 2 enrolled, 1 of 2 completed, 3 saved', async () => {
  const world = await outside({ startAt: Date.parse('2026-12-01T18:30:00.000Z') }) // 12:30 in Chicago
  const [quick, soon, booking, silent] = [newCaller(), newCaller(), newCaller(), newCaller()]
  for (let n = 0; n < 5; n++) await answeredCall(world)

  await missedCall(world, RING, quick)
  await world.advance(4 * MINUTE)
  await text(world, RING, quick, 'Yes, any time after 5')
  await world.advance(DAY)

  await missedCall(world, FORWARDED, soon)
  await world.advance(14 * MINUTE)
  await text(world, FORWARDED, soon, 'Is the house on Elm still for sale?')
  await answeredCall(world)
  await world.advance(DAY)

  await missedCall(world, RING, booking)
  await world.advance(3 * DAY - HOUR)
  const { lead, enrollment } = await leadOf(world, booking)
  expect([lead.state, enrollment?.state]).toEqual(['in_sequence', 'active'])
  await world.result('lead.update', { leadId: lead.id, stage: 'booked' })
  expect((await leadOf(world, booking)).enrollment).toMatchObject({ state: 'exited', exitReason: 'booked' })
  await answeredCall(world)

  await missedCall(world, FORWARDED, silent)
  await world.advance(7 * DAY - 1)
  expect(await openTasksOf(world, silent)).toEqual([])
  await world.advance(1)
  expect(await openTasksOf(world, silent)).toEqual(['manual_callback'])
  expect((await leadOf(world, silent)).lead.state).toBe('needs_callback')
  await answeredCall(world)
  await world.advance(7 * DAY)

  expect([quick, soon, booking, silent].map((phone) => touchesTo(world, phone).length)).toEqual([0, 0, 2, 5])
  expect(await world.result('metrics.read')).toMatchObject({
    inboundCalls: 12,
    missedCalls: 4,
    firstResponse: { withinTarget: 1, withinFiveMinutes: 1, responses: 4 },
    leadToConversation: { engagedWithin24h: 2, missedCalls: 4, rate: 0.5 },
    sequenceCompletion: { reachedTouch5WithoutEngaging: 1, enrolled: 2, rate: 0.5 },
    conversion: { engaged: 1, enrolled: 2, rate: 0.5 },
    savedConversations: 3,
  })
})

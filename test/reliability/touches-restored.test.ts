import { expect, test } from 'vitest'
import { missedCall, newCaller } from './outside/caller.ts'
import { FORWARDED, HOUR, MINUTE, outside } from './outside/outside.ts'
import { DAY, enroll, leadOf, sentAt, statesOf, touchesTo, walk } from './outside/weeks.ts'

const MONDAY_NOON = Date.parse('2027-01-11T18:00:00.000Z') // in Chicago

test('D13 a backup put back in the midst of a sequence holds its touches until let go, and none of them goes twice', async () => {
  const world = await outside({ startAt: MONDAY_NOON })
  const [sent, younger] = [newCaller(), newCaller()]
  await enroll(world, sent)
  const { files } = await world.result<{ files: string[] }>('data.backup')
  await walk(world, ['2027-01-12T18:00:00.000Z']) // touch 2, which the backup knows nothing of
  expect(touchesTo(world, sent).length).toBe(2)
  await world.advance(2 * HOUR)
  await world.result('data.restore', { from: files[0] })
  expect((await statesOf(world, sent)).slice(2)).toEqual(['held', 'held', 'held'])
  await missedCall(world, FORWARDED, younger) // what comes after is held by nothing
  await world.advance(3 * DAY)
  expect([touchesTo(world, sent).length, touchesTo(world, younger).length]).toEqual([2, 3])

  await world.result('data.release')
  await world.advance(MINUTE)
  expect(touchesTo(world, sent).length).toBe(3)
  await world.advance(8 * DAY)
  const bodies = touchesTo(world, sent).map(({ body }) => body)
  expect([bodies.length, new Set(bodies).size]).toEqual([5, 5])
  expect((await leadOf(world, sent)).enrollment?.state).toBe('completed')
})

test('D13 let go at once, while Twilio’s list may still lag, the touch that left is waited for and goes once', async () => {
  const world = await outside({ startAt: MONDAY_NOON })
  const phone = newCaller()
  await enroll(world, phone)
  const { files } = await world.result<{ files: string[] }>('data.backup')
  await walk(world, ['2027-01-12T18:00:00.000Z'])
  world.fake.listLagMs = 15 * MINUTE
  await world.result('data.restore', { from: files[0] })
  await world.result('data.release')
  await world.settle()
  expect(touchesTo(world, phone).length).toBe(2)
  await walk(world, ['2027-01-12T19:00:00.000Z', '2027-01-14T18:00:00.000Z'])
  expect(sentAt(world, phone).slice(1)).toEqual(['2027-01-12T18:00:00.000Z', '2027-01-14T18:00:00.000Z'])
  await world.advance(8 * DAY)
  expect(touchesTo(world, phone).length).toBe(5)
})

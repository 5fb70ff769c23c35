import { expect, test } from 'vitest'
import { missedCall, newCaller } from './outside/caller.ts'
import { FORWARDED, HOUR, MINUTE, orNothing, outside } from './outside/outside.ts'
import { advanceTo, DAY, enroll, leadOf, openTasksOf, statesOf, touchesTo } from './outside/weeks.ts'

const MONDAY_NOON = Date.parse('2027-01-11T18:00:00.000Z') // in Chicago
const HOLE = { status: 'undelivered', errorCode: 30006 }

test('D9 a touch that a landline cannot take is a call to make, and so is every text after it', async () => {
  const world = await outside({ startAt: MONDAY_NOON })
  const [landline, unknown, other] = [newCaller(), newCaller(), newCaller()]
  world.fake.onCreate = ({ to, body }) =>
    to === unknown && !body.includes('missed your call') ? { refuse: 21614, status: 400 } : 'none'
  for (const phone of [landline, unknown, other]) await missedCall(world, FORWARDED, phone)
  await world.advance(2 * HOUR)
  const [touch] = touchesTo(world, landline)
  if (touch) Object.assign(touch, HOLE)
  await world.advance(MINUTE)
  expect(await openTasksOf(world, landline)).toEqual(['manual_callback'])
  await world.advance(8 * DAY)
  expect([landline, unknown, other].map((phone) => touchesTo(world, phone).length)).toEqual([1, 0, 5])
  expect([await statesOf(world, landline), await statesOf(world, unknown)]).toEqual([
    ['undelivered', 'skipped', 'skipped', 'skipped', 'skipped'],
    ['refused', 'skipped', 'skipped', 'skipped', 'skipped'],
  ])
  const again = await missedCall(world, FORWARDED, landline)
  expect((await world.call(again.sid)).decision?.code).toBe('not_textable')
})

test('D9 a line that turns out unregistered makes every touch a call to make, until a text by hand has arrived', async () => {
  const world = await outside({ startAt: MONDAY_NOON })
  const [first, second, byHand] = [newCaller(), newCaller(), newCaller()]
  for (const phone of [first, second, byHand]) await missedCall(world, FORWARDED, phone)
  await world.advance(2 * HOUR)
  const [touch] = touchesTo(world, first)
  if (touch) Object.assign(touch, { status: 'undelivered', errorCode: 30034 })
  await world.advance(MINUTE)
  const raised = world.program().events.filter(({ event }) => event === 'problem.raised')
  expect(raised.map(({ data }) => data['code'])).toContain('line_blocked')
  await advanceTo(world, MONDAY_NOON + DAY) // touch 2
  expect([first, second].map((phone) => touchesTo(world, phone).length)).toEqual([1, 1])
  expect(await openTasksOf(world, second)).toEqual(['manual_callback'])
  const blocked = await missedCall(world, FORWARDED, newCaller())
  expect((await world.call(blocked.sid)).decision?.code).toBe('line_blocked')

  const { lead } = await leadOf(world, byHand)
  await world.result('message.send', { leadId: lead.id, channel: 'sms', body: 'Hi from Maria', requestId: 'hand' })
  await world.advance(2 * MINUTE)
  await world.advance(7 * DAY)
  expect(await statesOf(world, second)).toEqual(['delivered', 'skipped', 'delivered', 'delivered', 'delivered'])
  expect([first, second].map((phone) => touchesTo(world, phone).length)).toEqual([4, 4])
})

test('D10 a touch refused as opted out is an opt-out: it ends the sequence', async () => {
  const world = await outside({ startAt: MONDAY_NOON })
  const phone = newCaller()
  world.fake.onCreate = ({ body }) => (body.includes('missed your call') ? 'none' : { refuse: 21610, status: 400 })
  await enroll(world, phone).catch(() => {})
  const { lead, enrollment } = await leadOf(world, phone)
  expect([lead.state, enrollment?.exitReason, await openTasksOf(world, phone)]).toEqual(['opted_out', 'opted_out', []])
})

test('D9 nobody whose first text did not leave or arrive is enrolled, unless an e-mail address is known', async () => {
  const world = await outside({ startAt: MONDAY_NOON })
  const [undelivered, refused, mailed, late] = [newCaller(), newCaller(), newCaller(), newCaller()]
  world.fake.onCreate = ({ to }) => (to === refused ? { refuse: 21612, status: 400 } : 'none')
  for (const phone of [undelivered, refused, mailed, late]) await missedCall(world, FORWARDED, phone)
  const { lead } = await leadOf(world, mailed)
  await world.result('lead.update', { leadId: lead.id, email: 'ada@example.com' })
  for (const phone of [undelivered, mailed])
    world.fake.textsTo(phone).forEach((text) => Object.assign(text, { status: 'undelivered', errorCode: 30003 }))
  await world.advance(2 * HOUR)
  await world.advance(HOUR)
  const shown = await Promise.all([undelivered, refused, mailed, late].map((phone) => leadOf(world, phone)))
  expect(shown.map(({ enrollment }) => enrollment?.state ?? null)).toEqual([null, null, 'active', 'active'])
  expect([undelivered, refused].map((phone) => touchesTo(world, phone).length)).toEqual([0, 0])
})

test.each(['hang', 'hang_taken'] as const)(
  'D8 killed while touches leave (%s): each goes once, or is told of as one that nobody can be sure of',
  async (fault) => {
    const world = await outside({ startAt: MONDAY_NOON })
    const leads = Array.from({ length: 6 }, () => newCaller())
    for (const phone of leads) await missedCall(world, FORWARDED, phone)
    await world.advance(2 * HOUR - 1)
    world.fake.onCreate = ({ to }) => {
      if (to !== leads[3]) return 'none'
      world.program().signal('SIGKILL')
      world.fake.onCreate = () => 'none'
      return fault
    }
    await orNothing(world.advance(1))
    await world.program().ended
    await world.start(5_000)
    await world.advance(30 * MINUTE)
    for (const phone of leads) {
      const told = (await openTasksOf(world, phone)).length === 0 ? 1 : 0
      expect(touchesTo(world, phone).length).toBe(told)
    }
    await world.advance(8 * DAY)
    for (const phone of leads) {
      const bodies = touchesTo(world, phone).map(({ body }) => body)
      expect([new Set(bodies).size, (await leadOf(world, phone)).enrollment?.state]).toEqual([
        bodies.length,
        'completed',
      ])
      expect(bodies.length).toBeGreaterThanOrEqual(4)
    }
  },
)

test('D8 a touch whose answer is lost never goes twice: it is looked for, and a doubt that stays is a task', async () => {
  const world = await outside({ startAt: MONDAY_NOON })
  const faults = ['503_taken', 'reset_taken', 'hang_taken', 'cut_taken', '429', '500', 'reset'] as const
  const leads = faults.map((fault) => ({ fault, phone: newCaller() }))
  for (const { phone } of leads) await missedCall(world, FORWARDED, phone)
  const hit = new Set<string>()
  world.fake.onCreate = ({ to }) => {
    const fault = hit.has(to) ? 'none' : leads.find(({ phone }) => phone === to)?.fault
    hit.add(to)
    return fault ?? 'none'
  }
  await world.advance(2 * HOUR)
  await world.advance(30 * MINUTE)
  for (const { fault, phone } of leads) {
    const isLost = fault === '500' || fault === 'reset'
    expect([fault, (await statesOf(world, phone))[0], await openTasksOf(world, phone)]).toEqual([
      fault,
      isLost ? 'in_doubt' : 'delivered',
      isLost ? ['in_doubt'] : [],
    ])
    expect([fault, touchesTo(world, phone).length]).toEqual([fault, isLost ? 0 : 1])
  }
  await world.advance(8 * DAY)
  expect(leads.map(({ phone }) => touchesTo(world, phone).length)).toEqual([5, 5, 5, 5, 5, 4, 4])
})

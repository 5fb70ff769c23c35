import { expect, test } from 'vitest'
import { missedCall, newCaller, text } from './outside/caller.ts'
import { FORWARDED, HOUR, MINUTE, outside, type Outside } from './outside/outside.ts'
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
const TUESDAY_8 = '2027-01-12T14:00:00.000Z'
const WEDNESDAY_8 = '2027-01-13T14:00:00.000Z'
/** As the touches would go if nothing stood still. */
const plain = ['2027-01-11T20:00', '2027-01-12T18:00', '2027-01-14T18:00', '2027-01-16T18:00', '2027-01-18T18:00']
/** After 24 hours of standing still before touch 2. */
const shifted = ['2027-01-11T20:00', '2027-01-13T18:00', '2027-01-15T18:00', '2027-01-17T18:00', '2027-01-19T18:00']
const instants = (all: readonly string[]) => all.map((at) => `${at}:00.000Z`)

const idOf = async (world: Outside, phone: string) => (await leadOf(world, phone)).lead.id

/** How the agent stops everything on Tuesday at 8, and lets it go on a day later. */
const ways: readonly (readonly [
  string,
  stop: (world: Outside, leadId: string) => Promise<unknown>,
  goOn: (world: Outside, leadId: string) => Promise<unknown>,
])[] = [
  [
    'pause and resume',
    (world, leadId) => world.result('lead.pause', { leadId }),
    (world, leadId) => world.result('lead.resume', { leadId }),
  ],
  [
    'a pause with an end',
    (world, leadId) => world.result('lead.pause', { leadId, until: WEDNESDAY_8 }),
    () => Promise.resolve(),
  ],
  [
    'a pause that is resumed before its end',
    (world, leadId) => world.result('lead.pause', { leadId, until: '2027-01-20T00:00:00Z' }),
    (world, leadId) => world.result('lead.resume', { leadId }),
  ],
  [
    'follow-up paused with an end',
    (world) => world.result('followUp.pause', { until: WEDNESDAY_8 }),
    () => Promise.resolve(),
  ],
  [
    'follow-up off and on',
    (world) => world.result('followUp.setEnabled', { enabled: false }),
    (world) => world.result('followUp.setEnabled', { enabled: true }),
  ],
  [
    'both at once, counted once',
    async (world, leadId) => {
      await world.result('lead.pause', { leadId })
      await world.result('followUp.pause', { until: WEDNESDAY_8 })
    },
    (world, leadId) => world.result('lead.resume', { leadId }),
  ],
]

/** One line, of which the checklist knows all: so follow-up may be switched on again (S64). */
const line = { number: FORWARDED, label: 'Cell', source: 'direct', mode: 'forwarded' }

test.each(ways)('R8 %s: nothing leaves meanwhile, and every touch shifts by as long', async (_what, stop, goOn) => {
  const world = await outside({ startAt: MONDAY_NOON, settings: { lines: [line] } })
  const phone = newCaller()
  await walkTo(world, phone)
  await stop(world, await idOf(world, phone))
  const { enrollment } = await leadOf(world, phone)
  expect(enrollment?.touches.slice(1).map(({ state }) => state)).toEqual(['held', 'held', 'held', 'held'])
  await advanceTo(world, WEDNESDAY_8)
  expect(touchesTo(world, phone).length).toBe(1)
  await goOn(world, await idOf(world, phone))
  expect(await dueOf(world, phone)).toEqual(instants(shifted))
  await walk(world, instants(shifted))
  expect(sentAt(world, phone)).toEqual(instants(shifted))
  expect(await openTasksOf(world, phone)).toEqual(['manual_callback'])
})

/** Enrolled on Monday at noon, and now it is Tuesday at 8. */
async function walkTo(world: Outside, phone: string): Promise<void> {
  await missedCall(world, FORWARDED, phone)
  await walk(world, [...instants(plain).slice(0, 1), TUESDAY_8])
  expect(await dueOf(world, phone)).toEqual(instants(plain))
}

test('R8 who is missed while follow-up is off is a call to make: never texted and never enrolled, also when it is on again', async () => {
  const world = await outside({ startAt: MONDAY_NOON })
  const [off, paused] = [newCaller(), newCaller()]
  await world.result('followUp.setEnabled', { enabled: false })
  await missedCall(world, FORWARDED, off)
  await world.advance(MINUTE)
  await world.result('followUp.pause', { until: new Date(world.now() + HOUR).toISOString() })
  await missedCall(world, FORWARDED, paused)
  await world.advance(10 * DAY)
  expect([off, paused].map((phone) => world.fake.textsTo(phone).length)).toEqual([0, 0])
  const shown = await Promise.all([off, paused].map((phone) => leadOf(world, phone)))
  expect(shown.map(({ enrollment, lead }) => [enrollment, lead.state])).toEqual([
    [null, 'needs_callback'],
    [null, 'needs_callback'],
  ])
})

test('R8 S27 the two hours stand still too: paused for a day within them, they are enrolled a day later', async () => {
  const world = await outside({ startAt: MONDAY_NOON })
  const phone = newCaller()
  await missedCall(world, FORWARDED, phone)
  await world.advance(HOUR)
  await world.result('lead.pause', { leadId: await idOf(world, phone) })
  await world.advance(DAY)
  await world.result('lead.resume', { leadId: await idOf(world, phone) })
  const due = ['2027-01-12T20:00', '2027-01-13T18:00', '2027-01-15T18:00', '2027-01-17T18:00', '2027-01-19T18:00']
  await walk(world, instants(due))
  expect(sentAt(world, phone)).toEqual(instants(due))
})

test('R8 D8 after days of sleep one touch leaves on waking, and the rest keep their distances from it', async () => {
  const world = await outside({ startAt: MONDAY_NOON })
  const [asleep, called, replied] = [newCaller(), newCaller(), newCaller()]
  await enroll(world, asleep, called, replied)
  await world.settle()
  const wake = Date.parse('2027-01-15T19:00:00.000Z') // Friday, 13:00: touches 2 and 3 are past
  world.fake.now = wake
  const call = { sid: 'CA00000000000000000000000000beef01', parent: null, from: called, to: FORWARDED, requests: [] }
  world.fake.calls.push({ ...call, status: 'completed', startedAt: wake - 5 * MINUTE, endedAt: wake - 4 * MINUTE })
  world.fake.put({ from: replied, to: FORWARDED, body: 'Call me', direction: 'inbound', createdAt: wake - DAY })
  await world.jump(wake - world.now())
  expect([asleep, called, replied].map((phone) => world.fake.textsTo(phone).length)).toEqual([3, 3, 2])
  expect(touchesTo(world, called).length).toBe(1) // the call is answered, and the touch waits
  const rest = ['2027-01-17T19:00:00.000Z', '2027-01-19T19:00:00.000Z', '2027-01-21T19:00:00.000Z']
  expect((await dueOf(world, asleep)).slice(1)).toEqual(['2027-01-15T19:00:00.000Z', ...rest])
  expect((await dueOf(world, called))[1]).toBe('2027-01-16T18:55:00.000Z')
  await walk(world, rest)
  expect(sentAt(world, asleep).slice(1)).toEqual(['2027-01-15T19:00:00.000Z', ...rest])
  expect((await leadOf(world, replied)).enrollment).toMatchObject({ state: 'exited', exitReason: 'replied' })
})

test('R8 whoever wrote last and waits for a day is a task and an alert, daily, three times and no fourth', async () => {
  const world = await outside({ startAt: MONDAY_NOON })
  const [silent, answered] = [newCaller(), newCaller()]
  for (const phone of [silent, answered]) {
    await missedCall(world, FORWARDED, phone)
    await text(world, FORWARDED, phone, 'What is the price of the blue one?')
  }
  const counts: number[] = []
  for (let day = 1; day <= 6; day++) {
    await world.advance(DAY - 1)
    const before = raised(world, await idOf(world, silent))
    await world.advance(1)
    counts.push(raised(world, await idOf(world, silent)) - before)
    if (day === 1)
      await world.result('message.send', {
        leadId: await idOf(world, answered),
        channel: 'sms',
        body: 'It is 415,000',
        requestId: 'price',
      })
  }
  expect(counts).toEqual([1, 1, 1, 0, 0, 0])
  expect(raised(world, await idOf(world, answered))).toBe(1)
  expect([await openTasksOf(world, silent), await openTasksOf(world, answered)]).toEqual([['waiting_24h'], []])
  expect(await codesOf(world, silent)).toContain('waiting')
})

/** Tasks of waiting for a day that were told of, as events. */
function raised(world: Outside, leadId: string): number {
  return world
    .program()
    .events.filter(({ event, data }) => event === 'task.created' && data['leadId'] === leadId)
    .filter(({ data }) => String(data['taskId']).startsWith('waiting_24h')).length
}

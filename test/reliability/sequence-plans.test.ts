import { expect, test } from 'vitest'
import { missedCall, newCaller, text } from './outside/caller.ts'
import { FORWARDED, HOUR, outside, RING } from './outside/outside.ts'
import { DAY, enroll, leadOf, putToRest, save, statesOf, touch, touchesTo } from './outside/weeks.ts'

test('S36 D6 buyers and sellers get their own sequence by line or by hand, whoever is unknown the buyers’', async () => {
  const common = { label: 'Line', source: 'direct' }
  const world = await outside({
    settings: {
      lines: [
        { ...common, number: RING, mode: 'ring_first', leadType: 'seller' },
        { ...common, number: FORWARDED, mode: 'forwarded' },
      ],
    },
  })
  const cases = [
    { line: FORWARDED, type: undefined, gets: 'buyer-7-days' },
    { line: FORWARDED, type: 'seller', gets: 'seller-7-days' },
    { line: RING, type: undefined, gets: 'seller-7-days' },
    { line: RING, type: 'buyer', gets: 'buyer-7-days' },
    { line: RING, type: 'unknown', gets: 'seller-7-days' },
  ].map((one) => ({ ...one, phone: newCaller() }))
  for (const { line: to, type, phone } of cases) {
    await missedCall(world, to, phone)
    if (type !== undefined) await world.result('lead.update', { leadId: (await leadOf(world, phone)).lead.id, type })
  }
  await world.advance(3 * HOUR)
  const got = await Promise.all(cases.map(async ({ phone }) => (await leadOf(world, phone)).enrollment?.sequence.id))
  expect(got).toEqual(cases.map(({ gets }) => gets))

  const [first] = cases
  await world.result('lead.update', { leadId: (await leadOf(world, first?.phone ?? '')).lead.id, type: 'seller' })
  await world.advance(8 * DAY)
  const { enrollment } = await leadOf(world, first?.phone ?? '')
  expect([enrollment?.sequence.id, enrollment?.state]).toEqual(['buyer-7-days', 'completed'])
})

test('S28 a sequence saved anew is for those who come: whoever is in it goes on with the words and days they began with', async () => {
  const world = await outside()
  const { id } = await save(world, { touches: [touch(1, 'PT2H'), touch(2, 'P1D'), touch(3, 'P3D')] })
  await putToRest(world, 'buyer-7-days')
  const [old, young] = [newCaller(), newCaller()]
  await enroll(world, old)
  const anew = await save(world, {
    id,
    touches: [touch(1, 'PT2H', { body: 'New 1' }), touch(2, 'P2D', { body: 'New 2' })],
  })
  expect(anew.version).toBe(2)
  await enroll(world, young)
  await world.result('sequences.activate', { sequenceId: id, active: false })
  await world.advance(8 * DAY)
  expect([old, young].map((phone) => touchesTo(world, phone).map(({ body }) => body))).toEqual([
    ['Touch 1', 'Touch 2', 'Touch 3'],
    ['New 1', 'New 2'],
  ])
  const shown = await Promise.all([old, young].map((phone) => leadOf(world, phone)))
  expect(shown.map(({ enrollment }) => [enrollment?.sequence.version, enrollment?.state])).toEqual([
    [1, 'completed'],
    [2, 'completed'],
  ])
})

test('S35 a touch goes if all that it asks about holds as it is due: type, source, e-mail, engagement, either, not', async () => {
  const world = await outside()
  const conditions = [
    { leadType: 'buyer' },
    { leadType: 'seller' },
    { source: 'direct' },
    { source: 'portal' },
    { hasEmail: false },
    { hasEmail: true },
    { engaged: { within: 'P30D' } },
    { any: [{ source: 'portal' }, { leadType: 'buyer' }] },
    { not: { leadType: 'buyer' } },
    { source: 'direct', any: [{ hasEmail: true }], not: { engaged: { within: 'PT1H' } } },
  ]
  const touches = conditions.map((when, n) => touch(n + 1, n === 0 ? 'PT2H' : `P${n}D`, { when }))
  await save(world, { touches })
  await putToRest(world, 'buyer-7-days')
  const [silent, spoke] = [newCaller(), newCaller()]
  await missedCall(world, FORWARDED, spoke)
  await text(world, FORWARDED, spoke, 'Is it still for sale?')
  await world.advance(5 * DAY)
  for (const phone of [silent, spoke]) {
    await missedCall(world, FORWARDED, phone)
    await world.result('lead.update', { leadId: (await leadOf(world, phone)).lead.id, type: 'buyer' })
  }
  await world.advance(5 * DAY + HOUR) // the sixth is due
  const states = ['delivered', 'skipped', 'delivered', 'skipped', 'delivered', 'skipped']
  expect((await statesOf(world, silent)).slice(0, 6)).toEqual(states)
  for (const phone of [silent, spoke])
    await world.result('lead.update', { leadId: (await leadOf(world, phone)).lead.id, email: 'ada@example.com' })
  await world.advance(5 * DAY)
  const bodies = [1, 3, 5, 8, 10].map((number) => `Touch ${number}`)
  expect(touchesTo(world, silent).map(({ body }) => body)).toEqual(bodies)
  expect(touchesTo(world, spoke).map(({ body }) => body)).toEqual([
    ...bodies.slice(0, 3),
    'Touch 7',
    ...bodies.slice(3),
  ])
  expect((await leadOf(world, silent)).enrollment).toMatchObject({ state: 'completed' })
})

test('S34 a touch by voice is a task with the name and the words of the touch, and is done with when they answer', async () => {
  const world = await outside()
  await world.result('sequences.activate', { sequenceId: 'buyer-with-call' })
  await putToRest(world, 'buyer-7-days')
  const [named, nameless, answering] = [newCaller(), newCaller(), newCaller()]
  await enroll(world, named, nameless, answering)
  await world.result('lead.update', { leadId: (await leadOf(world, named)).lead.id, name: 'Ada Byron' })
  await world.advance(4 * DAY - 2 * HOUR - 1)
  expect((await world.tasks()).filter(({ kind }) => kind === 'voice_touch')).toEqual([])
  await world.advance(1)
  await text(world, FORWARDED, answering, 'Hi! Sorry, was away')
  const tasks = await Promise.all([named, nameless, answering].map(async (phone) => (await leadOf(world, phone)).tasks))
  const voice = tasks.map((all) => all.filter(({ kind }) => kind === 'voice_touch'))
  expect(voice.map((all) => all.map(({ state }) => state))).toEqual([['open'], ['open'], ['done']])
  expect(voice[0]?.[0]?.sentence).toMatch(/Ada.*stayed silent\.$/)
  expect(voice[1]?.[0]?.sentence).toMatch(/^Call (?!null)/)
  await world.advance(4 * DAY)
  expect(await statesOf(world, named)).toEqual([
    'delivered',
    'delivered',
    'delivered',
    'delivered',
    'delivered',
    'delivered',
  ])
  expect([named, nameless, answering].map((phone) => touchesTo(world, phone).length)).toEqual([5, 5, 3])
})

import { expect, test } from 'vitest'
import { missedCall, newCaller, takenCall, text } from './outside/caller.ts'
import { FORWARDED, HOUR, MINUTE, outside, type Outside } from './outside/outside.ts'
import { DAY, enroll, leadOf, touchesTo } from './outside/weeks.ts'

/** They call again, and the agent takes it. */
const spoken = (world: Outside, phone: string) => takenCall(world, phone, 5_000, 20_000)

const writes = (body: string) => (world: Outside, phone: string) => text(world, FORWARDED, phone, body)

const asAgent =
  (method: string, params: object = {}) =>
  async (world: Outside, phone: string) =>
    world.result(method, { leadId: (await leadOf(world, phone)).lead.id, ...params })

/** Somebody at the agent's side wrote from the line, in another program. */
const byHand = async ({ fake }: Outside, phone: string) =>
  void fake.put({ from: FORWARDED, to: phone, body: 'Hey, it is Maria. Call me?', direction: 'outbound-api' })

/** What a lead or an agent does, why the sequence ended, and where the lead then stands. */
const endings: readonly (readonly [
  string,
  (world: Outside, phone: string) => Promise<unknown>,
  exitReason: string,
  state: string,
])[] = [
  ['replies', writes('Yes, still looking'), 'replied', 'engaged'],
  ['replies with a picture alone', writes(''), 'replied', 'engaged'],
  ['asks for help', writes('HELP'), 'replied', 'engaged'],
  ['STOP', writes('STOP'), 'opted_out', 'opted_out'],
  ['stops in words of their own', writes('please take me off your list'), 'opted_out', 'opted_out'],
  ['stops in Spanish', writes('no me manden más mensajes'), 'opted_out', 'opted_out'],
  ['is a wrong number', writes('Wrong number'), 'opted_out', 'opted_out'],
  ['opts out by the agent', asAgent('lead.optOut'), 'opted_out', 'opted_out'],
  ['books', asAgent('lead.update', { stage: 'booked' }), 'booked', 'booked'],
  ['is closed', asAgent('lead.update', { stage: 'closed' }), 'stage_changed', 'closed'],
  ['is engaged by hand', asAgent('lead.update', { stage: 'engaged' }), 'stage_changed', 'engaged'],
  ['calls again and is answered', spoken, 'answered', 'engaged'],
  ['is taken over', asAgent('lead.takeOver'), 'taken_over', 'taken_over'],
  ['is called by the agent', asAgent('lead.call'), 'taken_over', 'taken_over'],
  [
    'is written to by the agent',
    asAgent('message.send', { channel: 'sms', body: 'Hi, Maria here', requestId: 'r1' }),
    'taken_over',
    'taken_over',
  ],
  ['is written to in another program', byHand, 'taken_over', 'taken_over'],
  ['is a client', asAgent('lead.update', { class: 'client' }), 'stopped', 'awaiting_reply'],
]

test('S41 to S45 whatever ends a sequence ends it at once and for good, and says why', async () => {
  const world = await outside()
  const leads = endings.map(([what, act, exitReason, state]) => ({ what, act, exitReason, state, phone: newCaller() }))
  for (const { phone } of leads) await missedCall(world, FORWARDED, phone)
  await world.advance(3 * HOUR)
  for (const { what, act, phone } of leads) {
    expect([what, (await leadOf(world, phone)).lead.state]).toEqual([what, 'in_sequence'])
    await act(world, phone)
  }
  await world.advance(DAY)
  for (const { what, phone, exitReason, state } of leads) {
    const { lead, enrollment } = await leadOf(world, phone)
    const states = enrollment?.touches.map((touch) => touch.state)
    expect([what, enrollment?.state, enrollment?.exitReason, lead.state, states]).toEqual([
      what,
      'exited',
      exitReason,
      state,
      ['delivered', 'canceled', 'canceled', 'canceled', 'canceled'],
    ])
  }
  await world.advance(7 * DAY)
  for (const { what, phone } of leads) {
    const ours = touchesTo(world, phone).filter(({ body }) => !body.includes('Maria here') && !body.includes('Hey,'))
    expect([what, ours.length]).toEqual([what, 1])
  }
})

test('S27 whatever ends a sequence keeps people out of one, when it comes within the two hours', async () => {
  const world = await outside()
  const leads = endings.map(([what, act]) => ({ what, act, phone: newCaller() }))
  for (const { phone } of leads) await missedCall(world, FORWARDED, phone)
  await world.advance(2 * HOUR - MINUTE)
  for (const { act, phone } of leads) await act(world, phone)
  await world.advance(8 * DAY)
  for (const { what, phone } of leads) {
    const { enrollment } = await leadOf(world, phone)
    const ours = touchesTo(world, phone).filter(({ body }) => !body.includes('Maria here') && !body.includes('Hey,'))
    expect([what, enrollment, ours.length]).toEqual([what, null, 0])
  }
})

test('S41 a tapback, an auto-reply and an empty reaction are no replies: all five touches go', async () => {
  const world = await outside()
  const noWords = [
    'Liked “Hi, this is Maria Lopez - I just missed your call.”',
    'Loved an image',
    '\u200b👍\u200b to “\u200bHi, this is Maria Lopez\u200b”',
    'Reacted with ❤️ to “Hi, this is Maria Lopez”',
    'Le gustó “Hi, this is Maria Lopez”',
    'Le encantó “Hi, this is Maria Lopez”',
    "I'm driving with Do Not Disturb While Driving turned on. I'll see your message when I get where I'm going.",
  ]
  const leads = noWords.map((body) => ({ body, phone: newCaller() }))
  await enroll(world, ...leads.map(({ phone }) => phone))
  for (const { body, phone } of leads) await text(world, FORWARDED, phone, body)
  await world.advance(8 * DAY)
  for (const { body, phone } of leads) {
    const { enrollment } = await leadOf(world, phone)
    expect([body, enrollment?.state, touchesTo(world, phone).length]).toEqual([body, 'completed', 5])
  }
})

test('D8 a reply whose webhook was lost is found before the touch that was due, and none goes', async () => {
  const world = await outside()
  const [replied, stopped, called] = [newCaller(), newCaller(), newCaller()]
  await enroll(world, replied, stopped, called)
  await world.advance(DAY - 2 * HOUR - MINUTE)
  const at = { createdAt: world.now() + 30_000, direction: 'inbound', to: FORWARDED } as const
  world.fake.put({ ...at, from: replied, body: 'Sorry, was at work. Call me tonight?' })
  world.fake.put({ ...at, from: stopped, body: 'leave me alone' })
  await world.advance(8 * DAY)
  const shown = await Promise.all([replied, stopped].map((phone) => leadOf(world, phone)))
  expect(shown.map(({ enrollment }) => enrollment?.exitReason)).toEqual(['replied', 'opted_out'])
  expect([replied, stopped, called].map((phone) => touchesTo(world, phone).length)).toEqual([1, 1, 5])
})

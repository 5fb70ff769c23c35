import { expect, test } from 'vitest'
import type { MessageId, MessageSid } from '../../../../main/domain/words/identifiers.ts'
import { hours, later, minutes } from '../../../../main/domain/words/instant.ts'
import { callerNumber, lineNumber } from '../../../fixtures/policy.ts'
import { deskWithWindow } from '../../../fixtures/window.ts'

const lead = { phone: callerNumber }
type Given = ReturnType<typeof deskWithWindow>
const leadId = (given: Given, phone = callerNumber) => given.file(phone).person?.id ?? ''

test('contract, lead.read: the person with all that happened, oldest first', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  given.passes(minutes(1))
  given.replies('Call me at 5')
  const read = await given.ask('lead.read', lead)
  expect(read.lead).toMatchObject({
    phone: callerNumber,
    state: 'engaged',
    class: 'lead',
    zone: { zones: ['America/Chicago'], source: 'number' },
    consent: { sms: true, email: false, voice: false },
    line: lineNumber,
  })
  const instants = read.timeline.map(({ at }) => at)
  expect(instants).toEqual([...instants].sort())
  expect(new Set(read.timeline.map(({ kind }) => kind))).toEqual(new Set(['call', 'message', 'decision']))
  expect(read).toMatchObject({ enrollment: null, more: false })
})

test('R2 pause, resume and take-over from the inbox; after a take-over there is nothing to resume', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  const id = { leadId: leadId(given) }
  const state = async (method: 'lead.pause' | 'lead.resume' | 'lead.takeOver') =>
    (await given.ask(method, id)).lead.state
  expect([await state('lead.pause'), await state('lead.resume'), await state('lead.takeOver')]).toEqual([
    'paused',
    'awaiting_reply',
    'taken_over',
  ])
  expect((await given.refusalOf('lead.resume', id))?.code).toBe('conflict')
})

test('R8 a pause until an instant that is past is refused', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  const until = (by: ReturnType<typeof hours>) => new Date(later(given.now(), by)).toISOString()
  const paused = await given.ask('lead.pause', { leadId: leadId(given), until: until(hours(1)) })
  expect(paused.lead.pausedUntil).toBe(until(hours(1)))
  const refusal = await given.refusalOf('lead.pause', { leadId: leadId(given), until: until(hours(-1)) })
  expect(refusal?.code).toBe('bad_request')
})

test('D10 an opt-out by the agent: nothing more can be written, not even by hand', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  const out = await given.ask('lead.optOut', { leadId: leadId(given) })
  expect([out.lead.state, out.lead.consent.sms]).toEqual(['opted_out', false])
  const message = { leadId: leadId(given), channel: 'sms', body: 'One more thing', requestId: '1' }
  expect((await given.refusalOf('message.send', message))?.code).toBe('opted_out')
})

test('contract, lead.update: what the agent knows of a person', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  const changes = { name: 'Sam Lee', email: 'sam@example.com', zip: '78701', type: 'seller', class: 'client' } as const
  const { lead } = await given.ask('lead.update', { leadId: leadId(given), ...changes })
  expect(lead).toMatchObject(changes)
  expect((await given.refusalOf('lead.update', { leadId: leadId(given), zip: 'Austin' }))?.code).toBe('bad_request')
})

test('contract, message.send: a text by hand leaves from the line they know, takes over, and is sent once', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  const message = { leadId: leadId(given), channel: 'sms', body: 'On my way', requestId: 'r1' } as const
  const first = await given.ask('message.send', message)
  const again = await given.ask('message.send', message)
  expect(first.message).toMatchObject({ purpose: 'manual', from: lineNumber, to: callerNumber, body: 'On my way' })
  expect(again.message.id).toBe(first.message.id)
  expect(given.sent.map(({ body }) => body)).toEqual([expect.stringContaining('missed your call'), 'On my way'])
  expect((await given.ask('lead.read', lead)).lead.state).toBe('taken_over')
})

test('contract, message.send: a requestId belongs to one lead', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  given.misses('CA2', '+15125550188')
  const message = { channel: 'sms', body: 'On my way', requestId: 'r1' } as const
  await given.ask('message.send', { leadId: leadId(given), ...message })
  const refusal = await given.refusalOf('message.send', { leadId: leadId(given, '+15125550188'), ...message })
  expect(refusal?.code).toBe('conflict')
})

test('D11 merged, two leads are one; a lead with itself is not', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  given.misses('CA2', '+15125550188')
  const [from, into] = [leadId(given, '+15125550188'), leadId(given)]
  expect((await given.refusalOf('lead.merge', { leadId: into, into }))?.code).toBe('conflict')
  const merged = await given.ask('lead.merge', { leadId: from, into })
  expect(merged.timeline.flatMap(({ call }) => call?.id ?? [])).toEqual(['CA1', 'CA2'])
  expect((await given.refusalOf('lead.read', { leadId: from }))?.code).toBe('not_found')
})

test.each(['lead.pause', 'lead.resume', 'lead.takeOver', 'lead.optOut', 'lead.read'])(
  'contract: %s of nobody is "not found"',
  async (method) => {
    expect((await deskWithWindow().refusalOf(method, { leadId: 'nobody' }))?.code).toBe('not_found')
  },
)

test('contract, tasks: a task to call is listed until it is done', async () => {
  const given = deskWithWindow({ followUp: false })
  given.misses('CA1')
  const { tasks } = await given.ask('tasks.list', {})
  expect(tasks).toMatchObject([{ kind: 'manual_callback', leadId: leadId(given), state: 'open' }])
  const taskId = tasks[0]?.id ?? ''
  expect(await given.ask('tasks.complete', { taskId })).toEqual({ tasks: [] })
  expect(await given.ask('tasks.complete', { taskId })).toEqual({ tasks: [] })
  expect((await given.ask('tasks.list', { state: 'done' })).tasks).toHaveLength(1)
  expect((await given.refusalOf('tasks.complete', { taskId: 'none' }))?.code).toBe('not_found')
})

test('D7 R3 a text that did not arrive is on the timeline with its reason', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  const fault = { kind: 'cannot_text', code: 30006 } as const
  const report = { is: 'undelivered', sid: 'SM1' as MessageSid, fault } as const
  given.handle({ type: 'TextReported', message: 'first-text:CA1' as MessageId, report })
  const { timeline, lead: of } = await given.ask('lead.read', lead)
  expect(timeline.flatMap(({ message }) => message ?? [])).toMatchObject([
    { state: 'undelivered', reason: { code: 'text_undelivered' } },
  ])
  expect([of.state, of.consent.sms]).toEqual(['needs_callback', false])
})

test('look.md 11 each entry of the timeline says whose it is, how it stands, why, and to which call it belongs', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  given.passes(minutes(4))
  given.misses('CA2')
  given.passes(minutes(1))
  given.replies('Hello')
  given.passes(minutes(1))
  await given.ask('message.send', { leadId: leadId(given), channel: 'sms', body: 'Hi', requestId: 'r' })
  await given.ask('lead.pause', { leadId: leadId(given) })
  const { timeline } = await given.ask('lead.read', lead)
  const said = timeline.map(({ kind, by, state, code, callId }) => [kind, by, state ?? '', code ?? '', callId ?? ''])
  expect(said.filter(([kind]) => kind !== 'decision')).toEqual([
    ['call', 'lead', 'missed', 'texted', 'CA1'],
    ['message', 'ringback', 'sent', 'texted', 'CA1'],
    ['call', 'lead', 'missed', 'duplicate_call', 'CA2'],
    ['message', 'lead', 'delivered', '', ''],
    ['message', 'agent', 'sent', 'wrote', ''],
  ])
  expect(said.filter(([kind]) => kind === 'decision')).toEqual(
    expect.arrayContaining([
      ['decision', 'ringback', '', 'texted', 'CA1'],
      ['decision', 'ringback', '', 'duplicate_call', 'CA2'],
      ['decision', 'ringback', '', 'replied', ''],
      ['decision', 'agent', '', 'taken_over', ''],
      ['decision', 'agent', '', 'wrote', ''],
      ['decision', 'agent', '', 'paused', ''],
    ]),
  )
  expect(timeline.filter(({ kind, sentence }) => kind === 'decision' && !sentence)).toEqual([])
})

import { expect, test } from 'vitest'
import type { MessageId, MessageSid, Phone } from '../../../../main/domain/words/identifiers.ts'
import { hours, later, minutes } from '../../../../main/domain/words/instant.ts'
import { callerNumber, lineNumber, otherLineNumber } from '../../../fixtures/policy.ts'
import { deskWithWindow } from '../../../fixtures/window.ts'

type Given = ReturnType<typeof deskWithWindow>
const second: Phone = '+15125550188'
const leadId = (given: Given, phone: Phone = callerNumber) => given.file(phone).person?.id ?? ''
const fault = { kind: 'unreachable', code: 30003 } as const

test('R8 followUp.pause is off until then, or until it is switched on', async () => {
  const given = deskWithWindow()
  const until = new Date(later(given.now(), hours(1))).toISOString()
  expect(await given.ask('followUp.pause', { until })).toMatchObject({ enabled: false, pausedUntil: until })
  expect(await given.ask('followUp.pause', {})).toEqual({ enabled: false, reason: 'Follow-up is switched off.' })
  const past = new Date(given.now() - 1).toISOString()
  expect((await given.refusalOf('followUp.pause', { until: past }))?.code).toBe('bad_request')
})

test('D9 what did not arrive is sent again by hand, once, with the same words to the same number', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  const messageId = 'first-text:CA1'
  given.handle({
    type: 'TextReported',
    message: messageId as MessageId,
    report: { is: 'undelivered', sid: 'SM1' as MessageSid, fault },
  })
  given.twilio.send = () => 'silent'
  const first = await given.ask('message.retry', { messageId })
  const again = await given.ask('message.retry', { messageId })
  expect(first.message).toMatchObject({ purpose: 'manual', to: callerNumber, from: lineNumber })
  expect(again.message.id).toBe(first.message.id)
  expect(given.sent.map(({ body }) => body)).toEqual([given.sent[0]?.body, given.sent[0]?.body])
})

test('design 1.3 a text that left, may have left, or is on its way is not sent again', async () => {
  const given = deskWithWindow()
  const refusal = async (messageId: string) => (await given.refusalOf('message.retry', { messageId }))?.code
  given.misses('CA1')
  expect(await refusal('first-text:CA1')).toBe('conflict')
  given.twilio.send = () => ({ is: 'unknown' })
  given.misses('CA2', second)
  expect(await refusal('first-text:CA2')).toBe('conflict')
  given.passes(hours(2))
  expect(await refusal('first-text:CA2')).toBe('conflict')
  given.replies('Hello')
  const theirs = given.file(callerNumber).messages.find(({ direction }) => direction === 'in')
  expect(await refusal(theirs?.id ?? '')).toBe('conflict')
  expect(await refusal('none')).toBe('not_found')
  expect(given.sent.filter(({ id }) => id.startsWith('first-text:'))).toHaveLength(2)
})

test('D10 a text is not sent again to somebody who asked for no more, nor one without words', async () => {
  const given = deskWithWindow()
  given.twilio.send = () => ({ is: 'refused', fault: { kind: 'other', code: null } })
  given.misses('CA1')
  given.replies('STOP')
  expect((await given.refusalOf('message.retry', { messageId: 'first-text:CA1' }))?.code).toBe('opted_out')
  given.twilio.send = () => ({ is: 'not_accepted', retryAfter: null })
  given.db.exec(`UPDATE message SET state = 'dropped', body = NULL`)
  given.replies('START')
  expect((await given.refusalOf('message.retry', { messageId: 'first-text:CA1' }))?.code).toBe('not_allowed')
})

test('look.md 2 a draft outlives the window and the process, until it is emptied; merging keeps one', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  given.misses('CA2', second)
  const [lead, other] = [{ leadId: leadId(given) }, { leadId: leadId(given, second) }]
  expect(await given.ask('drafts.read', lead)).toEqual({ body: '' })
  const saved = { body: 'On my', savedAt: new Date(given.now()).toISOString() }
  expect(await given.ask('drafts.save', { ...lead, body: 'On my' })).toEqual(saved)
  given.restarts()
  expect(await given.ask('drafts.read', lead)).toEqual(saved)
  await given.ask('drafts.save', { ...other, body: 'Hello' })
  await given.ask('lead.merge', { leadId: other.leadId, into: lead.leadId })
  expect(await given.ask('drafts.read', lead)).toEqual(saved)
  expect(await given.ask('drafts.save', { ...lead, body: ' ' })).toEqual({ body: '' })
  for (const method of ['drafts.read', 'drafts.save'])
    expect((await given.refusalOf(method, { leadId: 'nobody', body: '' }))?.code).toMatch(/not_found|bad_request/)
})

test('S24 saved replies are told apart by name; a token that nobody knows is refused', async () => {
  const given = deskWithWindow()
  const save = (name: string, body: string) => given.ask('snippets.save', { snippet: { name, body } })
  await save('Tour', 'See {{ listing.address }}?')
  await save('Hours', 'I am in until 6.')
  expect(await save('Tour', 'Want a tour?')).toEqual({
    snippets: [
      { name: 'Hours', body: 'I am in until 6.' },
      { name: 'Tour', body: 'Want a tour?' },
    ],
  })
  const unknown = { snippet: { name: 'x', body: '{{ lead.shoeSize }}' } }
  expect((await given.refusalOf('snippets.save', unknown))?.code).toBe('bad_template')
  await save('Tour', '')
  expect((await given.ask('snippets.list', {})).snippets.map(({ name }) => name)).toEqual(['Hours'])
  expect((await given.refusalOf('snippets.save', { snippet: { name: '', body: 'x' } }))?.code).toBe('bad_request')
})

test('look.md 7 one search finds people, numbers and words', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  given.acts({ is: 'changed', changes: { name: 'Maria Delgado' } })
  given.passes(minutes(1))
  given.replies('Is the garden big?', second)
  const found = async (query: string) => {
    const { people, words } = await given.ask('search.query', { query })
    return [people.map(({ phone }) => phone), words.map(({ by, text, phone }) => `${by} ${phone}: ${text}`)]
  }
  expect(await found('maria')).toEqual([[callerNumber], []])
  expect(await found('5550188')).toEqual([[second], []])
  expect(await found('GARDEN')).toEqual([[second], [`lead ${second}: Is the garden big?`]])
  expect((await given.refusalOf('search.query', { query: ' ' }))?.code).toBe('bad_request')
})

test('booking.link is the link of the settings, for a lead that there is', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  const lead = { leadId: leadId(given) }
  expect((await given.refusalOf('booking.link', lead))?.code).toBe('not_available_yet')
  await given.ask('settings.update', { changes: { booking: { calendly: { link: 'https://calendly.com/dana' } } } })
  expect(await given.ask('booking.link', lead)).toEqual({ link: 'https://calendly.com/dana' })
  expect((await given.refusalOf('booking.link', { leadId: 'nobody' }))?.code).toBe('not_found')
})

test('look.md 2 each line says whether it works and can text; given back, only its settings count', async () => {
  const given = deskWithWindow()
  const lines = async () => (await given.ask('lines.list', {})).lines
  expect(await lines()).toMatchObject([{ number: lineNumber, state: 'unseen', canText: null }])
  given.seesWebhooks()
  given.twilioKnows([{ number: lineNumber, canText: true }])
  await given.ask('checklist.run', {})
  const [line] = await lines()
  expect(line).toMatchObject({ state: 'works', canText: true })
  expect((await given.ask('lines.save', { line })).lines).toEqual([line])
  expect(JSON.stringify(await given.ask('settings.read', {}))).not.toMatch(/canText|"works"/)
  given.twilio.send = () => ({ is: 'misconfigured', fault: { kind: 'unregistered', code: 30034 } })
  given.misses('CA1')
  expect(await lines()).toMatchObject([{ state: 'blocked' }])
  expect((await given.refusalOf('lines.save', { line: { ...line, colour: 'red' } }))?.code).toBe('bad_request')
})

test('S64 each item of the checklist has its proof, or who must act and for how long', async () => {
  const given = deskWithWindow()
  const item = async (id: string) => (await given.ask('checklist.run', {})).items.find((one) => one.id === id)
  const checkedAt = new Date(given.now()).toISOString()
  const failed = { state: 'failed', proof: null, whoActs: 'you', minutes: 1, checkedAt }
  expect(await item('webhook_seen')).toMatchObject(failed)
  given.seesWebhooks()
  const passed = { state: 'passed', proof: expect.stringMatching(/^Seen, last at/), whoActs: null, minutes: null }
  expect(await item('webhook_seen')).toMatchObject(passed)
  given.twilioKnows(undefined)
  expect(await item('line_connected')).toMatchObject({ state: 'unknown', whoActs: 'twilio', ok: false })
  given.twilioKnows([{ number: otherLineNumber, canText: true }])
  expect(await item('line_connected')).toMatchObject({ state: 'failed', whoActs: 'you', minutes: 5 })
})

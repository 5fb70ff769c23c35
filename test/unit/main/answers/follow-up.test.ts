import { expect, test } from 'vitest'
import { hours, later } from '../../../../main/domain/words/instant.ts'
import { line, lineNumber } from '../../../fixtures/policy.ts'
import { deskWithWindow } from '../../../fixtures/window.ts'

const failing = (items: readonly { id: string; ok: boolean }[]) => items.filter(({ ok }) => !ok).map(({ id }) => id)

test('S64 follow-up cannot be switched on before every item of the checklist passes', async () => {
  const given = deskWithWindow({ followUp: false })
  expect(await given.refusalOf('followUp.setEnabled', { enabled: true })).toMatchObject({
    code: 'checklist_incomplete',
    details: { items: ['webhook_seen'] },
  })
  expect((await given.ask('followUp.read', {})).enabled).toBe(false)
  given.seesWebhooks()
  expect(await given.ask('followUp.setEnabled', { enabled: true })).toEqual({ enabled: true })
  given.misses('CA1')
  expect(given.sent).toHaveLength(1)
})

test('S65–S71 each item is checked, and says what to do', async () => {
  const given = deskWithWindow()
  given.store().writeState('firstText', { body: 'x', lateBody: 'y', againBody: 'z', approvedAt: null })
  given.twilioKnows([{ number: lineNumber, canText: false }])
  const { items, ready } = await given.ask('checklist.read', {})
  expect([failing(items), ready]).toEqual([['line_connected', 'webhook_seen', 'first_text_approved'], false])
  expect(items.filter(({ ok }) => !ok).every(({ whatToDo }) => Boolean(whatToDo))).toBe(true)
  expect(items.map(({ id }) => id)).toEqual([
    'line_connected',
    'webhook_seen',
    'sender_matches',
    'first_text_approved',
    'exits_set',
    'dedupe_on',
    'hours_filter_on',
  ])
})

test('S65 Twilio that cannot be asked is no pass', async () => {
  const given = deskWithWindow()
  given.twilioKnows(undefined)
  expect(failing((await given.ask('checklist.read', {})).items)).toContain('line_connected')
})

test('R8 it goes off at any time, for good or until an instant', async () => {
  const given = deskWithWindow()
  const until = new Date(later(given.now(), hours(1))).toISOString()
  expect(await given.ask('followUp.setEnabled', { enabled: false, until })).toMatchObject({
    enabled: false,
    pausedUntil: until,
  })
  given.passes(hours(2))
  expect(await given.ask('followUp.read', {})).toEqual({ enabled: true })
  expect(await given.ask('followUp.setEnabled', { enabled: false })).toMatchObject({ enabled: false })
  const past = new Date(given.now() - 1).toISOString()
  expect((await given.refusalOf('followUp.setEnabled', { enabled: false, until: past }))?.code).toBe('bad_request')
})

test('S26 approving is of the texts; what is left out keeps what is in force', async () => {
  const given = deskWithWindow()
  const before = await given.ask('firstText.read', {})
  const body = 'Hi, {{ agent.firstName }} here - sorry I missed your call.'
  expect(await given.ask('firstText.approve', { body })).toMatchObject({
    body,
    lateBody: before.lateBody,
    againBody: before.againBody,
    approvedAt: new Date(given.now()).toISOString(),
  })
  given.misses('CA1')
  expect(given.sent[0]?.body).toBe('Hi, Dana here - sorry I missed your call.')
})

test.each([
  ['body', 'Your home at {{ listing.address }}', 'listing.address'],
  ['body', 'Prices: {{ market.medianListingPrice }}', 'market.medianListingPrice'],
  ['lateBody', 'About {{ listing.price }}', 'listing.price'],
  ['againBody', 'Hi {{ lead.nickname }}', 'lead.nickname'],
])('S24 S75 %s may not say "%s": bad_template, naming the token', async (name, template, token) => {
  const given = deskWithWindow()
  const refusal = await given.refusalOf('firstText.approve', { body: 'Hello', [name]: template })
  expect(refusal).toMatchObject({ code: 'bad_template', message: expect.stringContaining(token) })
  expect((await given.ask('firstText.read', {})).body).not.toBe('Hello')
})

test.each([
  '{{ lead.firstName',
  '{% if lead.firstName %}Hi',
  '{% if lead.firstName %}Hi{% endif %}',
  '{{ agent.brokerage }}',
])('S23 a template that cannot be read, or comes out empty without a name, is refused: %s', async (body) => {
  expect((await deskWithWindow().refusalOf('firstText.approve', { body }))?.code).toBe('bad_template')
})

test('S24 on a line that names its own listing the address may be said, and still no price', async () => {
  const sign = line({
    source: 'listing_sign',
    namesListing: true,
    listing: { address: '12 Oak Lane', city: 'Austin', zip: '78701', price: null },
  })
  const given = deskWithWindow({ lines: [sign] })
  await given.ask('firstText.approve', { body: 'Hi, you called about {{ listing.address }}.' })
  expect((await given.refusalOf('firstText.approve', { body: 'It costs {{ listing.price }}.' }))?.code).toBe(
    'bad_template',
  )
})

test('S24 where only some lines name their listing, a text that names it is refused: elsewhere it would have a hole', async () => {
  const listing = { address: '12 Oak Lane', city: 'Austin', zip: '78701', price: null }
  const sign = line({ source: 'listing_sign', namesListing: true, listing })
  const given = deskWithWindow({ lines: [sign, line({ number: '+15125550102' })] })
  const refusal = await given.refusalOf('firstText.approve', { body: 'Hi, you called about {{ listing.address }}.' })
  expect(refusal?.code).toBe('bad_template')
})

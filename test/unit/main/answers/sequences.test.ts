import { expect, test } from 'vitest'
import type { Params } from '../../../../preload/contract.ts'
import { days, hours } from '../../../../main/domain/words/instant.ts'
import { callerNumber } from '../../../fixtures/policy.ts'
import { deskWithWindow } from '../../../fixtures/window.ts'

type Saved = Params<'sequences.save'>['sequence']
const two: Saved = {
  name: 'Two words',
  leadType: 'buyer',
  active: true,
  touches: [
    {
      number: 1,
      after: 'PT2H',
      channel: 'sms',
      body: 'Hi{% if lead.firstName %} {{ lead.firstName }}{% endif %}, still looking?',
    },
    { number: 2, after: 'P2D', channel: 'sms', body: 'Shall I stop asking? - {{ agent.firstName }}' },
  ],
  exits: ['replied', 'booked'],
}

test('S27, S40 a new agent has one sequence for buyers and one for sellers, both active', async () => {
  const { sequences } = await deskWithWindow().ask('sequences.list', {})
  expect(sequences.map(({ id, leadType, active, version }) => [id, leadType, active, version])).toEqual([
    ['buyer-7-days', 'buyer', true, 1],
    ['seller-7-days', 'seller', true, 1],
  ])
})

test('S36 a sequence that is saved as active takes the place of the one for that type of lead', async () => {
  const given = deskWithWindow()
  const { sequence } = await given.ask('sequences.save', { sequence: two })
  expect(sequence).toEqual({ ...two, id: 'two-words', version: 1 })
  given.misses('CA1')
  given.passes(days(8))
  expect(given.sent.slice(1).map(({ body }) => body)).toEqual(['Hi, still looking?', 'Shall I stop asking? - Dana'])
  const { sequences } = await given.ask('sequences.list', {})
  expect(sequences.map(({ id, active, figures }) => [id, active, figures.length])).toEqual([
    ['buyer-7-days', false, 0],
    ['seller-7-days', true, 0],
    ['two-words', true, 2],
  ])
})

test('S28 whoever is in a sequence goes on in the version they began with', async () => {
  const given = deskWithWindow()
  await given.ask('sequences.save', { sequence: two })
  given.misses('CA1')
  given.passes(hours(3))
  const other = two.touches.map((touch) => ({ ...touch, body: `${touch.body} Really?` }))
  const { sequence } = await given.ask('sequences.save', { sequence: { ...two, id: 'two-words', touches: other } })
  expect(sequence.version).toBe(2)
  given.misses('CA2', '+15125550198')
  given.passes(days(4))
  expect(given.sent.filter(({ to }) => to === callerNumber).at(-1)?.body).toBe('Shall I stop asking? - Dana')
  expect(given.sent.filter(({ to }) => to !== callerNumber).at(-1)?.body).toMatch(/Really\?$/)
})

const [first, second] = two.touches
test.each<readonly [string, string, Partial<Saved>, RegExp]>([
  ['S73 no exits', 'not_allowed', { exits: [] }, /exit conditions/],
  [
    'S24 a listing in the first touch',
    'bad_template',
    touching('See {{ listing.address }}'),
    /Touch 1: its body names listing\.address/,
  ],
  ['an unknown token', 'bad_template', touching('Hi {{ lead.shoeSize }}'), /lead\.shoeSize, which is no token/],
  ['words that come out empty', 'bad_template', touching('{{ lead.firstName }}'), /empty/],
  ['numbers out of order', 'bad_request', { touches: second ? [second] : [] }, /not numbered/],
  ['a touch before the one before it', 'bad_request', late('PT1H'), /not later/],
  ['a touch after 60 days', 'bad_request', late('P61D'), /60 days/],
])('%s: %s, and nothing is saved', async (_what, code, changes, says) => {
  const given = deskWithWindow()
  const refusal = await given.refusalOf('sequences.save', { sequence: { ...two, ...changes } })
  expect(refusal).toMatchObject({ code, message: expect.stringMatching(says) as string })
  expect((await given.ask('sequences.list', {})).sequences).toHaveLength(2)
})

function touching(body: string): Partial<Saved> {
  return { touches: first ? [{ ...first, body }] : [] }
}

function late(after: string): Partial<Saved> {
  return { touches: first && second ? [first, { ...second, after }] : [] }
}

test('S40 the four ways to begin, and one of their sequences is taken in by being made active', async () => {
  const given = deskWithWindow()
  const { starts } = await given.ask('sequences.starts', {})
  expect(starts.map(({ id }) => id)).toEqual(['sms_only', 'sms_and_crm', 'sms_email_voice', 'everything'])
  await given.ask('sequences.activate', { sequenceId: 'buyer-with-call' })
  given.misses('CA1')
  given.passes(days(8))
  const tasks = given.file(callerNumber).tasks.filter(({ kind }) => kind === 'voice_touch')
  expect(tasks.map(({ sentence }) => sentence)).toEqual([
    'Call them: they called, have heard from you three times since, and stayed silent.',
  ])
  expect((await given.refusalOf('sequences.activate', { sequenceId: 'nothing' }))?.code).toBe('not_found')
})

test('S73 one without exits may be kept, and cannot be made active', async () => {
  const given = deskWithWindow()
  const { sequence } = await given.ask('sequences.save', { sequence: { ...two, active: false, exits: [] } })
  expect((await given.refusalOf('sequences.activate', { sequenceId: sequence.id }))?.code).toBe('not_allowed')
})

test('S74 the preview is the week as it then comes: times, moves with their reason, words and what they cost', async () => {
  const given = deskWithWindow({ at: Date.parse('2027-01-12T15:00:00Z') as never })
  given.misses('CA1')
  const missedAt = new Date(given.now()).toISOString()
  const { touches } = await given.ask('sequences.preview', {
    sequenceId: 'buyer-7-days',
    missedAt,
    sample: { phone: callerNumber },
  })
  given.passes(days(8))
  const leadId = given.file(callerNumber).person?.id ?? ''
  const came = (await given.ask('lead.read', { leadId })).enrollment?.touches ?? []
  expect(touches.map(({ dueAt, movedFrom }) => [dueAt, movedFrom])).toEqual(
    came.map(({ dueAt, movedFrom }) => [dueAt, movedFrom]),
  )
  expect(touches.map(({ smsBody, body }) => smsBody ?? body)).toEqual(given.sent.slice(1).map(({ body }) => body))
  expect(touches.map(({ texts, skipped }) => [texts, skipped])).toEqual(touches.map(() => [1, false]))
  expect(touches.map(({ reason }) => reason?.code)).toEqual([undefined, undefined, undefined, 'touch_moved', undefined])
})

test.each([
  [{ sequenceId: 'nothing', missedAt: '2027-01-12T15:00:00Z' }, 'not_found'],
  [{ sequenceId: 'buyer-7-days', missedAt: '2027-01-12T15:00:00Z', zone: 'Mars/Olympus' }, 'bad_request'],
  [{ sequenceId: 'buyer-7-days', missedAt: '2027-01-12T15:00:00Z', sample: { phone: '12' } }, 'bad_request'],
  [{ sequenceId: 'buyer-7-days', missedAt: '2027-01-12T15:00:00Z', sample: { line: '+15125550177' } }, 'bad_request'],
  [{ sequenceId: 'buyer-7-days', missedAt: 'soon' }, 'bad_request'],
])('sequences.preview of %j is refused as %s', async (params, code) => {
  expect((await deskWithWindow().refusalOf('sequences.preview', params))?.code).toBe(code)
})

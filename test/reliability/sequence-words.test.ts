import { expect, test } from 'vitest'
import { missedCall, newCaller } from './outside/caller.ts'
import { FORWARDED, outside } from './outside/outside.ts'
import { everyExit, leadOf, save, touch } from './outside/weeks.ts'

const sequence = (touches: readonly object[], more: object = {}) => ({
  sequence: { name: 'Mine', leadType: 'buyer', active: true, exits: everyExit, touches, ...more },
})

const first = (body: string) => sequence([touch(1, 'PT2H', { body })])

test('S24 S73 S75 what cannot be a sequence is refused, naming the touch, the field and the token, and nothing is kept', async () => {
  const world = await outside()
  const before = await world.result('sequences.list')
  const refused: readonly (readonly [string, object, string, RegExp])[] = [
    [
      'a listing in touch 1',
      first('See {{ listing.address }}'),
      'bad_template',
      /^Touch 1: its body names listing\.address/,
    ],
    ['the market in touch 1', first('{{ market.zip }} is hot'), 'bad_template', /^Touch 1: its body names market\.zip/],
    [
      'a listing in the text of an e-mail that comes first',
      sequence([touch(1, 'PT2H', { channel: 'email', subject: 'Hi', smsBody: '{{ listing.price }}?' })]),
      'bad_template',
      /^Touch 1: its smsBody names listing\.price/,
    ],
    [
      'no such token',
      sequence([touch(1, 'PT2H'), touch(2, 'P1D', { body: 'Size {{ lead.shoeSize }}' })]),
      'bad_template',
      /^Touch 2: its body names lead\.shoeSize, which is no token/,
    ],
    [
      'no such token in a subject',
      sequence([touch(1, 'PT2H', { channel: 'email', subject: '{{ lead.mood }}' })]),
      'bad_template',
      /^Touch 1: its subject names lead\.mood/,
    ],
    ['no end of a token', first('Hi {{ lead.firstName'), 'bad_template', /^Touch 1: its body cannot be read/],
    ['nothing for the nameless', first('{{ lead.firstName }}'), 'bad_template', /^Touch 1: its body comes out empty/],
    [
      'no exits',
      sequence([touch(1, 'PT2H')], { exits: [] }),
      'not_allowed',
      /has no exit conditions, so it cannot be active/,
    ],
    ['an exit nobody knows', sequence([touch(1, 'PT2H')], { exits: ['bored'] }), 'bad_request', /exits/],
    ['no touches', sequence([]), 'bad_request', /touches/],
    ['numbers with a gap', sequence([touch(1, 'PT2H'), touch(3, 'P1D')]), 'bad_request', /numbered 1, 2, 3/],
    ['two at once', sequence([touch(1, 'P1D'), touch(2, 'P1D')]), 'bad_request', /Touch 2 is not later/],
    ['in half a year', sequence([touch(1, 'P180D')]), 'bad_request', /later than 60 days/],
    ['by pigeon', sequence([touch(1, 'PT2H', { channel: 'pigeon' })]), 'bad_request', /channel/],
    ['a condition nobody knows', sequence([touch(1, 'PT2H', { when: { moon: 'full' } })]), 'bad_request', /moon/],
  ]
  for (const [what, params, code, says] of refused) {
    const { error } = await world.answer('sequences.save', params as Record<string, unknown>)
    expect([what, error?.code]).toEqual([what, code])
    expect(`${what}: ${error?.message ?? ''}`).toMatch(new RegExp(says.source.replace(/^\^/, `^${what}: `)))
    expect(error?.whatToDo).toMatch(/\w+.*\.$/)
  }
  expect(await world.result('sequences.list')).toEqual(before)

  const { error } = await world.answer('sequences.save', first('See {{ listing.address }}'))
  expect(error?.details).toEqual({ touch: 1, field: 'body', token: 'listing.address' })
})

test('S73 without exits a sequence may be kept, but neither it nor one that loses them can be active', async () => {
  const world = await outside()
  const { id } = await save(world, { touches: [touch(1, 'PT2H')], exits: [], active: false })
  expect((await world.answer('sequences.activate', { sequenceId: id })).error?.code).toBe('not_allowed')
  const changed = sequence([touch(1, 'PT2H')], { id: 'buyer-7-days', exits: [], active: undefined })
  expect((await world.answer('sequences.save', changed)).error?.code).toBe('not_allowed')
})

test('S26 too many texts, and curly signs, are advice: the sequence is saved, and template.check says so', async () => {
  const world = await outside()
  const long = 'I have a few listings that might fit what you are looking for. '.repeat(8)
  await save(world, { touches: [touch(1, 'PT2H', { body: long })] })
  const check = (body: string, place: string) =>
    world.result<{ findings: { is: string; token?: string; sentence: string }[]; texts: number }>('template.check', {
      text: body,
      place,
    })
  const kinds = async (body: string, place: string) => (await check(body, place)).findings.map(({ is }) => is)
  expect((await check(long, 'touch')).texts).toBe(4)
  expect(await kinds(long, 'touch')).toEqual(['too_many_texts'])
  expect(await kinds('“Hi” there', 'touch')).toEqual(['curly_signs'])
  expect(await kinds('{{ listing.address }}', 'first_touch')).toContain('token_not_allowed')
  expect(await kinds('Homes at {{ listing.price }} and {{ lead.hat }}', 'touch')).toContain('unknown_token')
  expect(await kinds('{{ lead.firstName }}', 'touch')).toEqual(['empty_without_name'])
  expect(await kinds('{% if lead.firstName %}Hi{% endif %}', 'first_touch')).toEqual(['empty_without_name'])
})

test('a preview is of any lead and any instant: their name, their hours, the channel they have, and what it costs', async () => {
  const world = await outside()
  const phone = newCaller()
  await missedCall(world, FORWARDED, phone)
  const { lead } = await leadOf(world, phone)
  await world.result('lead.update', { leadId: lead.id, name: 'Ada Byron', zip: '75201' })
  const preview = async (sample: object, more: object = {}) =>
    world.answer('sequences.preview', {
      sequenceId: 'buyer-7-days',
      missedAt: '2027-07-03T12:00:00-05:00', // a Saturday, and the Fourth is a Sunday
      sample,
      ...more,
    })
  const { result } = await preview({ leadId: lead.id })
  const { touches } = result as {
    touches: { number: number; dueAt: string; body: string; texts: number; channel: string }[]
  }
  expect(touches.map(({ dueAt }) => dueAt)).toEqual([
    '2027-07-03T19:00:00.000Z',
    '2027-07-04T17:00:00.000Z', // noon on a Sunday in Texas
    '2027-07-06T17:00:00.000Z',
    '2027-07-08T17:00:00.000Z',
    '2027-07-10T17:00:00.000Z',
  ])
  expect(touches[0]?.body).toMatch(/^Hi Ada, Maria again\./)
  expect(touches.every(({ texts, channel }) => texts >= 1 && texts <= 2 && channel === 'sms')).toBe(true)

  const codes = await Promise.all([
    preview({}, { sequenceId: 'nobody' }),
    preview({ leadId: 'nobody' }),
    preview({}, { zone: 'Mars/Olympus' }),
    preview({ phone: '123' }),
    preview({ line: '+15125550199' }),
    preview({}, { missedAt: 'yesterday' }),
  ])
  expect(codes.map(({ error }) => error?.code)).toEqual([
    'not_found',
    'not_found',
    'bad_request',
    'bad_request',
    'bad_request',
    'bad_request',
  ])
})

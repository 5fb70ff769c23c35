import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { callerNumber, line } from '../../../fixtures/policy.ts'
import { deskWithWindow } from '../../../fixtures/window.ts'

type Place = 'first_text' | 'late_text' | 'again_text' | 'touch' | 'reply'
const check = (text: string, place: Place = 'first_text') => deskWithWindow().ask('template.check', { text, place })

test('look.md 11 a text as it would go out with and without a name, and what it costs', async () => {
  const checked = await check('Hi{% if lead.firstName %} {{ lead.firstName }}{% endif %}, {{ agent.name }} here.')
  expect(checked).toEqual({
    findings: [],
    characters: 30,
    encoding: 'GSM-7',
    texts: 1,
    renderings: { withName: 'Hi Maria, Dana Whitfield here.', withoutName: 'Hi, Dana Whitfield here.' },
  })
})

test.each([
  ['Hi {{ lead.nickname }}', 'first_text', 'unknown_token', 'lead.nickname'],
  ['At {{ listing.address }}', 'again_text', 'token_not_allowed', 'listing.address'],
  ['{{ lead.firstName', 'late_text', 'unreadable', undefined],
  ['{% if lead.firstName %}Hi{% endif %}', 'first_text', 'empty_without_name', undefined],
  ['x'.repeat(1601), 'first_text', 'too_long', undefined],
  ['It’s me', 'first_text', 'curly_signs', undefined],
  ['It’s me', 'reply', 'curly_signs', undefined],
  ['Hi {{ lead.nickname }}', 'reply', 'unknown_token', 'lead.nickname'],
  ['', 'reply', 'empty_without_name', undefined],
] as const)('S24 S75 "%.30s" as %s: %s', async (text, place, is, token) => {
  const { findings } = await check(text, place)
  expect(findings).toContainEqual(expect.objectContaining({ is, ...(token === undefined ? {} : { token }) }))
  for (const { sentence, whatToDo } of findings) expect(sentence + whatToDo).toMatch(/^The text .+\..+\.$/)
})

test('S24 after contact, and in a touch, listings and figures may be named', async () => {
  for (const place of ['touch', 'reply'] as const)
    expect((await check('See {{ listing.url }} today', place)).findings).toEqual([])
})

test('D14 curly signs go out plain but in what is written by hand, where they triple the price', async () => {
  const long = `It’s ${'a'.repeat(150)}`
  expect(await check(long)).toMatchObject({ encoding: 'GSM-7', texts: 1 })
  expect(await check(long, 'reply')).toMatchObject({ encoding: 'UCS-2', texts: 3, renderings: { withName: long } })
})

test('S72 what a line adds to a first text is in the rendering, and not in a reply', async () => {
  const given = deskWithWindow({ lines: [line({ dialledNumber: '+15125550142' })] })
  const rendered = async (place: Place) =>
    (await given.ask('template.check', { text: 'Sorry I missed your call.', place })).renderings?.withoutName
  expect(await rendered('first_text')).toBe('Sorry I missed your call to 512-555-0142; this is my texting line.')
  expect(await rendered('reply')).toBe('Sorry I missed your call.')
})

test('S11 with a lead it is rendered by their name', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  given.acts({ is: 'changed', changes: { name: 'Sam Lee' } })
  const leadId = given.file(callerNumber).person?.id ?? ''
  const { renderings } = await given.ask('template.check', { text: 'Hi {{ lead.firstName }}', place: 'reply', leadId })
  expect(renderings?.withName).toBe('Hi Sam')
})

test('S24 S26 there is one judge: a text is refused exactly where checking finds more than curly signs', async () => {
  const part = fc.constantFrom(
    'Hi',
    ' ’ ',
    '{{ lead.name }}',
    '{{ lead.nick }}',
    '{{ market.zip }}',
    '{% if',
    ' {{ bookingLink }}',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 4 }), async (parts) => {
      const text = parts.join('').trim()
      fc.pre(text !== '')
      const given = deskWithWindow()
      const { findings } = await given.ask('template.check', { text, place: 'first_text' })
      const first = findings.find(({ is }) => is !== 'curly_signs')
      const refusal = await given.refusalOf('firstText.approve', { body: text })
      expect(refusal?.message).toBe(first?.sentence.replace('The text', 'body'))
    }),
    { numRuns: 60 },
  )
})

test.each([{}, { text: 'Hi', place: 'poster' }, { text: 7, place: 'reply' }])(
  'template.check: %j is a bad request',
  async (params) => {
    expect((await deskWithWindow().refusalOf('template.check', params))?.code).toBe('bad_request')
  },
)

test('template.check of an unknown lead is "not found"', async () => {
  const params = { text: 'Hi', place: 'reply', leadId: 'nobody' }
  expect((await deskWithWindow().refusalOf('template.check', params))?.code).toBe('not_found')
})

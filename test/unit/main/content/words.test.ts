import { expect, test } from 'vitest'
import { renderText, words } from '../../../../main/content/words.ts'
import { defaultTexts } from '../../../../main/domain/template.ts'
import type { CallersPurpose } from '../../../../main/domain/words/person-file.ts'
import { afternoon } from '../../../fixtures/evidence.ts'
import { firstText, person } from '../../../fixtures/person-file.ts'
import { line } from '../../../fixtures/policy.ts'

const nobody = { name: null }
const rendered = (template: string, name: string | null = null, of = line()) => renderText(template, { name }, of, null)
const dialled = line({ dialledNumber: '+15125550142' })
const sign = line({
  source: 'listing_sign',
  namesListing: true,
  listing: { address: '12 Oak Lane', city: 'Austin', zip: '78701', price: null },
})

test('S18 S20 S23 to somebody whose name is not known', () => {
  expect(rendered(defaultTexts.body)).toBe(
    "Hi, this is Dana Whitfield - I just missed your call. What's the best time to connect? Happy to call you right back or answer any questions here.",
  )
})

test('S11 S23 by their first name, where it is known', () => {
  expect(rendered(defaultTexts.body, '  Sam  Lee ')).toMatch(/^Hi Sam, this is Dana Whitfield - I just missed/)
  expect(rendered(defaultTexts.body, '   ')).toMatch(/^Hi, this is Dana/)
})

test('S20 D14 every default text is one segment of GSM-7 for an agent with a name of usual length', () => {
  for (const template of Object.values(defaultTexts)) {
    expect(rendered(template).length).toBeLessThanOrEqual(160)
    expect(rendered(template)).toMatch(/^[\x20-\x7e]*$/)
  }
})

test('D14 typographic signs of a template and of a name become plain', () => {
  expect(rendered('Hi {{ lead.firstName }} — it’s {{ agent.firstName }}…', 'D’Arcy')).toBe("Hi D'Arcy - it's Dana...")
})

test('a name is data, never a template', () => {
  expect(rendered('Hi {{ lead.firstName }}', '{{agent.name}}')).toBe('Hi {{agent.name}}')
})

test('S72 the first text says which number was dialled, where it is not the one that texts', () => {
  expect(rendered(defaultTexts.body, null, dialled)).toContain(
    'I just missed your call to 512-555-0142; this is my texting line. What',
  )
})

test.each(['lateBody', 'againBody'] as const)('S22 S72 %s reads as a person would write it on such a line', (name) => {
  const text = rendered(defaultTexts[name], null, dialled)
  expect(text).toContain('512-555-0142')
  expect(text).toMatch(/this is my texting line[.,;]/)
})

test('S72 a text of the agent’s own words gets the sentence at its end', () => {
  expect(rendered('Hello from {{ agent.firstName }}.', null, dialled)).toBe(
    'Hello from Dana. You called 512-555-0142; this is my texting line.',
  )
})

test('S24 a sign line that was told to names its own listing, and no other line does', () => {
  expect(rendered(defaultTexts.body, null, sign)).toContain('missed your call about 12 Oak Lane. What')
  expect(rendered(defaultTexts.body, null, { ...sign, namesListing: false })).not.toContain('Oak')
  expect(rendered('Call about {{ listing.address }}?', null, { ...sign, namesListing: false })).toBe('Call about ?')
})

test('S24 S72 both together', () => {
  const text = rendered(defaultTexts.body, null, { ...sign, dialledNumber: '+15125550142' })
  expect(text).toContain('missed your call to 512-555-0142 about 12 Oak Lane; this is my texting line. What')
})

test('a template that comes out empty is no text', () => {
  expect(() => rendered('{% if lead.firstName %}Hi{% endif %}')).toThrow()
})

test('bookingLink is filled in, or left out', () => {
  const template = 'Hi{% if bookingLink %}, book: {{ bookingLink }}{% endif %}'
  expect([renderText(template, nobody, line(), 'https://h/dana'), rendered(template)]).toEqual([
    'Hi, book: https://h/dana',
    'Hi',
  ])
})

const inForce = { body: 'First {{ agent.firstName }}', lateBody: 'Late', againBody: 'Again' }
const ours = words(
  () => inForce,
  () => null,
)

test('D5 S48 each purpose has its own template, the one in force now', () => {
  const purposes: readonly CallersPurpose[] = ['first_text', 'late_text', 'again_text']
  const texts = purposes.map((purpose) => ours.render(firstText('CA1', afternoon, { purpose }), person(), line()))
  expect(texts).toEqual(['First Dana', 'Late', 'Again'])
})

test('R6 D13 another computer of the agent’s may have written it with the name', () => {
  const named = words(
    () => ({ ...inForce, body: 'Hi {{ lead.firstName }}' }),
    () => null,
  )
  expect(
    ['Hi Sam', 'Hi', 'Hi Lee'].map((body) => named.readsAs(body, line(), person({ name: 'Sam Lee' }), []) !== null),
  ).toEqual([true, true, false])
})

test('R6 a text reads as ours if it is one of the approved ones without a name, on that line', () => {
  expect(
    ['First Dana', ' Late ', 'Again', 'First Sam', 'Hey'].map((body) => ours.readsAs(body, line(), null, []) !== null),
  ).toEqual([true, true, true, false, false])
})

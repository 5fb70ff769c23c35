import { expect, test } from 'vitest'
import { renderLiquid, tokensOf } from '../../../../main/content/liquid.ts'
import { tokenFault } from '../../../../main/domain/template.ts'

const isAllowed = (template: string) => {
  const read = tokensOf(template)
  return 'tokens' in read && read.tokens.every((token) => tokenFault(token, 'first_text', false) === undefined)
}

test('contract, Templates: what a template names is found in output, conditions and loops', () => {
  expect(tokensOf('{{ lead.firstName }}{% if listing.price > 1 %}{{ agent.name | upcase }}{% endif %}')).toEqual({
    tokens: ['lead.firstName', 'listing.price', 'agent.name'],
  })
})

test.each([
  '{{ listing.price }}',
  '{{ listing["price"] }}',
  '{% assign home = listing %}{{ home.price }}',
  '{% if true %}{{ market.medianListingPrice }}{% endif %}',
  '{% for part in listing %}{{ part }}{% endfor %}',
  '{% capture x %}{{ listing.address }}{% endcapture %}{{ x }}',
  '{{ "a" | append: listing.address }}',
  '{% assign key = "price" %}{{ listing[key] }}',
  '{{ lead }}',
])('S24 S75 "%s" does not slip past the rule', (template) => {
  expect(isAllowed(template)).toBe(false)
})

test('S23 the default’s way of leaving out a name is allowed', () => {
  expect(isAllowed('Hi{% if lead.firstName %} {{ lead.firstName }}{% endif %}, this is {{ agent.name }}')).toBe(true)
})

test.each(['{{ lead.firstName', '{% if lead.firstName %}Hi', '{{ lead.firstName | shout }}', '{% nope %}'])(
  '"%s" cannot be read, and that is said',
  (template) => {
    const read = tokensOf(template)
    expect('fault' in read || !canRender(template)).toBe(true)
  },
)

test.each(['{% include "/etc/passwd" %}', '{% render "/etc/passwd" %}', '{% layout "/etc/passwd" %}'])(
  'a template reads no files: %s',
  (template) => {
    expect(() => renderLiquid(template, {})).toThrow()
  },
)

test('a template that would run for ever is stopped', () => {
  expect(() => renderLiquid('{% for i in (1..100000000) %}x{% endfor %}', {})).toThrow()
})

function canRender(template: string): boolean {
  try {
    renderLiquid(template, { lead: { firstName: 'Sam' } })
    return true
  } catch {
    return false
  }
}

import { expect, test } from 'vitest'
import { defaultTexts, tokenFault } from '../../../../main/domain/template.ts'

const allowed = [
  'lead.firstName',
  'lead.name',
  'agent.name',
  'agent.firstName',
  'agent.brokerage',
  'line.label',
  'bookingLink',
  'freeAt',
]
const tooEarly = [
  ...['address', 'city', 'zip', 'price', 'beds', 'baths', 'url'].map((part) => `listing.${part}`),
  ...['zip', 'month', 'medianListingPrice', 'activeListings', 'medianDaysOnMarket', 'source'].map(
    (part) => `market.${part}`,
  ),
]

test('contract, Templates: a first text may name these tokens', () => {
  expect(allowed.map((token) => tokenFault(token, 'first_text', false))).toEqual(allowed.map(() => undefined))
})

test('S24 S75 a first text names no listing, price or market', () => {
  expect(tooEarly.map((token) => tokenFault(token, 'first_text', false))).toEqual(tooEarly.map(() => 'too_early'))
})

test('S24 a sign line that names its own listing may say where it is, and still no price', () => {
  const faults = ['listing.address', 'listing.price', 'market.medianListingPrice'].map((token) =>
    tokenFault(token, 'first_text', true),
  )
  expect(faults).toEqual([undefined, 'too_early', 'too_early'])
})

test.each(['lead.phone', 'lead.address', 'listing', 'listing.owner', 'lead', 'agent', 'Lead.firstName', 'price', ''])(
  'contract, Templates: "%s" is no token',
  (token) => {
    expect(tokenFault(token, 'first_text', true)).toBe('unknown')
  },
)

test('S18 S19 S20 the default text opens with the agent’s name and names the missed call', () => {
  expect(defaultTexts.body).toBe(
    "Hi{% if lead.firstName %} {{ lead.firstName }}{% endif %}, this is {{ agent.name }} - I just missed your call. What's the best time to connect? Happy to call you right back or answer any questions here.",
  )
})

test('S21 S22 no default text says "your inquiry has been received", and all open with who writes', () => {
  for (const text of Object.values(defaultTexts)) {
    expect(text).not.toMatch(/inquiry|received|automated/i)
    expect(text).toMatch(
      /^Hi\{% if lead\.firstName %\} \{\{ lead\.firstName \}\}\{% endif %\}, this is \{\{ agent\.name/,
    )
    expect(text).toMatch(/missed/)
  }
})

import { expect, test } from 'vitest'
import {
  areaCode,
  parsePhone,
  readCaller,
  spoken,
  untextable,
  untextableRaw,
} from '../../../../main/domain/phone-number.ts'
import type { Phone } from '../../../../main/domain/words/identifiers.ts'

test.each(['anonymous', 'Anonymous', 'unknown', 'UNAVAILABLE', 'restricted', 'private', 'blocked', '', ' '])(
  'twilio.md 1 a caller named "%s" has withheld the number',
  (from) => {
    expect(readCaller(from)).toEqual({ is: 'withheld' })
  },
)

test.each([
  ['ANONYMOUS', '+266696687'],
  ['UNAVAILABLE', '+86282452253'],
  ['UNKNOWN', '+8656696'],
  ['BLOCKED', '+2562533'],
  ['RESTRICTED', '+7378742833'],
])('twilio.md 1 %s spelled on a keypad, %s, is nobody’s number', (_word, from) => {
  expect(readCaller(from)).toEqual({ is: 'withheld' })
})

test.each(['client:dana', 'sip:lead@example.com', '5125550199', '(512) 555-0199', '+1 512 555 0199', '+0123456789'])(
  'D2 %s is no number that could be texted, and is kept as it came',
  (from) => {
    expect(readCaller(from)).toEqual({ is: 'unusable', raw: from })
    expect(untextableRaw(from)).toBe('malformed')
  },
)

test.each(['72345', '+72345', '411', '224466'])('D2 %s is a short code', (from) => {
  expect(readCaller(from)).toEqual({ is: 'unusable', raw: from })
  expect(untextableRaw(from)).toBe('short_code')
})

test('D2 a raw name of any length is kept short', () => {
  expect(readCaller(`sip:${'x'.repeat(500)}`)).toEqual({ is: 'unusable', raw: `sip:${'x'.repeat(60)}` })
})

test.each([
  ['Austin', '+15125550199'],
  ['an Austin overlay', '+17375550199'],
  ['New York', '+12125550199'],
  ['Puerto Rico', '+17872505550'],
  ['Puerto Rico', '+19392505550'],
  ['Guam', '+16714725550'],
  ['the US Virgin Islands', '+13407745550'],
  ['American Samoa', '+16846335555'],
  ['the Northern Marianas', '+16702345550'],
] as const)('D2 a number of %s may be texted', (_place, phone) => {
  expect(readCaller(phone)).toEqual({ is: 'phone', phone })
  expect(untextable(phone)).toBeUndefined()
})

test('D2 a number of unknown kind is texted', () => {
  expect(untextable('+15005550199')).toBeUndefined()
})

test.each(['800', '833', '844', '855', '866', '877', '888'])('D2 toll-free %s is never texted', (code) => {
  expect(untextable(`+1${code}5550199`)).toBe('toll_free')
})

test('D2 a premium-rate number is never texted', () => {
  expect(untextable('+19005550199')).toBe('premium')
})

test.each([
  ['Toronto', '+14165550199'],
  ['Vancouver', '+16045550199'],
  ['all of Canada', '+16005550199'],
  ['the Bahamas', '+12425550199'],
  ['Barbados', '+12465550199'],
  ['Jamaica', '+18765550199'],
  ['Jamaica', '+16585550199'],
  ['the Dominican Republic', '+18095550199'],
  ['the Dominican Republic', '+18295550199'],
  ['Bermuda', '+14415550199'],
  ['the British Virgin Islands', '+12845550199'],
  ['London', '+442079460199'],
  ['Mexico', '+525555550199'],
  ['Germany', '+4930123456'],
] as const)('D2 a number of %s is foreign, +1 or not', (_place, phone) => {
  expect(untextable(phone)).toBe('foreign')
})

test.each(['+15121234567', '+15120550199', '+1512555', '+151255501990', '+19995550199'] as const)(
  'D2 %s could be nobody’s phone: malformed',
  (phone) => {
    expect(untextable(phone)).toBe('malformed')
  },
)

test('an agent’s typing is not guessed at: E.164, or nothing', () => {
  const typed = ['+15125550199', '15125550199', '+1512 5550199', '+', '+1', '+1234567890123456', '']
  expect(typed.map(parsePhone)).toEqual(['+15125550199', ...Array.from({ length: 6 }, () => undefined)])
})

test('S72 a number is said as people here write it, and only a North American one has an area code', () => {
  const numbers: readonly Phone[] = ['+15125550142', '+442079460199']
  expect(numbers.map(spoken)).toEqual(['512-555-0142', '+442079460199'])
  expect(numbers.map(areaCode)).toEqual(['512', undefined])
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toPlainSigns } from '../../../../main/domain/gsm-text.ts'

/** GSM 03.38, the basic table and the extension (which costs two). */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const isGsm = (text: string) => Array.from(text).every((sign) => basic.includes(sign))

const s20 =
  'Hi, this is Dana Whitfield — I just missed your call. What’s the best time to connect? Happy to call you right back or answer any questions here.'

test('D14 S20 with its typographic signs becomes one GSM-7 segment', () => {
  const plain = toPlainSigns(s20)
  expect(plain).toBe(
    "Hi, this is Dana Whitfield - I just missed your call. What's the best time to connect? Happy to call you right back or answer any questions here.",
  )
  expect(isGsm(plain)).toBe(true)
  expect(plain.length).toBeLessThanOrEqual(160)
})

test('D14 typographic dashes, quotes, ellipses and spaces become plain; what nobody sees goes', () => {
  expect(toPlainSigns('a–b—c ‘d’ “e” f… g\u00a0h\u202fi j\u200bk')).toBe('a-b-c \'d\' "e" f... g h i jk')
})

test('D14 what has no plain likeness stays: names and emoji are not mangled', () => {
  const text = 'Grüße, José Ñandú 👋🏽 żółw'
  expect(toPlainSigns(text)).toBe(text)
})

test('D14 a family emoji stays one', () => {
  expect(toPlainSigns('👨‍👩‍👧')).toBe('👨‍👩‍👧')
})

const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units))

test('D14 plain signs are plain already: saying it twice changes nothing', () => {
  fc.assert(fc.property(anyText, (text) => toPlainSigns(toPlainSigns(text)) === toPlainSigns(text)))
})

test('D14 a text that fits GSM-7 is left word for word', () => {
  const sign = fc.constantFrom(...Array.from(basic))
  fc.assert(fc.property(fc.array(sign), (signs) => toPlainSigns(signs.join('')) === signs.join('')))
})

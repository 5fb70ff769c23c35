import { expect, test } from 'vitest'
import { measure } from '../../../../main/content/segments.ts'

test.each([
  ['', 0, 'GSM-7', 0],
  ['a'.repeat(160), 160, 'GSM-7', 1],
  ['a'.repeat(161), 161, 'GSM-7', 2],
  ['a'.repeat(70) + '’', 71, 'UCS-2', 2],
  ['Hi 👋', 4, 'UCS-2', 1],
  ['[€]', 6, 'GSM-7', 1],
] as const)('D14 what a text costs, as the carriers count it: %j', (text, characters, encoding, texts) => {
  expect(measure(text)).toEqual({ characters, encoding, texts })
})

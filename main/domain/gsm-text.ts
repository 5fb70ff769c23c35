/** Typographic signs by their plain likeness (D14): one of them makes a text of 160 characters cost three. */
const plain: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u2018\u2019\u201a\u201b\u2032\u00b4]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/\u2026/g, '...'],
  [/\u2022/g, '*'],
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]/g, ''],
]

/**
 * The text kept in GSM-7 where it can be (D14): typographic dashes, quotes, ellipses and spaces become plain,
 * signs that nobody sees go. Anything else stays as it is. Saying it twice changes nothing.
 */
export function toPlainSigns(text: string): string {
  return plain.reduce((kept, [signs, likeness]) => kept.replace(signs, likeness), text)
}

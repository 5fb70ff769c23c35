/** A text without what it quotes. */
export interface Tidied {
  readonly text: string
  /** A thumb down on our own question whether more texts are welcome. */
  readonly isDislikedOffer: boolean
}

const squared = /[\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]/gu
const tapback =
  /^(?:liked|loved|disliked|laughed at|emphasized|questioned|removed an? \S{1,12} from|reacted \S{1,12} to) [“"]/iu
const offer =
  /\b(?:can|may|could|should|shall) i\b|\b(?:would|do) you (?:like|want|mind)\b|\bwant me to\b|\bok(?:ay)? (?:if|to)\b/i
const aboutTexts = /\b(?:text|texts|texting|posted|updates?|listings|in touch|follow up|send|sending|messages?)\b/i

/** What they wrote themselves: no quoted lines, no forwarded ones, no signature, no quoted sentence. */
export function ownWords(body: string): Tidied {
  const plain = body
    .normalize('NFKC')
    .replace(/\p{Cf}+/gu, '')
    .replace(squared, (sign) => String.fromCharCode(97 + (((sign.codePointAt(0) ?? 0) - 0x1f130) % 32)))
    .replace(/\r\n?/g, '\n')
  if (tapback.test(plain)) {
    const isDislikedOffer = /^disliked/i.test(plain) && offer.test(plain) && aboutTexts.test(plain)
    return { text: isDislikedOffer ? plain : '', isDislikedOffer }
  }
  const own = withoutQuotes(ownLines(plain.split('\n')).join('\n')).trim()
  return { text: own === '' ? plain : own, isDislikedOffer: false }
}

function ownLines(lines: readonly string[]): readonly string[] {
  const signature = lines.findIndex((line, at) => at > 0 && /^\s*--\s*$/.test(line))
  const kept = signature < 0 ? lines : lines.slice(0, signature)
  const isQuoted = (line: string, at: number) =>
    /^\s*>/.test(line) ||
    /^\s*(?:on .{1,80} wrote|el .{1,80} escribi[oó]):?\s*$/i.test(line) ||
    /^\s*sent from my\b/i.test(line) ||
    (kept.length > at + 1 && /^\s*(?:fwd?|re|rv):/i.test(line))
  return kept.filter((line, at) => !isQuoted(line, at))
}

/** Three words and more between quotation marks are somebody else's, unless they tell us what they said. */
function withoutQuotes(text: string): string {
  const { length } = text.trim()
  return text.replace(/["“”]([^"“”]*)["“”]/g, (_whole, quoted: string, at: number) => {
    const isLong = quoted.trim().split(/\s+/).length >= 3
    const isTheirs = /\b(?:said|say|saying|told you|dije|repeat|again)\W{0,3}$/i.test(
      text.slice(Math.max(0, at - 16), at),
    )
    const isAll = quoted.length + 4 >= length
    return !isLong || isTheirs || isAll ? ` ${quoted} ` : ' , '
  })
}

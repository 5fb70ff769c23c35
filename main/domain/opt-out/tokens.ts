import { keywordIn, keywordMeant, respelled } from './spelling.ts'
import { courtesies, joined, meant } from './words.ts'

/** One word of a text, or a break between two clauses or sentences. */
export interface Token {
  /** In small plain letters, spelt as in the tables. */
  readonly word: string
  /** Where it stands in the tidied text. */
  readonly from: number
  readonly to: number
  readonly isBreak: boolean
  /** It has a capital letter where none would be, so it may be somebody's name. */
  readonly isName: boolean
  /** What it is the first and the last word of, courtesies aside. */
  readonly begins?: 'clause' | 'text'
  readonly ends?: 'clause' | 'text'
}

/** No text has more words of use than this. */
const MOST_TOKENS = 1600
const LONGEST_WORD = 24

const piece = /[\p{L}\p{N}$⭕][\p{L}\p{N}\p{M}'’*@$⭕]*|[.!?;\n…]+|[,:—–()]|(?<=\s)-+(?=\s)|\p{Extended_Pictographic}/gu

/** The words of a text that has been tidied. */
export function tokensOf(text: string): readonly Token[] {
  const isShouted = text === text.toUpperCase()
  const raw: Token[] = []
  for (const match of text.matchAll(piece)) {
    if (raw.length >= MOST_TOKENS) break
    const [written] = match
    const isBreak = !/[\p{L}\p{N}$⭕🛑⛔✋🚫🖕🤬❌👎👋🙅😡😤🙄😑😒🤮💩📵🔇🤐🚮]/u.test(written)
    const follows = raw.length > 0 && raw.at(-1)?.isBreak === false
    raw.push({
      word: isBreak ? breakOf(written) : plain(written.slice(0, LONGEST_WORD)),
      from: match.index,
      to: match.index + written.length,
      isBreak,
      isName:
        !isShouted && !isBreak && follows && !neverNames.has(written.toLowerCase()) && /^\p{Lu}\p{Ll}+/u.test(written),
    })
  }
  return placed(asKeyword(joinedWords(spelledOut(raw)).map(respell)))
}

/** A question mark tells a question from a statement; nothing else about a break matters but its strength. */
function breakOf(written: string): ',' | '.' | '?' {
  if (/[,:—–()-]/.test(written)) return ','
  return written.includes('?') ? '?' : '.'
}

const neverNames = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december zillow redfin trulia lol stop quit hello hi thanks please fha hoa english spanish american texas`.split(
    /\s+/,
  ),
)

const homoglyphs: Readonly<Record<string, string>> = {
  ꓢ: 's', ꓔ: 't', ꓳ: 'o', ꓑ: 'p', Ꮪ: 's', Ꭲ: 't', Ꮎ: 'o', Ꮲ: 'p', ꮪ: 's', ꭲ: 't', ꮎ: 'o', ꮲ: 'p', Տ: 's', ʂ: 's', ꜱ: 's', ᴛ: 't', ᴏ: 'o', ᴘ: 'p', σ: 'o', ѳ: 'o',
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', ѕ: 's', т: 't', і: 'i', к: 'k', м: 'm', н: 'h', в: 'b', ј: 'j',
  ԛ: 'q', ѵ: 'v', ԁ: 'd', п: 'n', ο: 'o', ρ: 'p', τ: 't', ε: 'e', α: 'a', ν: 'v', ι: 'i', κ: 'k', ս: 'u', օ: 'o', '⭕': 'o', ѐ: 'e',
} // prettier-ignore
const digits: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', $: 's', '@': 'a' }

/** Small Latin letters without marks; figures within a word read as the letters they stand for. */
function plain(written: string): string {
  const small = written
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^ -~]/gu, (letter) => homoglyphs[letter] ?? letter)
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/([a-z]{3})\d+$/, '$1')
  if (/^f\*+(?:ck|k)?(?:ing)?$/.test(small)) return 'fuck'
  const letters = /[a-z]/.test(small) ? small.replace(/[013457$@]/g, (sign) => digits[sign] ?? sign) : small
  const isFigure = /^\$?\d/.test(small) && !/^(?:\$|5|0)[a-z]{2}/.test(small)
  return (isFigure ? small : letters).replace(/\*/g, '')
}

/** "S.T.O.P" and "q u i t": letters standing alone are one word. */
function spelledOut(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const letters: Token[] = []
    let to = at
    for (let next = at; next < tokens.length && next < at + 26; next += 1) {
      const token = tokens[next]
      if (!token || (!token.isBreak && token.word.length > 1)) break
      if (!token.isBreak) {
        letters.push(token)
        to = next
      }
    }
    const [first, last] = [letters[0], letters.at(-1)]
    if (first && last && letters.length >= 3 && tokens[at] === first) {
      out.push({ ...first, word: letters.map(({ word }) => word).join(''), to: last.to, isName: false })
      at = to
    } else if (tokens[at]) out.push(tokens[at] as Token)
  }
  return out
}

/** "do not" and "don't" are one word, and so is all else that `words.ts` joins. */
function joinedWords(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token
    const word = meant[token.word] ?? token.word
    const found = (joined.get(word) ?? []).find(({ rest }) =>
      rest.every((one, nth) => {
        const next = tokens[at + 1 + nth]?.word ?? ''
        return (meant[next] ?? next) === one
      }),
    )
    const last = found ? (tokens[at + found.rest.length] as Token) : token
    out.push(found ? { ...token, word: found.as, to: last.to, isName: false } : { ...token, word })
    if (found) at += found.rest.length
  }
  return out
}

/** "st.op" and "Stpp": what stands alone, but for courtesies, is read as the keyword it was meant to be. */
function asKeyword(tokens: readonly Token[]): readonly Token[] {
  const own = tokens.filter(({ word, isBreak }) => !isBreak && !courtesies.has(word))
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last || own.length > 4) return tokens
  const letters = own.map(({ word }) => word).join('')
  const word = keywordIn(letters) ?? (own.length === 1 ? keywordMeant(letters) : undefined)
  if (word === undefined) return tokens
  const whole = { ...first, word, to: last.to, isName: false }
  return [...tokens.slice(0, tokens.indexOf(first)), whole, ...tokens.slice(tokens.indexOf(last) + 1)]
}

function respell(token: Token): Token {
  return token.isBreak || token.isName ? token : { ...token, word: respelled(token.word) }
}

/** Marks what begins and ends a clause, and the text. */
function placed(tokens: readonly Token[]): readonly Token[] {
  const begins = edges(tokens)
  const ends = edges(tokens.toReversed()).toReversed()
  return tokens.map((token, at) => {
    const [first, last] = [begins[at], ends[at]]
    return { ...token, ...(first ? { begins: first } : {}), ...(last ? { ends: last } : {}) }
  })
}

function edges(tokens: readonly Token[]): readonly ('clause' | 'text' | undefined)[] {
  let so: 'clause' | 'text' | undefined = 'text'
  return tokens.map(({ word, isBreak }) => {
    if (isBreak) {
      so ??= 'clause'
      return undefined
    }
    const edge = so
    if (!courtesies.has(word)) so = undefined
    return edge
  })
}

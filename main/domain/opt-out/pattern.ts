import type { Token } from './tokens.ts'

/**
 * The language the tables are written in, one pattern a line, over the words of a text:
 *   a|b        one of these words          @name    one of a class
 *   !a|b       any word but these          a?       a word that may be missing
 *   ..2        up to two words between     #        a word written like a name
 *   ~          any word but one in -ing
 *   ^  $       a clause begins, ends here  ^^  $$   the text does
 * Courtesies around it do not count ("ok stop please" begins and ends with stop). No pattern crosses a comma
 * or the end of a sentence, and none can look further than its own few words: reading takes linear time.
 */
export interface Pattern {
  readonly slots: readonly Slot[]
  /** The words that must stand `after` words from its beginning; null: there are none. */
  readonly key: { readonly words: ReadonlySet<string>; readonly after: number } | null
}

type Slot =
  | { readonly is: 'one'; readonly of: ReadonlySet<string>; readonly optional: boolean }
  | { readonly is: 'but'; readonly of: ReadonlySet<string> }
  | { readonly is: 'gap'; readonly upTo: number }
  | { readonly is: '~' | '^' | '$' | '^^' | '$$' }

export type Classes = Readonly<Record<string, string>>

/** The patterns of a table; `#` begins a remark only at the start of a line. */
export function patterns(classes: Classes, table: string): readonly Pattern[] {
  const lines = table.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '' && !line.startsWith('# ')).map((line) => compiled(classes, line))
}

function compiled(classes: Classes, line: string): Pattern {
  const slots = line.split(/\s+/).map((word) => slot(classes, word, line))
  return { slots, key: keyOf(slots.filter(({ is }) => is !== '^' && is !== '^^')) }
}

function keyOf(slots: readonly Slot[]): Pattern['key'] {
  const after = slots.findIndex((one) => one.is === 'gap' || (one.is === 'one' && !one.of.has('#')))
  const key = slots[after]
  return key?.is === 'one' && !key.optional ? { words: key.of, after } : null
}

function slot(classes: Classes, word: string, line: string): Slot {
  if (word === '^' || word === '$' || word === '^^' || word === '$$' || word === '~') return { is: word }
  if (word.startsWith('..')) return { is: 'gap', upTo: Number(word.slice(2)) }
  if (word.startsWith('!')) return { is: 'but', of: words(classes, word.slice(1), line) }
  const optional = word.endsWith('?')
  return { is: 'one', of: words(classes, optional ? word.slice(0, -1) : word, line), optional }
}

function words(classes: Classes, alternatives: string, line: string): ReadonlySet<string> {
  const all = alternatives.split('|').flatMap((one) => {
    if (!one.startsWith('@')) return [one]
    const members = classes[one.slice(1)]
    if (members === undefined) throw new Error(`no class ${one} for "${line}"`)
    return members.trim().split(/\s+/)
  })
  return new Set(all)
}

/** Where a pattern was found: the words from `from` up to, not including, `to`. */
export interface Found {
  readonly from: number
  readonly to: number
}

/** Patterns by a word that each of them needs. */
export interface Index {
  readonly byKey: ReadonlyMap<string, readonly Pattern[]>
}

export function indexed(all: readonly Pattern[]): Index {
  const byKey = new Map<string, Pattern[]>()
  for (const { slots, key } of all) {
    if (!key) throw new Error(`a pattern begins with a gap: ${slots.map(({ is }) => is).join(' ')}`)
    for (const word of key.words) byKey.set(word, [...(byKey.get(word) ?? []), { slots, key }])
  }
  return { byKey }
}

/** Every place in the text where one of the patterns holds. */
export function findAll(index: Index, tokens: readonly Token[]): readonly Found[] {
  const found: Found[] = []
  tokens.forEach(({ word }, at) => {
    for (const pattern of index.byKey.get(word) ?? []) add(pattern, at - (pattern.key?.after ?? 0))
  })
  return found

  function add({ slots }: Pattern, from: number): void {
    if (from < 0) return
    const to = endOf(slots, 0, tokens, from)
    if (to !== undefined && to > from) found.push({ from, to })
  }
}

/** Where the slots from `nth` on end when they begin at `at`; undefined: they do not fit there. */
function endOf(slots: readonly Slot[], nth: number, tokens: readonly Token[], from: number): number | undefined {
  const slot = slots[nth]
  if (slot === undefined) return from
  // "leave me the hell alone": a curse within a phrase is passed over
  const at = nth > 0 && tokens[from]?.word === 'ugh' ? from + 1 : from
  const token = tokens[at]
  const next = () => endOf(slots, nth + 1, tokens, at + 1)
  switch (slot.is) {
    case '^':
      return token?.begins === undefined ? undefined : endOf(slots, nth + 1, tokens, at)
    case '^^':
      return token?.begins === 'text' ? endOf(slots, nth + 1, tokens, at) : undefined
    case '$':
      return tokens[at - 1]?.ends === undefined ? undefined : endOf(slots, nth + 1, tokens, at)
    case '$$':
      return tokens[at - 1]?.ends === 'text' ? endOf(slots, nth + 1, tokens, at) : undefined
    case 'one': {
      const fits = token !== undefined && (slot.of.has(token.word) || (token.isName && slot.of.has('#')))
      const so = fits ? next() : undefined
      return so ?? (slot.optional ? endOf(slots, nth + 1, tokens, at) : undefined)
    }
    case 'but':
      return token === undefined || token.isBreak || slot.of.has(token.word) ? undefined : next()
    case '~':
      return token === undefined || token.isBreak || token.word.endsWith('ing') ? undefined : next()
    case 'gap':
      return afterGap(slots, nth, tokens, at, slot.upTo)
  }
}

function afterGap(
  slots: readonly Slot[],
  nth: number,
  tokens: readonly Token[],
  at: number,
  upTo: number,
): number | undefined {
  if (nth === slots.length - 1) return lastWordWithin(tokens, at, upTo)
  for (let skipped = 0; skipped <= upTo; skipped += 1) {
    if (skipped > 0 && tokens[at + skipped - 1]?.isBreak !== false) return undefined
    const end = endOf(slots, nth + 1, tokens, at + skipped)
    if (end !== undefined) return end
  }
  return undefined
}

/** A gap that ends a pattern takes in all it may. */
function lastWordWithin(tokens: readonly Token[], at: number, upTo: number): number {
  let to = at
  while (to < at + upTo && tokens[to]?.isBreak === false) to += 1
  return to
}

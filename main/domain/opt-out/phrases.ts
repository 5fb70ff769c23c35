import { findAll, type Found, type Index } from './pattern.ts'
import * as tables from './tables.ts'
import type { Token } from './tokens.ts'

/** What the tables of phrases find in a text. */
export type PhraseSign =
  | 'surely' // asks to stop, whatever else
  | 'asks' // asks to stop, as part of nothing harmless
  | 'covered' // asks to stop, but only as part of something harmless
  | 'firm' // honest readers differ, whatever else the text says
  | 'sounds' // a word of ending near a word for what we send
  | 'perhaps' // honest readers differ
  | 'hint' // no more than a hint
  | 'harmless'
  | 'takesBack'
  | 'wantsAnswer'
  | 'aboutHouses'

export interface Phrase {
  readonly sign: PhraseSign
  /** Words of the text, from `from` up to, not including, `to`. */
  readonly found: Found
}

/** Every sign once, with the longest phrase that gave it. */
export function phrasesIn(tokens: readonly Token[]): readonly Phrase[] {
  const harmless = findAll(tables.harmless, tokens)
  const covers = coveredPlaces(harmless)
  const first = (sign: PhraseSign, all: readonly Found[]): readonly Phrase[] => {
    const found = all.reduce(longer, undefined)
    return found ? [{ sign, found }] : []
  }
  const uncovered = (table: Index) => findAll(table, tokens).filter((one) => !covers(one))
  const asks = findAll(tables.asksToStop, tokens)
  const free = asks.filter((one) => !covers(one))
  return [
    ...first('surely', findAll(tables.surely, tokens)),
    ...first('asks', free),
    ...first('covered', free.length > 0 ? [] : asks),
    ...first('firm', uncovered(tables.perhapsFirm)),
    ...first('sounds', uncovered(tables.sounds)),
    ...first('perhaps', uncovered(tables.perhaps)),
    ...first('hint', uncovered(tables.hints)),
    ...first('harmless', harmless),
    ...first('takesBack', findAll(tables.takesBack, tokens)),
    ...first('wantsAnswer', findAll(tables.wantsAnswer, tokens)),
    ...first('aboutHouses', findAll(tables.aboutHouses, tokens)),
  ]
}

function coveredPlaces(harmless: readonly Found[]): (one: Found) => boolean {
  const byPlace = new Map<number, Found[]>()
  let widest = 0
  for (const one of harmless) {
    widest = Math.max(widest, one.to - one.from)
    const there = byPlace.get(one.from)
    if (there) there.push(one)
    else byPlace.set(one.from, [one])
  }
  return (one) => {
    for (let from = Math.max(0, one.from - widest); from < one.to; from += 1)
      if (byPlace.get(from)?.some((other) => other.to > one.from && !saysMore(one, other))) return true
    return false
  }
}

function longer(one: Found | undefined, other: Found): Found {
  return one && one.to - one.from >= other.to - other.from ? one : other
}

/** The longer reading of the same words wins. */
function saysMore(one: Found, other: Found): boolean {
  return one.from <= other.from && one.to >= other.to && one.to - one.from > other.to - other.from
}

/** The signs, and with them what the phrases alone would have been read as. */
export function signsOf(phrases: readonly Phrase[]): readonly string[] {
  const signs = phrases.map(({ sign }) => sign)
  const asks = phrases.find(({ sign }) => sign === 'asks')?.found
  const atLength = asks ? [`asks in ${Math.min(4, asks.to - asks.from)} words`] : []
  return [...signs, ...atLength, `phrases say ${verdictOf(new Set(signs))}`]
}

/** Three words or more that ask to stop, as part of nothing harmless: whatever else is said, this is not `no`. */
export function plainlyAsks(phrases: readonly Phrase[]): boolean {
  const asks = phrases.find(({ sign }) => sign === 'asks')?.found
  return asks !== undefined && asks.to - asks.from >= 3 && !phrases.some(({ sign }) => sign === 'harmless')
}

function verdictOf(signs: ReadonlySet<PhraseSign>): 'stop' | 'unsure' | 'no' {
  if (signs.has('surely')) return signs.has('takesBack') ? 'unsure' : 'stop'
  if (signs.has('asks')) return signs.has('firm') || signs.has('takesBack') ? 'unsure' : 'stop'
  if (signs.has('firm') || signs.has('sounds')) return 'unsure'
  if (signs.has('wantsAnswer')) return 'no'
  return signs.has('perhaps') || (signs.has('hint') && !signs.has('aboutHouses')) ? 'unsure' : 'no'
}

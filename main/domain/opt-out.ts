import { ownWords } from './opt-out/own-words.ts'
import { findAll, type Found, type Index } from './opt-out/pattern.ts'
import * as tables from './opt-out/tables.ts'
import { tokensOf, type Token } from './opt-out/tokens.ts'

/** Whether a text asks for no more texts (D10); `words`: what it was read from, as they wrote it. */
export interface OptOut {
  readonly is: 'stop' | 'unsure' | 'no'
  readonly words: string
}

/** Twilio hands on no more of a text (twilio.md 9). */
const LONGEST_TEXT = 1600

/**
 * D10: an opt-out in free words, English and Spanish. What asks to stop counts unless it is part of something
 * harmless ("don't stop looking"); what readers read differently is unsure, unless the rest wants an answer. A
 * missed stop costs a license, a stop too many one lead: in doubt it is not `no`. Reads what a text can hold.
 */
export function readOptOut(body: string): OptOut {
  const { text, isDislikedOffer } = ownWords(body.slice(0, LONGEST_TEXT))
  if (isDislikedOffer) return { is: 'stop', words: text }
  const read = reader(tokensOf(text))
  const because = (is: 'stop' | 'unsure', { from, to }: Found) => ({ is, words: text.slice(from, to) })

  const surely = read.any(tables.surely)
  if (surely) return because(read.any(tables.takesBack) ? 'unsure' : 'stop', surely)
  const stop = read.uncovered(tables.asksToStop)
  const firm = read.uncovered(tables.perhapsFirm)
  if (stop) return because(firm || read.any(tables.takesBack) ? 'unsure' : 'stop', stop)
  const sounds = firm ?? read.uncovered(tables.sounds)
  if (sounds) return because('unsure', sounds)
  const perhaps = read.uncovered(tables.perhaps)
  if (perhaps && !read.wantsAnswer(perhaps)) return because('unsure', perhaps)
  const hint = read.any(tables.aboutHouses) ? undefined : read.uncovered(tables.hints)
  return hint && !read.wantsAnswer(hint) ? because('unsure', hint) : { is: 'no', words: '' }
}

/** Finds in one text, as places in it. */
interface Reader {
  any(table: Index): Found | undefined
  /** The longest that shares no word with anything harmless, or says all of that and more. */
  uncovered(table: Index): Found | undefined
  /** Somewhere else in the text than where it may ask to stop. */
  wantsAnswer(but: Found): boolean
}

function reader(tokens: readonly Token[]): Reader {
  let harmless: ReadonlyMap<number, readonly Found[]> | undefined
  let widest = 0

  return {
    any: (table) => placed(findAll(table, tokens)[0]),
    uncovered: (table) =>
      placed(
        findAll(table, tokens)
          .filter((one) => !isHarmless(one))
          .reduce(longer, undefined),
      ),
    wantsAnswer: ({ from, to }) =>
      findAll(tables.wantsAnswer, tokens)
        .map(placed)
        .some((one) => one !== undefined && (one.to <= from || one.from >= to)),
  }

  function placed(one: Found | undefined): Found | undefined {
    return one && { from: tokens[one.from]?.from ?? 0, to: tokens[one.to - 1]?.to ?? 0 }
  }

  function isHarmless(one: Found): boolean {
    harmless ??= byPlace(findAll(tables.harmless, tokens))
    for (let from = Math.max(0, one.from - widest); from < one.to; from += 1)
      if (harmless.get(from)?.some((other) => other.to > one.from && !saysMore(one, other))) return true
    return false
  }

  function byPlace(all: readonly Found[]): ReadonlyMap<number, readonly Found[]> {
    const places = new Map<number, Found[]>()
    for (const one of all) {
      widest = Math.max(widest, one.to - one.from)
      const there = places.get(one.from)
      if (there) there.push(one)
      else places.set(one.from, [one])
    }
    return places
  }
}

function longer(one: Found | undefined, other: Found): Found {
  return one && one.to - one.from >= other.to - other.from ? one : other
}

/** The longer reading of the same words wins. */
function saysMore(one: Found, other: Found): boolean {
  return one.from <= other.from && one.to >= other.to && one.to - one.from > other.to - other.from
}

import { featuresOf, type Feature } from './features.ts'
import type { Found } from './pattern.ts'
import { phrasesIn, plainlyAsks, signsOf, type Phrase, type PhraseSign } from './phrases.ts'
import type { Token } from './tokens.ts'
import { phraseWeights, startingWeights, wordWeights } from './weights.ts'

/** How much a text asks to stop, and how much it may; above nought is more likely than not. */
export interface Score {
  readonly stop: number
  readonly wish: number
}

/** A score, and the words of the text that made it what it is. */
export interface Scored extends Score {
  /** However low the score, it is not `no`. */
  readonly plainlyAsks: boolean
  readonly because: Found
}

/** A sum of tenths for every feature of a clause. */
const weights: ReadonlyMap<string, Score> = new Map(
  wordWeights
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', stop, wish] = line.split('\t')
      return [name, { stop: Number(stop) / 10, wish: Number(wish) / 10 }]
    }),
)

/** Reads words and phrases together; undefined: there are no words. */
export function scored(tokens: readonly Token[]): Scored | undefined {
  const clauses = featuresOf(tokens).map(scoredClause)
  const [first, ...rest] = clauses
  if (!first) return undefined
  const phrases = phrasesIn(tokens)
  const words = { stop: together(clauses.map(({ stop }) => stop)), wish: together(clauses.map(({ wish }) => wish)) }
  const strongest = rest.reduce((most, one) => (one.stop + one.wish > most.stop + most.wish ? one : most), first)
  return {
    ...weighed(words, signsOf(phrases)),
    plainlyAsks: plainlyAsks(phrases),
    because: because(phrases) ?? strongestWords(strongest, tokens),
  }
}

/** What words and phrases come to. */
function weighed(words: Score, signs: readonly string[]): Score {
  const sum = (of: keyof Score) => {
    const own = phraseWeights[of]
    const said = signs.reduce((all, sign) => all + (own[sign] ?? 0), own['always'] ?? 0)
    return said + (own['words stop'] ?? 0) * kept(words.stop) + (own['words wish'] ?? 0) * kept(words.wish)
  }
  return { stop: sum('stop'), wish: sum('wish') }
}

/** Words alone never count for more than this. */
function kept(score: number): number {
  return Math.max(-6, Math.min(6, score)) / 2
}

interface ScoredClause extends Score {
  readonly features: readonly Feature[]
}

function scoredClause(features: readonly Feature[]): ScoredClause {
  let { stop, wish } = startingWeights
  for (const { name } of features) {
    const weight = weights.get(name)
    if (!weight) continue
    stop += weight.stop
    wish += weight.wish
  }
  return { stop, wish, features }
}

/** One clause that asks is enough: the odds that any of them does. */
function together(scores: readonly number[]): number {
  const none = scores.reduce((product, score) => product / (1 + Math.exp(score)), 1)
  return Math.log(Math.max(1e-9, 1 - none) / Math.max(1e-9, none))
}

const telling: readonly PhraseSign[] = ['surely', 'asks', 'firm', 'perhaps', 'sounds', 'hint']

function because(phrases: readonly Phrase[]): Found | undefined {
  const signs = telling.flatMap((sign) => phrases.filter((phrase) => phrase.sign === sign))
  return signs[0]?.found
}

/** The run of words in a clause whose weights add up to most. */
function strongestWords({ features }: ScoredClause, tokens: readonly Token[]): Found {
  const places = features.filter(({ to }) => to > 0)
  const begin = Math.min(...places.map(({ from }) => from))
  const end = Math.max(...places.map(({ to }) => to))
  const share = Array.from({ length: end - begin }, () => 0)
  for (const { name, from, to } of places) {
    const weight = weights.get(name)
    const half = ((weight?.stop ?? 0) + (weight?.wish ?? 0)) / 2
    share[from - begin] = (share[from - begin] ?? 0) + half
    share[to - 1 - begin] = (share[to - 1 - begin] ?? 0) + half
  }
  let best = { from: begin, to: end, sum: 0 }
  let run = { from: begin, sum: 0 }
  share.forEach((weight, at) => {
    run = run.sum > 0 ? { from: run.from, sum: run.sum + weight } : { from: begin + at, sum: weight }
    if (run.sum > best.sum && tokens[begin + at]) best = { from: run.from, to: begin + at + 1, sum: run.sum }
  })
  return best
}

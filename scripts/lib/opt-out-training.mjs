// Learns what words of a text weigh (D10), from labelled texts: logistic regression by hand, no package, and the
// same weights every time.
import { featuresOf } from '../../main/domain/opt-out/features.ts'
import { ownWords } from '../../main/domain/opt-out/own-words.ts'
import { phrasesIn, plainlyAsks, signsOf } from '../../main/domain/opt-out/phrases.ts'
import { tokensOf } from '../../main/domain/opt-out/tokens.ts'

/** What a label is worth to each of the two scores: does it ask to stop, and may it. */
const worth = { stop: { stop: 1, either: 0.15, not_stop: 0 }, wish: { stop: 1, either: 1, not_stop: 0 } }
/** Reading an ordinary text as a stop is the dearer mistake, and there are fewer of them here than in life. */
const DEARER = 3
const ROUNDS = 30
const FIRST_STEP = 0.15
const DECAY = 1e-3
/** Texts a feature must be seen in, and how many features are kept. */
const SEEN = 2
const KEPT = 9000

/** A labelled text as the learner sees it. `tuned`: the phrases were written with it in view. */
export function reading({ text, label }, { weight, tuned }) {
  const own = ownWords(text)
  const tokens = tokensOf(own.text)
  const phrases = phrasesIn(tokens)
  return {
    text,
    label,
    weight,
    tuned,
    isDislikedOffer: own.isDislikedOffer,
    plainlyAsks: plainlyAsks(phrases),
    clauses: featuresOf(tokens).map((features) => features.map(({ name }) => name)),
    words: new Set(tokens.filter(({ isBreak }) => !isBreak).map(({ word }) => word)),
    signs: signsOf(phrases),
  }
}

/** Gives texts that share most of their words the same fold, so that none is judged by its own twin. */
export function folded(texts, folds) {
  const first = []
  const byWord = new Map()
  return texts.map((text) => {
    const shared = new Map()
    for (const word of text.words) for (const at of byWord.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    const twin = [...shared].find(([at, count]) => count / (text.words.size + first[at].size - count) >= 0.6)?.[0]
    const group = twin ?? first.push(text.words) - 1
    if (twin === undefined) for (const word of text.words) byWord.set(word, [...(byWord.get(word) ?? []), group])
    return { ...text, fold: (group * 7919) % folds }
  })
}

/** Everything: words, then how far phrases and words are to be believed beside one another. */
export function learned(texts, inner) {
  const words = wordsLearned(texts)
  const apart = Array.from({ length: inner }, (_, fold) => {
    const isApart = ({ group }) => group % inner === fold
    const grouped = texts.map((text, at) => ({ ...text, group: at }))
    const model = wordsLearned(grouped.filter((text) => !isApart(text)))
    return grouped
      .filter((text) => isApart(text) && !text.tuned)
      .map((text) => ({ ...text, inputs: inputsOf(model, text) }))
  }).flat()
  return { words, phrases: { stop: phrasesLearned(apart, 'stop'), wish: phrasesLearned(apart, 'wish') } }
}

/** The two scores of a text. */
export function scoresOf({ words, phrases }, text) {
  const inputs = inputsOf(words, text)
  return { stop: dot(phrases.stop, inputs), wish: dot(phrases.wish, inputs) }
}

function wordsLearned(texts) {
  const [stop, wish] = [weightsLearned(texts, 'stop'), weightsLearned(texts, 'wish')]
  const size = (name) => Math.abs(stop.weights.get(name) ?? 0) + Math.abs(wish.weights.get(name) ?? 0)
  const kept = new Set([...stop.weights.keys()].sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1)).slice(0, KEPT))
  return { stop: weightsLearned(texts, 'stop', kept), wish: weightsLearned(texts, 'wish', kept) }
}

function weightsLearned(texts, score, kept) {
  const ids = numbered(texts, kept)
  const always = ids.size
  const rows = texts.map(({ clauses, label, weight }) => ({
    clauses: clauses.map((names) => [...names.map((name) => ids.get(name)).filter((id) => id !== undefined), always]),
    worth: worth[score][label],
    weight: weight * (label === 'not_stop' ? DEARER : 1),
  }))
  const now = new Float64Array(always + 1)
  const sum = new Float64Array(always + 1)
  const steps = new Float64Array(always + 1).fill(0.01)
  const random = numbersFrom(7)
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(rows, random)
    for (const row of rows) learnFrom(row, now, steps)
    if (round >= ROUNDS / 2) now.forEach((weight, id) => (sum[id] += weight / (ROUNDS / 2)))
  }
  const tenth = (weight) => Math.round(weight * 10) / 10
  return { always: tenth(sum[always]), weights: new Map([...ids].map(([name, id]) => [name, tenth(sum[id])])) }
}

/** One step downhill: whether a text asks is whether any of its clauses does. */
function learnFrom({ clauses, worth, weight }, now, steps) {
  const odds = clauses.map((ids) => 1 / (1 + Math.exp(-ids.reduce((sum, id) => sum + now[id], 0))))
  const any = Math.max(1e-9, 1 - odds.reduce((none, one) => none * (1 - one), 1))
  clauses.forEach((ids, at) => {
    const wrong = (weight * odds[at] * (any - worth)) / any
    if (Math.abs(wrong) < 1e-5) return
    for (const id of ids) {
      const slope = wrong + DECAY * now[id]
      steps[id] += slope * slope
      now[id] -= (FIRST_STEP * slope) / Math.sqrt(steps[id])
    }
  })
}

function numbered(texts, kept) {
  const seen = new Map()
  for (const { clauses } of texts) for (const name of new Set(clauses.flat())) seen.set(name, (seen.get(name) ?? 0) + 1)
  const names = [...seen].filter(([name, times]) => times >= SEEN && (kept?.has(name) ?? true)).map(([name]) => name)
  return new Map(names.map((name, id) => [name, id]))
}

function inputsOf(words, { clauses, signs }) {
  const together = ({ always, weights }) => {
    const scores = clauses.map((names) => names.reduce((sum, name) => sum + (weights.get(name) ?? 0), always))
    const none = scores.reduce((product, score) => product / (1 + Math.exp(score)), 1)
    return Math.max(-6, Math.min(6, Math.log(Math.max(1e-9, 1 - none) / Math.max(1e-9, none)))) / 2
  }
  const said = Object.fromEntries(signs.map((sign) => [sign, 1]))
  return { always: 1, 'words stop': together(words.stop), 'words wish': together(words.wish), ...said }
}

function phrasesLearned(rows, score) {
  const weights = {}
  for (let round = 0; round < 300; round += 1) {
    const slopes = {}
    for (const { inputs, label } of rows) {
      const wrong = 1 / (1 + Math.exp(-dot(weights, inputs))) - worth[score][label]
      const times = label === 'not_stop' ? 2 : 1
      for (const [name, value] of Object.entries(inputs)) slopes[name] = (slopes[name] ?? 0) + times * wrong * value
    }
    for (const [name, slope] of Object.entries(slopes))
      weights[name] = (weights[name] ?? 0) - (1.5 * slope) / rows.length
  }
  return Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Math.round(weight * 100) / 100]))
}

function dot(weights, inputs) {
  return Object.entries(inputs).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0)
}

function shuffle(rows, random) {
  for (let at = rows.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const row = rows[at]
    rows[at] = rows[other]
    rows[other] = row
  }
}

/** Numbers in 0…1 that look like chance and are the same every time. */
function numbersFrom(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

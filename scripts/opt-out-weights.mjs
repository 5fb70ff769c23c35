// Makes main/domain/opt-out/weights.ts from the labelled texts in test/fixtures/opt-out. Run by hand when these,
// the phrases or the features change:
//   node scripts/run.mjs node scripts/opt-out-weights.mjs                       writes the table
//   node scripts/run.mjs node scripts/opt-out-weights.mjs --measure 5           how texts held apart are read, in fifths
//   node scripts/run.mjs node scripts/opt-out-weights.mjs --measure 5 --misses  and which are misread
import { readFileSync, writeFileSync } from 'node:fs'
import { inRoot } from './lib/house.mjs'
import { folded, learned, reading, scoresOf } from './lib/opt-out-training.mjs'

/** `tuned`: the phrases were written with these texts in view, so that what phrases say of them proves nothing. */
const corpora = {
  examples: { weight: 3, tuned: true },
  sentences: { weight: 0.7, tuned: true },
  'more-sentences': { weight: 1, tuned: false },
  'short-sentences': { weight: 1.5, tuned: false },
}
/** Chosen on texts held apart: the most stops found with under 3 in 100 ordinary texts taken for one. */
const thresholds = { stop: -0.2, wish: -0.7 }
/** Parts in which the words are learned apart, to learn how far they are to be believed. */
const PARTS = { table: 5, measure: 2 }

const options = process.argv.slice(2)
const folds = Number(options[options.indexOf('--measure') + 1])
const texts = Object.entries(corpora).flatMap(([corpus, how]) =>
  labelled(corpus).map((one) => ({ ...reading(one, how), corpus })),
)
if (options.includes('--measure')) measure()
else writeFileSync(inRoot('main/domain/opt-out/weights.ts'), tableOf(learned(texts, PARTS.table)))

function labelled(corpus) {
  return readFileSync(inRoot(`test/fixtures/opt-out/${corpus}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

function measure() {
  const apart = folded(texts, folds)
  const judged = Array.from({ length: folds }, (_, fold) => {
    const model = learned(
      apart.filter((text) => text.fold !== fold),
      PARTS.measure,
    )
    return apart
      .filter((text) => text.fold === fold)
      .map((text) => ({ ...text, ...scoresOf(model, text) }))
      .map((text) => ({ ...text, is: verdictOf(text) }))
  }).flat()
  console.log(options.includes('--misses') ? missesOf(judged) : JSON.stringify(sharesOf(judged), null, 2))
}

/** As main/domain/opt-out.ts decides. */
function verdictOf({ isDislikedOffer, clauses, plainlyAsks, stop, wish }) {
  if (isDislikedOffer) return 'stop'
  if (clauses.length === 0) return 'no'
  if (stop > thresholds.stop) return 'stop'
  return wish > thresholds.wish || plainlyAsks ? 'unsure' : 'no'
}

function sharesOf(judged) {
  const shares = {}
  for (const corpus of new Set(judged.map((text) => text.corpus))) {
    shares[corpus] = {}
    for (const label of ['stop', 'not_stop', 'either']) {
      const all = judged.filter((text) => text.corpus === corpus && text.label === label)
      const share = (is) => Math.round((1000 * all.filter((text) => text.is === is).length) / all.length) / 10
      shares[corpus][label] = { stop: share('stop'), unsure: share('unsure'), no: share('no') }
    }
  }
  return shares
}

function missesOf(judged) {
  const right = { stop: ['stop'], not_stop: ['no'], either: ['unsure', 'stop'] }
  return judged
    .filter(({ label, is }) => !right[label].includes(is))
    .map(({ corpus, label, is, stop, wish, text }) =>
      [corpus, label, is, stop.toFixed(1), wish.toFixed(1), JSON.stringify(text)].join('\t'),
    )
    .join('\n')
}

function tableOf({ words, phrases }) {
  const tenths = (weight) => Math.round(weight * 10)
  const lines = [...words.stop.weights.keys()]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => ({ name, stop: tenths(words.stop.weights.get(name)), wish: tenths(words.wish.weights.get(name)) }))
    .filter(({ stop, wish }) => stop !== 0 || wish !== 0)
    .map(({ name, stop, wish }) => `${name.replaceAll(/[`\\]|\$\{/g, '\\$&')}\t${stop}\t${wish}`)
  return `// Made by scripts/opt-out-weights.mjs from labelled texts; a change by hand is lost with the next run.

/** Above \`stop\` a text is a stop, else above \`wish\` unsure. */
export const thresholds = ${JSON.stringify(thresholds)}

/** What a clause has before a word of it is read. */
export const startingWeights = ${JSON.stringify({ stop: words.stop.always, wish: words.wish.always })}

/** What each sign of the phrase tables adds to a text, and what its words are multiplied by. */
export const phraseWeights: Readonly<Record<'stop' | 'wish', Readonly<Record<string, number>>>> = ${JSON.stringify(phrases, null, 2)}

/** A feature (features.ts), and what it adds to \`stop\` and to \`wish\`, in tenths. */
export const wordWeights = \`
${lines.join('\n')}
\`
`
}

import { ownWords } from './opt-out/own-words.ts'
import { scored } from './opt-out/scorer.ts'
import { tokensOf } from './opt-out/tokens.ts'
import { thresholds } from './opt-out/weights.ts'

/** Whether a text asks for no more texts (D10); `words`: what it was read from, as they wrote it. */
export interface OptOut {
  readonly is: 'stop' | 'unsure' | 'no'
  readonly words: string
}

/** Twilio hands on no more of a text (twilio.md 9). */
const LONGEST_TEXT = 1600

/**
 * D10: an opt-out in free words, English and Spanish. Phrases that were written down by hand and words whose
 * weights were learned from labelled texts are added up; what comes out low is `no`, what comes out high is
 * `stop`, and what lies between is `unsure`: the app pauses and asks. Reads no more than a text can hold.
 */
export function readOptOut(body: string): OptOut {
  const { text, isDislikedOffer } = ownWords(body.slice(0, LONGEST_TEXT))
  if (isDislikedOffer) return { is: 'stop', words: text }
  const tokens = tokensOf(text)
  const score = scored(tokens)
  if (!score) return { is: 'no', words: '' }
  const mayAsk = score.wish > thresholds.wish || score.plainlyAsks
  const is = score.stop > thresholds.stop ? 'stop' : mayAsk ? 'unsure' : 'no'
  if (is === 'no') return { is, words: '' }
  const { from, to } = score.because
  return { is, words: text.slice(tokens[from]?.from ?? 0, tokens[to - 1]?.to ?? text.length) }
}

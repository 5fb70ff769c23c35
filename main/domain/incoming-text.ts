import { readOptOut } from './opt-out.ts'

/** What a text that reached us is, by its words (D10, S41). */
export type IncomingText =
  /** `words`: what asked for it, in their own words; null: a keyword that Twilio acts on too. */
  | { readonly is: 'stop'; readonly words: string | null }
  | { readonly is: 'unsure'; readonly words: string } // perhaps a stop, and a reply all the same
  | { readonly is: 'start' }
  | { readonly is: 'help' }
  | { readonly is: 'reaction' } // "Liked …": not a reply
  | { readonly is: 'auto_reply' }
  | { readonly is: 'reply' }

/** Single words that Twilio itself acts on, any case (twilio.md 9). */
const stopWords = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT']
const startWords = ['START', 'UNSTOP']
const helpWords = ['HELP', 'INFO']

/** As iPhones write it, in English and Spanish, and as Android does: the emoji alone. */
const reaction =
  /^(?:liked|loved|disliked|laughed at|emphasized|questioned|reacted (?:with )?\S{1,12} to|removed an? \S+ from|(?:no )?le gustó|le encantó|le dio risa|exclamó por|dudó sobre|\p{Emoji_Presentation}\S{0,11} to|\p{Emoji}\ufe0f to)\s+(?:[“"].*[”"]|an? (?:image|photo|video|message|attachment))\s*$/isu

const autoReply =
  /^\s*(?:auto(?:matic)?[- ]?(?:reply|response)\b|\[auto[- ]?reply\]|i['’]?m driving\b.*(?:focus|driving mode|auto|do not disturb)|sent automatically\b)/is

/** Signs that nobody sees; Android writes them around a reaction. */
const invisible = /[\p{Cf}\u200a]/gu

/**
 * Reads a text. YES starts again only where there was a stop. `isOptedOut`: whether this number is stopped now.
 */
export function readText(body: string, isOptedOut: boolean): IncomingText {
  const word = body
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .trim()
    .replace(/[.!]+$/, '')
    .toUpperCase()
  if (stopWords.includes(word)) return { is: 'stop', words: null }
  if (startWords.includes(word) || (word === 'YES' && isOptedOut)) return { is: 'start' }
  if (helpWords.includes(word)) return { is: 'help' }
  const { is, words } = readOptOut(body)
  if (is === 'stop') return { is, words }
  if (reaction.test(body.replace(invisible, '').trim())) return { is: 'reaction' }
  if (autoReply.test(body)) return { is: 'auto_reply' }
  return is === 'unsure' ? { is, words } : { is: 'reply' }
}

/** Whether it is a word of theirs: somebody is there and waits for an answer (S41). */
export function isWord(body: string): boolean {
  const { is } = readText(body, false)
  return is === 'reply' || is === 'unsure' || is === 'help'
}

import { expect, test } from 'vitest'
import { isWord, readText } from '../../../../main/domain/incoming-text.ts'

const is = (body: string, isOptedOut = false) => readText(body, isOptedOut).is

test.each(['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'])(
  'twilio.md 9 %s is a stop, in any case and with space around it',
  (word) => {
    const written = [word, word.toLowerCase(), `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`, `  ${word} \n`]
    expect(written.map((body) => is(body))).toEqual(written.map(() => 'stop'))
  },
)

test('twilio.md 9 a stop with a full stop, an exclamation mark or an invisible sign is a stop', () => {
  expect(['Stop.', 'STOP!', '\u200eSTOP\u200f'].map((body) => is(body))).toEqual(['stop', 'stop', 'stop'])
})

test('twilio.md 9 a stop word within a sentence is not by itself a stop', () => {
  const sentences = ['I will stop by at 5', 'Can we cancel the tour?', 'This is the end unit, right?']
  expect(sentences.map((body) => is(body))).toEqual(['reply', 'reply', 'reply'])
})

test('D10 a stop in free words is one, with the words; Twilio’s own keywords have none', () => {
  expect(readText('Please take me off your list', false)).toEqual({ is: 'stop', words: 'take me off your list' })
  expect(readText('STOP', false)).toEqual({ is: 'stop', words: null })
})

test('D10 words that readers read differently are unsure, and a word of theirs; a stop is none', () => {
  expect(readText('Not interested', false)).toEqual({ is: 'unsure', words: 'Not interested' })
  expect(['Not interested', 'Take me off your list', 'HELP'].map(isWord)).toEqual([true, false, true])
})

test('D10 a thumb down on our own offer to text is a stop, and one on anything else is no reply', () => {
  expect(is('Disliked “Can I keep you posted by text when new homes come up?”')).toBe('stop')
  expect(is('Liked “Would you like to keep getting new listings by text?”')).toBe('reaction')
})

test('twilio.md 9 START and UNSTOP start again; YES only where there was a stop', () => {
  expect(['START', 'unstop', 'Start.'].map((body) => is(body, true))).toEqual(['start', 'start', 'start'])
  expect([is('YES', true), is('yes', false), is('Yes please', true)]).toEqual(['start', 'reply', 'reply'])
})

test.each([
  'Liked “Hi, this is Dana”',
  'Loved "Hi, this is Dana"',
  'Disliked “Hi”',
  'Laughed at “Hi”',
  'Emphasized “Hi,\nthis is Dana”',
  'Questioned “Hi”',
  'Reacted 👍 to “Hi, this is Dana”',
  'Removed a heart from “Hi”',
  'Liked an image',
  'Reacted with ❤️ to “Hi, this is Dana”',
  '\u200b👍\u200b to “\u200bHi, this is Dana\u200b”',
  '❤️ to “Hi, this is Dana”',
  '👍🏽 to “Hi, this is Dana”',
  'Le gustó “Hi, this is Dana”',
  'No le gustó “Hi, this is Dana”',
  'Le encantó “Hi, this is Dana”',
])('S41 a tapback is no reply: %s', (body) => {
  expect(is(body)).toBe('reaction')
})

test.each([
  '👍 to Friday at 5',
  '5 to “look at the house”',
  'Liked the kitchen a lot',
  'Loved it!',
  'I liked "the blue one"',
  'Liked “the blue one”, can I see it?',
])('S41 a sentence that begins like a tapback is a reply: %s', (body) => {
  expect(is(body)).toBe('reply')
})

test.each([
  "I'm driving with Do Not Disturb While Driving turned on. I'll see your message when I get where I'm going. (Sent automatically, driving mode)",
  "I'm driving with Do Not Disturb While Driving turned on. I'll see your message when I get where I'm going.",
  'Auto-reply: I am out of office until Monday.',
  'Automatic reply: in a meeting',
  '[Auto-Reply] I will call you later',
])('S41 an auto-reply is no reply: %s', (body) => {
  expect(is(body)).toBe('auto_reply')
})

test.each(['Yes, call me at 5', 'Who is this?', '👍', '?', '', 'I am driving, call me in 10', 'Sí, mañana'])(
  'S41 anything else that a person writes is a reply: "%s"',
  (body) => {
    expect(is(body)).toBe('reply')
  },
)

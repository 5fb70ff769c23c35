/** Words that are worth recognising behind a slip of the thumb. */
const keys = [
  'stop', 'quit', 'cancel', 'unsubscribe', 'remove', 'delete', 'revoke', 'texting', 'texts', 'message', 'messages',
  'messaging', 'contacting', 'contact', 'sending', 'calling', 'number', 'alone', 'bothering', 'mensajes', 'equivocado',
  'interested', 'anymore', 'please',
] // prettier-ignore

/** Words that are one slip away from one of these and mean themselves. */
const words = new Set(
  `stops stoop atop top stomp strop quits quiet quite suit unit cancels canceled cancelled cancela cancele removed remover
  removes deleted deletes contract contacts contacto contacte testing tests test exts next messaged massage numbers along
  text context contest test clone tending lending spending ending bending fending vending mending pending sensing seeding feeding falling filling
  galling balling telling selling culling caking lumber cumber interests interesting revoked revokes pleased sop step taxes`
    .trim()
    .split(/\s+/),
)

const near: Readonly<Record<string, string>> = {
  q: 'wa', w: 'qeas', e: 'wrsd', r: 'etdf', t: 'ryfg', y: 'tugh', u: 'yihj', i: 'uojk', o: 'ipkl', p: 'ol', a: 'qwsz',
  s: 'awedzx', d: 'serfcx', f: 'drtgvc', g: 'ftyhbv', h: 'gyujnb', j: 'huiknm', k: 'jiolm', l: 'kop', z: 'asx', x: 'zsdc',
  c: 'xdfv', v: 'cfgb', b: 'vghn', n: 'bhjm', m: 'njk',
} // prettier-ignore

const byLength = new Map<number, readonly string[]>(
  [3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((length) => [
    length,
    keys.filter((key) => Math.abs(key.length - length) <= 1 && (key.length > 4 || length >= 4)),
  ]),
)

/** The word that was meant: a neighboring key, two letters swapped, one doubled or left out. */
export function respelled(word: string): string {
  if (words.has(word) || keys.includes(word)) return word
  return byLength.get(word.length)?.find((key) => isOneSlipFrom(key, word)) ?? word
}

const wholeTexts = ['stop', 'quit', 'cancel', 'unsubscribe', 'remove', 'delete', 'revoke', 'opt-out', 'stopall', 'end']
const wholeTextIsReal = new Set([
  'stoop',
  'quiet',
  'quite',
  'suit',
  'unit',
  'send',
  'bend',
  'ends',
  'ed',
  'and',
  'en',
  'ned',
  'wend',
  'rend',
])

/** The keyword whose letters these are, in whatever pieces they came. */
export function keywordIn(letters: string): string | undefined {
  return wholeTexts.find((one) => one.replace('-', '') === letters)
}

/** The keyword that a text of this one word was meant to be; here some real words, too, are taken for slips. */
export function keywordMeant(word: string): string | undefined {
  if (wholeTextIsReal.has(word)) return undefined
  return wholeTexts.find((one) => Math.abs(one.length - word.length) <= 1 && isOneSlipFrom(one, word))
}

function isOneSlipFrom(key: string, word: string): boolean {
  let same = 0
  while (same < key.length && key[same] === word[same]) same += 1
  const [meant = '', hit = ''] = [key[same], word[same]]
  const rest = key.slice(same + 1)
  if (word.length === key.length) {
    if (word.slice(same + 1) === rest) return near[meant]?.includes(hit) ?? false
    return word[same + 1] === meant && hit === key[same + 1] && word.slice(same + 2) === key.slice(same + 2)
  }
  if (word.length < key.length) return same > 0 && word.slice(same) === rest
  if (word.slice(same + 1) !== key.slice(same)) return false
  const beside = (key[same - 1] ?? '') + (key[same] ?? '')
  return beside.split('').some((letter) => letter === hit || near[letter]?.includes(hit))
}

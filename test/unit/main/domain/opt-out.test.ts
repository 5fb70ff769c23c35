import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readOptOut } from '../../../../main/domain/opt-out.ts'

interface Example {
  readonly text: string
  readonly label: 'stop' | 'not_stop' | 'either'
}

const file = (name: string) =>
  readFileSync(path.resolve(import.meta.dirname, `../../../fixtures/opt-out/${name}.jsonl`), 'utf8')
const examples = (name: string) =>
  file(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Example)
const verdicts = new Map<string, string>()
const verdictOf = (text: string) => {
  const is = verdicts.get(text) ?? readOptOut(text).is
  verdicts.set(text, is)
  return is
}
const textsOf = (all: readonly Example[], label: Example['label'], is: string) =>
  all.filter((one) => one.label === label && verdictOf(one.text) === is).map(({ text }) => text)

const given = examples('examples')
const ours = [...examples('sentences'), ...examples('more-sentences')]

/** How often each label is read as what, as a table to look at. */
function confusion(all: readonly Example[]): string {
  const row = (label: Example['label']) =>
    [label, ...['stop', 'unsure', 'no'].map((is) => textsOf(all, label, is).length)].join('\t')
  return ['\tstop\tunsure\tno', ...(['stop', 'not_stop', 'either'] as const).map(row)].join('\n')
}

test('D10 of the given examples no wish to stop is missed, and nothing else is taken for one', () => {
  process.stdout.write(`the given examples, which were learned from\n${confusion(given)}\n`)
  expect([textsOf(given, 'stop', 'no'), textsOf(given, 'not_stop', 'stop'), textsOf(given, 'either', 'no')]).toEqual([
    [],
    [],
    [],
  ])
  expect(textsOf(given, 'stop', 'stop').length).toBeGreaterThanOrEqual(78)
  expect(textsOf(given, 'not_stop', 'no').length).toBeGreaterThanOrEqual(77)
})

/** What texts never seen come to is measured in test/reliability/opt-out-held-apart.test.ts. */
test('D10 of our own sentences hardly a wish is missed, and hardly anything else is taken for one', () => {
  process.stdout.write(`our own sentences, which were learned from\n${confusion(ours)}\n`)
  const share = (label: Example['label'], is: string) =>
    textsOf(ours, label, is).length / ours.filter((one) => one.label === label).length
  expect(share('stop', 'no')).toBeLessThan(0.01)
  expect(share('stop', 'stop')).toBeGreaterThan(0.97)
  expect(share('not_stop', 'stop')).toBeLessThan(0.01)
  expect(share('not_stop', 'no')).toBeGreaterThan(0.95)
  expect(share('either', 'no')).toBeLessThan(0.08)
})

test.each([
  ['Hi Dana. Please take me off your list, thanks!', 'take me off your list'],
  ['S.T.O.P', 'S.T.O.P'],
  ['ya no me manden mensajes', 'no me manden mensajes'],
  ['We are peaceful people here and want nothing further from you', 'nothing further from you'],
])('D10 a verdict names the words that caused it: %s', (body, words) => {
  expect(readOptOut(body)).toEqual({ is: 'stop', words: expect.stringContaining(words) })
})

test('D10 whatever is written, the words of a verdict are in the text, and there are some', () => {
  const body = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.array(fc.constantFrom(...ours.map(({ text }) => text)), { maxLength: 4 }).map((texts) => texts.join(' ')),
  )
  fc.assert(
    fc.property(body, (text) => {
      const { is, words } = readOptOut(text)
      if (is === 'no') expect(words).toBe('')
      else expect(text.normalize('NFKC').replace(/\p{Cf}/gu, '')).not.toBe('')
      if (is !== 'no') expect(words).not.toBe('')
    }),
  )
})

test('D10 capitals, marks around it and courtesies change no verdict', () => {
  const clear = [
    'take me off your list',
    'stop texting me',
    'no me escriban',
    'can you stop by at noon',
    'wrong number',
  ]
  const around = fc.constantFrom('', ' ', '\u200e', 'please ', 'Hi, ', 'ok ', '\n')
  const after = fc.constantFrom('', '!', '.', ' 🙏', ' please', ' thanks', '!!!', '\u200f', '\n')
  const cased = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
  )
  fc.assert(
    fc.property(fc.constantFrom(...clear), around, after, cased, (text, before, behind, turned) => {
      expect(readOptOut(turned(`${before}${text}${behind}`)).is).toBe(readOptOut(text).is)
    }),
  )
})

const hostile = [
  'a', 'stop ', 'do not ', '"', '> \n', 'dont stop the no more ', 's.', '“a ', 'no no no me me ', 'On ', '🛑', 'if i get 1 ',
  'disliked “', 'ugh the hell ', '- ', 'leave me the ', 'no me ', 's t ', 'FWD: \n',
] // prettier-ignore

test('D10 what is longer than a text can be is not read further, and how long the worst texts take', () => {
  const of = (piece: string, length: number) => piece.repeat(length).slice(0, length)
  const figures = hostile.map((piece) => {
    const startedAt = performance.now()
    readOptOut(of(piece, 1600))
    return `${JSON.stringify(piece)} ${(performance.now() - startedAt).toFixed(1)} ms`
  })
  console.log(`1,600 characters of: ${figures.join(', ')}`)
  for (const piece of hostile) {
    const whole = of(piece, 1600)
    expect(readOptOut(`${whole} stop texting me`)).toEqual(readOptOut(whole))
  }
})

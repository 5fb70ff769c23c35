import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { asksWhetherStop } from '../../../../main/domain/reasons/quoting.ts'
import { because, reasons, type ReasonCode } from '../../../../main/domain/reasons.ts'
import type { EpochMs } from '../../../../main/domain/words/instant.ts'
import { decisionCodes, journalCodes } from '../../../../preload/contract/reason.ts'

const sentences = Object.entries(reasons).flatMap(([code, { says }]) =>
  Object.entries(says).map(([situation, sentence]): readonly [string, string] => [`${code} ${situation}`, sentence]),
)
const contractFile = path.resolve(import.meta.dirname, '../../../../../shared/contract.md')

test('D7 the catalogue and the contract name the same codes', () => {
  expect(Object.keys(reasons).sort()).toEqual([...decisionCodes, ...journalCodes].sort())
})

test.runIf(existsSync(contractFile))('D7 the decision codes are those of the written contract', () => {
  const written = /Decision codes: `([^`]+)`/.exec(readFileSync(contractFile, 'utf8'))?.[1] ?? ''
  expect([...decisionCodes].sort()).toEqual(written.split(/\s+/).sort())
})

test.each(sentences)('D7 the sentence for "%s" can be shown to an agent: %s', (_code, sentence) => {
  expect(sentence).toMatch(/^[A-Z]/)
  expect(sentence).toMatch(/\.$/)
  expect(sentence.length).toBeLessThan(200)
  expect(sentence).not.toMatch(/\w_\w/) // no code
  expect(sentence).not.toMatch(/\d{3}|\b(?:CA|SM|MM|AC)[0-9a-f]/) // no number of a phone, no id
  expect(sentence).not.toMatch(/[{}@]/)
})

test.each([
  'Not interested',
  'x'.repeat(500),
  '🖕'.repeat(200),
  'call +1 (512) 555-0142 or {a_b}@c.example “now”\n"ok"\u200e',
  'CA0123456789abcdef',
])('D10 the question whether they meant to stop can be shown, whatever they wrote: %s', (words) => {
  const sentence = asksWhetherStop(words)
  expect(sentence).toMatch(/^They wrote “[^“”"\n]+”: .*\.$/)
  expect(sentence.length).toBeLessThan(200)
  expect(/“(.*)”/.exec(sentence)?.[1]?.length).toBeLessThanOrEqual(60)
  expect(sentence).not.toMatch(/\w_\w|\d{3}|[{}@]/)
})

test('S76 the words are spelled as the article spells them', () => {
  for (const [, sentence] of sentences) expect(sentence).not.toMatch(/dialled|SMS sequence|drip/i)
})

test('D7 a reason carries its code, its sentence and its instant', () => {
  expect(because('abandoned_call', 'brief', 5 as EpochMs)).toEqual({
    code: 'abandoned_call',
    sentence: 'The caller hung up within five seconds, so nothing was sent.',
    at: 5,
  })
})

test('contract, tasks: who is shown and not texted for a fault of ours or a wish of theirs becomes a task to call', () => {
  const calledBack: readonly ReasonCode[] = [
    'texted_again', // S48
    'text_refused',
    'text_undelivered',
    'line_blocked', // D9
    'opted_out', // D10
    'perhaps_answered', // D5
    'follow_up_off', // R8
    'paused',
    'learnt_too_late', // D5
    'daily_limit', // S48
    'callback_task',
  ]
  expect(calledBack.filter((code) => reasons[code].task !== 'manual_callback')).toEqual([])
})

test('D1 D2 D8 nobody is asked to call a caller who cannot be called, hung up at once, or belongs to history', () => {
  const noTask: readonly ReasonCode[] = [
    'texted',
    'withheld_number',
    'abandoned_call',
    'answered',
    'duplicate_call',
    'own_number',
    'before_first_start',
  ]
  expect(noTask.filter((code) => reasons[code].task !== null)).toEqual([])
})

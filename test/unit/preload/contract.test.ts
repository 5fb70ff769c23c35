import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { comingMethods, methods } from '../../../preload/contract.ts'
import { duration, instant, instantIn, leadState, phone, sendState, source } from '../../../preload/contract/basics.ts'
import { errorCodes } from '../../../preload/contract/failure.ts'

const contractFile = path.resolve(import.meta.dirname, '../../../../shared/contract.md')
const written = existsSync(contractFile) ? readFileSync(contractFile, 'utf8') : ''
/** Beside those of the written contract, and never instead of one (look.md 11). */
const forTheWindow = [
  'inbox.people',
  'lead.markDone',
  'lead.call',
  'lead.logCall',
  'lead.undo',
  'status.read',
  'template.check',
  'lead.textNow',
  'message.retry',
  'followUp.pause',
  'checklist.run',
  'drafts.read',
  'drafts.save',
  'snippets.list',
  'snippets.save',
  'search.query',
  'booking.link',
  'sequences.activate',
  'sequences.starts',
]
const isWritten = test.runIf(written !== '')

isWritten('contract, Methods: every method of the written contract is there, built or to come', () => {
  const table = written.slice(written.indexOf('## Methods'), written.indexOf('`sequences.list` → '))
  const named = [...table.matchAll(/^\| (.+?) \|/gm)].flatMap(([, cell = '']) => [
    ...cell.matchAll(/`([a-zA-Z]+\.[a-zA-Z]+)`/g),
  ])
  const promised = new Set([...named.map(([, name]) => name), 'data.release'])
  const beside = new Set<string>(forTheWindow)
  const there = [...Object.keys(methods), ...comingMethods].filter((name) => !beside.has(name))
  expect(new Set(there)).toEqual(promised)
  expect(forTheWindow.filter((name) => !Object.hasOwn(methods, name))).toEqual([])
})

isWritten('contract, Types: the words for a lead’s and a text’s state, and for a source, are the written ones', () => {
  const after = (name: string) => new RegExp(`${name} = ([a-z_ |]+)`).exec(written)?.[1]?.trim().split(' | ')
  expect([leadState.options, sendState.options]).toEqual([after('LeadState'), after('SendState')])
  expect(source.options).toEqual(/source \/\* ([a-z_ ]+) \*\//.exec(written)?.[1]?.split(' '))
})

isWritten('contract, error codes: every code is the written one', () => {
  const codes = /Error codes: `([^`]+)`/.exec(written)?.[1]?.split(' ')
  expect([...errorCodes].sort()).toEqual(codes?.sort())
})

test('contract, Types: an instant is told in UTC with milliseconds, and taken with any offset', () => {
  const told = ['2026-11-24T20:15:30.000Z', '2026-11-24T20:15:30Z', '2026-11-24T14:15:30.000-06:00', '2026-11-24']
  expect(told.map((one) => instant.safeParse(one).success)).toEqual([true, false, false, false])
  expect(told.map((one) => instantIn.safeParse(one).success)).toEqual([true, true, true, false])
})

test('contract, Types: a phone is E.164', () => {
  const numbers = ['+15125550199', '15125550199', '+0125550199', '+1 512 555 0199', '+123456', '+1234567890123456']
  expect(numbers.map((one) => phone.safeParse(one).success)).toEqual([true, false, false, false, false, false])
})

test('contract: a duration is days, hours, minutes and seconds, and no calendar', () => {
  const durations = ['PT2H', 'P1D', 'P1DT2H30M', 'PT0.5S', 'P', 'PT', 'P1M', 'P1W', '2h', 'PT-1H', 'P1DT']
  expect(durations.filter((one) => duration.safeParse(one).success)).toEqual(['PT2H', 'P1D', 'P1DT2H30M', 'PT0.5S'])
})

test('contract: a method takes no parameter that it does not know', () => {
  for (const [name, { params }] of Object.entries(methods))
    expect([name, params.safeParse({ unheardOf: 1 }).success]).toEqual([name, false])
})

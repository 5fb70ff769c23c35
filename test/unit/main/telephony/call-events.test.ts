import { expect, test } from 'vitest'
import type { CallSid } from '../../../../main/domain/words/identifiers.ts'
import type { Listed } from '../../../../main/telephony/account.ts'
import { readCallLog } from '../../../../main/telephony/call-events.ts'
import { listedAccount } from '../../../fixtures/listed-account.ts'

const event = (parameters: Listed): Listed => ({ request: { url: 'https://h/p', parameters } })
const began = event({ call_status: 'ringing' })
const dialed = (parameters: Listed) => event({ call_status: 'in-progress', ...parameters })
const ask = (lists: Parameters<typeof listedAccount>[0]) => readCallLog(listedAccount(lists), 'CA1' as CallSid)
const parentLog = 'Calls/CA1/Events'
const legs = 'Calls ParentCallSid=CA1'

test.each([
  ['true', 'bridged'],
  ['false', 'not_bridged'],
  ['True', 'bridged'],
])('10.1 dial_bridged %s decides', async (word, bridged) => {
  const log = [began, dialed({ dial_call_status: 'completed', dial_bridged: word })]
  expect(await ask({ [parentLog]: log })).toBe(bridged)
})

test('10.1 of several reports one that bridged is enough', async () => {
  const log = [
    dialed({ dial_call_status: 'no-answer', dial_bridged: 'false' }),
    dialed({ dial_call_status: 'completed', dial_bridged: 'true' }),
  ]
  expect(await ask({ [parentLog]: log })).toBe('bridged')
})

test('3.3 without dial_bridged, a completed leg was answered if 1 was pressed on it', async () => {
  const log = [began, dialed({ dial_call_status: 'completed' })]
  const lists = { [parentLog]: log, [legs]: [{ sid: 'CA2' }] }
  expect(await ask({ ...lists, 'Calls/CA2/Events': [event({ digits: '1' })] })).toBe('bridged')
  expect(await ask({ ...lists, 'Calls/CA2/Events': [event({ digits: '2' })] })).toBe('not_bridged')
  expect(await ask({ ...lists, 'Calls/CA2/Events': [began] })).toBe('not_bridged')
})

test.each(['no-answer', 'busy', 'failed', 'canceled'])(
  '3.3 without dial_bridged, a leg that ended %s was not',
  async (leg) => {
    expect(await ask({ [parentLog]: [dialed({ dial_call_status: leg })] })).toBe('not_bridged')
  },
)

test('10.1 a log that is not there yet, is empty, or has no report of a dialled leg is silent', async () => {
  expect(await ask({})).toBe('silent')
  expect(await ask({ [parentLog]: [] })).toBe('silent')
  expect(await ask({ [parentLog]: [began] })).toBe('silent')
  expect(await ask({ [parentLog]: [{ request: null }, {}, { request: { parameters: 'x' } }] })).toBe('silent')
})

test('10.1 a log that cannot be read is no silence', async () => {
  expect(await ask({ [parentLog]: null })).toBe('not_asked')
})

test('10.1 if the agent’s leg cannot be read, nothing is known', async () => {
  const log = [dialed({ dial_call_status: 'completed' })]
  expect(await ask({ [parentLog]: log, [legs]: null })).toBe('not_asked')
  expect(await ask({ [parentLog]: log, [legs]: [{ sid: 'CA2' }], 'Calls/CA2/Events': null })).toBe('not_asked')
})

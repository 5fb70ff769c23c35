import { expect, test } from 'vitest'
import { minutes } from '../../../../main/domain/words/instant.ts'
import { parseSettings } from '../../../../main/settings/parse-settings.ts'
import { rulesOf } from '../../../../main/settings/rules.ts'
import { settingsFile, settingsLine } from '../../../fixtures/settings.ts'
import { lineNumber } from '../../../fixtures/policy.ts'

const rules = (changes: Readonly<Record<string, unknown>> = {}) => rulesOf(parseSettings(settingsFile(changes), false))
const agentOf = (line: Readonly<Record<string, unknown>>) =>
  rules({ lines: [settingsLine(line)] }).lines.get(lineNumber)?.agent.id

test('contract, Settings file: what is not said has its default', () => {
  expect(rules().lines.get(lineNumber)).toMatchObject({
    dialledNumber: null,
    screening: true,
    ringTo: '+15125550150',
    ringSeconds: 20,
    greeting: null,
    leadType: 'unknown',
    namesListing: false,
  })
  expect(rules().dedupeWindow).toBe(minutes(10))
})

test('S46 the dedupe window is a setting', () => {
  const followUp = { enabled: true, firstTextApproved: true, dedupeMinutes: 3 }
  expect(rules({ followUp }).dedupeWindow).toBe(minutes(3))
})

test('D2 our own numbers: every line, its dialled number, ring-to and cell', () => {
  const line = {
    dialledNumber: '+15125550142',
    otherSenderAcceptedAt: '2026-11-01T00:00:00Z',
    ringTo: '+15125550151',
    agent: { name: 'Lee', cell: '+15125550152' },
  }
  expect([...rules({ lines: [settingsLine(line)] }).ownNumbers].sort()).toEqual([
    '+15125550100',
    '+15125550142',
    '+15125550150',
    '+15125550151',
    '+15125550152',
  ])
})

test('a line may have a greeting of its own', () => {
  const lines = [settingsLine({ greeting: ' Leave a message for Oak Lane. ' })]
  expect(rules({ lines }).lines.get(lineNumber)?.greeting).toBe('Leave a message for Oak Lane.')
})

test('D11 lines whose agent’s cell, else name, is equal share an agent', () => {
  expect(agentOf({})).toBe(agentOf({ label: 'Other' }))
  expect(agentOf({ agent: { name: 'Someone', cell: '+15125550150' } })).toBe(agentOf({}))
  expect(agentOf({ agent: { name: 'Lee', cell: '+15125550152' } })).not.toBe(agentOf({}))
  expect(agentOf({ agent: { name: 'Lee' }, ringTo: '+15125550151' })).toBe('Lee')
})

test('S24 only a listing-sign line names its own listing', () => {
  const names = (source: string) =>
    rules({
      lines: [settingsLine({ source, nameListingInFirstText: true, listing: { address: '12 Oak Lane' } })],
    }).lines.get(lineNumber)?.namesListing
  expect([names('listing_sign'), names('direct')]).toEqual([true, false])
})

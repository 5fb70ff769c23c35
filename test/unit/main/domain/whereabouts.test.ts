import { expect, test } from 'vitest'
import { whereaboutsOf, type Clues } from '../../../../main/domain/whereabouts.ts'

const E = 'America/New_York'
const C = 'America/Chicago'
const M = 'America/Denver'
const P = 'America/Los_Angeles'
const sorted = (list: readonly string[]) => [...list].sort((a, b) => a.localeCompare(b))
const of = (clues: Partial<Clues>) => {
  const { zones, states, sources, agree } = whereaboutsOf({ phones: [], ...clues })
  return { zones: sorted(zones), states: sorted(states), sources: sources.join(' '), agree }
}

test('D4 nothing known: the four mainland zones, and no state', () => {
  const nothing = { zones: sorted([E, C, M, P]), states: [], sources: '', agree: true }
  expect(of({})).toEqual(nothing)
  expect(of({ phones: ['+18005550142'], zip: '', crmState: 'n/a', crmZone: null })).toEqual(nothing)
})

test('D4 of a number alone, its zones and its state', () => {
  expect(of({ phones: ['+18505550142'] })).toEqual({ zones: [C, E], states: ['FL'], sources: 'number', agree: true })
})

test('D4 where the clues agree, what they have in common', () => {
  expect(of({ phones: ['+18505550142'], zip: '32501', crmState: 'Florida' })).toEqual({
    zones: [C],
    states: ['FL'],
    sources: 'number zip crm',
    agree: true,
  })
  expect(of({ phones: ['+15415550142'], crmZone: 'America/Boise' }).zones).toEqual([M])
})

test('D4 a number that moved with its owner: both places are applied, neither ranked', () => {
  const moved = { zones: sorted([E, P]), states: ['CA', 'NY'], sources: 'number zip', agree: false }
  expect(of({ phones: ['+12125550142'], zip: '90210' })).toEqual(moved)
  expect(of({ phones: ['+13105550142'], zip: '10001' })).toEqual({ ...moved })
})

test('D4 over a state line within one city: one zone, both states', () => {
  expect(of({ phones: ['+18165550142'], zip: '66210' })).toMatchObject({ zones: [C], states: ['KS', 'MO'] })
})

test('D4 a zone in common is no agreement while the states differ', () => {
  expect(of({ phones: ['+12125550142'], crmState: 'TN' })).toMatchObject({
    zones: [C, E],
    states: ['NY', 'TN'],
    agree: false,
  })
})

test('D4 of a zone alone, no state: the row for the unknown holds', () => {
  expect(of({ crmZone: 'America/Chicago' })).toEqual({ zones: [C], states: [], sources: 'crm', agree: true })
})

test('D11 a person of two numbers may be where either is', () => {
  expect(of({ phones: ['+12125550142', '+13125550142'] })).toMatchObject({ zones: [C, E], states: ['IL', 'NY'] })
})

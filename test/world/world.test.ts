import { expect, test } from 'vitest'
import { newDisk } from './disk.ts'
import { plants } from './planted.ts'
import { liveOneWeek } from './week.ts'

const WEEKS = 200
const WEEKS_TO_FIND_A_BUG = 5_000

test(`${WEEKS} agent-weeks of lag, faults, sleep and deaths break no promise`, { timeout: 120_000 }, () => {
  const disk = newDisk()
  for (let seed = 0; seed < WEEKS; seed++)
    expect({ seed, ...liveOneWeek(disk, seed) }).toMatchObject({ broken: undefined })
})

/** The rule that each planted bug must be seen to break: any other break is no find. */
const rules: Readonly<Record<keyof typeof plants, string>> = {
  'the `sending` mark is dropped': 'D1 ',
  'a time-out is tried again': 'D1 ',
  'the stop is forgotten at sending': 'D10 ',
  'the wrong sender is used': 'S17 ',
  'a duplicate is not recognised': 'D1 ',
  'what a restore holds leaves by itself': 'D13 no',
}

test.each(Object.entries(plants))('the world finds it when %s', { timeout: 240_000 }, (bug, plant) => {
  const disk = newDisk()
  const rule = rules[bug] ?? 'no rule is named'
  const isFound = (seed: number) => liveOneWeek(disk, seed, { plant }).broken?.rule.startsWith(rule) ?? false
  const seeds = Array.from({ length: WEEKS_TO_FIND_A_BUG }, (_, seed) => seed)
  expect(seeds.find(isFound)).toBeLessThan(WEEKS_TO_FIND_A_BUG)
})

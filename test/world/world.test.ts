import { expect, test } from 'vitest'
import { newDisk } from './disk.ts'
import { plants } from './planted.ts'
import { liveOneWeek } from './week.ts'

const WEEKS = 300
const WEEKS_TO_FIND_A_BUG = 5_000

test(`${WEEKS} agent-weeks of lag, faults, sleep and deaths break no promise`, { timeout: 120_000 }, () => {
  const disk = newDisk()
  for (let seed = 0; seed < WEEKS; seed++)
    expect({ seed, ...liveOneWeek(disk, seed) }).toMatchObject({ broken: undefined })
})

test.each(Object.entries(plants))('the world finds it when %s', { timeout: 240_000 }, (_bug, plant) => {
  const disk = newDisk()
  const isFound = (seed: number) => liveOneWeek(disk, seed, { plant }).broken !== undefined
  const seeds = Array.from({ length: WEEKS_TO_FIND_A_BUG }, (_, seed) => seed)
  expect(seeds.find(isFound)).toBeLessThan(WEEKS_TO_FIND_A_BUG)
})

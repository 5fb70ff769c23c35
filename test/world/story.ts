import { newDisk } from './disk.ts'
import type { Plant } from './planted.ts'
import { liveOneWeek } from './week.ts'
import type { Broken } from './world.ts'

/** The story of one week, up to the first rule that was broken. */
export interface Story {
  readonly lines: readonly string[]
  readonly broken: Broken | undefined
}

/** Lives the week of a seed once more, and writes down what happens. */
export function readStory(seed: number, plant?: Plant): Story {
  const lines: string[] = []
  const listener = (at: number, line: string) => lines.push(`${new Date(at).toISOString()}  ${line}`)
  const { broken } = liveOneWeek(newDisk(), seed, { listener, ...(plant && { plant }) })
  return { lines, broken }
}

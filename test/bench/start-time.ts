import path from 'node:path'
import { beside, counted, median, shown } from './figures.ts'
import { fillStore } from './filled-store.ts'
import type { Part } from './part.ts'
import { startRingback } from './programs.ts'

const ROUNDS = 9

/** From the command to `ready`, by how many people are in the store, in alternating rounds. */
export const startTime: Part = async ({ folder, provider, rows = 1_000_000 }) => {
  const stores = [0, Math.min(10_000, rows), rows].map((people) => {
    const at = path.join(folder, String(people))
    fillStore(path.join(at, 'data'), people, 'a text that waits and a past')
    return { people, at, took: [] as number[] }
  })
  for (let round = 0; round <= ROUNDS; round++)
    for (const { at, took } of stores) {
      const program = await startRingback(at, provider.url)
      await program.stop()
      if (round > 0) took.push(program.readyMs) // the first one settles what a first start settles
    }
  const [first = Number.NaN] = stores.map(({ took }) => median(took))
  for (const { people, took } of stores)
    console.log(
      `  ${counted(people).padStart(10)} people: ready after ${beside(first, median(took), 'ms')}, at worst ${shown(Math.max(...took))} ms`,
    )
}

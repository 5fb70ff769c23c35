import path from 'node:path'
import { counted } from './figures.ts'
import { fillStore } from './filled-store.ts'
import { compare, fiftyAtATime, oneAtATime } from './load.ts'
import type { Part } from './part.ts'
import { startFloor, startRingback } from './programs.ts'

/** The same missed call with many texts waiting in the store, beside an empty store and the floor. */
export const backlog: Part = async ({ folder, provider, rows = 1_000_000 }) => {
  const full = path.join(folder, 'full')
  fillStore(path.join(full, 'data'), rows, 'a text that waits')
  console.log(`${counted(rows)} texts, and as many touches, wait in the full store`)
  for (const load of [oneAtATime, fiftyAtATime]) {
    const at = path.join(folder, String(load.atOnce))
    const programs = [
      { ...(await startRingback(at, provider.url)), name: 'empty' },
      { ...(await startRingback(full, provider.url)), name: 'full' },
      await startFloor(at, provider.url),
    ]
    await compare(programs, provider, load)
    await Promise.all(programs.map((program) => program.stop()))
  }
}

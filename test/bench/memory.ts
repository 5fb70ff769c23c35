import path from 'node:path'
import { counted, shown } from './figures.ts'
import { fillStore } from './filled-store.ts'
import { runLoad } from './load.ts'
import type { Part } from './part.ts'
import { startFloor, startRingback } from './programs.ts'

const CALLS = [0, 1_000, 10_000, 20_000]

/** Memory held after so many missed calls, fifty at a time: the floor, an empty store, a full one. */
export const memory: Part = async ({ folder, provider, rows = 1_000_000 }) => {
  const full = path.join(folder, 'full')
  fillStore(path.join(full, 'data'), rows, 'a text that waits and a past')
  const programs = [
    await startFloor(path.join(folder, 'floor'), provider.url),
    { ...(await startRingback(path.join(folder, 'empty'), provider.url)), name: 'empty' },
    { ...(await startRingback(full, provider.url)), name: `${counted(rows)} people` },
  ]
  console.log(`  ${'calls'.padEnd(10)} ${programs.map(({ name }) => name.padStart(18)).join('')}`)
  let made = 0
  for (const calls of CALLS) {
    if (calls > made)
      for (const program of programs) await runLoad(program, provider, { atOnce: 50, calls: calls - made })
    made = calls
    const held = programs.map((program) => `${shown(program.usage().memoryMb)} MB`.padStart(18))
    console.log(`  ${counted(calls).padEnd(10)} ${held.join('')}`)
  }
  await Promise.all(programs.map((program) => program.stop()))
}

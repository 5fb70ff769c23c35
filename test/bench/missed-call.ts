import path from 'node:path'
import { compare, fiftyAtATime, oneAtATime } from './load.ts'
import type { Part } from './part.ts'
import { startFloor, startRingback } from './programs.ts'

/** A missed call from its event to the provider, beside the least that is durable. */
export const missedCalls: Part = async ({ folder, provider }) => {
  for (const load of [oneAtATime, fiftyAtATime]) {
    const at = path.join(folder, String(load.atOnce))
    const programs = [await startFloor(at, provider.url), await startRingback(at, provider.url)]
    await compare(programs, provider, load)
    await Promise.all(programs.map((program) => program.stop()))
  }
}

import { missedCall, type Took } from './caller.ts'
import { beside, median, percentile, shown } from './figures.ts'
import type { Program } from './programs.ts'
import type { Provider } from './provider.ts'

/** So many missed calls, so many of them at once. */
export interface Load {
  readonly atOnce: number
  readonly calls: number
}

export const oneAtATime: Load = { atOnce: 1, calls: 400 }
export const fiftyAtATime: Load = { atOnce: 50, calls: 2000 }

const ROUNDS = 4

interface Round {
  readonly took: readonly Took[]
  readonly seconds: number
  readonly cpuMs: number
  readonly memoryMb: number
}

/** What is read off a round, and its unit. */
const figures: readonly (readonly [name: string, unit: string, of: (round: Round) => number])[] = [
  ['event to provider, p50', 'ms', ({ took }) => median(took.map(({ toProvider }) => toProvider))],
  [
    'event to provider, p99',
    'ms',
    ({ took }) =>
      percentile(
        took.map(({ toProvider }) => toProvider),
        0.99,
      ),
  ],
  ['webhook answered, p50', 'ms', ({ took }) => median(took.map(({ toAnswer }) => toAnswer))],
  ['missed calls a second', '/s', ({ took, seconds }) => took.length / seconds],
  ['CPU a call', 'ms', ({ cpuMs }) => cpuMs],
  ['memory', 'MB', ({ memoryMb }) => memoryMb],
]

/** Programs under one load in alternating rounds; prints the median of the rounds, each beside the first's. */
export async function compare(programs: readonly Program[], provider: Provider, load: Load): Promise<void> {
  const rounds = programs.map(() => [] as Round[])
  for (const program of programs) await runLoad(program, provider, { ...load, calls: load.calls / 2 }) // warms up
  for (let n = 0; n < ROUNDS; n++)
    for (const [i, program] of programs.entries()) rounds[i]?.push(await runLoad(program, provider, load))
  console.log(`\n${load.atOnce} at a time`)
  for (const [name, unit, of] of figures) {
    const [first = Number.NaN, ...others] = rounds.map((some) => median(some.map(of)))
    const columns = others.map((value, i) => `   ${programs[i + 1]?.name} ${beside(first, value, unit)}`)
    console.log(`  ${name.padEnd(28)} ${programs[0]?.name} ${shown(first)} ${unit}${columns.join('')}`)
  }
}

/** Runs a load to its end: each call has its answer and its text. */
export async function runLoad(program: Program, provider: Provider, { atOnce, calls }: Load): Promise<Round> {
  const took: Took[] = []
  const before = program.usage()
  const startedAt = performance.now()
  let left = calls
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left-- > 0) took.push(await missedCall(program, provider))
    }),
  )
  const seconds = (performance.now() - startedAt) / 1000
  const after = program.usage()
  return { took, seconds, cpuMs: (after.cpuMs - before.cpuMs) / calls, memoryMb: after.memoryMb }
}

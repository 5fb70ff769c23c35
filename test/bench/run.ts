import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { missedCall, stopCalling, type Took } from './caller.ts'
import { startFloor, startRingback, type Program } from './programs.ts'
import { startProvider, type Provider } from './provider.ts'

// `npm run bench`: a missed call from its event to the provider, beside the least that is durable, in alternating
// rounds on the same machine. Prints figures and never fails on one.
const ROUNDS = 4
const loads = [
  { atOnce: 1, calls: 400 },
  { atOnce: 50, calls: 2000 },
]

const rows = [
  ['event to provider, p50', 'ms'],
  ['event to provider, p99', 'ms'],
  ['webhook answered, p50', 'ms'],
  ['missed calls a second', '/s'],
  ['CPU a call', 'ms'],
  ['memory', 'MB'],
] as const

interface Figures {
  readonly took: readonly Took[]
  readonly seconds: number
  readonly cpuMs: number
  readonly memoryMb: number
}

const folder = mkdtempSync(path.join(tmpdir(), 'ringback-bench-'))
const provider = await startProvider()
try {
  for (const load of loads) await compare(load)
} finally {
  provider.stop()
  stopCalling()
  rmSync(folder, { recursive: true, force: true })
}

async function compare({ atOnce, calls }: { atOnce: number; calls: number }): Promise<void> {
  const rounds = { floor: [] as Figures[], ringback: [] as Figures[] }
  const programs = await both(path.join(folder, String(atOnce)))
  for (const program of programs) await round(program, provider, atOnce, calls / 2) // warms up
  for (let n = 0; n < ROUNDS; n++)
    for (const program of programs)
      rounds[program.name === 'floor' ? 'floor' : 'ringback'].push(await round(program, provider, atOnce, calls))
  await Promise.all(programs.map((program) => program.stop()))
  const [floor, ringback] = [summary(rounds.floor), summary(rounds.ringback)]
  console.log(`\n${atOnce} at a time`)
  for (const [name, unit] of rows) {
    const ratio = ringback[name] / floor[name]
    console.log(
      `  ${name.padEnd(28)} floor ${shown(floor[name])} ${unit}   ringback ${shown(ringback[name])} ${unit}   ${ratio.toFixed(2)} x`,
    )
  }
}

async function both(at: string): Promise<readonly Program[]> {
  mkdirSync(at)
  return [await startFloor(at, provider.url), await startRingback(at, provider.url)]
}

async function round(program: Program, to: Provider, atOnce: number, calls: number): Promise<Figures> {
  const took: Took[] = []
  const before = program.usage()
  const startedAt = performance.now()
  let left = calls
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left-- > 0) took.push(await missedCall(program, to))
    }),
  )
  const seconds = (performance.now() - startedAt) / 1000
  const after = program.usage()
  return { took, seconds, cpuMs: (after.cpuMs - before.cpuMs) / calls, memoryMb: after.memoryMb }
}

/** The median of the rounds. */
function summary(rounds: readonly Figures[]): Record<(typeof rows)[number][0], number> {
  const over = (figure: (round: Figures) => number) => percentile(rounds.map(figure), 0.5)
  return {
    'event to provider, p50': over(({ took }) =>
      percentile(
        took.map(({ toProvider }) => toProvider),
        0.5,
      ),
    ),
    'event to provider, p99': over(({ took }) =>
      percentile(
        took.map(({ toProvider }) => toProvider),
        0.99,
      ),
    ),
    'webhook answered, p50': over(({ took }) =>
      percentile(
        took.map(({ toAnswer }) => toAnswer),
        0.5,
      ),
    ),
    'missed calls a second': over(({ took, seconds }) => took.length / seconds),
    'CPU a call': over(({ cpuMs }) => cpuMs),
    memory: over(({ memoryMb }) => memoryMb),
  }
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function shown(value: number): string {
  return value.toFixed(value < 100 ? 2 : 0).padStart(7)
}

import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { newDisk } from './disk.ts'
import { readStory } from './story.ts'
import { liveOneWeek, type Tally } from './week.ts'

/** `npm run world -- --seed S --weeks N [--cores C] [--story]`: lives N weeks from seed S, up to the first broken rule. */

interface Share {
  readonly first: number
  readonly every: number
  readonly end: number
}

interface Result {
  readonly weeks: number
  readonly sums: Tally | undefined
  readonly brokenSeed: number | undefined
}

if (isMainThread) await main()
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
else parentPort?.postMessage(liveShare(workerData as Share))

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '0' },
      weeks: { type: 'string', default: '1000' },
      cores: { type: 'string' },
      story: { type: 'boolean', default: false },
    },
  })
  const [first, weeks] = [Number(values.seed), Number(values.weeks)]
  if (values.story) return print(readStory(first).lines)

  const cores = weeks < 50 ? 1 : Number(values.cores ?? Math.min(2, availableParallelism()))
  const startedAt = performance.now()
  const shares = Array.from({ length: cores }, (_, n) => ({ first: first + n, every: cores, end: first + weeks }))
  const results = cores === 1 ? shares.map(liveShare) : await Promise.all(shares.map(inWorker))
  report(results, (performance.now() - startedAt) / 60_000)
}

function liveShare({ first, every, end }: Share): Result {
  const disk = newDisk()
  let sums: Tally | undefined
  let weeks = 0
  for (let seed = first; seed < end; seed += every) {
    const { broken, tally } = liveOneWeek(disk, seed)
    weeks += 1
    sums = sums ? added(sums, tally) : tally
    if (broken) return { weeks, sums, brokenSeed: seed }
  }
  return { weeks, sums, brokenSeed: undefined }
}

function inWorker(share: Share): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: share })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

function report(results: readonly Result[], minutes: number): void {
  const weeks = results.reduce((sum, result) => sum + result.weeks, 0)
  const sums = results.map((result) => result.sums).filter((sum) => sum !== undefined)
  const mean = sums.length > 0 ? sums.reduce(added) : undefined
  console.log(`${weeks} agent-weeks, ${Math.round(weeks / minutes)} a minute`)
  for (const [what, sum] of Object.entries(mean ?? {})) console.log(`  ${what}: ${(sum / weeks).toFixed(1)} a week`)

  const seeds = results.map(({ brokenSeed }) => brokenSeed).filter((seed) => seed !== undefined)
  if (seeds.length === 0) return console.log('no rule was broken')
  process.exitCode = 1
  const seed = Math.min(...seeds)
  const { lines, broken } = readStory(seed)
  print(lines)
  console.log(`seed ${seed} broke "${broken?.rule}": ${broken?.detail}`)
}

function added(a: Tally, b: Tally): Tally {
  return {
    calls: a.calls + b.calls,
    missed: a.missed + b.missed,
    textsIn: a.textsIn + b.textsIn,
    sent: a.sent + b.sent,
    taken: a.taken + b.taken,
    sleeps: a.sleeps + b.sleeps,
    crashes: a.crashes + b.crashes,
  }
}

function print(lines: readonly string[]): void {
  lines.forEach((line) => console.log(line))
}

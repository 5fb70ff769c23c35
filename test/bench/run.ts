import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { backlog } from './backlog.ts'
import { stopCalling } from './caller.ts'
import { memory } from './memory.ts'
import { missedCalls } from './missed-call.ts'
import { nextDue } from './next-due.ts'
import type { Part } from './part.ts'
import { startProvider } from './provider.ts'
import { startTime } from './start-time.ts'

// `npm run bench -- [--only PART] [--rows N]`: what Ringback costs, beside the least that is durable and by the size
// of its store, in alternating rounds on the same machine. Prints figures and never fails on one.
const parts: Readonly<Record<string, Part>> = {
  'missed-call': missedCalls,
  'next-due': nextDue,
  start: startTime,
  backlog,
  memory,
}

const { only, rows } = parseArgs({ options: { only: { type: 'string' }, rows: { type: 'string' } } }).values
if (only !== undefined && !Object.hasOwn(parts, only)) {
  console.error(`There is no part ${only}; there are ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}

const folder = mkdtempSync(path.join(tmpdir(), 'ringback-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
const provider = await startProvider()
try {
  for (const [name, part] of Object.entries(parts)) if (only === undefined || only === name) await run(name, part)
} finally {
  provider.stop()
  stopCalling()
}

async function run(name: string, part: Part): Promise<void> {
  const at = path.join(folder, name)
  mkdirSync(at)
  console.log(`\n== ${name}`)
  await part({ folder: at, provider, rows: rows === undefined ? undefined : Number(rows) })
  rmSync(at, { recursive: true, force: true })
}

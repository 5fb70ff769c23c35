import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

/** Per corpus and label: how many in a hundred are read as what. */
type Shares = Readonly<Record<string, Readonly<Record<string, Readonly<Record<'stop' | 'unsure' | 'no', number>>>>>>

test('D10 texts held apart from what was learned: stops are found, and ordinary replies are not stops', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--no-warnings', 'scripts/opt-out-weights.mjs', '--measure', '5'],
    { cwd: root },
  )
  const shares = JSON.parse(stdout) as Shares
  for (const [corpus, labels] of Object.entries(shares)) {
    process.stdout.write(`${corpus}, each fifth read by what the others taught\n`)
    for (const [label, { stop, unsure, no }] of Object.entries(labels))
      process.stdout.write(`\t${label}\tstop ${stop} %\tunsure ${unsure} %\tno ${no} %\n`)
  }
  const examples = shares['examples']
  expect(examples?.['stop']?.stop).toBeGreaterThanOrEqual(93)
  expect(examples?.['not_stop']?.stop).toBeLessThanOrEqual(3)
  expect(examples?.['not_stop']?.unsure).toBeLessThanOrEqual(5)
  expect(examples?.['either']?.no).toBe(0)
}, 240_000)

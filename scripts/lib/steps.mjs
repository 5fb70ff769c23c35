import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { stripVTControlCharacters } from 'node:util'
import { inRoot, node24, root, tool } from './house.mjs'

const folders = ['main', 'preload', 'renderer', 'test'].filter((name) => existsSync(inRoot(name)))

/** What has to be true of the source, each by the name it is reported under; the longest first. */
export const checks = [
  {
    name: 'dead code',
    tool: 'knip',
    args: ['--no-progress', '--no-config-hints', '--cache', '--cache-location', 'out/cache/knip'],
  },
  {
    name: 'format',
    tool: 'prettier',
    args: ['--check', '--log-level', 'warn', '--cache', '--cache-location', 'out/cache/prettier', '.'],
  },
  { name: 'lint', tool: 'oxlint', args: [] },
  { name: 'types', tool: 'tsc', package: 'typescript', args: ['-b', '--pretty'] },
  {
    name: 'arrows',
    tool: 'depcruise',
    package: 'dependency-cruiser',
    args: ['--config', '.dependency-cruiser.cjs', ...folders],
  },
]

/** The tests under these folders (all of them by default), as a step whose counts land in `out/vitest.json`. */
export const testReport = 'out/vitest.json'
export const tests = (name, filters = []) => ({
  name,
  tool: 'vitest',
  args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${testReport}`, ...filters],
})

/** Runs the steps as many at a time as there are cores, telling each as it ends; answers the names of those that failed. */
export async function runAll(steps, atOnce = availableParallelism()) {
  const waiting = [...steps]
  const failed = []
  async function worker() {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const startedAt = Date.now()
      const { code, output } = await run(step)
      const took = `${((Date.now() - startedAt) / 1000).toFixed(1)} s`
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${step.name} (${took})`)
      if (code === 0) continue
      failed.push(step.name)
      console.log(`\n${output.trim()}\n`)
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, worker))
  return failed
}

/** Runs one tool on Node 24 and keeps what it says. */
export function run(step) {
  return new Promise((resolve) => {
    const args = [tool(step.tool, step.package), ...step.args]
    const child = spawn(node24, args, { cwd: root, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] })
    const said = []
    child.stdout.on('data', (chunk) => said.push(chunk))
    child.stderr.on('data', (chunk) => said.push(chunk))
    child.on('error', (error) => resolve({ code: 1, output: String(error) }))
    child.on('close', (code) => resolve({ code: code ?? 1, output: legible(Buffer.concat(said).toString('utf8')) }))
  })
}

/** Colour where somebody looks on; a colourless log elsewhere, which not every tool leaves to itself. */
const legible = (output) => (process.stdout.isTTY ? output : stripVTControlCharacters(output))

function environment() {
  const { FORCE_COLOR: _force, NO_COLOR: _no, ...rest } = process.env
  return { ...rest, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) }
}

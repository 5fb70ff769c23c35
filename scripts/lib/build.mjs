import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { inRoot } from './house.mjs'
import { alone } from './lock.mjs'
import { run } from './steps.mjs'

const SOURCES = ['main', 'preload', 'rolldown.config.mjs', 'package.json', 'package-lock.json']
const stamp = inRoot('out', 'main', '.built')

/** Bundles main/ into out/main, unless nothing has changed since. Answers what went wrong; undefined: all is well. */
export function buildIfOld() {
  return alone('build', async () => (isFresh() ? undefined : build()))
}

/** Bundles main/ into out/main. Answers what went wrong; undefined: all is well. */
export function buildAnew() {
  return alone('build', build)
}

async function build() {
  const startedAt = new Date()
  rmSync(stamp, { force: true })
  const { code, output } = await run({ tool: 'rolldown', args: ['-c', 'rolldown.config.mjs', '--log-level', 'warn'] })
  if (code !== 0) return output
  writeFileSync(stamp, '')
  utimesSync(stamp, startedAt, startedAt)
  return undefined
}

function isFresh() {
  return existsSync(stamp) && newest(SOURCES.map((name) => inRoot(name))) < statSync(stamp).mtimeMs
}

/** A folder counts too: a file taken away changes it. */
function newest(paths) {
  return Math.max(0, ...paths.filter((path) => existsSync(path)).map(changedAt))
}

function changedAt(path) {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return Math.max(mtimeMs, newest(readdirSync(path).map((name) => `${path}/${name}`)))
}

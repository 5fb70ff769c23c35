import { accessSync, constants, existsSync, lstatSync, readFileSync, rmSync, statfsSync, symlinkSync } from 'node:fs'
import { inRoot, node24, node24Version, npm, root } from './house.mjs'
import { alone } from './lock.mjs'

const OLDEST_NODE = 20

/** What node_modules takes: 0.5 GB, on Linux x64. */
const NEEDED_BYTES = 500_000_000

/** npm's own patience with a dead network is over a minute of silence. */
const QUIET = ['--loglevel=error', '--no-progress', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=8000']

/** Sees to it that everything Ringback needs is installed; ends the process with what to do when it cannot be. */
export async function ready() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE)
    give(
      `Ringback needs Node ${OLDEST_NODE} or newer to start; this is ${process.version}. Install a newer one from https://nodejs.org and run the command again.`,
    )
  if (isInstalled() && hasNode24()) return
  refuseUnwritable()
  await alone('install', async (tellPid) => {
    if (!isInstalled()) await install(tellPid)
    if (!hasNode24()) await mendNode(tellPid)
  })
}

/** Whether what npm last put into node_modules is what package-lock.json asks for. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json')
  if (!installed) return false
  return Object.entries(packagesOf('package-lock.json') ?? {}).every(([folder, { version, optional }]) => {
    if (folder === '') return true
    const there = installed[folder]
    if (!there) return optional === true
    return there.version === version && existsSync(inRoot(folder, 'package.json'))
  })
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(inRoot(lockFile), 'utf8')).packages
  } catch {
    return undefined
  }
}

const hasNode24 = () => node24Version()?.startsWith('v24.') === true

/** Without install scripts: the one that matters is `mendNode`'s, and it may fail where a Node 24 is at hand. */
async function install(tellPid) {
  console.error('Installing what Ringback needs (about a minute)…')
  const { code, stderr } = await npm(['ci', '--ignore-scripts', ...QUIET], tellPid)
  if (code !== 0) give(`${stderr.trim()}\n\nThe installation failed. ${whatToDo(stderr)}`)
}

/** npm's `node` package fetches its binary in an install script. */
async function mendNode(tellPid) {
  console.error('Fetching the Node 24 that it runs on…')
  const { code, stderr } = await npm(['rebuild', 'node', '--ignore-scripts=false', ...QUIET], tellPid)
  if (hasNode24() || lendOwnNode()) return
  const why = code === 0 ? `${node24} is not a Node 24 that runs here.` : stderr.trim()
  give(`${why}\n\nNode 24 could not be put in place. ${whatToDo(stderr, 'npm rebuild node --ignore-scripts=false')}`)
}

/** Where npm has no Node for this kind of computer, a Node 24 of the computer's own does as well. */
function lendOwnNode() {
  if (!process.version.startsWith('v24.') || process.platform === 'win32') return false
  if (lstatSync(node24, { throwIfNoEntry: false })) rmSync(node24)
  symlinkSync(process.execPath, node24)
  return hasNode24()
}

/** npm says it late and at length; here it is said first. */
function refuseUnwritable() {
  for (const folder of [root, inRoot('node_modules'), inRoot('out')].filter((path) => existsSync(path))) {
    try {
      accessSync(folder, constants.W_OK)
    } catch (error) {
      give(`The folder ${folder} cannot be written to (${error.code}). ${whatToDo(error.code)}`)
    }
  }
}

function whatToDo(said, command = 'npm ci') {
  if (/ENOSPC|EDQUOT|no space left/i.test(said) || freeBytes() < NEEDED_BYTES)
    return `The disk is full: free about 1 GB, then run:\n  ${command}`
  if (/EACCES|EPERM|EROFS/.test(said))
    return `Make the folder yours, or work in a copy that is, then run the command again:\n  sudo chown -R "$(id -un)" "${root}"`
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET|network/i.test(said))
    return `npm cannot reach its registry: check the connection (or \`npm config get proxy registry\`), then run:\n  ${command}`
  if (/ENOENT.*npm|spawn npm/.test(said))
    return 'npm was not found: install it (it comes with Node from https://nodejs.org), then run the command again.'
  return `To try again, and to see more of what npm does, run:\n  ${command} --loglevel=verbose`
}

/** Not every write that fails for want of space says so. */
function freeBytes() {
  const { bavail, bsize } = statfsSync(root)
  return bavail * bsize
}

function give(message) {
  console.error(message)
  process.exit(1)
}

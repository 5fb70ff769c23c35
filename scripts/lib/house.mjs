import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

export const inRoot = (...parts) => join(root, ...parts)

const onWindows = process.platform === 'win32'

/** The Node that Ringback runs on, whatever the machine has. */
export const node24 = onWindows ? inRoot('node_modules/node/bin/node.exe') : inRoot('node_modules/.bin/node')

/** What that Node calls itself; undefined: it is not there or does not run here. */
export function node24Version() {
  if (!existsSync(node24)) return undefined
  const { status, stdout } = spawnSync(node24, ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

/** The file that starts a package's command, to be run by `node24`. */
export function tool(name, packageName = name) {
  const { bin } = JSON.parse(readFileSync(inRoot('node_modules', packageName, 'package.json'), 'utf8'))
  return inRoot('node_modules', packageName, typeof bin === 'string' ? bin : bin[name])
}

/** Runs npm on the machine's own Node: the one in node_modules is what npm may be about to replace. */
export function npm(args, tellPid) {
  const ownBins = `${sep}node_modules${sep}.bin`
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.endsWith(ownBins))
  const env = { ...process.env, PATH: path.join(delimiter) }
  return new Promise((resolve) => {
    const child = spawn('npm', args, { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'], shell: onWindows })
    if (child.pid !== undefined) tellPid(child.pid)
    let stderr = ''
    child.stderr.on('data', (chunk) => (stderr += chunk))
    child.on('error', (error) => resolve({ code: 127, stderr: String(error) }))
    child.on('close', (code) => resolve({ code: code ?? 1, stderr }))
  })
}

/** Runs a file on Node 24 in the foreground; the exit code is its own, and a signal reaches it. */
export function foreground(args) {
  return new Promise((resolve) => {
    const child = spawn(node24, args, { cwd: root, stdio: 'inherit' })
    const pass = (signal) => child.kill(signal)
    process.on('SIGTERM', pass).on('SIGINT', () => {})
    child.on('error', (error) => {
      console.error(String(error))
      resolve(1)
    })
    child.on('close', (code, signal) => {
      process.off('SIGTERM', pass)
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1))
    })
  })
}

import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { inRoot } from './house.mjs'

/** A lock whose owner has not written its name for so long died while taking it. */
const NAMELESS_MS = 5_000

/** No work here takes so long; a process of that number is then somebody else. */
const FORGOTTEN_MS = 15 * 60_000

/**
 * Runs `work` while no other process of this checkout does the same `name`d work. A dead owner's lock is taken over.
 * `work` is handed a way to name a child as owner too: one that outlives us still works on the same files.
 */
export async function alone(name, work) {
  mkdirSync(inRoot('out'), { recursive: true })
  const lock = inRoot('out', `${name}.lock`)
  const release = () => rmSync(lock, { force: true })
  for (let told = false; !take(lock);) {
    if (isAbandoned(lock) && setAside(lock)) continue
    if (!told) console.error(`Another Ringback command is at work here (${name}); waiting for it…`)
    told = true
    await pause(200)
  }
  process.once('exit', release)
  try {
    return await work((pid) => appendFileSync(lock, `${pid}\n`))
  } finally {
    release()
    process.off('exit', release)
  }
}

function take(lock) {
  try {
    writeFileSync(lock, `${process.pid}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  }
}

/** Of many that find it abandoned, the rename lets one through; a fresh lock moved by mistake is put back. */
function setAside(lock) {
  const aside = `${lock}.${process.pid}`
  try {
    renameSync(lock, aside)
    if (!isAbandoned(aside)) renameSync(aside, lock)
    rmSync(aside, { force: true })
    return true
  } catch {
    return false
  }
}

function isAbandoned(lock) {
  try {
    const owners = readFileSync(lock, 'utf8').split('\n').map(Number).filter(Boolean)
    const age = Date.now() - statSync(lock).mtimeMs
    return age > (owners.length > 0 ? FORGOTTEN_MS : NAMELESS_MS) || (owners.length > 0 && owners.every(isDead))
  } catch {
    return false
  }
}

function isDead(pid) {
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

import Sqlite from 'better-sqlite3'
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { openDatabase } from './database.ts'
import type { WriteHandle } from './handles.ts'
import { NewerDatabase } from './migrate.ts'
import { codeOf, whyNotDone } from './sqlite-fault.ts'

/** Another program has this data folder open. */
class FolderInUse extends Error {
  readonly exitCode = 3
  readonly code = 'folder_in_use'
  readonly whatToDo = 'Close the other Ringback, or give another --data folder.'
}

/** The database cannot be read; it stays where it is. */
class DamagedDatabase extends Error {
  readonly exitCode = 4
  readonly code = 'damaged_database'
  readonly whatToDo = 'Nothing was changed. Use the newest program, or put a backup in the place of the file.'
}

/** The one folder everything is in (contract, The headless program). */
export interface DataFolder {
  readonly db: WriteHandle
  /** The database was not there before: this folder, or at least its database, is new. */
  readonly isNew: boolean
  close(): void
}

/** The folder, or a file in it, cannot be used: the computer is at fault. */
class UnusableFolder extends Error {
  readonly exitCode = 1
  readonly code = 'cannot_start'
  readonly whatToDo = 'See that the data folder can be written to and the disk has room, then start again.'
}

const DATABASE = 'ringback.sqlite'

/**
 * Opens or makes the folder (0700, files 0600) for this process alone. Throws `FolderInUse`, `DamagedDatabase`,
 * or `UnusableFolder`. The lock is a lock of the operating system: it goes with the process.
 */
export function openDataFolder(folder: string): DataFolder {
  makeFolder(folder)
  process.umask(0o077)
  const lock = takeLock(path.join(folder, 'lock'))
  const file = path.join(folder, DATABASE)
  try {
    const isNew = !existsSync(file)
    if (isNew) makeDatabase(file)
    else if (statSync(file).size === 0) throw new DamagedDatabase(`${DATABASE} is empty`)
    const db = openDatabase(file)
    chmodSync(file, 0o600)
    return {
      db,
      isNew,
      close() {
        db.close()
        lock.close()
      },
    }
  } catch (error) {
    lock.close()
    throw whyNotStarted(error)
  }
}

/** An error met while starting, as what it says of the folder; any other as it is. */
export function whyNotStarted(error: unknown): unknown {
  if (error instanceof NewerDatabase)
    return new DamagedDatabase(`${DATABASE} was written by a newer version (${error.message})`, { cause: error })
  const why = whyNotDone(error)
  if (why === undefined) return error
  const cause = error instanceof Error && error.cause ? error.cause : error
  if (why === 'damaged') return new DamagedDatabase(`${DATABASE} is damaged (${codeOf(cause)})`, { cause: error })
  return new UnusableFolder(`${DATABASE} cannot be written to (${codeOf(cause)})`, { cause: error })
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new UnusableFolder(`${folder} cannot be made or used as a folder (${codeOf(error)})`, { cause: error })
  }
}

/** Whole before it stands in its place: one that stands there empty was emptied, and is not taken for a new one. */
function makeDatabase(file: string): void {
  const made = `${file}.new`
  for (const old of [`${file}-wal`, `${file}-shm`, made, `${made}-wal`, `${made}-shm`]) rmSync(old, { force: true })
  openDatabase(made).close()
  renameSync(made, file)
}

/** An exclusive transaction that is never ended, on a database of its own. */
function takeLock(file: string): Sqlite.Database {
  let lock: Sqlite.Database | undefined
  try {
    lock = new Sqlite(file, { timeout: 0 })
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock?.close()
    if (codeOf(error).startsWith('SQLITE_BUSY')) throw new FolderInUse(`${file} is locked`, { cause: error })
    throw new UnusableFolder(`${file} cannot be written to (${codeOf(error)})`, { cause: error })
  }
}

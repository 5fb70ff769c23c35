import Sqlite from 'better-sqlite3'
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import type { EpochMs } from '../domain/words/instant.ts'
import { copyDatabaseNow } from './backup.ts'
import { backupsIn, newBackupFile } from './backup-files.ts'
import { DATABASE, openDatabase } from './database.ts'
import { newestGoodBackup } from './good-file.ts'
import type { WriteHandle } from './handles.ts'
import { mediaFolder, type Media } from './media.ts'
import { NewerDatabase } from './migrate.ts'
import { finishRestore, restoreAtStart } from './restore-at-start.ts'
import { codeOf, whyNotDone } from './sqlite-fault.ts'

/** Another program has this data folder open. */
class FolderInUse extends Error {
  readonly exitCode = 3
  readonly code = 'folder_in_use'
  readonly whatToDo = 'Close the other Ringback, or give another --data folder.'
}

/** The database cannot be read; it stays where it is, and the newest good backup is named. */
class DamagedDatabase extends Error {
  readonly exitCode = 4
  readonly code = 'damaged_database'
  readonly whatToDo: string
  constructor(message: string, folder: string, cause?: unknown) {
    super(message, { cause })
    const backup = newestGoodBackup(folder)
    const file = backup && path.relative(folder, backup)
    this.whatToDo = backup
      ? `Nothing was changed. The newest good backup is ${file}: start with --restore ${backup} to set the file aside and use it.`
      : 'Nothing was changed. There is no good backup: use the newest program, or start with another data folder.'
  }
}

/** The one folder everything is in (contract, The headless program). */
export interface DataFolder {
  readonly db: WriteHandle
  readonly path: string
  /**
   * The database was not there before. `since`: the folder was in use until about then, so that the loss of its
   * database counts as a restore (D8); null: the folder is new.
   */
  readonly isNew: false | { readonly since: EpochMs | null }
  /** Files that are too large for the database; made when the first one comes. */
  readonly media: Media
  /** The error as one that says what to do, where SQLite has met damage. */
  explained(error: unknown): unknown
  close(): void
}

/** The folder, or a file in it, cannot be used: the computer is at fault. */
class UnusableFolder extends Error {
  readonly exitCode = 1
  readonly code = 'cannot_start'
  readonly whatToDo = 'See that the data folder can be written to and the disk has room, then start again.'
}

export interface Opening {
  readonly now: EpochMs
  /** A backup to start from (contract, `--restore`). */
  readonly restore?: string | undefined
}

/**
 * Opens or makes the folder (0700, files 0600) for this process alone. Throws `FolderInUse`, `DamagedDatabase`,
 * `UnusableBackup` or `UnusableFolder`. The lock is a lock of the operating system: it goes with the process.
 */
export function openDataFolder(folder: string, { now, restore }: Opening): DataFolder {
  makeFolder(folder)
  process.umask(0o077)
  const lock = takeLock(path.join(folder, 'lock'))
  const file = path.join(folder, DATABASE)
  try {
    finishRestore(folder)
    if (restore !== undefined) restoreAtStart(folder, restore, now)
    const isNew = !existsSync(file) && { since: lastUseOf(folder) }
    if (isNew) makeDatabase(file)
    else if (statSync(file).size === 0) throw new DamagedDatabase(`${DATABASE} is empty`, folder)
    const copyFirst = (db: WriteHandle) => copyDatabaseNow(db, newBackupFile(folder, 'before-migration', now))
    const db = openDatabase(file, copyFirst)
    chmodSync(file, 0o600)
    return {
      db,
      path: folder,
      isNew,
      explained: (error) => whyNotStarted(error, folder),
      media: mediaFolder(path.join(folder, 'media')),
      close() {
        db.close()
        lock.close()
      },
    }
  } catch (error) {
    lock.close()
    throw whyNotStarted(error, folder)
  }
}

/** An error met while starting, as what it says of the folder; any other as it is. */
function whyNotStarted(error: unknown, folder: string): unknown {
  if (error instanceof NewerDatabase)
    return new DamagedDatabase(`${DATABASE} was written by a newer version (${error.message})`, folder, error)
  const why = whyNotDone(error)
  if (why === undefined) return error
  const cause = error instanceof Error && error.cause ? error.cause : error
  if (why === 'damaged') return new DamagedDatabase(`${DATABASE} is damaged (${codeOf(cause)})`, folder, error)
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

/** About when a folder without a database was last in use, by its copies; null: it never was. */
function lastUseOf(folder: string): EpochMs | null {
  const [newest] = backupsIn(folder)
  if (newest) return newest.madeAt
  const setAside = path.join(folder, 'set-aside')
  return existsSync(setAside) ? (Math.floor(statSync(setAside).mtimeMs) as EpochMs) : null
}

import Sqlite from 'better-sqlite3'
import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { EpochMs } from '../domain/words/instant.ts'
import { copyDatabaseNow } from './backup.ts'
import { backupsIn, newBackupFile } from './backup-files.ts'
import { openDatabase } from './database.ts'
import { newestGoodBackup } from './good-file.ts'
import type { WriteHandle } from './handles.ts'
import { mediaFolder, type Media } from './media.ts'
import { NewerDatabase } from './migrate.ts'
import { restoreAtStart } from './restore-at-start.ts'

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
  constructor(message: string, folder: string, cause: unknown) {
    super(message, { cause })
    const backup = newestGoodBackup(folder)
    const file = backup && path.relative(folder, backup)
    this.whatToDo = backup
      ? `Nothing was changed. The newest good backup is ${file}: start with --restore ${backup} to set the file aside and use it.`
      : 'Nothing was changed, and there is no good backup. Use the newest program, or start with another data folder.'
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

export interface Opening {
  readonly now: EpochMs
  /** A backup to start from (contract, `--restore`). */
  readonly restore?: string | undefined
}

/**
 * Opens or makes the folder (0700, files 0600) for this process alone. Throws `FolderInUse`, `DamagedDatabase`,
 * `UnusableBackup`, or what the file system throws. The lock is a lock of the operating system: it goes with the
 * process.
 */
export function openDataFolder(folder: string, { now, restore }: Opening): DataFolder {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  process.umask(0o077)
  const lock = takeLock(path.join(folder, 'lock'))
  const file = path.join(folder, 'ringback.sqlite')
  try {
    if (restore !== undefined) restoreAtStart(folder, restore, now)
    const isNew = !existsSync(file) && { since: lastUseOf(folder) }
    const copyFirst = (db: WriteHandle) => copyDatabaseNow(db, newBackupFile(folder, 'before-migration', now))
    const db = openDatabase(file, copyFirst)
    chmodSync(file, 0o600)
    return {
      db,
      path: folder,
      isNew,
      explained: (error) => reasonNotToOpen(error, file, folder),
      media: mediaFolder(path.join(folder, 'media')),
      close() {
        db.close()
        lock.close()
      },
    }
  } catch (error) {
    lock.close()
    throw reasonNotToOpen(error, file, folder)
  }
}

/** An exclusive transaction that is never ended, on a database of its own. */
function takeLock(file: string): Sqlite.Database {
  const lock = new Sqlite(file, { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    if (codeOf(error).startsWith('SQLITE_BUSY')) throw new FolderInUse(`${file} is locked`, { cause: error })
    throw error
  }
}

function reasonNotToOpen(error: unknown, file: string, folder: string): unknown {
  const name = path.basename(file)
  if (error instanceof NewerDatabase)
    return new DamagedDatabase(`${name} was written by a newer version (${error.message})`, folder, error)
  return isDamage(error) ? new DamagedDatabase(`${name} is damaged`, folder, error) : error
}

/** SQLite says that a file is none of its own, or is not as it left it. */
function isDamage(error: unknown): boolean {
  return ['SQLITE_NOTADB', 'SQLITE_CORRUPT'].some((code) => codeOf(error).startsWith(code))
}

/** About when a folder without a database was last in use, by its copies; null: it never was. */
function lastUseOf(folder: string): EpochMs | null {
  const [newest] = backupsIn(folder)
  if (newest) return newest.madeAt
  const setAside = path.join(folder, 'set-aside')
  return existsSync(setAside) ? (Math.floor(statSync(setAside).mtimeMs) as EpochMs) : null
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

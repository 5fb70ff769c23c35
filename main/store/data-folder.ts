import Sqlite from 'better-sqlite3'
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { openDatabase } from './database.ts'
import type { WriteHandle } from './handles.ts'
import { mediaFolder, type Media } from './media.ts'
import { NewerDatabase } from './migrate.ts'

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
  /** Files that are too large for the database; made when the first one comes. */
  readonly media: Media
  close(): void
}

/**
 * Opens or makes the folder (0700, files 0600) for this process alone. Throws `FolderInUse`, `DamagedDatabase`,
 * or what the file system throws. The lock is a lock of the operating system: it goes with the process.
 */
export function openDataFolder(folder: string): DataFolder {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  process.umask(0o077)
  const lock = takeLock(path.join(folder, 'lock'))
  const file = path.join(folder, 'ringback.sqlite')
  const isNew = !existsSync(file)
  try {
    const db = openDatabase(file)
    chmodSync(file, 0o600)
    return {
      db,
      isNew,
      media: mediaFolder(path.join(folder, 'media')),
      close() {
        db.close()
        lock.close()
      },
    }
  } catch (error) {
    lock.close()
    throw reasonNotToOpen(error, file)
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

function reasonNotToOpen(error: unknown, file: string): unknown {
  if (error instanceof NewerDatabase)
    return new DamagedDatabase(`${path.basename(file)} was written by a newer version (${error.message})`, {
      cause: error,
    })
  const isDamaged = ['SQLITE_NOTADB', 'SQLITE_CORRUPT'].some((code) => codeOf(error).startsWith(code))
  return isDamaged ? new DamagedDatabase(`${path.basename(file)} is damaged`, { cause: error }) : error
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

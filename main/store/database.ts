import Sqlite from 'better-sqlite3'
import type { ReadHandle, WriteHandle } from './handles.ts'
import { migrate } from './migrate.ts'

/**
 * Opens the one file, or `:memory:`. `copyFirst` is called before an older schema is brought up to date. Throws
 * what SQLite throws where it is no database, or `NewerDatabase`.
 */
export function openDatabase(file: string, copyFirst?: (db: WriteHandle) => void): WriteHandle {
  const db = new Sqlite(file) as WriteHandle
  try {
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    db.pragma('busy_timeout = 2000')
    migrate(db, () => copyFirst?.(db))
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** A copy that lies still, for reading only. */
export function openCopy(file: string): ReadHandle {
  return new Sqlite(file, { readonly: true, fileMustExist: true }) as ReadHandle
}

import Sqlite from 'better-sqlite3'
import type { ReadHandle, WriteHandle } from './handles.ts'
import { migrate } from './migrate.ts'

/** Its name in the data folder. */
export const DATABASE = 'ringback.sqlite'

/**
 * How long one statement waits for another program that holds the file. Everything waits with it, a caller too: Twilio
 * waits 4 s for a page of a call, which takes two or three of them.
 */
const LONGEST_WAIT_MS = 500

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
    db.pragma('secure_delete = FAST') // what goes is written over where that costs nothing; erasing does it everywhere
    db.pragma('temp_store = MEMORY') // what a savepoint needs to be undone went to a file of its own, each time
    db.pragma(`busy_timeout = ${LONGEST_WAIT_MS}`)
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

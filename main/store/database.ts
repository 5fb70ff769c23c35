import Sqlite from 'better-sqlite3'
import type { WriteHandle } from './handles.ts'
import { migrate } from './migrate.ts'

/** Opens the one file, or `:memory:`. Throws what SQLite throws where it is no database, or `NewerDatabase`. */
export function openDatabase(file: string): WriteHandle {
  const db = new Sqlite(file) as WriteHandle
  try {
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    db.pragma('busy_timeout = 2000')
    db.pragma('temp_store = MEMORY') // what a savepoint needs to be undone went to a file of its own, each time
    migrate(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

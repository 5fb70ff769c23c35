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
    db.pragma('secure_delete = ON') // who was erased is not to be read off free space either
    db.pragma('busy_timeout = 2000')
    migrate(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

import { openDatabase } from '../../main/store/database.ts'
import type { WriteHandle } from '../../main/store/handles.ts'

/** A database in memory, made once: a week begins by emptying it. */
export interface Disk {
  readonly db: WriteHandle
  readonly tables: readonly string[]
}

export function newDisk(): Disk {
  const db = openDatabase(':memory:')
  const tables = db
    .prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all()
    .map(({ name }) => name)
  return { db, tables }
}

export function clean({ db, tables }: Disk): void {
  db.pragma('foreign_keys = OFF')
  for (const table of tables) db.exec(`DELETE FROM ${table}`)
  db.pragma('foreign_keys = ON')
}

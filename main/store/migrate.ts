import { firstText } from './migrations/001-first-text.ts'
import { dueBeforeListening } from './migrations/005-due-before-listening.ts'
import type { WriteHandle } from './handles.ts'

/** In order and forward only; a migration never edits an earlier one. */
const migrations: readonly string[] = [firstText, dueBeforeListening]

/** The database was written by a newer program; it is left as it is. */
export class NewerDatabase extends Error {}

/** Brings the schema to this program's version, in one transaction. */
export function migrate(db: WriteHandle): void {
  const version = Number(db.pragma('user_version', { simple: true }))
  if (version > migrations.length) throw new NewerDatabase(`schema ${version}, known up to ${migrations.length}`)
  if (version === migrations.length) return
  db.transaction(() => {
    migrations.slice(version).forEach((migration) => db.exec(migration))
    db.pragma(`user_version = ${migrations.length}`)
  })()
}

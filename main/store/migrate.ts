import { firstText } from './migrations/001-first-text.ts'
import { ownFile } from './migrations/002-own-file.ts'
import { voicemail } from './migrations/003-voicemail.ts'
import { window } from './migrations/004-window.ts'
import { dueBeforeListening } from './migrations/005-due-before-listening.ts'
import { usedIds } from './migrations/006-used-ids.ts'
import { sequences } from './migrations/007-sequences.ts'
import { whoWaits } from './migrations/008-who-waits.ts'
import { nothingUnread } from './migrations/009-nothing-unread.ts'
import type { WriteHandle } from './handles.ts'

/** In order and forward only; a migration never edits an earlier one. */
const migrations: readonly string[] = [
  firstText,
  ownFile,
  voicemail,
  window,
  dueBeforeListening,
  usedIds,
  sequences,
  whoWaits,
  nothingUnread,
]

/** The schema this program writes. */
export const newestSchema = migrations.length

/** The database was written by a newer program; it is left as it is. */
export class NewerDatabase extends Error {}

/**
 * Brings the schema to this program's version, in one transaction. `copyFirst` is called before anything that was
 * written by an older program is changed.
 */
export function migrate(db: WriteHandle, copyFirst: () => void = () => {}): void {
  const version = Number(db.pragma('user_version', { simple: true }))
  if (version > migrations.length) throw new NewerDatabase(`schema ${version}, known up to ${migrations.length}`)
  if (version === migrations.length) return
  if (version > 0) copyFirst()
  db.transaction(() => {
    migrations.slice(version).forEach((migration) => db.exec(migration))
    db.pragma(`user_version = ${migrations.length}`)
  })()
}

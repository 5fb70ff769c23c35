import { rmSync } from 'node:fs'
import path from 'node:path'
import { earliest, type EpochMs } from '../domain/words/instant.ts'
import { copyDatabase, copyOfFile } from './backup.ts'
import { newSetAsideFolder } from './backup-files.ts'
import { DATABASE, openDatabase } from './database.ts'
import { howManyRun, lookAtEverybody } from './enrollment-rows.ts'
import { eraseAgain } from './erase-person.ts'
import { sql, type WriteHandle } from './handles.ts'
import { readState, writeState } from './state.ts'
import { keepUsedIds, usedIds } from './used-ids.ts'
import { addWork } from './work-rows.ts'

/** What is not taken from a backup: it says how things are now, and work belongs to the time it was begun in. */
const NOT_FROM_BACKUP = ['state', 'number', 'blocked_line', 'work', 'erased', 'used_id', 'sequence']

/** What is due comes in the order in which it came due. */
const BEFORE_ANYTHING_ELSE = 0 as EpochMs

/**
 * D13: people, calls, texts, tasks and journal become those of a backup, in one transaction. What was there is set
 * aside first. The switch, the approved texts, the settings and what is known of numbers and lines stay: a stop
 * that came since is not forgotten. Answers how many texts were still to leave: nothing of that time leaves
 * before the agent lets it go. Rejects where a file cannot be read or written, and then nothing has changed.
 */
export async function putBack(db: WriteHandle, folder: string, from: string, now: EpochMs): Promise<number> {
  const setAside = newSetAsideFolder(folder, now)
  const copy = path.join(setAside, 'backup.part')
  try {
    copyOfFile(from, copy)
    openDatabase(copy).close() // brings an older schema up to date
    await copyDatabase(db, path.join(setAside, DATABASE))
    return exchange(db, copy, now)
  } finally {
    rmSync(copy, { force: true })
  }
}

/** The exchange alone, in one transaction, from a file of this program's schema that nobody else writes to. */
export function exchange(db: WriteHandle, copy: string, now: EpochMs): number {
  sql(db, 'ATTACH ? AS backup').run(copy)
  try {
    return db.transaction(() => takeOver(db, now)).immediate()
  } finally {
    db.exec('DETACH backup')
  }
}

function takeOver(db: WriteHandle, now: EpochMs): number {
  keepUsedIds(db, usedIds(db))
  const tables = tablesOf(db).filter((name) => !NOT_FROM_BACKUP.includes(name))
  for (const table of tables.toReversed()) db.exec(`DELETE FROM main.${table}`)
  for (const table of tables) db.exec(`INSERT INTO main.${table} SELECT * FROM backup.${table}`)
  db.exec('DELETE FROM main.work; INSERT OR IGNORE INTO main.number SELECT * FROM backup.number')
  db.exec(sequencesOfBackup)
  eraseAgain(db, erasedSince(db))
  const before = readState(db, 'firstStartAt') ?? now
  writeState(db, 'firstStartAt', earliest(before, stateInBackup(db, 'firstStartAt') ?? before))
  writeState(db, 'lastHeardAt', stateInBackup(db, 'lastHeardAt') ?? before)
  // A start that still names the file it once put back must not undo this.
  return holdEverything(db, now, readState(db, 'restore')?.fileHash ?? null)
}

/** Whoever is in a version keeps it; which ones are active is as it is now. */
const sequencesOfBackup = `INSERT OR IGNORE INTO main.sequence
  SELECT id, version, name, lead_type, 0, touches, exits, saved_at_ms FROM backup.sequence`

/** What the backup does not know of yet: hashes of numbers and names. */
function erasedSince(db: WriteHandle): ReadonlySet<string> {
  const rows = db
    .prepare<[], { hash: string }>('SELECT hash FROM main.erased EXCEPT SELECT hash FROM backup.erased')
    .all()
  return new Set(rows.map(({ hash }) => hash))
}

/** From now on nothing that belongs to the time before leaves by itself. Answers how many texts were to leave. */
export function holdEverything(db: WriteHandle, now: EpochMs, fileHash: string | null): number {
  writeState(db, 'restore', { at: now, isReleased: false, fileHash })
  addWork(db, 'Restored', null, BEFORE_ANYTHING_ELSE)
  return howManyAre(db, 'pending') + howManyRun(db)
}

/** The agent lets go what was held. Answers how many texts that was. */
export function releaseHeld(db: WriteHandle): number {
  const restore = readState(db, 'restore')
  if (!restore || restore.isReleased) return 0
  writeState(db, 'restore', { ...restore, isReleased: true })
  addWork(db, 'HoldReleased', null, BEFORE_ANYTHING_ELSE)
  lookAtEverybody(db, restore.at)
  return howManyAre(db, 'held') + howManyRun(db)
}

function howManyAre(db: WriteHandle, state: 'pending' | 'held'): number {
  const row = sql<[string], { n: number }>(
    db,
    `SELECT count(*) AS n FROM message WHERE due_at_ms IS NOT NULL AND direction = 'out' AND state = ?`,
  ).get(state)
  return row?.n ?? 0
}

/** In the order in which they were made: what others refer to comes first. */
function tablesOf(db: WriteHandle): readonly string[] {
  return sql<[], { name: string }>(
    db,
    `SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid`,
  )
    .all()
    .map(({ name }) => name)
}

function stateInBackup(db: WriteHandle, key: string): EpochMs | undefined {
  const row = db.prepare<[string], { value: string }>('SELECT value FROM backup.state WHERE key = ?').get(key)
  return row && (Number(JSON.parse(row.value)) as EpochMs)
}

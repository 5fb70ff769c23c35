import Sqlite from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { EpochMs } from '../domain/words/instant.ts'
import { copyOfFile } from './backup.ts'
import { newSetAsideFolder } from './backup-files.ts'
import { DATABASE, openDatabase } from './database.ts'
import { eraseAgain } from './erase-person.ts'
import { faultOfFile } from './good-file.ts'
import type { WriteHandle } from './handles.ts'
import { holdEverything } from './put-back.ts'
import { readState, writeState } from './state.ts'
import { keepUsedIds, usedIds } from './used-ids.ts'

/** The file given with `--restore` cannot be put back; nothing was changed. */
class UnusableBackup extends Error {
  readonly exitCode = 2
  readonly code = 'unusable_backup'
  readonly whatToDo = 'Give a file from the backups folder of this data folder, or another good backup.'
}

const says = {
  missing: 'is not there',
  damaged: 'is damaged, or no backup of Ringback',
  newer: 'was written by a newer version',
} as const

/**
 * Puts a backup in the place of the database before it is opened (contract, `--restore`). The database is set
 * aside unchanged. Started again with the same file, this does nothing while the database is sound: what has
 * happened since would be lost. Throws `UnusableBackup`. After a death in the middle the next start goes on.
 */
export function restoreAtStart(folder: string, backup: string, now: EpochMs): void {
  const fault = faultOfFile(backup)
  if (fault) throw new UnusableBackup(`${backup} ${says[fault]}`)
  const database = path.join(folder, DATABASE)
  const fileHash = createHash('sha256').update(readFileSync(backup)).digest('base64url')
  if (restoredBefore(database) === fileHash && faultOfFile(database) === undefined) return

  const made = path.join(folder, `${DATABASE}.part`)
  for (const left of [made, `${made}-wal`, `${made}-shm`]) rmSync(left, { force: true })
  copyOfFile(backup, made)
  const db = openDatabase(made)
  try {
    db.transaction(() => {
      if (path.dirname(path.resolve(backup)) !== path.resolve(folder, 'backups')) beAnother(db)
      carryOver(db, database)
      holdEverything(db, now, fileHash)
    })()
  } finally {
    db.close() // takes its WAL along: the file alone is whole
  }
  renameSync(made, readyFile(folder))
  if (existsSync(database)) setAside(database, newSetAsideFolder(folder, now))
  finishRestore(folder)
}

/** A restore that a death has cut off once all was ready takes its place; one that was not needed any more goes. */
export function finishRestore(folder: string): void {
  const database = path.join(folder, DATABASE)
  if (!existsSync(readyFile(folder))) return
  if (existsSync(database)) rmSync(readyFile(folder))
  else renameSync(readyFile(folder), database)
}

function readyFile(folder: string): string {
  return path.join(folder, `${DATABASE}.ready`)
}

function setAside(database: string, into: string): void {
  for (const ending of ['-wal', '-shm', '']) {
    const file = `${database}${ending}`
    if (existsSync(file)) renameSync(file, path.join(into, path.basename(file)))
  }
}

function restoredBefore(database: string): string | null | undefined {
  return readOnly(database, (db) => readState(db, 'restore')?.fileHash)
}

/** A copy from elsewhere may have been made by a computer that still runs: Twilio has to tell the two apart (D13). */
function beAnother(db: WriteHandle): void {
  db.prepare(`DELETE FROM state WHERE key = 'installId'`).run()
}

/** What a database that is given up can still say and must hold on: who asked for no texts, that all is off, who is in charge. */
function carryOver(db: WriteHandle, database: string): void {
  const numbers = readOnly(database, (old) => old.prepare<[], NumberRow>('SELECT * FROM number').all()) ?? []
  const write = db.prepare<[NumberRow]>(
    `INSERT INTO number (phone, opted_out_at_ms, refuses_texts_since_ms)
     VALUES (@phone, @opted_out_at_ms, @refuses_texts_since_ms)
     ON CONFLICT (phone) DO UPDATE SET opted_out_at_ms = excluded.opted_out_at_ms,
       refuses_texts_since_ms = excluded.refuses_texts_since_ms`,
  )
  numbers.forEach((number) => write.run(number))
  const kept = readOnly(database, (old) => old.prepare<[], StateRow>(keptState).all()) ?? []
  const keep = db.prepare<[StateRow]>('INSERT OR REPLACE INTO state (key, value) VALUES (@key, @value)')
  kept.forEach((row) => keep.run(row))
  carryErased(db, database)
  keepUsedIds(db, readOnly(database, usedIds) ?? [])
}

/** Whoever was erased since stays so. The hashes of another salt say nothing here. */
function carryErased(db: WriteHandle, database: string): void {
  const salt = readOnly(database, (old) => readState(old, 'erasureSalt'))
  const ownSalt = readState(db, 'erasureSalt')
  if (salt === undefined || (ownSalt !== undefined && ownSalt !== salt)) return
  const rows = readOnly(database, (old) => old.prepare<[], ErasedRow>('SELECT * FROM erased').all()) ?? []
  const known = new Set(
    db
      .prepare<[], ErasedRow>('SELECT * FROM erased')
      .all()
      .map(({ hash }) => hash),
  )
  const keep = db.prepare<[ErasedRow]>('INSERT OR REPLACE INTO erased VALUES (@hash, @erased_at_ms, @opted_out_at_ms)')
  rows.forEach((row) => keep.run(row))
  writeState(db, 'erasureSalt', salt)
  eraseAgain(db, new Set(rows.map(({ hash }) => hash).filter((hash) => !known.has(hash))))
}

interface ErasedRow {
  readonly hash: string
  readonly erased_at_ms: number
  readonly opted_out_at_ms: number | null
}

interface NumberRow {
  readonly phone: string
  readonly opted_out_at_ms: number | null
  readonly refuses_texts_since_ms: number | null
}

interface StateRow {
  readonly key: string
  readonly value: string
}

const keptState = `SELECT key, value FROM state
  WHERE key IN ('followUp', 'offSpans', 'followUpInFile', 'firstText', 'installId', 'settingsChanges', 'otherComputerSince')`

/** What a database says that may be damaged; undefined: it does not say. It is not changed by being asked. */
function readOnly<T>(database: string, ask: (db: WriteHandle) => T): T | undefined {
  let db: WriteHandle | undefined
  try {
    db = new Sqlite(database, { readonly: true, fileMustExist: true }) as WriteHandle
    return ask(db)
  } catch {
    return undefined
  } finally {
    db?.close()
  }
}

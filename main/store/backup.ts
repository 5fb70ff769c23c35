import Sqlite from 'better-sqlite3'
import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { endOfTurn } from '../engine/clock.ts'
import type { ReadHandle } from './handles.ts'

/** So many pages are copied before the program does something else for a moment. */
const PAGES_AT_ONCE = 256

/**
 * Copies the database, as it is when this ends, to a file (0600) that is there whole or not at all. The program
 * goes on meanwhile. Rejects with what the file system says.
 */
export async function copyDatabase(db: ReadHandle, file: string): Promise<void> {
  const unfinished = `${file}.part`
  try {
    await db.backup(unfinished, { progress: () => PAGES_AT_ONCE })
    inOneFile(unfinished)
    chmodSync(unfinished, 0o600)
    renameSync(unfinished, file)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}

/** Nobody writes to it any more, so it needs no log beside it. */
function inOneFile(file: string): void {
  const copy = new Sqlite(file)
  copy.pragma('journal_mode = DELETE')
  copy.close()
}

/** The same at once, while nothing else goes on. */
export function copyDatabaseNow(db: ReadHandle, file: string): void {
  db.prepare('VACUUM INTO ?').run(file)
  chmodSync(file, 0o600)
}

/** Whether SQLite finds every page in order. A table at a time: the program goes on between two of them. */
export async function isSound(db: ReadHandle): Promise<boolean> {
  const tables = db
    .prepare<[], { name: string }>(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .all()
  for (const { name } of tables) {
    if (db.pragma(`quick_check("${name}")`, { simple: true }) !== 'ok') return false
    await new Promise<void>((resolve) => endOfTurn(resolve))
  }
  return true
}

/** A copy of a file (0600), with what still lies in the log beside it, on the disk when this returns. */
export function copyOfFile(from: string, to: string): void {
  const source = new Sqlite(from, { readonly: true, fileMustExist: true })
  try {
    source.prepare('VACUUM INTO ?').run(to)
  } finally {
    source.close()
  }
  chmodSync(to, 0o600)
  const copy = openSync(to, 'r+')
  try {
    fsyncSync(copy)
  } finally {
    closeSync(copy)
  }
}

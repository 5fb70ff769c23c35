import Sqlite from 'better-sqlite3'
import { existsSync } from 'node:fs'
import { backupsIn } from './backup-files.ts'
import { newestSchema } from './migrate.ts'

/** What is wrong with a copy; undefined: it can be put back. Reads all of it. */
export function faultOfFile(file: string): 'missing' | 'damaged' | 'newer' | undefined {
  if (!existsSync(file)) return 'missing'
  let db: Sqlite.Database | undefined
  try {
    db = new Sqlite(file, { readonly: true })
    const schema = Number(db.pragma('user_version', { simple: true }))
    if (schema > newestSchema) return 'newer'
    const isOurs =
      db.prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'person'`).get() !== undefined
    return isOurs && db.pragma('quick_check', { simple: true }) === 'ok' ? undefined : 'damaged'
  } catch {
    return 'damaged'
  } finally {
    db?.close()
  }
}

/** The newest backup of a data folder that can be put back; undefined: there is none. */
export function newestGoodBackup(folder: string): string | undefined {
  return backupsIn(folder).find(({ file }) => faultOfFile(file) === undefined)?.file
}

import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { EpochMs } from '../domain/words/instant.ts'

/** Why a copy was made; it stands first in its name. */
export type BackupKind = 'daily' | 'by-hand' | 'before-migration'

export interface BackupFile {
  readonly file: string
  readonly kind: BackupKind
  readonly madeAt: EpochMs
}

/** So many of each kind are kept, the newest. */
const kept: Readonly<Record<BackupKind, number>> = { daily: 14, 'by-hand': 20, 'before-migration': 5 }

const name = /^(daily|by-hand|before-migration)-(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)-(\d{3})Z(?:-\d+)?\.sqlite$/

/** All copies in `backups/` of a data folder, newest first. */
export function backupsIn(folder: string): readonly BackupFile[] {
  const at = backupFolder(folder)
  if (!existsSync(at)) return []
  return readdirSync(at)
    .flatMap((entry) => {
      const [, kind, hour, minute, second, ms] = name.exec(entry) ?? []
      if (!hour) return []
      const madeAt = Date.parse(`${hour}:${minute}:${second}.${ms}Z`) as EpochMs
      return [{ file: path.join(at, entry), kind: kind as BackupKind, madeAt }]
    })
    .sort((a, b) => b.madeAt - a.madeAt || (a.file < b.file ? 1 : -1))
}

/** A name in `backups/` that no file has. Makes the folder. */
export function newBackupFile(folder: string, kind: BackupKind, now: EpochMs): string {
  const at = backupFolder(folder)
  mkdirSync(at, { recursive: true, mode: 0o700 })
  return freeName(at, `${kind}-${stampOf(now)}`, '.sqlite')
}

/** A folder in `set-aside/` for what is taken out of use. Makes it. */
export function newSetAsideFolder(folder: string, now: EpochMs): string {
  const at = path.join(folder, 'set-aside')
  mkdirSync(at, { recursive: true, mode: 0o700 })
  const made = freeName(at, stampOf(now), '')
  mkdirSync(made, { mode: 0o700 })
  return made
}

/** Of each kind the newest stay. */
export function rotateBackups(folder: string): void {
  const backups = backupsIn(folder)
  for (const kind of Object.keys(kept) as readonly BackupKind[])
    for (const { file } of backups.filter((backup) => backup.kind === kind).slice(kept[kind]))
      rmSync(file, { force: true })
}

function backupFolder(folder: string): string {
  return path.join(folder, 'backups')
}

/** An instant as part of a file's name, on every system. */
function stampOf(now: EpochMs): string {
  return new Date(now).toISOString().replace(/[:.]/g, '-')
}

function freeName(at: string, stem: string, ending: string): string {
  for (let n = 1; ; n++) {
    const file = path.join(at, `${stem}${n === 1 ? '' : `-${n}`}${ending}`)
    if (!existsSync(file)) return file
  }
}

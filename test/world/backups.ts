import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { EpochMs } from '../../main/domain/words/instant.ts'
import { exchange } from '../../main/store/put-back.ts'
import { restoreAtStart } from '../../main/store/restore-at-start.ts'
import type { Disk } from './disk.ts'

/** The database as it was at an instant. */
export type Backup = Buffer

const folderOfFolders = statSync('/dev/shm', { throwIfNoEntry: false })?.isDirectory() ? '/dev/shm' : tmpdir()

export function backUp({ db }: Disk): Backup {
  return db.serialize()
}

/** Put back while the program runs, with the program's own exchange (`data.restore`). */
export function putBackNow({ db }: Disk, backup: Backup, now: EpochMs): void {
  inFolder((folder) => {
    const copy = path.join(folder, 'backup.part')
    writeFileSync(copy, backup)
    exchange(db, copy, now)
  })
}

/** Put back by the program's own start (`--restore`), on a file that holds what is in memory. */
export function putBackAtStart({ db, tables }: Disk, backup: Backup, now: EpochMs): void {
  inFolder((folder) => {
    const [database, from] = [path.join(folder, 'ringback.sqlite'), path.join(folder, 'backup.sqlite')]
    writeFileSync(database, db.serialize())
    writeFileSync(from, backup)
    restoreAtStart(folder, from, now)
    db.pragma('foreign_keys = OFF')
    db.prepare('ATTACH ? AS started').run(database)
    for (const table of tables)
      db.exec(`DELETE FROM main.${table}; INSERT INTO main.${table} SELECT * FROM started.${table}`)
    db.exec('DETACH started')
    db.pragma('foreign_keys = ON')
  })
}

function inFolder(work: (folder: string) => void): void {
  const folder = mkdtempSync(path.join(folderOfFolders, 'ringback-world-'))
  try {
    work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

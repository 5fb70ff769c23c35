import { rmSync } from 'node:fs'
import { days, later, latest, minutes, type EpochMs } from '../domain/words/instant.ts'
import type { Clock } from '../engine/clock.ts'
import { copyDatabase, isSound } from './backup.ts'
import { backupsIn, newBackupFile, rotateBackups, type BackupKind } from './backup-files.ts'
import { openCopy } from './database.ts'
import type { DataFolder } from './data-folder.ts'
import { putBack } from './put-back.ts'

/** A new folder has little to lose; a program that starts has better things to do. */
const FIRST_AFTER = minutes(10)
const A_DAY = days(1)

/** The copies of the database in `backups/`. */
export interface Backups {
  /** Makes one by hand, there or in `backups/`; resolves with its file. Rejects with what the file system says. */
  copy(to: string | undefined): Promise<string>
  /** Puts one back in the place of what is there (D13); resolves with how many texts are held. */
  putBack(from: string): Promise<number>
  /** The clock may have been set: when the next copy is due is worked out anew. */
  wakeUp(): void
  /** Resolves when none is being made. */
  idle(): Promise<void>
  stop(): void
}

export interface BackupParts {
  readonly folder: DataFolder
  readonly clock: Clock
  /** A copy has shown whether the database is sound; one that is not is not kept. */
  readonly looked: (isSound: boolean) => void
  readonly complain: (what: string, error: unknown) => void
}

/** Makes a copy a day, looks it over, and lets the oldest go (design §4). */
export function dailyBackups({ folder, clock, looked, complain }: BackupParts): Backups {
  let making: Promise<unknown> = Promise.resolve()
  let stopAlarm = setAlarm(firstAt())
  return {
    copy: (to) => inTurn(() => (to === undefined ? make('by-hand') : copyTo(to))),
    putBack: (from) => inTurn(() => putBack(folder.db, folder.path, from, clock.now())),
    wakeUp() {
      stopAlarm()
      stopAlarm = setAlarm(firstAt())
    },
    idle: async () => void (await making.catch(() => {})),
    stop: () => stopAlarm(),
  }

  function firstAt(): EpochMs {
    return latest(nextAfter(newestDaily()), later(clock.now(), FIRST_AFTER))
  }

  function setAlarm(at: EpochMs): () => void {
    return clock.at(at, () => {
      stopAlarm = setAlarm(later(clock.now(), A_DAY))
      inTurn(() => make('daily')).catch((error: unknown) => complain('the daily backup failed', error))
    })
  }

  /** One at a time. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const made = making.catch(() => {}).then(work)
    making = made
    return made
  }

  async function make(kind: BackupKind): Promise<string> {
    const file = newBackupFile(folder.path, kind, clock.now())
    await copyDatabase(folder.db, file)
    const isSound = await isCopySound(file)
    looked(isSound)
    if (isSound) rotateBackups(folder.path)
    else {
      rmSync(file)
      throw new Error('the database is damaged: its copy was not kept')
    }
    return file
  }

  async function copyTo(file: string): Promise<string> {
    await copyDatabase(folder.db, file)
    return file
  }

  function newestDaily(): EpochMs | undefined {
    const isPast = (madeAt: EpochMs) => madeAt <= clock.now() // one of a clock that stood ahead says nothing
    return backupsIn(folder.path).find(({ kind, madeAt }) => kind === 'daily' && isPast(madeAt))?.madeAt
  }
}

function nextAfter(last: EpochMs | undefined): EpochMs {
  return last === undefined ? (0 as EpochMs) : later(last, A_DAY)
}

async function isCopySound(file: string): Promise<boolean> {
  const copy = openCopy(file)
  try {
    return await isSound(copy)
  } finally {
    copy.close()
  }
}

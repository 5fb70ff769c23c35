import { rmSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { RecordingSid } from '../domain/words/identifiers.ts'

/** Where the files of voicemails lie. */
export interface Media {
  /** There for good when it resolves, whole or not at all. Rejects where the disk refuses. Safe to call again. */
  keep(recording: RecordingSid, bytes: Uint8Array): Promise<void>
  /** Gone when it returns, if it was there. */
  forget(recording: RecordingSid): void
}

/** The folder is made when it is first needed (0700, files 0600), and again if somebody takes it away. */
export function mediaFolder(folder: string): Media {
  const fileOf = (recording: RecordingSid) => path.join(folder, `${recording}.mp3`)
  return {
    forget: (recording) => rmSync(fileOf(recording), { force: true }),
    async keep(recording, bytes) {
      const file = fileOf(recording)
      // The name is always the same: what a death left half written is written over.
      const unfinished = `${file}.part`
      await mkdir(folder, { recursive: true, mode: 0o700 })
      try {
        await writeDurably(unfinished, bytes)
        await rename(unfinished, file)
        await makeDurable(folder)
      } catch (error) {
        await rm(unfinished, { force: true }).catch(() => {}) // a full disk gets its room back
        throw error
      }
    },
  }
}

async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'w', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A new name lasts once its folder is on the disk. Windows knows no such thing, and needs none. */
async function makeDurable(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

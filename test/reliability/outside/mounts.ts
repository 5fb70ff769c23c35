import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** This folder or file may only be read from now on; false: that cannot be made so here. */
export function readOnly(place: string): boolean {
  if (!mounted(['--bind', place], place)) return false
  execFileSync('mount', ['-o', 'remount,ro,bind', place])
  return true
}

/** Mounts, and unmounts when the test is over; false, with a printed sentence, where this user may not. */
function mounted(args: readonly string[], place: string): boolean {
  try {
    execFileSync('mount', [...args, place], { stdio: 'pipe' })
  } catch {
    console.log('Skipped: file systems can be mounted only by root on Linux, and not in every container.')
    return false
  }
  // Lazily: the program may still have files in it.
  onTestFinished(() => void execFileSync('umount', ['-l', place]))
  return true
}

/** A disk of so many MiB in the place of a folder; undefined: it cannot be mounted here. */
export function smallDisk(folder: string, mebibytes: number): Disk | undefined {
  mkdirSync(folder, { recursive: true })
  if (!mounted(['-t', 'tmpfs', '-o', `size=${mebibytes}m,mode=0700`, 'tmpfs'], folder)) return undefined
  const filler = path.join(folder, 'filler')
  return {
    fill() {
      // From large to small, so that no room is left between.
      for (const size of [65_536, 4_096])
        try {
          for (;;) writeFileSync(filler, Buffer.alloc(size, 'x'), { flag: 'a' })
        } catch {
          // full
        }
    },
    makeRoom: () => rmSync(filler, { force: true }),
  }
}

export interface Disk {
  /** No byte more goes on it. */
  fill(): void
  makeRoom(): void
}

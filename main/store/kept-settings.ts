import type { WriteHandle } from './handles.ts'
import { readState, writeState } from './state.ts'

/** Where the changes made in the program are kept between starts. */
export function keptSettings(db: WriteHandle) {
  return {
    kept: readState(db, 'settingsChanges') ?? {},
    followUpBefore: readState(db, 'followUpInFile'),
    keep: (changes: Readonly<Record<string, unknown>>) => writeState(db, 'settingsChanges', changes),
  }
}

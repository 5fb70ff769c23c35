import type { EpochMs } from '../domain/words/instant.ts'
import { nextDueAt, nextTouchAt } from './due-rows.ts'
import type { ReadHandle } from './handles.ts'

/** When something is due next: asked after each event and mostly unchanged by it, so what was read holds until a write. */
export interface KnownDue {
  first(automatic: boolean): EpochMs | undefined
  touch(): EpochMs | undefined
  forget(): void
}

export function knownDue(db: ReadHandle): KnownDue {
  let first: { readonly automatic: boolean; readonly dueAt: EpochMs | undefined } | undefined
  let touch: { readonly dueAt: EpochMs | undefined } | undefined
  return {
    first(automatic) {
      if (first?.automatic !== automatic) first = { automatic, dueAt: nextDueAt(db, automatic) }
      return first.dueAt
    },
    touch() {
      touch ??= { dueAt: nextTouchAt(db) }
      return touch.dueAt
    },
    forget() {
      first = undefined
      touch = undefined
    },
  }
}

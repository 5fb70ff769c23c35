import { defaultTexts } from '../domain/template.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { FirstTexts } from './state.ts'
import type { SqliteStore } from './store.ts'

/** The texts in force: the approved ones, or the default ones that wait for approval (S20, S26). */
export function textsInForce(store: SqliteStore): FirstTexts {
  return store.readState('firstText') ?? { ...defaultTexts, approvedAt: null }
}

export function approveTexts(store: SqliteStore, texts: Omit<FirstTexts, 'approvedAt'>, at: EpochMs): void {
  const { body, lateBody, againBody } = texts
  store.writeState('firstText', { body, lateBody, againBody, approvedAt: at })
}

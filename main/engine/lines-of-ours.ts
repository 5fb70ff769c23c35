import type { Line } from '../domain/words/policy.ts'
import type { Store } from './ports.ts'

/** The lines as the settings have them now. Throws where the store cannot be read. */
export function linesOfOurs(store: Store): readonly Line[] {
  return store.transaction((tx) => [...tx.policy().lines.values()])
}

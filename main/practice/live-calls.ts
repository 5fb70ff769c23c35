import type { CallDocument } from './documents.ts'

/** A leg that has not ended, as the REST API can get hold of it. */
export interface LiveLeg {
  /** Ends it; whoever waits on it hears of it. */
  hangUp(): void
  /** Only the caller's leg: leaves what it is doing for another document. */
  divert?(fetchNext: () => Promise<CallDocument | undefined>): void
}

/** Where the caller's leg goes next, if somebody sends it elsewhere while a document runs. */
export interface Detour {
  /** Aborted the moment the running document is left. */
  readonly left: AbortController
  fetchNext: (() => Promise<CallDocument | undefined>) | undefined
}

export const noDetour = (): Detour => ({ left: new AbortController(), fetchNext: undefined })

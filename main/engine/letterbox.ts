import type { DomainEvent } from '../domain/words/event.ts'
import type { OneCommit } from './one-commit.ts'
import type { Waits } from './ports.ts'

/** Where events wait for the end of the turn of the event loop they arrived in (design §1.2). */
export interface Letterbox {
  /** Resolves once the event is committed; rejects if it could not be kept. */
  put(event: DomainEvent): Promise<void>
  /** The same for an event that nobody waits for: it may lie a moment, for others to share its commit. */
  putAside(event: DomainEvent): Promise<void>
}

interface Letter {
  readonly event: DomainEvent
  readonly kept: () => void
  readonly lost: (error: unknown) => void
}

/** No commit holds more events than these, so that the first of many does not wait for the last. */
const MOST_A_COMMIT = 64

/**
 * All that arrived in one turn shares a commit, each event in a savepoint of its own: one that cannot be kept
 * takes none of the others with it. They are kept in the order they came in. `then` is done in the same commit.
 */
export function letterbox(
  commit: OneCommit,
  handle: (event: DomainEvent) => void,
  { endOfTurn, shortly }: Waits,
  then: () => void,
): Letterbox {
  let letters: Letter[] = []
  let isOpening = false
  return {
    put: (event) => lying(event, openSoon),
    putAside: (event) => lying(event, () => shortly(openSoon)),
  }

  function lying(event: DomainEvent, seeToIt: () => void): Promise<void> {
    return new Promise((kept, lost) => {
      letters.push({ event, kept, lost })
      seeToIt()
    })
  }

  function openSoon(): void {
    if (isOpening || letters.length === 0) return
    isOpening = true
    endOfTurn(open)
  }

  function open(): void {
    isOpening = false
    const opened = letters.slice(0, MOST_A_COMMIT)
    letters = letters.slice(MOST_A_COMMIT)
    openSoon()
    try {
      const answers = commit.run(() => {
        const outcomes = opened.map(keep)
        then()
        return outcomes
      })
      answers.forEach((answer) => answer())
    } catch (error) {
      opened.forEach(({ lost }) => lost(error))
    }
  }

  function keep({ event, kept, lost }: Letter): () => void {
    try {
      handle(event)
      return kept
    } catch (error) {
      return () => lost(error)
    }
  }
}

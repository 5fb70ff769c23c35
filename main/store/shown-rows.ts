import { inboxRow } from '../domain/inbox-row.ts'
import type { PersonId } from '../domain/words/identifiers.ts'
import type { PersonFile } from '../domain/words/person-file.ts'
import type { WriteHandle } from './handles.ts'
import { writeInboxRow, type RowInInbox } from './person-rows.ts'

/** How many rows of the inbox are remembered. */
const MOST_SHOWN = 1000

/** Everybody's row in the inbox (look.md 3), derived once at the end of each commit that wrote of them. */
export interface ShownRows {
  /** They were written as `after`; `before` is what the table showed until then. */
  wrote(person: PersonId, before: PersonFile, after: PersonFile): void
  /** What was written of them is not in a file at hand: it is read. */
  readAgain(person: PersonId): void
  /** They are in the table, as far as was heard of late. */
  isWritten(person: PersonId): boolean
  /** Writes the rows that differ. Called within the commit, at its end. */
  writeAll(): void
  /** Some of what was written in this commit was taken back. */
  partUndone(): void
  /** All of it was. */
  allUndone(): void
  forget(person: PersonId): void
}

/** What is to be shown of somebody at the end of this commit. `after` null: what is on record by then. */
interface Awaited {
  readonly before: PersonFile | null
  readonly after: PersonFile | null
}

export function shownRows(db: WriteHandle, load: (person: PersonId) => PersonFile): ShownRows {
  const shown = new Map<PersonId, RowInInbox>() // the rows written last, so that what is shown already is not written again
  const awaited = new Map<PersonId, Awaited>()
  return {
    wrote(person, before, after) {
      const first = awaited.get(person)
      awaited.set(person, { before: first ? first.before : before, after })
    },
    readAgain: (person) => void awaited.set(person, { before: null, after: null }),
    isWritten: (person) => shown.has(person) || (awaited.get(person)?.after ?? null) !== null,
    writeAll() {
      awaited.forEach(write)
      awaited.clear()
    },
    partUndone() {
      shown.clear()
      for (const person of awaited.keys()) awaited.set(person, { before: null, after: null })
    },
    allUndone() {
      shown.clear()
      awaited.clear()
    },
    forget(person) {
      shown.delete(person)
      awaited.delete(person)
    },
  }

  function write({ before, after }: Awaited, person: PersonId): void {
    const file = after ?? load(person)
    if (!file.person) return
    const last = shown.get(person) ?? (before?.calls.length || before?.messages.length ? rowInInbox(before) : undefined)
    const row = rowInInbox(file)
    if (row.json !== last?.json) writeInboxRow(db, person, row, last)
    if (shown.size >= MOST_SHOWN) shown.clear()
    shown.set(person, row)
  }
}

function rowInInbox(file: PersonFile): RowInInbox {
  const row = inboxRow(file)
  return { row, json: JSON.stringify(row) }
}

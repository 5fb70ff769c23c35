import type { PersonId } from '../domain/words/identifiers.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import { deleteDraft, draftOf, saveDraft } from './draft-rows.ts'
import type { WriteHandle } from './handles.ts'
import { readState, writeState, type Snippet } from './state.ts'

/** What the agent keeps at the desk: drafts that were not sent, and saved replies. */
export function deskNotes(db: WriteHandle, now: () => EpochMs) {
  return {
    draft: (person: PersonId) => draftOf(db, person),
    /** Nothing but space is no draft. */
    saveDraft(person: PersonId, body: string): void {
      if (body.trim() === '') deleteDraft(db, person)
      else saveDraft(db, person, body, now())
    },
    snippets: () => readState(db, 'snippets') ?? [],
    saveSnippets: (snippets: readonly Snippet[]) => writeState(db, 'snippets', snippets),
  }
}

import type { PersonId } from '../domain/words/identifiers.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { PersonFile } from '../domain/words/person-file.ts'
import { inOrderOfLoading, reachesNoFurther } from './person-file.ts'

/** A text is judged again with the commit that made it, and its answer comes within moments. */
const MOST_KNOWN = 256

/**
 * The files that were written last, as the loader would read them: what was decided a moment ago need not be read
 * again. Whatever writes past a decision forgets them.
 */
export interface KnownFiles {
  /** Undefined: it is to be read. `since`: how far back a file reaches now. */
  of(person: PersonId, since: EpochMs): PersonFile | undefined
  keep(person: PersonId, file: PersonFile): void
  forget(): void
}

export function knownFiles(): KnownFiles {
  const files = new Map<PersonId, PersonFile>()
  return {
    of(person, since) {
      const file = files.get(person)
      return file && reachesNoFurther(file, since) ? file : undefined
    },
    keep(person, file) {
      if (files.size >= MOST_KNOWN) files.clear()
      files.set(person, inOrderOfLoading(file))
    },
    forget: () => files.clear(),
  }
}

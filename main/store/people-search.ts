import type { PersonId } from '../domain/words/identifiers.ts'
import { sql, type ReadHandle } from './handles.ts'

/** People whose name, address, number or words contain what is looked for. */
export const matchingPeople = `SELECT id FROM person WHERE name LIKE @like ESCAPE '\\' OR email LIKE @like ESCAPE '\\'
  UNION SELECT person_id FROM person_number WHERE phone LIKE @digits
  UNION SELECT person_id FROM message WHERE body LIKE @like ESCAPE '\\'`

/** What `matchingPeople` is bound to. Fewer than three digits are no number. */
export function searchTerms(search: string): { readonly like: string; readonly digits: string } {
  const digits = search.replace(/\D/g, '')
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  return { like, digits: digits.length < 3 ? '\u0000' : `%${digits}%` }
}

export function peopleMatching(db: ReadHandle, search: string): readonly PersonId[] {
  return sql<[object], { id: PersonId | null }>(db, matchingPeople)
    .all(searchTerms(search))
    .flatMap(({ id }) => id ?? [])
}

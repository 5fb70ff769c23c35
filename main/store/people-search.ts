import type { PersonId, Phone } from '../domain/words/identifiers.ts'
import type { TextOfPerson } from '../engine/ports/reading.ts'
import { sql, type ReadHandle } from './handles.ts'
import { messageFromRow, type MessageRow } from './message-rows.ts'

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

type SayingRow = MessageRow & {
  readonly person_id: PersonId
  readonly name: string | null
  readonly phone: Phone | null
}

/** Texts whose words contain this, newest first. */
export function textsSaying(db: ReadHandle, words: string, limit: number): readonly TextOfPerson[] {
  return sql<[object], SayingRow>(
    db,
    `SELECT message.*, person.name, person.inbox_row ->> 'phone' AS phone FROM message
     JOIN person ON person.id = message.person_id
     WHERE body LIKE @like ESCAPE '\\' ORDER BY created_at_ms DESC LIMIT @limit`,
  )
    .all({ like: searchTerms(words).like, limit })
    .map((row) => ({ person: row.person_id, name: row.name, phone: row.phone, message: messageFromRow(row) }))
}

import { whereaboutsOf, type Whereabouts } from './whereabouts.ts'
import type { PersonFile } from './words/person-file.ts'

/** Where this person may be, by all that is known of them (D4). */
export function placeOf({ person, numbers }: PersonFile): Whereabouts {
  return whereaboutsOf({ phones: numbers.map(({ phone }) => phone), zip: person?.zip ?? null })
}

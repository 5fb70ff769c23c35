import { isWord } from './incoming-text.ts'
import { earlier, type EpochMs } from './words/instant.ts'
import type { LeadType, LineSource, PersonFile } from './words/person-file.ts'
import type { Condition } from './words/sequence.ts'

/** What a condition may ask about (S35), as it stands now. */
export interface Facts {
  /** Of the person or, while that is unknown, of their line (D6). */
  readonly leadType: LeadType
  readonly source: LineSource
  readonly file: PersonFile
  readonly now: EpochMs
}

/** Whether all that is named holds (S35); an empty condition does. */
export function holds(condition: Condition, facts: Facts): boolean {
  const { leadType, source, hasEmail, engaged, any, not } = condition
  return (
    (leadType === undefined || leadType === facts.leadType) &&
    (source === undefined || source === facts.source) &&
    (hasEmail === undefined || hasEmail === ((facts.file.person?.email ?? null) !== null)) &&
    (engaged === undefined || hasEngaged(facts, earlier(facts.now, engaged.within))) &&
    (any === undefined || any.some((one) => holds(one, facts))) &&
    (not === undefined || !holds(not, facts))
  )
}

/** They wrote, spoke with the agent, or booked; when a time was booked is not known, so it counts as of now. */
function hasEngaged({ file }: Facts, since: EpochMs): boolean {
  const wrote = file.messages.some(
    ({ direction, body, createdAt }) => direction === 'in' && createdAt >= since && isWord(body ?? ''),
  )
  const spoke = file.calls.some(({ outcome, startedAt }) => outcome.is === 'answered' && startedAt >= since)
  return wrote || spoke || file.person?.stage === 'booked'
}

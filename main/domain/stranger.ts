import type { AgentId, PersonId } from './words/identifiers.ts'
import type { Person } from './words/person-file.ts'

/** Somebody of whom nothing is known yet. */
export function stranger(id: PersonId, agent: AgentId): Person {
  return {
    id,
    agent,
    name: null,
    email: null,
    zip: null,
    type: 'unknown',
    class: 'lead',
    stage: 'new',
    pause: null,
    takenOverAt: null,
    doneAt: null,
    lookAt: null,
    lastAction: null,
  }
}

import type { Params, Result } from '../../preload/contract.ts'
import type { AgentAct } from '../domain/words/event.ts'
import type { PersonId } from '../domain/words/identifiers.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import { act, type Desk } from './desk.ts'
import { Failure } from './failure.ts'
import { fileOf, leadFile } from './lead.ts'

type LeadFile = Result<'lead.read'>

/** R2: nothing automatic leaves for this person until resumed, or until then. */
export function pauseLead(desk: Desk, { leadId, until }: Params<'lead.pause'>): LeadFile | Failure {
  const end = until === undefined ? null : (Date.parse(until) as EpochMs)
  if (end !== null && end <= desk.now())
    return new Failure('bad_request', `until ${until} is past.`, 'Give an instant to come, or leave until out.')
  return done(desk, leadId, { is: 'paused', until: end })
}

/** A take-over ends what is automatic for good (R8), so there is nothing to resume after one. */
export function resumeLead(desk: Desk, { leadId }: Params<'lead.resume'>): LeadFile | Failure {
  const file = fileOf(desk, leadId)
  if (file instanceof Failure) return file
  if (file.person.takenOverAt !== null)
    return new Failure(
      'conflict',
      'You have taken this person over.',
      'Write to them by hand; a take-over is for good.',
    )
  return done(desk, leadId, { is: 'resumed' })
}

export function takeLeadOver(desk: Desk, { leadId }: Params<'lead.takeOver'>): LeadFile | Failure {
  return done(desk, leadId, { is: 'took_over' })
}

/** D10: for all lines, automatic and hand-written, until they write START. */
export function optLeadOut(desk: Desk, { leadId }: Params<'lead.optOut'>): LeadFile | Failure {
  return done(desk, leadId, { is: 'opted_out' })
}

export function updateLead(desk: Desk, { leadId, ...changes }: Params<'lead.update'>): LeadFile | Failure {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  return done(desk, leadId, { is: 'changed', changes: given })
}

/** D11: two files become one, under the name of `into`. */
export function mergeLeads(desk: Desk, { leadId, into }: Params<'lead.merge'>): LeadFile | Failure {
  const [from, kept] = [fileOf(desk, leadId), fileOf(desk, into)]
  if (from instanceof Failure) return from
  if (kept instanceof Failure) return kept
  if (from.person.id === kept.person.id)
    return new Failure('conflict', 'A lead cannot be merged with itself.', 'Give two different leads.')
  if (from.person.agent !== kept.person.agent)
    return new Failure('conflict', 'These leads belong to different agents.', 'Merge leads of one agent.')
  desk.handle({ type: 'PeopleMerged', from: from.person.id, into: kept.person.id })
  return leadFile(desk, into)
}

function done(desk: Desk, leadId: string, what: AgentAct): LeadFile | Failure {
  const file = fileOf(desk, leadId)
  if (file instanceof Failure) return file
  act(desk, leadId as PersonId, what)
  return leadFile(desk, leadId)
}

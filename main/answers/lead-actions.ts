import type { Params, Result } from '../../preload/contract.ts'
import { canUndo } from '../domain/undo.ts'
import type { AgentAct } from '../domain/words/event.ts'
import type { PersonId } from '../domain/words/identifiers.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import { act, type Desk } from './desk.ts'
import { Failure, notFound } from './failure.ts'
import { fileOf, leadFile } from './lead.ts'

type LeadFile = Result<'lead.read'>
type AfterAction = Result<'lead.markDone'>

/** R2: nothing automatic leaves for this person until resumed, or until then. */
export function pauseLead(desk: Desk, { leadId, until }: Params<'lead.pause'>): AfterAction | Failure {
  const end = until === undefined ? null : (Date.parse(until) as EpochMs)
  if (end !== null && end <= desk.now())
    return new Failure('bad_request', `until ${until} is past.`, 'Give an instant to come, or leave until out.')
  return done(desk, leadId, { is: 'paused', until: end })
}

/** A take-over ends what is automatic for good (R8), so there is nothing to resume after one. */
export function resumeLead(desk: Desk, { leadId }: Params<'lead.resume'>): AfterAction | Failure {
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

export function takeLeadOver(desk: Desk, { leadId }: Params<'lead.takeOver'>): AfterAction | Failure {
  return done(desk, leadId, { is: 'took_over' })
}

/** D10: for all lines, automatic and hand-written, until they write START. */
export function optLeadOut(desk: Desk, { leadId }: Params<'lead.optOut'>): LeadFile | Failure {
  const file = fileOf(desk, leadId)
  if (file instanceof Failure) return file
  act(desk, file.person.id, { is: 'opted_out' })
  return leadFile(desk, leadId)
}

/** R10: they wait no more, until their next word. */
export function markLeadDone(desk: Desk, { leadId }: Params<'lead.markDone'>): AfterAction | Failure {
  return done(desk, leadId, { is: 'marked_done' })
}

/** S43, S45: the agent says that they called by hand; whether anybody picked up is theirs to know. */
export function callLead(desk: Desk, { leadId }: Params<'lead.call'>): AfterAction | Failure {
  return done(desk, leadId, { is: 'called' })
}

/** The last action is taken back: once, and only while nothing else has happened. */
export function undoAction(desk: Desk, { actionId }: Params<'lead.undo'>): LeadFile | Failure {
  const [, leadId = '', nth = ''] = /^(.+)\/([1-9]\d{0,8})$/.exec(actionId) ?? []
  const { person } = desk.reading.file(leadId as PersonId) ?? {}
  if (!person || Number(nth) > (person.lastAction?.nth ?? 0)) return notFound('action', actionId)
  if (!canUndo(person, Number(nth)))
    return new Failure(
      'conflict',
      'This was taken back already, or something else has happened since.',
      'Read the conversation again, and do what is right now.',
    )
  act(desk, person.id, { is: 'undid', nth: Number(nth) })
  return leadFile(desk, leadId)
}

export function updateLead(desk: Desk, { leadId, ...changes }: Params<'lead.update'>): AfterAction | Failure {
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

/** For good. Only a text that is just being sent is waited for: nobody could say any more what became of it. */
export function eraseLead(desk: Desk, { leadId }: Params<'lead.erase'>): Result<'lead.erase'> | Failure {
  const file = fileOf(desk, leadId)
  if (file instanceof Failure) return file
  if (file.messages.some(({ state }) => state === 'sending'))
    return new Failure('conflict', 'A text to this person is being sent.', 'Wait a moment, then erase them.')
  desk.erase(file.person.id)
  return { erased: true }
}

function done(desk: Desk, leadId: string, what: AgentAct): AfterAction | Failure {
  const before = fileOf(desk, leadId)
  if (before instanceof Failure) return before
  act(desk, before.person.id, what)
  const file = fileOf(desk, leadId)
  const shown = leadFile(desk, leadId)
  if (file instanceof Failure || shown instanceof Failure) return notFound('lead', leadId)
  return { ...shown, actionId: `${file.person.id}/${file.person.lastAction?.nth ?? 0}` }
}

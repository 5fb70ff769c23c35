import type { Params, Result } from '../../preload/contract.ts'
import type { Desk } from './desk.ts'
import { Failure } from './failure.ts'
import { fileOf } from './lead.ts'
import { shownInstant } from './shown.ts'
import { faultToRefuse } from './template-findings.ts'

/** What was begun to this person and not sent; nothing begun is an empty one. */
export function readDraft(desk: Desk, { leadId }: Params<'drafts.read'>): Result<'drafts.read'> | Failure {
  const file = fileOf(desk, leadId)
  if (file instanceof Failure) return file
  const draft = desk.notes.draft(file.person.id)
  return draft ? { body: draft.body, savedAt: shownInstant(draft.savedAt) } : { body: '' }
}

export function saveDraft(desk: Desk, { leadId, body }: Params<'drafts.save'>): Result<'drafts.save'> | Failure {
  const file = fileOf(desk, leadId)
  if (file instanceof Failure) return file
  desk.notes.saveDraft(file.person.id, body)
  return readDraft(desk, { leadId })
}

export function listSnippets({ notes }: Desk): Result<'snippets.list'> {
  return { snippets: notes.snippets().map(({ name, body }) => ({ name, body })) }
}

/** A saved reply may name what a reply may (S24); one without words goes. */
export function saveSnippet(desk: Desk, { snippet }: Params<'snippets.save'>): Result<'snippets.save'> | Failure {
  const fault = snippet.body === '' ? undefined : faultToRefuse(desk, snippet.body, 'reply')
  if (fault) return new Failure('bad_template', `${snippet.name} ${fault.says}.`, fault.whatToDo)
  const others = desk.notes.snippets().filter(({ name }) => name !== snippet.name)
  const all = snippet.body === '' ? others : [...others, snippet]
  desk.notes.saveSnippets(all.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
  return listSnippets(desk)
}

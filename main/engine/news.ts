import { leadState } from '../domain/lead-state.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { Call, PersonFile } from '../domain/words/person-file.ts'
import type { News } from './ports.ts'

/** What an outsider is told of the difference between two states of one file. */
export function newsOf(before: PersonFile, after: PersonFile, now: EpochMs): readonly News[] {
  if (before === after) return []
  const leadId = after.person?.id ?? null
  return [...callNews(before, after, leadId), ...messageNews(before, after, leadId), ...leadNews(before, after, now)]
}

type LeadId = NonNullable<PersonFile['person']>['id'] | null

function callNews(before: PersonFile, after: PersonFile, leadId: LeadId): readonly News[] {
  return changed(before.calls, after.calls).flatMap(([was, call]): readonly News[] => {
    if (call.outcome.is === 'looped' || isOnlyATry(was, call)) return []
    const isNewMiss = call.outcome.is === 'missed' && was?.outcome.is !== 'missed'
    const updated: News = { event: 'call.updated', data: { callId: call.id } }
    return isNewMiss ? [{ event: 'call.missed', data: { callId: call.id, leadId } }, updated] : [updated]
  })
}

/** That a voicemail's file did not come yet is nobody's news. */
function isOnlyATry(was: Call | undefined, { voicemail }: Call): boolean {
  const before = was?.voicemail
  const isSame = before !== voicemail && before?.recordingSid === voicemail?.recordingSid
  return isSame && before?.file !== voicemail?.file && voicemail?.file.is === 'wanted'
}

function messageNews(before: PersonFile, after: PersonFile, leadId: LeadId): readonly News[] {
  return changed(before.messages, after.messages).flatMap(([was, { id, direction, state }]): readonly News[] => {
    if (direction === 'in') return was ? [] : [{ event: 'message.received', data: { messageId: id, leadId } }]
    return was?.state === state ? [] : [{ event: 'message.updated', data: { messageId: id, leadId, state } }]
  })
}

function leadNews(before: PersonFile, after: PersonFile, now: EpochMs): readonly News[] {
  const leadId = after.person?.id ?? null
  const tasks = changed(before.tasks, after.tasks)
    .filter(([was, { state }]) => state === 'open' && was?.state !== 'open')
    .map(([, { id }]): News => ({ event: 'task.created', data: { taskId: id, leadId } }))
  const state = leadState(after, now)
  const isMoved = leadId !== null && (before.person !== after.person || leadState(before, now) !== state)
  return isMoved ? [...tasks, { event: 'lead.changed', data: { leadId, state } }] : tasks
}

/** Each row that is not what it was, with what it was. */
function changed<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): readonly (readonly [T | undefined, T])[] {
  return after
    .filter((row) => !before.includes(row))
    .map((row) => [before.find(({ id }) => id === row.id), row] as const)
}

import { rings, secondsAfterCall } from '../domain/inbox-row.ts'
import { leadState } from '../domain/lead-state.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { Call, Message, PersonFile } from '../domain/words/person-file.ts'
import type { News } from './ports/news.ts'

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
    const about = { callId: call.id, leadId }
    return [
      ...(!was && rings(call) ? [{ event: 'call.ringing', data: about } as const] : []),
      ...(isNewMiss ? [{ event: 'call.missed', data: about } as const] : []),
      { event: 'call.updated', data: { callId: call.id } },
    ]
  })
}

/** That a voicemail's file did not come yet is nobody's news. */
function isOnlyATry(was: Call | undefined, { voicemail }: Call): boolean {
  const before = was?.voicemail
  const isSame = before !== voicemail && before?.recordingSid === voicemail?.recordingSid
  return isSame && before?.file !== voicemail?.file && voicemail?.file.is === 'wanted'
}

function messageNews(before: PersonFile, after: PersonFile, leadId: LeadId): readonly News[] {
  return changed(before.messages, after.messages).flatMap(([was, text]): readonly News[] => {
    const { id, direction, state } = text
    if (direction === 'in') return was ? [] : [{ event: 'message.received', data: { messageId: id, leadId } }]
    const accepted = (was?.sentAt ?? null) === null ? acceptedNews(text, after) : []
    const updated: News = { event: 'message.updated', data: { messageId: id, leadId, state } }
    return was?.state === state ? accepted : [...accepted, updated]
  })
}

function acceptedNews(text: Message, { calls }: PersonFile): readonly News[] {
  const call = calls.find(({ id }) => id === text.call)
  if (!call || text.sentAt === null) return []
  const data = { messageId: text.id, callId: call.id, secondsAfterCall: secondsAfterCall(call, text) }
  return [{ event: 'text.accepted', data }]
}

/** A task that is gone was never to be: it is as good as done. */
function taskNews(before: PersonFile, after: PersonFile, leadId: LeadId): readonly News[] {
  const gone = before.tasks.filter(({ id, state }) => state === 'open' && !after.tasks.some((task) => task.id === id))
  return [
    ...changed(before.tasks, after.tasks).flatMap(([was, { id, state }]): readonly News[] => {
      if (was?.state === state) return []
      const news: News = { event: 'task.changed', data: { taskId: id, leadId, state } }
      return state === 'open' ? [{ event: 'task.created', data: { taskId: id, leadId } }, news] : [news]
    }),
    ...gone.map(({ id }): News => ({ event: 'task.changed', data: { taskId: id, leadId, state: 'done' } })),
  ]
}

function leadNews(before: PersonFile, after: PersonFile, now: EpochMs): readonly News[] {
  const leadId = after.person?.id ?? null
  const tasks = taskNews(before, after, leadId)
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

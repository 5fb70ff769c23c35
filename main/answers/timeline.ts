import type { TimelineEntry } from '../../preload/contract/lead.ts'
import { speakerOf } from '../domain/inbox-row.ts'
import type { ReasonCode } from '../domain/reasons.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { Call, Message, Person, PersonFile, Task } from '../domain/words/person-file.ts'
import type { Journalled } from '../engine/ports/reading.ts'
import { shownCall, shownInstant, shownMessage, shownTask } from './shown.ts'

type FileOfPerson = PersonFile & { readonly person: Person }

/** All that happened with one person, oldest first: what was said by whom, and each decision with its call. */
export function timelineOf(file: FileOfPerson, journal: readonly Journalled[], now: EpochMs): TimelineEntry[] {
  return [
    ...file.calls
      .filter(({ outcome }) => outcome.is !== 'looped')
      .map((call) => ({ at: call.startedAt, entry: callEntry(call, file, now) })),
    ...file.messages.map((text) => ({ at: text.createdAt, entry: messageEntry(text, file) })),
    ...journal.map((line) => ({ at: line.at, entry: decisionEntry(line) })),
    ...file.tasks.map((task) => ({ at: task.dueAt, entry: taskEntry(task, file) })),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry)
}

function callEntry(call: Call, file: FileOfPerson, now: EpochMs): TimelineEntry {
  const shown = shownCall(call, file, now)
  const { code, sentence } = shown.decision ?? {}
  return {
    id: call.id,
    at: shownInstant(call.startedAt),
    kind: 'call',
    call: shown,
    by: 'lead',
    state: shown.outcome,
    ...(code === undefined || sentence === undefined ? {} : { code, sentence }),
    callId: call.id,
  }
}

function messageEntry(text: Message, { person }: FileOfPerson): TimelineEntry {
  const { reason, call } = text
  return {
    id: text.id,
    at: shownInstant(text.createdAt),
    kind: 'message',
    message: shownMessage(text, person.id),
    by: speakerOf(text),
    state: text.state,
    ...(reason ? { code: reason.code, sentence: reason.sentence } : {}),
    ...(call === null ? {} : { callId: call }),
  }
}

function decisionEntry(line: Journalled): TimelineEntry {
  const { id, code, sentence, call } = line
  const at = shownInstant(line.at)
  return {
    id: `decision:${id}`,
    at,
    kind: 'decision',
    decision: { code, sentence, at },
    by: isAgents(line) ? 'agent' : 'ringback',
    code,
    sentence,
    ...(call === null ? {} : { callId: call }),
  }
}

function taskEntry(task: Task, { person }: FileOfPerson): TimelineEntry {
  return {
    id: task.id,
    at: shownInstant(task.dueAt),
    kind: 'task',
    task: shownTask(task, person.id),
    by: 'ringback',
    state: task.state,
    code: task.kind,
    sentence: task.sentence,
    ...(task.call === null ? {} : { callId: task.call }),
  }
}

/** What the agent does is said of the person alone. */
const agentsDeeds: readonly ReasonCode[] = [
  'paused',
  'resumed',
  'taken_over',
  'opted_out',
  'done',
  'undone',
  'changed',
  'merged',
]

function isAgents({ code, call, message }: Journalled): boolean {
  if (code === 'wrote' || code === 'done') return true
  return call === null && message === null && agentsDeeds.includes(code)
}

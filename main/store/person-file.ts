import type { AgentId, PersonId, Phone } from '../domain/words/identifiers.ts'
import { days, earlier, type EpochMs } from '../domain/words/instant.ts'
import type { Call, Message, PersonFile } from '../domain/words/person-file.ts'
import { stranger } from '../domain/stranger.ts'
import type { Subject } from '../engine/ports.ts'
import { enrollmentsOfPerson } from './enrollment-rows.ts'
import { callById, callFromRow, callsOfPerson, type CallRow } from './call-rows.ts'
import type { ReadHandle } from './handles.ts'
import { messageById, messageBySid, messageFromRow, messagesOfPerson, type MessageRow } from './message-rows.ts'
import { knownNumber, numbersOfPerson, personById, personIdByNumber } from './person-rows.ts'
import { taskFromRow, tasksOfPerson } from './task-rows.ts'
import { sql } from './handles.ts'

/** How far back a file reaches, by a clock that may stand a year ahead (D13), and how much of it at most. */
const REACHES_BACK = days(90 + 366)
const MOST_ROWS = 200

/** What the loader needs beyond the database. */
export interface Loading {
  readonly db: ReadHandle
  readonly now: EpochMs
  readonly agentOf: (line: Phone) => AgentId
  readonly newPersonId: () => PersonId
  /** A file that is at hand as it would be read; absent: none is. */
  readonly known?: (person: PersonId, since: EpochMs) => PersonFile | undefined
}

/**
 * The one loader: the same file for every event of a person. It always holds what the subject names, however
 * old. Somebody never heard of gets a file of a new person, which is written with the first decision (S12).
 */
export function loadPersonFile(loading: Loading, subject: Subject): PersonFile {
  switch (subject.is) {
    case 'call':
      return fileOfCall(loading, subject)
    case 'number':
      return fileOfNumber(loading, subject)
    case 'recording':
      return fileOfKnownCall(loading, callById(loading.db, subject.call))
    case 'message':
      return fileOfMessage(loading, messageById(loading.db, subject.message))
    case 'person':
      return fileOfPerson(loading, subject.person)
  }
}

function fileOfCall(loading: Loading, { call, line, caller }: Extract<Subject, { is: 'call' }>): PersonFile {
  const known = callById(loading.db, call)
  if (known) return fileOfKnownCall(loading, known)
  return caller.is === 'phone' ? fileOfPhone(loading, loading.agentOf(line), caller.phone) : nobodysFile()
}

function fileOfKnownCall(loading: Loading, row: CallRow | undefined): PersonFile {
  if (!row) return nobodysFile()
  const call = callFromRow(row)
  if (row.person_id === null) return { ...nobodysFile(), calls: [call], tasks: tasksOfCall(loading.db, row.id) }
  return withCallOf(fileOfPerson(loading, row.person_id), call)
}

function fileOfNumber(loading: Loading, { phone, line, sid }: Extract<Subject, { is: 'number' }>): PersonFile {
  const known = messageBySid(loading.db, sid)
  return known ? fileOfMessage(loading, known) : fileOfPhone(loading, loading.agentOf(line), phone)
}

function fileOfMessage(loading: Loading, row: MessageRow | undefined): PersonFile {
  if (!row) return nobodysFile()
  const message = messageFromRow(row)
  const file = row.person_id === null ? nobodysFile() : fileOfPerson(loading, row.person_id)
  const whole = withMessageOf(file, message)
  const isAbout = ({ id }: Call) => id === message.call
  if (message.call === null || whole.calls.some(isAbout)) return whole
  const call = callById(loading.db, message.call)
  return call ? withCallOf(whole, callFromRow(call)) : whole
}

function fileOfPhone(loading: Loading, agent: AgentId, phone: Phone): PersonFile {
  const person = personIdByNumber(loading.db, agent, phone)
  return person === undefined ? strangersFile(loading, agent, phone) : fileOfPerson(loading, person)
}

function fileOfPerson({ db, now, known }: Loading, id: PersonId): PersonFile {
  const since = earlier(now, REACHES_BACK)
  return known?.(id, since) ?? readFile(db, id, since)
}

function readFile(db: ReadHandle, id: PersonId, since: EpochMs): PersonFile {
  return {
    person: personById(db, id) ?? null,
    numbers: numbersOfPerson(db, id),
    calls: callsOfPerson(db, id, since, MOST_ROWS).map(callFromRow),
    messages: messagesOfPerson(db, id, since, MOST_ROWS).map(messageFromRow),
    tasks: tasksOfPerson(db, id).map(taskFromRow),
    enrollments: enrollmentsOfPerson(db, id),
  }
}

/** A file as the loader would bring it, from one that an event has changed. */
export function inOrderOfLoading(file: PersonFile): PersonFile {
  return {
    ...file,
    calls: inOrder(file.calls, ({ startedAt }) => startedAt),
    messages: inOrder(file.messages, ({ createdAt }) => createdAt),
    tasks: inOrder(file.tasks, ({ dueAt }) => dueAt),
    enrollments: inOrder(file.enrollments, ({ hourZero }) => hourZero),
  }
}

/** It holds no more than the loader would bring. */
export function reachesNoFurther({ calls, messages }: PersonFile, since: EpochMs): boolean {
  const isFull = calls.length > MOST_ROWS || messages.length > MOST_ROWS
  return (
    !isFull && calls.every(({ startedAt }) => startedAt >= since) && messages.every((text) => text.createdAt >= since)
  )
}

function inOrder<T extends { readonly id: string }>(rows: readonly T[], at: (row: T) => EpochMs): readonly T[] {
  return rows.length < 2 ? rows : rows.toSorted((a, b) => at(a) - at(b) || (a.id < b.id ? -1 : 1))
}

function strangersFile({ db, newPersonId }: Loading, agent: AgentId, phone: Phone): PersonFile {
  const person = stranger(newPersonId(), agent)
  // Another agent's stop holds for a stranger of ours too (D10).
  return { ...nobodysFile(), person, numbers: [knownNumber(db, phone)] }
}

function tasksOfCall(db: ReadHandle, call: Call['id']): PersonFile['tasks'] {
  return sql<[Call['id']], Parameters<typeof taskFromRow>[0]>(
    db,
    'SELECT id, person_id, kind, call_id, due_at_ms, sentence, state FROM task WHERE person_id IS NULL AND call_id = ?',
  )
    .all(call)
    .map(taskFromRow)
}

function nobodysFile(): PersonFile {
  return { person: null, numbers: [], calls: [], messages: [], tasks: [], enrollments: [] }
}

function withCallOf(file: PersonFile, call: Call): PersonFile {
  return file.calls.some(({ id }) => id === call.id) ? file : { ...file, calls: [call, ...file.calls] }
}

function withMessageOf(file: PersonFile, message: Message): PersonFile {
  return file.messages.some(({ id }) => id === message.id) ? file : { ...file, messages: [message, ...file.messages] }
}

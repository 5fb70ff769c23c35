import type { Phone } from '../domain/words/identifiers.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { Reading } from '../engine/ports/reading.ts'
import { callFromRow, searchCalls } from './call-rows.ts'
import type { ReadHandle } from './handles.ts'
import { inboxCounts, peopleInInbox } from './inbox-rows.ts'
import { journalOfPerson } from './journal-rows.ts'
import { leadsIn, metricFacts, touchFigures } from './metric-rows.ts'
import { messageById, messageFromRow } from './message-rows.ts'
import { textsSaying } from './people-search.ts'
import { loadPersonFile, type Loading } from './person-file.ts'
import { howManyWait, lastHeardFrom, personById } from './person-rows.ts'
import { doneSince, lastAnswer, unsettled } from './status-rows.ts'
import { taskById, taskFromRow, tasksOfState, type TaskRow } from './task-rows.ts'
import { wasUsed } from './used-ids.ts'

/** The store as it is shown. */
export function reading(db: ReadHandle, now: () => EpochMs, loading: Omit<Loading, 'db' | 'now'>): Reading {
  return {
    calls: (which) => searchCalls(db, which).map((row) => ({ person: row.person_id, call: callFromRow(row) })),
    howManyWait: () => howManyWait(db),
    people: (which) => peopleInInbox(db, which, now()),
    textsSaying: (words, limit) => textsSaying(db, words, limit),
    inboxCounts: () => inboxCounts(db, now()),
    doneSince: (at) => doneSince(db, at),
    lastAnswer: () => lastAnswer(db),
    unsettled: () => unsettled(db),
    file(person) {
      if (!personById(db, person)) return undefined
      return loadPersonFile({ ...loading, db, now: now() }, { is: 'person', person })
    },
    personByPhone: (phone: Phone) => lastHeardFrom(db, phone),
    wasUsed: (id) => wasUsed(db, id),
    message(id) {
      const row = messageById(db, id)
      return row && { person: row.person_id, message: messageFromRow(row) }
    },
    tasks: (state) => tasksOfState(db, state).map(ofPerson),
    task(id) {
      const row = taskById(db, id)
      return row && ofPerson(row)
    },
    leadsIn: (sequence) => leadsIn(db, sequence),
    touchFigures: (sequence) => touchFigures(db, sequence),
    metricFacts: (from, to) => metricFacts(db, from, to),
    journal: (person, limit) =>
      journalOfPerson(db, person, limit).map(({ id, at_ms, call_id, message_id, code, sentence }) => ({
        id,
        at: at_ms,
        call: call_id,
        message: message_id,
        code,
        sentence,
      })),
  }
}

function ofPerson(row: TaskRow) {
  return { person: row.person_id, task: taskFromRow(row) }
}

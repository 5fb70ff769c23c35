import { expect, test } from 'vitest'
import type { MessageId, PersonId, RecordingSid } from '../../../../main/domain/words/identifiers.ts'
import { later, minutes, seconds, type EpochMs } from '../../../../main/domain/words/instant.ts'
import { newVoicemail } from '../../../../main/domain/voicemail.ts'
import { writeCall } from '../../../../main/store/call-rows.ts'
import { dueStatements, nextDueAt, postponeRow, rowsDue } from '../../../../main/store/due-rows.ts'
import { writeMessage } from '../../../../main/store/message-rows.ts'
import { writePerson } from '../../../../main/store/person-rows.ts'
import { writeRecording } from '../../../../main/store/recording-rows.ts'
import { afternoon } from '../../../fixtures/evidence.ts'
import { openMemory } from '../../../fixtures/memory-database.ts'
import { firstText, missedCall, person, sentText, textByHand } from '../../../fixtures/person-file.ts'

const soon = later(afternoon, minutes(1))

/** A database with two people and the texts and calls given. */
function filled() {
  const db = openMemory()
  const people = ['person-1', 'person-2'].map((id) => person({ id: id as PersonId }))
  people.forEach((one) => writePerson(db, one))
  return db
}
const first = 'person-1' as PersonId
const second = 'person-2' as PersonId
const due = (db: ReturnType<typeof filled>, by: EpochMs = soon, limit = 10) =>
  rowsDue(db, by, limit, { automatic: true, touchesUpTo: by }).map((row) => {
    if (row.is === 'message') return row.message
    if (row.is === 'recording') return row.recording
    if (row.is === 'work') return row.work.kind
    if (row.is === 'person') return row.person
    return row.is === 'call' ? row.call : row.line
  })

/** An instant for each of its parameters. */
const boundTo = (statement: string) => (statement.match(/\?/g) ?? []).map(() => soon)

test.each(Object.entries(dueStatements))(
  'design 4 finding the next due row costs the same with ten rows and ten million: %s',
  (_name, statement) => {
    const db = filled()
    for (let n = 0; n < 500; n++) {
      writeMessage(db, sentText(`CA${n}`, afternoon, { dueAt: null }), first)
      const call = missedCall(`CA${n}`, afternoon, { voicemail: newVoicemail(`RE${n}` as RecordingSid, 9, afternoon) })
      writeCall(db, call, first)
      writeRecording(db, call)
    }
    db.exec('ANALYZE')
    const plan = db
      .prepare<number[], { detail: string }>(`EXPLAIN QUERY PLAN ${statement}`)
      .all(...boundTo(statement))
      .map(({ detail }) => detail)
    expect(plan.filter((step) => /^SCAN (?!\(subquery)/.test(step) && !step.includes('USING'))).toEqual([])
    expect(plan.join('\n')).toMatch(/USING (?:COVERING )?INDEX (?:(?:message|call|recording)_due|person_look)/)
    expect(plan.join('\n')).not.toMatch(/TEMP B-TREE/)
  },
)

test.each(['textsByHand', 'nextByHand'] as const)(
  'D8 before listening the texts that wait for it are not walked over: %s',
  (name) => {
    const plan = filled()
      .prepare<number[], { detail: string }>(`EXPLAIN QUERY PLAN ${dueStatements[name]}`)
      .all(...boundTo(dueStatements[name]))
      .map(({ detail }) => detail)
    expect(plan.join('\n')).toMatch(/USING (?:COVERING )?INDEX message_due_before_listening/)
  },
)

test('what is due comes earliest first, texts and calls together, and no more than asked for', () => {
  const db = filled()
  const waiting = { outcome: { is: 'in_progress', waitsFor: 'reports', until: afternoon } as const, decision: null }
  writeMessage(db, firstText('CA1', later(afternoon, seconds(2))), first)
  writeMessage(db, firstText('CA2', later(afternoon, seconds(1))), second)
  writeCall(db, missedCall('CA3', afternoon, { ...waiting, waitsUntil: afternoon }), first)
  writeMessage(db, firstText('CA4', later(afternoon, minutes(5))), second)
  expect(due(db)).toEqual(['CA3', 'first-text:CA2', 'first-text:CA1'])
  expect(due(db, soon, 1)).toEqual(['CA3'])
  expect(nextDueAt(db, true)).toBe(afternoon)
})

test('design 1.4 never a text of somebody to whom one is being sent', () => {
  const db = filled()
  writeMessage(db, firstText('CA1', afternoon, { state: 'sending', dueAt: null }), first)
  writeMessage(db, firstText('CA2', afternoon), first)
  writeMessage(db, firstText('CA3', afternoon), second)
  writeMessage(db, sentText('CA4', afternoon, { dueAt: afternoon }), first) // asking about it is no sending
  expect(due(db).sort()).toEqual(['first-text:CA3', 'first-text:CA4'])
})

test('D8 before listening only what was written by hand, and questions', () => {
  const db = filled()
  writeMessage(db, firstText('CA1', afternoon), first)
  writeMessage(db, textByHand(afternoon, { state: 'pending', dueAt: later(afternoon, seconds(1)), sid: null }), second)
  writeMessage(db, sentText('CA3', afternoon, { dueAt: later(afternoon, seconds(2)) }), first)
  const rows = rowsDue(db, soon, 10, { automatic: false, touchesUpTo: null }).map((row) =>
    row.is === 'message' ? row.message : row.is,
  )
  expect(rows).toEqual(['by-hand:1', 'first-text:CA3'])
  expect(nextDueAt(db, false)).toBe(later(afternoon, seconds(1)))
})

test('a row that is put off comes later, and nothing waits where nothing is due', () => {
  const db = filled()
  expect(nextDueAt(db, true)).toBeUndefined()
  writeMessage(db, firstText('CA1', afternoon), first)
  postponeRow(db, { is: 'message', dueAt: afternoon, message: 'first-text:CA1' as MessageId, state: 'pending' }, soon)
  expect([due(db, afternoon), nextDueAt(db, true)]).toEqual([[], soon])
})

test('a voicemail is fetched after what cannot wait, and is no row any more once its file is here or given up', () => {
  const db = filled()
  const recording = 'RE1' as RecordingSid
  const voicemail = newVoicemail(recording, 9, afternoon)
  const call = missedCall('CA1', afternoon, { voicemail })
  writeCall(db, call, first)
  writeRecording(db, call)
  writeMessage(db, firstText('CA2', later(afternoon, seconds(1))), second)
  expect(due(db)).toEqual(['first-text:CA2', 'RE1'])
  expect([nextDueAt(db, true), nextDueAt(db, false)]).toEqual([afternoon, afternoon])
  postponeRow(db, { is: 'recording', dueAt: afternoon, call: call.id, recording }, later(soon, seconds(1)))
  expect(due(db)).toEqual(['first-text:CA2'])
  for (const file of [{ is: 'here' }, { is: 'given_up' }] as const) {
    writeRecording(db, call)
    writeRecording(db, { ...call, voicemail: { ...voicemail, file } })
    expect(due(db)).toEqual(['first-text:CA2'])
  }
})

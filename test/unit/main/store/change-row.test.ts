import { expect, test } from 'vitest'
import type { MessageSid, PersonId } from '../../../../main/domain/words/identifiers.ts'
import { later, seconds } from '../../../../main/domain/words/instant.ts'
import type { Call, Message } from '../../../../main/domain/words/person-file.ts'
import { callById, callFromRow, writeCall } from '../../../../main/store/call-rows.ts'
import { messageById, messageFromRow, writeMessage } from '../../../../main/store/message-rows.ts'
import { writePerson } from '../../../../main/store/person-rows.ts'
import { afternoon } from '../../../fixtures/evidence.ts'
import { openMemory } from '../../../fixtures/memory-database.ts'
import { firstText, missedCall, person } from '../../../fixtures/person-file.ts'

const id = 'person-1' as PersonId
const soon = later(afternoon, seconds(9))

/** A database that holds one person, a missed call of theirs, and the text for it. */
function filled() {
  const db = openMemory()
  const [call, text] = [missedCall('CA1', afternoon), firstText('CA1', afternoon)]
  writePerson(db, person({ id }))
  writeCall(db, call, id)
  writeMessage(db, text, id)
  return { db, call, text }
}

const changesOfText: readonly Partial<Message>[] = [
  { state: 'sending', dueAt: null, attempts: 1, attemptedAt: soon, body: 'Hi' },
  { state: 'sent', sid: 'SM1' as MessageSid, sentAt: soon, dueAt: soon },
  { reason: { code: 'texted', sentence: 'Texted.', at: soon } },
  { media: [{ contentType: 'image/png', url: 'https://example.com' }], createdAt: soon, doubtedAt: soon },
]

test.each(changesOfText)('a text that changes is read back as it is now: %j', (change) => {
  const { db, text } = filled()
  const changed = { ...text, ...change }
  writeMessage(db, changed, id, text)
  const row = messageById(db, text.id)
  expect(row && messageFromRow(row)).toEqual(changed)
  expect(row?.person_id).toBe(id)
})

const changesOfCall: readonly Partial<Call>[] = [
  { outcome: { is: 'in_progress', waitsFor: 'call_events', until: soon }, waitsUntil: soon, decision: null },
  { outcome: { is: 'answered' } },
  { decision: { code: 'texted', sentence: 'Texted.', at: soon }, startedAt: soon },
  { voicemail: null, leansOn: null, evidence: [] },
]

test.each(changesOfCall)('a call that changes is read back as it is now: %j', (change) => {
  const { db, call } = filled()
  const changed = { ...call, ...change }
  writeCall(db, changed, id, call)
  const row = callById(db, call.id)
  expect(row && callFromRow(row)).toEqual(changed)
  expect(row?.person_id).toBe(id)
})

test('what is the same is not written, and what is unknown to be there is written whole', () => {
  const { db, call, text } = filled()
  const before = db.prepare('SELECT total_changes() AS n').get()
  writeCall(db, { ...call }, id, call)
  writeMessage(db, { ...text }, id, text)
  expect(db.prepare('SELECT total_changes() AS n').get()).toEqual(before)
  writeMessage(db, { ...text, state: 'sent' }, id)
  expect(messageById(db, text.id)?.state).toBe('sent')
})

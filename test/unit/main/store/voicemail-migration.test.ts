import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import type { WriteHandle } from '../../../../main/store/handles.ts'
import { callById, callFromRow, writeCall } from '../../../../main/store/call-rows.ts'
import { rowsDue } from '../../../../main/store/due-rows.ts'
import { migrate } from '../../../../main/store/migrate.ts'
import { firstText } from '../../../../main/store/migrations/001-first-text.ts'
import { afternoon } from '../../../fixtures/evidence.ts'
import { missedCall } from '../../../fixtures/person-file.ts'

test('a voicemail from before files were kept is fetched too; a call without one is as it was', () => {
  const db = new Sqlite(':memory:') as WriteHandle
  onTestFinished(() => void db.close())
  db.exec(firstText)
  db.pragma('user_version = 1')
  const [spoken, silent] = ['CA1', 'CA2'].map((id) => missedCall(id, afternoon))
  if (!spoken || !silent) throw new Error('no calls')
  for (const call of [spoken, silent]) writeCall(db, call, null)
  const old = { recordingSid: 'RE1', recordingUrl: 'https://h/RE1', seconds: 9 }
  db.prepare('UPDATE call SET voicemail = ? WHERE id = ?').run(JSON.stringify(old), 'CA1')
  migrate(db)
  const readBack = [spoken, silent].map(({ id }) => {
    const row = callById(db, id)
    return row && callFromRow(row)
  })
  const dueAt = spoken.startedAt
  const file = { is: 'wanted', since: dueAt, tries: 0, dueAt }
  const voicemail = { recordingSid: 'RE1', seconds: 9, transcript: null, file }
  expect(readBack).toEqual([{ ...spoken, voicemail }, silent])
  expect(rowsDue(db, afternoon, 10, { automatic: true, touchesUpTo: afternoon })).toEqual([
    { is: 'recording', dueAt, call: 'CA1', recording: 'RE1' },
  ])
})

import { expect, test } from 'vitest'
import type { PersonId } from '../../../../main/domain/words/identifiers.ts'
import { because } from '../../../../main/domain/reasons.ts'
import { earlier, later, minutes, seconds } from '../../../../main/domain/words/instant.ts'
import { writeCall } from '../../../../main/store/call-rows.ts'
import { writeMessage } from '../../../../main/store/message-rows.ts'
import { writePerson } from '../../../../main/store/person-rows.ts'
import { doneSince, lastAnswer, statusStatements, unsettled } from '../../../../main/store/status-rows.ts'
import { afternoon } from '../../../fixtures/evidence.ts'
import { openMemory } from '../../../fixtures/memory-database.ts'
import { firstText, missedCall, person, sentText, textByHand } from '../../../fixtures/person-file.ts'

const who = 'person-1' as PersonId

function filled() {
  const db = openMemory()
  writePerson(db, person())
  return db
}

test.each(Object.entries(statusStatements))('the status costs the same on a busy day: %s', (_name, statement) => {
  const db = filled()
  for (let n = 0; n < 500; n++) {
    writeCall(db, missedCall(`CA${n}`, afternoon), who)
    writeMessage(db, sentText(`CA${n}`, afternoon), who)
  }
  db.exec('ANALYZE')
  const plan = db
    .prepare<number[], { detail: string }>(`EXPLAIN QUERY PLAN ${statement}`)
    .all(afternoon)
    .map(({ detail }) => detail)
  expect(plan[0]).toMatch(/SEARCH (?:call|text|message) USING (?:COVERING )?INDEX (?:call_missed|message_answering)/)
  expect(plan.join('\n')).not.toMatch(/TEMP B-TREE|SCAN/)
})

test('what happened since an instant: history, older calls and texts by hand are left out', () => {
  const db = filled()
  const history = { decision: because('before_first_start', 'history', afternoon) }
  for (const [id, at] of [['CA1', afternoon] as const, ['CA2', earlier(afternoon, minutes(10))] as const]) {
    writeCall(db, missedCall(id, at), who)
    writeMessage(db, sentText(id, later(at, seconds(3))), who)
  }
  writeCall(db, missedCall('CA3', afternoon, history), who)
  writeCall(db, missedCall('CA4', afternoon, { outcome: { is: 'answered' } }), who)
  writeMessage(db, textByHand(afternoon), who)
  expect(doneSince(db, earlier(afternoon, minutes(1)))).toEqual({ missed: 1, texted: 1, newestAnswers: [3] })
  expect(lastAnswer(db)).toEqual({ at: later(afternoon, seconds(3)), secondsAfterCall: 3 })
})

test('D8 D9 what is in doubt, and what is held', () => {
  const db = filled()
  expect([unsettled(db), lastAnswer(db)]).toEqual([{ inDoubt: 0, held: 0 }, null])
  writeCall(db, missedCall('CA1', afternoon, { decision: because('held', 'listening', afternoon) }), who)
  writeMessage(db, firstText('CA1', afternoon, { state: 'in_doubt' }), who)
  expect(unsettled(db)).toEqual({ inDoubt: 1, held: 1 })
})

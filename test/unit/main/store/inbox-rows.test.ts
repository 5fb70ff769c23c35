import { expect, test } from 'vitest'
import { inboxRow } from '../../../../main/domain/inbox-row.ts'
import type { MessageId, MessageSid, PersonId, Phone } from '../../../../main/domain/words/identifiers.ts'
import { earlier, later, minutes, seconds } from '../../../../main/domain/words/instant.ts'
import { stopwatch } from '../../../../main/engine/clock.ts'
import type { InboxGroup, WhichPeople } from '../../../../main/engine/ports/reading.ts'
import { writeCall } from '../../../../main/store/call-rows.ts'
import { inboxCounts, pageStatement, peopleInInbox } from '../../../../main/store/inbox-rows.ts'
import { writeMessage } from '../../../../main/store/message-rows.ts'
import { writeInboxRow, writePerson, writePersonNumber } from '../../../../main/store/person-rows.ts'
import { afternoon } from '../../../fixtures/evidence.ts'
import { openMemory } from '../../../fixtures/memory-database.ts'
import { incomingText, knownNumber, missedCall, person, personFile, sentText } from '../../../fixtures/person-file.ts'
import { agentId } from '../../../fixtures/policy.ts'

/** So many people who called, were texted, and wrote, or were done with. */
function peopled(howMany: number) {
  const db = openMemory()
  db.transaction(() => {
    for (let n = 0; n < howMany; n++) {
      const phone: Phone = `+1512${String(5_550_000 + n).padStart(7, '0')}`
      const at = earlier(afternoon, minutes(n))
      const doneAt = n % 3 === 0 ? null : later(at, minutes(1))
      const who = person({ id: `person-${n}` as PersonId, name: `Name ${n}`, doneAt })
      const sid = `SMin${n}` as MessageSid
      const words = incomingText(later(at, seconds(30)), `Is ${n} Alder Court still available, and can we see it?`)
      const file = personFile({
        person: who,
        numbers: [knownNumber({ phone })],
        calls: [missedCall(`CA${n}`, at, { caller: { is: 'phone', phone } })],
        messages: [
          sentText(`CA${n}`, at, { body: 'Hi, this is Dana Whitfield - I just missed your call. What is best?' }),
          ...(n % 2 === 0 ? [{ ...words, id: sid as string as MessageId, sid, from: phone }] : []),
        ],
      })
      const row = inboxRow(file)
      writePerson(db, who)
      writeInboxRow(db, who.id, { row, json: JSON.stringify(row) })
      writePersonNumber(db, agentId, phone, who.id)
      file.calls.forEach((call) => writeCall(db, call, who.id))
      file.messages.forEach((text) => writeMessage(db, text, who.id))
    }
  })()
  return db
}

const all: WhichPeople = { group: null, after: null, limit: 50, search: '' }

test.each([
  ['any', false],
  ['running', false],
  ['over', true],
] as const)('design 4 a page of the inbox is read off its index: %s %s', (pause, isSearched) => {
  const db = peopled(300)
  db.exec('ANALYZE')
  const bound = { stored: 'rest', rank: 0, id: '', now: afternoon, limit: 50, ...(isSearched ? { among: '[]' } : {}) }
  const plan = db
    .prepare<[object], { detail: string }>(`EXPLAIN QUERY PLAN ${pageStatement(pause, isSearched)}`)
    .all(bound)
    .map(({ detail }) => detail)
  expect(plan.join('\n')).toMatch(/SEARCH person USING INDEX person_inbox \(inbox_group=\? AND \(?inbox_rank/)
  expect(plan.join('\n')).not.toMatch(/TEMP B-TREE FOR ORDER BY|SCAN person/)
})

test('look.md 3 the inbox with 10,000 people: everybody once, in order, and how long it takes', () => {
  const db = peopled(10_000)
  const timed = <T>(work: () => T): readonly [number, T] => {
    work()
    const elapsed = stopwatch()
    const result = work()
    return [elapsed(), result]
  }
  const [firstPage, page] = timed(() => peopleInInbox(db, all, afternoon))
  const [counting, counts] = timed(() => inboxCounts(db, afternoon))
  const [byName, named] = timed(() => peopleInInbox(db, { ...all, search: 'name 9999' }, afternoon))
  const [byWords, worded] = timed(() => peopleInInbox(db, { ...all, search: 'still available' }, afternoon))
  const [byNumber, numbered] = timed(() => peopleInInbox(db, { ...all, search: '555-9998' }, afternoon))
  const shown = { firstPage, counting, byName, byWords, byNumber }
  console.log(
    'inbox of 10,000 people, ms:',
    JSON.stringify(shown, (_key, value: unknown) => rounded(value)),
  )

  expect(counts.waiting + counts.followUp + counts.rest).toBe(10_000)
  expect(page.map(({ rank }) => rank)).toEqual(page.map(({ rank }) => rank).toSorted((a, b) => a - b))
  expect([named, numbered].map((found) => found.map(({ person }) => person))).toEqual([
    ['person-9999'],
    ['person-9998'],
  ])
  expect(worded).toHaveLength(50)
  expect(new Set(everybody(db)).size).toBe(10_000)
})

function everybody(db: ReturnType<typeof openMemory>): readonly PersonId[] {
  const seen: PersonId[] = []
  let after: WhichPeople['after'] = null
  for (;;) {
    const page = peopleInInbox(db, { ...all, after, limit: 200 }, afternoon)
    seen.push(...page.map(({ person }) => person))
    const last = page.at(-1)
    if (!last) return seen
    after = { group: last.group satisfies InboxGroup, rank: last.rank, id: last.person }
  }
}

function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 10) / 10 : value
}

import { expect, test } from 'vitest'
import { decide } from '../../../../main/domain/decide.ts'
import { inboxRow } from '../../../../main/domain/inbox-row.ts'
import type { DomainEvent } from '../../../../main/domain/words/event.ts'
import type {
  AgentId,
  CallSid,
  MessageId,
  MessageSid,
  PersonId,
  Phone,
  RecordingSid,
} from '../../../../main/domain/words/identifiers.ts'
import { days, earlier, hours, later, minutes, seconds, type EpochMs } from '../../../../main/domain/words/instant.ts'
import type { PersonFile } from '../../../../main/domain/words/person-file.ts'
import { handleEvent } from '../../../../main/engine/handle-event.ts'
import { subjectOf } from '../../../../main/engine/subject.ts'
import { reading } from '../../../../main/store/reading.ts'
import { settleStart, unblockIfChanged } from '../../../../main/store/first-start.ts'
import { sqliteStore } from '../../../../main/store/store.ts'
import { afternoon, dialed, voice } from '../../../fixtures/evidence.ts'
import { openMemory } from '../../../fixtures/memory-database.ts'
import { callEvidence, messageReceived } from '../../../fixtures/person-file.ts'
import { agentId, agentsCell, callerNumber, line, lineNumber, otherLineNumber } from '../../../fixtures/policy.ts'

const lee = line({ number: otherLineNumber, agent: { id: 'Lee' as AgentId, name: 'Lee Park', brokerage: null } })
const lines = [line(), lee]
const rules = {
  lines: new Map(lines.map((one) => [one.number, one])),
  ownNumbers: new Set<Phone>([lineNumber, otherLineNumber, agentsCell]),
  dedupeWindow: minutes(10),
  enrolAfter: hours(2),
  mailsFrom: null,
}

/** A store in memory whose clock stands where it is put. */
function standing() {
  const db = openMemory()
  let at = afternoon
  let ids = 0
  const open = () => sqliteStore({ db, now: () => at, rules: () => rules, newId: () => `person-${++ids}` })
  const store = open()
  settleStart(store, { enabled: true, firstTextApproved: true }, earlier(afternoon, days(1)))
  const clock = { now: () => at, at: () => () => {} }
  return {
    db,
    store,
    reopened: open,
    moveTo: (instant: EpochMs) => void (at = instant),
    hears(event: DomainEvent) {
      const idle = { install: 'this-computer', announce: () => {}, complain: () => {}, words: never, twilio: never }
      handleEvent({ store, clock, ...idle }, event)
    },
    fileOf: (event: DomainEvent) => store.transaction((tx) => tx.load(subjectOf(event))),
    reading: reading(db, () => at, { agentOf: () => agentId, newPersonId: () => 'nobody' as PersonId }),
  }
}
const never = undefined as never

test('design 1.1 what was decided is read back word for word: calls, texts, tasks, numbers, person', () => {
  const given = standing()
  const told: readonly DomainEvent[] = [
    callEvidence('CA1', voice, afternoon),
    callEvidence('CA1', dialed('no-answer', { bridged: false }), later(afternoon, seconds(20))),
    {
      type: 'VoicemailLeft',
      call: 'CA1' as CallSid,
      recordingSid: 'RE1' as RecordingSid,
      seconds: 9,
    },
    {
      ...messageReceived('Hello — “you”', afternoon),
      media: [{ contentType: 'image/png', url: 'https://h/1' }],
    },
    callEvidence('CA2', voice, afternoon),
    messageReceived('STOP', afternoon, { sid: 'SMstop' }),
  ]
  for (const event of told) {
    const { file } = decide(event, given.fileOf(event), given.store.policy(), afternoon)
    given.hears(event)
    const readBack = inOrder(given.fileOf(callEvidence('CA1', voice, afternoon)))
    expect(readBack).toEqual({ ...inOrder(file), person: { ...file.person, id: readBack.person?.id } })
  }
})

/** What happened in one instant has no order of its own. */
function inOrder(file: PersonFile): PersonFile {
  const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
    rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return { ...file, calls: byId(file.calls), messages: byId(file.messages), tasks: byId(file.tasks) }
}

test('S12 a stranger becomes one person, at the first word', () => {
  const given = standing()
  given.hears(callEvidence('CA1', voice, afternoon))
  given.hears(messageReceived('Hi', afternoon))
  expect(given.db.prepare('SELECT count(*) AS n FROM person').get()).toEqual({ n: 1 })
})

test('D11 people are per agent, what is known of a number is shared', () => {
  const given = standing()
  given.hears(messageReceived('STOP', afternoon))
  given.hears(messageReceived('Hi', afternoon, { line: otherLineNumber, sid: 'SM2' }))
  const mine = given.fileOf(messageReceived('x', afternoon, { sid: 'SMx' }))
  const lees = given.fileOf(messageReceived('x', afternoon, { line: otherLineNumber, sid: 'SMx' }))
  expect([mine.person?.agent, lees.person?.agent]).toEqual([agentId, 'Lee'])
  expect(mine.person?.id).not.toBe(lees.person?.id)
  expect([mine.numbers[0]?.optedOutAt, lees.numbers[0]?.optedOutAt]).toEqual([afternoon, afternoon])
})

test('D11 merged, what one had is the other’s, and their numbers lead to one person', () => {
  const given = standing()
  const other: Phone = '+15125550198'
  given.hears(callEvidence('CA1', voice, afternoon))
  given.hears(callEvidence('CA2', voice, afternoon, { from: other }))
  const into = given.fileOf(callEvidence('CA1', voice, afternoon)).person?.id ?? ('' as PersonId)
  const from = given.fileOf(callEvidence('CA2', voice, afternoon, { from: other })).person?.id ?? ('' as PersonId)
  given.hears({ type: 'PeopleMerged', from, into })
  const file = given.fileOf(messageReceived('x', afternoon, { from: other, sid: 'SMx' }))
  expect([file.person?.id, file.calls.map(({ id }) => id).sort(), file.numbers.length]).toEqual([
    into,
    ['CA1', 'CA2'],
    2,
  ])
})

test('a file reaches back 90 days, also where the clock stands a year ahead, and always holds what the event names', () => {
  const given = standing()
  given.hears(callEvidence('CA1', voice, afternoon))
  const longAfter = later(afternoon, days(90 + 366 + 1))
  given.moveTo(longAfter)
  given.hears(callEvidence('CA2', voice, longAfter))
  const named = given.fileOf(callEvidence('CA1', voice, afternoon)).calls.map(({ id }) => id)
  expect(named.sort()).toEqual(['CA1', 'CA2'])
  expect(given.fileOf(messageReceived('x', afternoon, { sid: 'SMx' })).calls.map(({ id }) => id)).toEqual(['CA2'])
})

test('design 1.2 a transaction that throws leaves no trace', () => {
  const given = standing()
  const event = callEvidence('CA1', voice, afternoon)
  expect(() =>
    given.store.transaction((tx) => {
      const before = tx.load(subjectOf(event))
      tx.write(before, decide(event, before, tx.policy(), afternoon))
      throw new Error('the disk is full')
    }),
  ).toThrow('the disk is full')
  expect(given.db.prepare('SELECT count(*) AS n FROM call').get()).toEqual({ n: 0 })
})

test('a withheld caller’s call is kept without a person', () => {
  const given = standing()
  const event = { ...callEvidence('CA1', voice, afternoon), caller: { is: 'withheld' } } as const
  given.hears(event)
  given.hears({ ...event, fact: dialed('busy', { bridged: false }) })
  const [call] = given.reading.calls({
    before: { startedAt: afternoon + 1, id: '' },
    limit: 5,
    waiting: false,
    search: '',
  })
  expect(call).toMatchObject({ person: null, call: { decision: { code: 'withheld_number' } } })
})

test('D13 "the newest instant on record" is the newest, not the one written last, also after a restart', () => {
  const given = standing()
  given.hears(messageReceived('STOP', afternoon))
  given.moveTo(earlier(afternoon, minutes(30)))
  given.hears(messageReceived('START', afternoon, { sid: 'SM2' }))
  expect([given.store.isClockWrong(), given.reopened().isClockWrong()]).toEqual([true, true])
})

test('contract, followUp.*: the file counts at the first start, and later only where it has changed', () => {
  const given = standing()
  const start = (enabled: boolean, firstTextApproved = true) => {
    settleStart(given.store, { enabled, firstTextApproved }, afternoon)
    return given.store.policy()
  }
  given.store.writeState('followUp', { is: 'off' }) // the agent's own "off"
  expect(start(true).followUp).toEqual({ is: 'off' })
  expect(start(false).followUp).toEqual({ is: 'off' })
  expect(start(true).followUp).toEqual({ is: 'on' })
  expect([start(true, false).firstTextApproved, start(true, true).firstTextApproved]).toEqual([false, true])
})

test('D8 the first start is that of the folder, not of the process', () => {
  const given = standing()
  const { firstStartAt } = given.store.policy()
  settleStart(given.store, { enabled: true, firstTextApproved: true }, later(afternoon, days(9)))
  expect([given.store.policy().firstStartAt, given.store.lastHeardAt()]).toEqual([firstStartAt, firstStartAt])
})

test('D9 a stopped line goes again once the Twilio or line settings have changed, and not by a restart', () => {
  const given = standing()
  unblockIfChanged(given.store, ['token', lines])
  given.hears(callEvidence('CA1', voice, afternoon))
  given.hears(callEvidence('CA1', dialed('busy', { bridged: false }), later(afternoon, seconds(20))))
  given.store.transaction((tx) => {
    const before = tx.load({ is: 'message', message: 'first-text:CA1' as MessageId })
    tx.write(before, {
      file: before,
      journal: [],
      blocks: { line: lineNumber, fault: { kind: 'unregistered', code: 30034 } },
    })
  })
  const isBlocked = () => given.store.policy().blockedLines.has(lineNumber)
  unblockIfChanged(given.store, ['token', lines])
  expect(isBlocked()).toBe(true)
  unblockIfChanged(given.store, ['another token', lines])
  expect(isBlocked()).toBe(false)
})

test('design 1.3 what a dead process was sending is known at the next start', () => {
  const given = standing()
  given.hears(callEvidence('CA1', voice, afternoon))
  given.hears(callEvidence('CA1', dialed('busy', { bridged: false }), later(afternoon, seconds(20))))
  given.db.exec("UPDATE message SET state = 'sending'")
  expect(given.reopened().textsLeftSending()).toEqual(['first-text:CA1'])
})

test('R10 inbox: newest first, page by page, those who wait, and by name, number or words', () => {
  const given = standing()
  const from = (n: number): Phone => `+1512555010${n}`
  for (const n of [5, 6, 7]) {
    given.hears(callEvidence(`CA${n}`, voice, later(afternoon, seconds(n)), { from: from(n) }))
    given.hears(
      callEvidence(`CA${n}`, dialed('busy', { bridged: false }), later(afternoon, seconds(20 + n)), { from: from(n) }),
    )
  }
  given.hears(messageReceived('About 100% of it', afternoon, { from: from(6) }))
  const all = { before: { startedAt: Number.MAX_SAFE_INTEGER, id: '' }, limit: 10, waiting: false, search: '' }
  const ids = (changes: Partial<typeof all>) => given.reading.calls({ ...all, ...changes }).map(({ call }) => call.id)
  expect(ids({})).toEqual(['CA7', 'CA6', 'CA5'])
  expect(ids({ limit: 2 })).toEqual(['CA7', 'CA6'])
  expect(ids({ before: { startedAt: later(afternoon, seconds(6)), id: 'CA6' } })).toEqual(['CA5'])
  expect(ids({ search: '555-0105' })).toEqual(['CA5'])
  expect(ids({ search: '100%' })).toEqual(['CA6'])
  expect(ids({ search: '1000%' })).toEqual([])
  expect([ids({ waiting: true }).length, given.reading.howManyWait()]).toEqual([3, 3])
  expect(given.reading.personByPhone(callerNumber)).toBeUndefined()
})

test('two texts never share a name of Twilio’s', () => {
  const given = standing()
  given.hears(messageReceived('Hi', afternoon, { sid: 'SM1' }))
  given.hears(messageReceived('Hi', afternoon, { sid: 'SM1' }))
  expect(given.db.prepare('SELECT sid FROM message').all()).toEqual([{ sid: 'SM1' as MessageSid }])
})

test('design 1.2 a commit that a full disk undoes takes with it what would come after: nothing of it stays', () => {
  const given = standing()
  const before = given.store.lastHeardAt()
  const work = () =>
    given.store.transaction(() => {
      given.db.exec('ROLLBACK') // as SQLite does by itself
      given.store.transaction(() => given.store.setLastHeardAt(later(afternoon, days(1))))
    })
  expect(work).toThrow('undone')
  expect(given.store.lastHeardAt()).toBe(before)
  given.store.transaction(() => given.store.setLastHeardAt(afternoon))
  expect(given.store.lastHeardAt()).toBe(afternoon)
})

test('what the computer does not let us keep has a name of its own, and what it says stays with it', () => {
  const { store, db } = standing()
  db.pragma('query_only = ON')
  const write = () => store.transaction(() => store.setLastHeardAt(afternoon))
  expect(write).toThrow(
    expect.objectContaining({ why: 'unwritable', message: expect.stringContaining('SQLITE_READONLY') }),
  )
})

test('the row in the inbox is that of what was kept, also where a part of the commit was taken back', () => {
  const given = standing()
  const { store, db } = given
  const missed = callEvidence('CA1', dialed('no-answer', { bridged: false }), later(afternoon, seconds(20)))
  const rowInTable = () => db.prepare<[], { inbox_row: string }>('SELECT inbox_row FROM person').get()?.inbox_row
  const rowOfFile = () => JSON.stringify(inboxRow(given.fileOf(missed)))

  store.transaction(() => {
    given.hears(callEvidence('CA1', voice, afternoon))
    const gone = () =>
      store.transaction(() => {
        given.hears(missed)
        throw new Error('gone')
      })
    expect(gone).toThrow('gone')
  })
  expect(rowInTable()).toBe(rowOfFile())
  store.transaction(() => {
    given.hears(missed)
    given.hears(messageReceived('Hello', later(afternoon, seconds(40))))
  })
  expect(rowInTable()).toBe(rowOfFile())
  expect(given.fileOf(missed).messages).toHaveLength(2)
})

test('design 1.1 a file that was written a moment ago is the file that would be read', () => {
  const given = standing()
  const missed = callEvidence('CA1', dialed('no-answer', { bridged: false }), later(afternoon, seconds(20)))
  const told: readonly DomainEvent[] = [
    callEvidence('CA1', voice, afternoon),
    missed,
    messageReceived('Later', later(afternoon, seconds(60)), { sid: 'SM2' }),
    messageReceived('Earlier', later(afternoon, seconds(50)), { sid: 'SM1' }),
    messageReceived('STOP', later(afternoon, seconds(60)), { sid: 'SM0' }),
  ]
  for (const event of told) {
    given.hears(event)
    expect(given.fileOf(missed)).toEqual(given.reopened().transaction((tx) => tx.load(subjectOf(missed))))
  }
})

test('D10 D13 what is written past a decision is read: a stop of another’s, a text put off, a stamp set right', () => {
  const given = standing()
  const { store } = given
  const missed = callEvidence('CA1', dialed('no-answer', { bridged: false }), later(afternoon, seconds(20)))
  const asRead = () => given.reopened().transaction((tx) => tx.load(subjectOf(missed)))
  const changes: readonly (() => void)[] = [
    () => given.hears(messageReceived('STOP', afternoon, { sid: 'SMlee', line: otherLineNumber })),
    () => store.postpone({ is: 'call', dueAt: afternoon, call: 'CA1' as CallSid }, later(afternoon, days(9))),
    () => store.bringNear(afternoon),
    () => store.correctStamps(earlier(afternoon, seconds(1))),
  ]
  given.hears(callEvidence('CA1', voice, afternoon))
  for (const change of changes) {
    given.hears(callEvidence(`CA${changes.indexOf(change) + 2}`, voice, afternoon))
    change()
    expect(given.fileOf(missed)).toEqual(asRead())
  }
})

import Sqlite from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Phone } from '../../../../main/domain/words/identifiers.ts'
import { hours, minutes } from '../../../../main/domain/words/instant.ts'
import { openDatabase } from '../../../../main/store/database.ts'
import { peopleInInbox } from '../../../../main/store/inbox-rows.ts'
import { firstText } from '../../../../main/store/migrations/001-first-text.ts'
import { sqliteStore } from '../../../../main/store/store.ts'
import { afternoon } from '../../../fixtures/evidence.ts'
import { agentId, callerNumber } from '../../../fixtures/policy.ts'
import { migrate, NewerDatabase } from '../../../../main/store/migrate.ts'
import { openMemory } from '../../../fixtures/memory-database.ts'

const tables = (db: ReturnType<typeof openMemory>) =>
  db
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name",
    )
    .all()

test('design 4 a new database has every table, each of them strict', () => {
  const db = openMemory()
  expect(tables(db).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['call', 'journal', 'message', 'number', 'person', 'person_number', 'state', 'task']),
  )
  expect(tables(db).filter(({ sql }) => !/STRICT/.test(sql))).toEqual([])
})

test('design 4 migrating twice changes nothing', () => {
  const db = openMemory()
  const before = tables(db)
  migrate(db)
  expect(tables(db)).toEqual(before)
})

test('design 4 a schema from the future is refused', () => {
  const db = openMemory()
  db.pragma('user_version = 99')
  expect(() => migrate(db)).toThrow(NewerDatabase)
})

test('design 4 a commit is durable, and rows that belong together stay together', () => {
  const db = openMemory()
  const settings = ['synchronous', 'foreign_keys'].map((name) => db.pragma(name, { simple: true }))
  expect(settings).toEqual([2, 1])
})

test('design 4 a file of before the window is brought up, and its people get their rows at the first opening', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ringback-'))
  const file = path.join(folder, 'ringback.sqlite')
  const old = new Sqlite(file)
  old.exec(firstText)
  old.pragma('user_version = 1')
  old.exec(`INSERT INTO person (id, agent_id, name, type, class, stage, is_paused) VALUES
    ('person-1', '${agentId}', 'Sam Lee', 'unknown', 'lead', 'new', 0)`)
  old.exec(`INSERT INTO person_number VALUES ('${agentId}', '${callerNumber}', 'person-1')`)
  old.close()
  const db = openDatabase(file)
  onTestFinished(() => {
    db.close()
    rmSync(folder, { recursive: true })
  })
  const rules = {
    lines: new Map(),
    ownNumbers: new Set<Phone>(),
    dedupeWindow: minutes(10),
    enrolAfter: hours(2),
    mailsFrom: null,
  }
  sqliteStore({ db, now: () => afternoon, rules: () => rules, newId: () => 'nobody' })
  const all = { group: null, after: null, limit: 10, search: '' }
  expect(peopleInInbox(db, all, afternoon)).toMatchObject([
    { name: 'Sam Lee', group: 'rest', row: { phone: callerNumber } },
  ])
})

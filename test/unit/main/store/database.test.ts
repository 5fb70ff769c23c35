import { expect, test } from 'vitest'
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

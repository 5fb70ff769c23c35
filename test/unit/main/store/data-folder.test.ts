import Sqlite from 'better-sqlite3'
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { afternoon } from '../../../fixtures/evidence.ts'
import { openDataFolder, type DataFolder } from '../../../../main/store/data-folder.ts'

function emptyPlace(): string {
  const place = mkdtempSync(path.join(tmpdir(), 'ringback-folder-'))
  onTestFinished(() => rmSync(place, { recursive: true }))
  return path.join(place, 'data')
}

function opened(folder: string): DataFolder {
  const open = openDataFolder(folder, { now: afternoon })
  onTestFinished(() => open.close())
  return open
}

/** Why a folder cannot be opened. */
function refusal(folder: string): unknown {
  try {
    openDataFolder(folder, { now: afternoon }).close()
    return undefined
  } catch (error) {
    return error
  }
}

const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8)

test('contract: the folder is made for its owner alone, and so is every file in it', () => {
  const folder = emptyPlace()
  const { db } = opened(folder)
  db.exec("INSERT INTO state (key, value) VALUES ('a', '1')")
  const files = readdirSync(folder).sort()
  expect(files).toEqual(expect.arrayContaining(['lock', 'ringback.sqlite', 'ringback.sqlite-wal']))
  expect([modeOf(folder), ...files.map((file) => modeOf(path.join(folder, file)))]).toEqual([
    '700',
    ...files.map(() => '600'),
  ])
})

test('a database of an earlier program that others could read is closed to them', () => {
  const folder = emptyPlace()
  openDataFolder(folder, { now: afternoon }).close()
  chmodSync(path.join(folder, 'ringback.sqlite'), 0o644)
  opened(folder)
  expect(modeOf(path.join(folder, 'ringback.sqlite'))).toBe('600')
})

test('contract, exit 3: one process per data folder, and the folder is free again afterwards', () => {
  const folder = emptyPlace()
  const first = openDataFolder(folder, { now: afternoon })
  expect(refusal(folder)).toMatchObject({ exitCode: 3, code: 'folder_in_use', whatToDo: expect.stringMatching(/./) })
  first.close()
  expect(refusal(folder)).toBeUndefined()
})

test('contract, exit 4: a damaged database stays in place, unchanged, and the folder is free', () => {
  const folder = emptyPlace()
  openDataFolder(folder, { now: afternoon }).close()
  const file = path.join(folder, 'ringback.sqlite')
  const damage = Buffer.from('this is no database at all, it is a letter\n'.repeat(200))
  writeFileSync(file, damage)
  for (let n = 0; n < 2; n++) expect(refusal(folder)).toMatchObject({ exitCode: 4, code: 'damaged_database' })
  expect(readFileSync(file).equals(damage)).toBe(true)
})

test('contract, exit 4: a database of a newer program is refused and left as it is', () => {
  const folder = emptyPlace()
  openDataFolder(folder, { now: afternoon }).close()
  const file = path.join(folder, 'ringback.sqlite')
  const newer = new Sqlite(file)
  newer.pragma('user_version = 99')
  newer.close()
  const before = readFileSync(file)
  expect(refusal(folder)).toMatchObject({ exitCode: 4, message: expect.stringContaining('newer') })
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('D8 whether the database was there before is known', () => {
  const folder = emptyPlace()
  const isNew = [0, 1].map(() => {
    const open = openDataFolder(folder, { now: afternoon })
    open.close()
    return open.isNew
  })
  expect(isNew).toEqual([{ since: null }, false])
})

test('what was committed is there after the next start', () => {
  const folder = emptyPlace()
  const first = openDataFolder(folder, { now: afternoon })
  first.db.exec("INSERT INTO state (key, value) VALUES ('a', '1')")
  first.close()
  expect(opened(folder).db.prepare('SELECT value FROM state').all()).toEqual([{ value: '1' }])
  expect(existsSync(path.join(folder, 'ringback.sqlite'))).toBe(true)
})

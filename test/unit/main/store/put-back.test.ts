import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { hours, later } from '../../../../main/domain/words/instant.ts'
import { openDatabase } from '../../../../main/store/database.ts'
import { copyDatabaseNow } from '../../../../main/store/backup.ts'
import { putBack } from '../../../../main/store/put-back.ts'
import { restoreAtStart } from '../../../../main/store/restore-at-start.ts'
import { readState, writeState } from '../../../../main/store/state.ts'
import { afternoon } from '../../../fixtures/evidence.ts'

/** A data folder, and a good backup of it. */
function folderWithBackup() {
  const folder = mkdtempSync(path.join(tmpdir(), 'ringback-put-back-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const backup = path.join(folder, 'backup.sqlite')
  const open = () => openDatabase(path.join(folder, 'ringback.sqlite'))
  const db = open()
  copyDatabaseNow(db, backup)
  db.close()
  return { folder, backup, open }
}

test('D13 a start with a backup that was put back by a start before undoes no later restore from the window', async () => {
  const { folder, backup, open } = folderWithBackup()
  restoreAtStart(folder, backup, afternoon)
  const db = open()
  await putBack(db, folder, backup, later(afternoon, hours(1)))
  db.close()
  restoreAtStart(folder, backup, later(afternoon, hours(2)))
  const again = open()
  expect(readState(again, 'restore')?.at).toBe(later(afternoon, hours(1)))
  again.close()
})

test('D13 a start with a backup does not forget that the numbers call another computer', () => {
  const { folder, backup, open } = folderWithBackup()
  const db = open()
  writeState(db, 'otherComputerSince', afternoon)
  db.close()
  restoreAtStart(folder, backup, later(afternoon, hours(1)))
  const restored = open()
  expect(readState(restored, 'otherComputerSince')).toBe(afternoon)
  restored.close()
})

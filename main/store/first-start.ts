import { createHash } from 'node:crypto'
import { firstSequences } from '../domain/starting-sequences.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import { approveTexts, textsInForce } from './first-text-book.ts'
import { switchFollowUp } from './follow-up-switch.ts'
import type { SqliteStore } from './store.ts'

/** What the settings file says of follow-up: an operator's statement (contract, Settings file). */
export interface FollowUpInFile {
  readonly enabled: boolean
  readonly firstTextApproved: boolean
}

/**
 * What each start settles before anything happens: when this folder was first used, so that what is older is
 * history (D8), and the file's word on follow-up, which counts at the first start and where it has changed
 * since the last one, so that an agent's "off" survives a crash. `lostSince`: a folder in use had lost its
 * database, and since then nothing is known; null: it has not.
 */
export function settleStart(
  store: SqliteStore,
  inFile: FollowUpInFile,
  now: EpochMs,
  lostSince: EpochMs | null = null,
): void {
  if (store.readState('firstStartAt') === undefined) beginRecord(store, now, lostSince)
  if (store.sequences().length === 0) firstSequences.forEach((sequence) => store.addSequence(sequence))
  const before = store.readState('followUpInFile')
  if (before?.['enabled'] !== inFile.enabled) switchFollowUp(store, { is: inFile.enabled ? 'on' : 'off' }, now)
  if (before?.['firstTextApproved'] !== inFile.firstTextApproved) approveByFile(store, inFile, now)
  store.writeState('followUpInFile', { ...inFile })
}

/** Who this program is to Twilio (D13): the same at every start with this data. */
export function installOf(store: SqliteStore, newId: () => string): string {
  const known = store.readState('installId')
  if (known !== undefined) return known
  const install = newId()
  store.writeState('installId', install)
  return install
}

/** What is older than the record is history. A database that was lost counts as a restore: what left is not known. */
function beginRecord(store: SqliteStore, now: EpochMs, lostSince: EpochMs | null): void {
  store.writeState('firstStartAt', lostSince ?? now)
  store.setLastHeardAt(lostSince ?? now)
  if (lostSince !== null) store.writeState('restore', { at: now, isReleased: false, fileHash: null })
}

/** A line that was stopped goes again once the Twilio or line settings have changed (D9). */
export function unblockIfChanged(store: SqliteStore, settings: unknown): void {
  const mark = createHash('sha256').update(JSON.stringify(settings)).digest('base64url')
  if (store.readState('sendingSettingsMark') === mark) return
  store.unblockLines()
  store.writeState('sendingSettingsMark', mark)
}

function approveByFile(store: SqliteStore, { firstTextApproved }: FollowUpInFile, now: EpochMs): void {
  const texts = textsInForce(store)
  if (firstTextApproved) approveTexts(store, texts, texts.approvedAt ?? now)
  else store.writeState('firstText', { ...texts, approvedAt: null })
}

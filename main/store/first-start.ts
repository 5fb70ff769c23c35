import { createHash } from 'node:crypto'
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
 * since the last one, so that an agent's "off" survives a crash.
 */
export function settleStart(store: SqliteStore, inFile: FollowUpInFile, now: EpochMs): void {
  if (store.readState('firstStartAt') === undefined) store.writeState('firstStartAt', now)
  if (store.lastHeardAt() === undefined) store.setLastHeardAt(now)
  const before = store.readState('followUpInFile')
  if (before?.['enabled'] !== inFile.enabled) switchFollowUp(store, { is: inFile.enabled ? 'on' : 'off' }, now)
  if (before?.['firstTextApproved'] !== inFile.firstTextApproved) approveByFile(store, inFile, now)
  store.writeState('followUpInFile', { ...inFile })
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

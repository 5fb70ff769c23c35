import type { FetchReport, VoicemailLeft } from '../domain/words/event.ts'
import type { CallSid, RecordingSid } from '../domain/words/identifiers.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { Account, Listed } from './account.ts'
import { retryAfter, stringOf } from './outcome.ts'
import { recordingSid, recordingSeconds } from './twilio-words.ts'

/** Keeps a voicemail's file on this machine; there for good when it resolves. Rejects where it cannot. */
export type KeepRecording = (sid: RecordingSid, bytes: Uint8Array) => Promise<void>

/**
 * Brings the file of a recording here. Its address is made of the account's own and the recording's name: the one
 * that a webhook gives is never gone to. Whatever is no audio counts as not there yet.
 */
export async function fetchRecording(
  account: Account,
  sid: RecordingSid,
  keep: KeepRecording,
  now: () => EpochMs,
): Promise<FetchReport> {
  if (!recordingSid(sid)) return { is: 'useless' }
  const outcome = await account.audio(`Recordings/${sid}.mp3`)
  if (outcome.is === 'too_large') return { is: 'useless' }
  if (outcome.is !== 'answered') return { is: 'not_yet', retryAfter: null }
  if (!outcome.bytes) return { is: 'not_yet', retryAfter: retryAfter(outcome.retryAfter, now()) }
  await keep(sid, outcome.bytes)
  return { is: 'kept' }
}

/** The finished voicemails of a call, by its own list (twilio.md 10.1); null: it could not be asked. */
export async function listRecordings(account: Account, call: CallSid): Promise<readonly VoicemailLeft[] | null> {
  const rows = await account.list(`Calls/${call}/Recordings`, {}, () => true)
  return rows && rows.flatMap((row) => voicemailOf(row, call))
}

/** Not what somebody else has recorded of the conversation. */
function voicemailOf(row: Listed, call: CallSid): readonly VoicemailLeft[] {
  const sid = recordingSid(stringOf(row, 'sid'))
  const seconds = recordingSeconds(row['duration'])
  const isFinished = (stringOf(row, 'status') ?? 'completed') === 'completed'
  const isVoicemail = (stringOf(row, 'source') ?? 'RecordVerb') === 'RecordVerb'
  if (!sid || seconds === undefined || !isFinished || !isVoicemail) return []
  return [{ type: 'VoicemailLeft', call, recordingSid: sid, seconds }]
}

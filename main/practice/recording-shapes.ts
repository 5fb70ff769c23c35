import { accountPath } from './account-shapes.ts'
import type { PracticeAccount } from './account.ts'
import { rfc2822 } from './dates.ts'
import type { StoredRecording, StoredTranscription } from './stored.ts'

/** A recording as `Recordings/{sid}.json` shows it (twilio.md 5); the length is known once the file is ready. */
export function recordingShape(account: PracticeAccount, recording: StoredRecording) {
  const path = `${accountPath(account)}/Recordings/${recording.sid}`
  return {
    ...recorded(account, recording),
    uri: `${path}.json`,
    media_url: recordingUrl(account, recording),
    subresource_uris: {
      add_on_results: `${path}/AddOnResults.json`,
      transcriptions: `${path}/Transcriptions.json`,
    },
  }
}

/** The same recording as `Calls/{sid}/Recordings.json` shows it. */
export function recordingOfCallShape(account: PracticeAccount, recording: StoredRecording) {
  return {
    ...recorded(account, recording),
    track: 'inbound',
    uri: `${accountPath(account)}/Calls/${recording.callSid}/Recordings/${recording.sid}.json`,
  }
}

/** What was heard; `duration` is a string, `price` a number or null (twilio.md 5). */
export function transcriptionShape(account: PracticeAccount, transcription: StoredTranscription) {
  return {
    sid: transcription.sid,
    account_sid: account.sid,
    api_version: '2010-04-01',
    recording_sid: transcription.recordingSid,
    date_created: rfc2822(transcription.createdAt),
    date_updated: rfc2822(transcription.createdAt),
    duration: String(transcription.seconds),
    status: 'completed',
    transcription_text: transcription.text,
    type: 'fast',
    price: null,
    price_unit: 'USD',
    uri: `${transcriptionPath(account, transcription)}.json`,
  }
}

/** `RecordingUrl` in webhooks: the file is there, `.mp3` or `.wav` behind it. */
export const recordingUrl = (account: PracticeAccount, recording: StoredRecording) =>
  `${account.apiBaseUrl}${accountPath(account)}/Recordings/${recording.sid}`

export const transcriptionPath = (account: PracticeAccount, { recordingSid, sid }: StoredTranscription) =>
  `${accountPath(account)}/Recordings/${recordingSid}/Transcriptions/${sid}`

function recorded(account: PracticeAccount, recording: StoredRecording) {
  return {
    sid: recording.sid,
    account_sid: account.sid,
    api_version: '2010-04-01',
    call_sid: recording.callSid,
    conference_sid: null,
    date_created: rfc2822(recording.createdAt),
    date_updated: rfc2822(recording.createdAt),
    start_time: rfc2822(recording.createdAt),
    duration: recording.status === 'processing' ? null : String(recording.seconds),
    status: recording.status,
    channels: 1,
    source: 'RecordVerb',
    error_code: null,
    price: null,
    price_unit: 'USD',
    encryption_details: null,
  }
}

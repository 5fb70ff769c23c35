import { accountPath } from './account-shapes.ts'
import { pageOf } from './lists.ts'
import { recordingOfCallShape, recordingShape, transcriptionShape } from './recording-shapes.ts'
import { refusal, type RestAnswer } from './refusals.ts'
import { tone } from './tone.ts'
import type { PracticeWorld } from './world.ts'

/** GET Recordings/{sid}.json, also while the file is not ready. */
export function readRecording(world: PracticeWorld, sid: string): RestAnswer {
  const recording = world.account.recordings.get(sid)
  return recording ? { status: 200, body: recordingShape(world.account, recording) } : refusal(20404)
}

/** GET Calls/{sid}/Recordings/{sid}.json: the same recording, as its call shows it. */
export function readRecordingOfCall(world: PracticeWorld, callSid: string, sid: string): RestAnswer {
  const recording = world.account.recordings.get(sid)
  if (recording?.callSid !== callSid) return refusal(20404)
  return { status: 200, body: recordingOfCallShape(world.account, recording) }
}

/** DELETE Recordings/{sid}.json: the file and its transcriptions go with it (twilio.md 5). A second time is a 404. */
export function deleteRecording(world: PracticeWorld, sid: string): RestAnswer {
  const { recordings, transcriptions } = world.account
  if (!recordings.delete(sid)) return refusal(20404)
  for (const { sid: name, recordingSid } of transcriptions.values()) {
    if (recordingSid === sid) transcriptions.delete(name)
  }
  return { status: 204, body: undefined }
}

/** GET Calls/{sid}/Recordings.json: a voicemail was reached (twilio.md 10.1). */
export function listRecordings(world: PracticeWorld, callSid: string, query: URLSearchParams): RestAnswer {
  const { account } = world
  if (!account.calls.has(callSid)) return refusal(20404)
  const items = [...account.recordings.values()].filter((recording) => recording.callSid === callSid).reverse()
  const shape = (item: (typeof items)[number]) => recordingOfCallShape(account, item)
  const path = `${accountPath(account)}/Calls/${callSid}/Recordings.json`
  return pageOf({ name: 'recordings', items, sidOf: (item) => item.sid, shape }, path, query)
}

export function listTranscriptions(world: PracticeWorld, recordingSid: string, query: URLSearchParams): RestAnswer {
  const { account } = world
  if (!account.recordings.has(recordingSid)) return refusal(20404)
  const items = [...account.transcriptions.values()].filter((one) => one.recordingSid === recordingSid).reverse()
  const shape = (item: (typeof items)[number]) => transcriptionShape(account, item)
  const path = `${accountPath(account)}/Recordings/${recordingSid}/Transcriptions.json`
  return pageOf({ name: 'transcriptions', items, sidOf: (item) => item.sid, shape }, path, query)
}

export function readTranscription(world: PracticeWorld, sid: string): RestAnswer {
  const transcription = world.account.transcriptions.get(sid)
  return transcription ? { status: 200, body: transcriptionShape(world.account, transcription) } : refusal(20404)
}

const FILE = /^Recordings\/(RE[0-9a-f]{32})(\.mp3|\.wav)?$/

/** Whether a path below the account names a recording's file, not its JSON. */
export const isRecordingFile = (resource: string) => FILE.test(resource)

/** The file, WAV unless `.mp3` was asked for; one that is not ready, absent or deleted has none (twilio.md 5). */
export function recordingFile(world: PracticeWorld, resource: string): RestAnswer {
  const [, sid = '', ending] = FILE.exec(resource) ?? []
  if (world.account.recordings.get(sid)?.status !== 'completed') return refusal(20404, resource)
  return { status: 200, body: tone(), headers: { 'content-type': ending === '.mp3' ? 'audio/mpeg' : 'audio/x-wav' } }
}

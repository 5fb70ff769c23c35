import { newSid } from './account.ts'
import { callerIn } from './call-script.ts'
import { voiceParameters, type LiveCall } from './legs.ts'
import { recordingUrl, transcriptionPath } from './recording-shapes.ts'
import { tellStatus } from './status-callbacks.ts'
import type { StoredRecording, StoredTranscription } from './stored.ts'
import type { RecordVerb } from './twiml-verbs.ts'
import type { PracticeWorld } from './world.ts'

const SECONDS_TO_TRANSCRIBE = 10
const SHORTEST_SECONDS = 2
const LONGEST_SECONDS = 120

/**
 * Writes down what was said and tells `transcribeCallback`, some time after the file is ready. Only with
 * `transcribe="true"`, and only for recordings of 2–120 s (twilio.md 5): others are never told of.
 */
export async function transcribe(
  world: PracticeWorld,
  call: LiveCall,
  verb: RecordVerb,
  recording: StoredRecording,
): Promise<void> {
  const { seconds, sid: recordingSid } = recording
  if (!verb.transcribe || seconds < SHORTEST_SECONDS || seconds > LONGEST_SECONDS) return
  await world.waits.sleep(SECONDS_TO_TRANSCRIBE)
  if (!world.account.recordings.has(recordingSid)) return
  const { says: text } = callerIn(call.script)
  const transcription = { sid: newSid('TR', world.random), recordingSid, seconds, text, createdAt: world.waits.now() }
  world.account.transcriptions.set(transcription.sid, transcription)
  const parameters = transcriptionParameters(world, call, recording, transcription)
  await tellStatus(world, { url: verb.transcribeCallback?.url, product: 'voice', parameters })
}

function transcriptionParameters(
  world: PracticeWorld,
  call: LiveCall,
  recording: StoredRecording,
  transcription: StoredTranscription,
): Readonly<Record<string, string>> {
  const { account } = world
  return {
    ...voiceParameters(world, call.record, call.record.status),
    RecordingSid: recording.sid,
    RecordingUrl: recordingUrl(account, recording),
    TranscriptionSid: transcription.sid,
    TranscriptionStatus: 'completed',
    TranscriptionText: transcription.text,
    TranscriptionType: 'fast',
    TranscriptionUrl: account.apiBaseUrl + transcriptionPath(account, transcription),
  }
}

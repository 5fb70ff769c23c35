import { between } from '../domain/words/instant.ts'
import { newSid } from './account.ts'
import { callerIn } from './call-script.ts'
import { rfc2822 } from './dates.ts'
import { fetchDocument, type Step } from './documents.ts'
import { leftBy, voiceParameters, type LiveCall } from './legs.ts'
import { answerCall, callerLeaves } from './parent-call.ts'
import { recordingUrl } from './recording-shapes.ts'
import { tellStatus } from './status-callbacks.ts'
import type { StoredRecording } from './stored.ts'
import { transcribe } from './transcribe.ts'
import type { RecordVerb } from './twiml-verbs.ts'
import type { PracticeWorld } from './world.ts'

const SECONDS_TO_LEAVE = 2
const SECONDS_TO_STORE = 2

/** Carries out one `<Record>`: the caller speaks or leaves, `action` is asked, the file is told of later (twilio.md 5). */
export async function record(world: PracticeWorld, call: LiveCall, verb: RecordVerb): Promise<Step> {
  answerCall(world, call)
  const { leaves, voicemailSeconds } = callerIn(call.script)
  const leftToSay = leaves === 'after_speaking' ? voicemailSeconds - call.spokenSeconds : 0
  const spokenSeconds = await listen(world, call, Math.min(leftToSay, verb.maxSeconds))
  call.spokenSeconds += spokenSeconds
  const isCutByLength = spokenSeconds === verb.maxSeconds && spokenSeconds < leftToSay
  const recording = begin(world, call, spokenSeconds)
  world.waits.start(() => store(world, call, verb, recording))
  if (call.detour.fetchNext) return { go: 'end' }
  if (!isCutByLength) callerLeaves(world, call)
  const parameters = {
    ...voiceParameters(world, call.record, call.record.status),
    RecordingSid: recording.sid,
    RecordingUrl: recordingUrl(world.account, recording),
    RecordingDuration: String(recording.seconds),
    Digits: isCutByLength ? '' : 'hangup',
  }
  const request = { target: verb.action, fallback: call.webhooks.fallback, parameters, context: 'call' } as const
  return { go: 'into', document: await fetchDocument(world, request) }
}

/** How long the caller spoke: to the end, or until the call was ended or sent elsewhere. */
async function listen(world: PracticeWorld, call: LiveCall, toSaySeconds: number): Promise<number> {
  const beganAt = world.waits.now()
  const isThrough = await world.waits.sleep(toSaySeconds || SECONDS_TO_LEAVE, leftBy(call))
  if (isThrough) return toSaySeconds
  return Math.min(toSaySeconds, Math.floor(between(beganAt, world.waits.now()) / 1000))
}

function begin(world: PracticeWorld, call: LiveCall, seconds: number): StoredRecording {
  const recording: StoredRecording = {
    sid: newSid('RE', world.random),
    callSid: call.record.sid,
    seconds,
    status: 'processing',
    createdAt: world.waits.now(),
  }
  world.account.recordings.set(recording.sid, recording)
  return recording
}

/** The file is ready, or there is none because nothing was said; then what was said is written down. */
async function store(
  world: PracticeWorld,
  call: LiveCall,
  verb: RecordVerb,
  recording: StoredRecording,
): Promise<void> {
  await world.waits.sleep(SECONDS_TO_STORE)
  recording.status = recording.seconds > 0 ? 'completed' : 'absent'
  await tellRecording(world, call, verb, recording)
  await transcribe(world, call, verb, recording)
}

/** `absent` is told only to who asked for it (twilio.md 5). */
async function tellRecording(
  world: PracticeWorld,
  call: LiveCall,
  verb: RecordVerb,
  recording: StoredRecording,
): Promise<void> {
  if (!verb.statusCallback || !verb.statusCallbackEvents.includes(recording.status)) return
  const parameters = {
    AccountSid: world.account.sid,
    CallSid: call.record.sid,
    RecordingSid: recording.sid,
    RecordingUrl: recordingUrl(world.account, recording),
    RecordingStatus: recording.status,
    RecordingDuration: String(recording.seconds),
    RecordingChannels: '1',
    RecordingSource: 'RecordVerb',
    RecordingStartTime: rfc2822(recording.createdAt),
    RecordingTrack: 'inbound',
    ErrorCode: '0',
  }
  await tellStatus(world, { ...verb.statusCallback, product: 'voice', parameters })
}

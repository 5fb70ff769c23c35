import { undecided, withCall, type Decided } from '../decided.ts'
import { newVoicemail } from '../voicemail.ts'
import type { VoicemailTranscribed } from '../words/event.ts'
import type { EpochMs } from '../words/instant.ts'
import type { PersonFile } from '../words/person-file.ts'

/**
 * The words of a voicemail, attached to its call: before its recording is told of or after, once. Of another
 * recording, or of a call that nobody here knows, they are nothing.
 */
export function decideVoicemailTranscribed(event: VoicemailTranscribed, file: PersonFile, now: EpochMs): Decided {
  const call = file.calls.find(({ id }) => id === event.call)
  if (!call) return undecided(file)
  const voicemail = call.voicemail ?? newVoicemail(event.recordingSid, null, now)
  if (voicemail.recordingSid !== event.recordingSid || voicemail.transcript !== null) return undecided(file)
  return withCall(undecided(file), { ...call, voicemail: { ...voicemail, transcript: event.text } })
}

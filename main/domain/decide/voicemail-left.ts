import { say, undecided, withCall, type Decided } from '../decided.ts'
import { because } from '../reasons.ts'
import type { VoicemailLeft } from '../words/event.ts'
import type { EpochMs } from '../words/instant.ts'
import type { PersonFile } from '../words/person-file.ts'

/** D1: a voicemail changes nothing about the verdict; it is attached to its call. */
export function decideVoicemailLeft(event: VoicemailLeft, file: PersonFile, now: EpochMs): Decided {
  const call = file.calls.find(({ id }) => id === event.call)
  if (!call || call.voicemail?.recordingSid === event.recordingSid) return undecided(file)
  const { recordingSid, recordingUrl, seconds } = event
  const attached = withCall(undecided(file), { ...call, voicemail: { recordingSid, recordingUrl, seconds } })
  return say(attached, because('voicemail_left', 'left', now), { call: call.id })
}

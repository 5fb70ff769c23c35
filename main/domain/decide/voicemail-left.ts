import { say, undecided, withCall, type Decided } from '../decided.ts'
import { because } from '../reasons.ts'
import { newVoicemail } from '../voicemail.ts'
import type { VoicemailLeft } from '../words/event.ts'
import type { EpochMs } from '../words/instant.ts'
import type { PersonFile, Voicemail } from '../words/person-file.ts'

/**
 * D1: a voicemail changes nothing about the verdict; it is attached to its call. Of several recordings of one
 * call the longest counts, in whatever order and however often they are told of.
 */
export function decideVoicemailLeft(event: VoicemailLeft, file: PersonFile, now: EpochMs): Decided {
  const call = file.calls.find(({ id }) => id === event.call)
  if (!call || !isNews(event, call.voicemail)) return undecided(file)
  const { recordingSid, seconds } = event
  const isTranscribed = call.voicemail?.recordingSid === recordingSid
  const voicemail = isTranscribed ? { ...call.voicemail, seconds } : newVoicemail(recordingSid, seconds, now)
  return say(withCall(undecided(file), { ...call, voicemail }), because('voicemail_left', 'left', now), {
    call: call.id,
  })
}

function isNews({ recordingSid, seconds }: VoicemailLeft, known: Voicemail | null): boolean {
  if (!known) return true
  return known.recordingSid === recordingSid ? known.seconds === null : seconds > (known.seconds ?? 0)
}

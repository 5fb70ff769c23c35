import { say, undecided, withCall, type Decided } from '../decided.ts'
import { because } from '../reasons.ts'
import { afterFetch } from '../voicemail.ts'
import type { RecordingFetched } from '../words/event.ts'
import type { EpochMs } from '../words/instant.ts'
import type { PersonFile } from '../words/person-file.ts'

/** The file of a voicemail has come, is tried for again, or is given up; only the last needs saying. */
export function decideRecordingFetched(event: RecordingFetched, file: PersonFile, now: EpochMs): Decided {
  const { call: id, recordingSid, report } = event
  const call = file.calls.find((one) => one.id === id)
  const voicemail = call?.voicemail
  if (!call || voicemail?.recordingSid !== recordingSid) return undecided(file)
  const after = afterFetch(voicemail.file, report, now)
  if (after === voicemail.file) return undecided(file)
  const told = withCall(undecided(file), { ...call, voicemail: { ...voicemail, file: after } })
  if (after.is !== 'given_up') return told
  return say(told, because('voicemail_lost', report.is === 'useless' ? 'too_large' : 'never_came', now), { call: id })
}

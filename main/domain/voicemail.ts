import type { FetchReport } from './words/event.ts'
import type { RecordingSid } from './words/identifiers.ts'
import { between, days, later, minutes, seconds, type EpochMs, type Ms } from './words/instant.ts'
import type { Voicemail, VoicemailFile } from './words/person-file.ts'

type WantedFile = Extract<VoicemailFile, { is: 'wanted' }>

/** When to try again: soon at first, since the file may lag behind its report, then by minutes (contract, Paces). */
const paces: readonly Ms[] = [...[1, 2, 4, 8, 16, 30].map(seconds), ...[1, 2, 4, 8, 16].map(minutes)]
const LONGEST_PACE = minutes(30)

/** Twilio keeps a recording for as long as the account wants; nobody waits for it longer than this. */
const GIVEN_UP_AFTER = days(30)

/** A computer that was off all the while, or whose clock was wrong for a moment, has not tried for 30 days. */
const FEWEST_TRIES = 24

/** Whatever Twilio says of when to come again, a day is long enough. */
const LONGEST_RETRY_AFTER = days(1)

/** A try that was lost with the process is made again after this. */
const WHILE_FETCHING = seconds(60)

/** A voicemail as it is first heard of: its file is wanted at once. `seconds` null: nobody has said yet. */
export function newVoicemail(recordingSid: RecordingSid, seconds: number | null, now: EpochMs): Voicemail {
  return { recordingSid, seconds, transcript: null, file: { is: 'wanted', since: now, tries: 0, dueAt: now } }
}

/** The file while it is being fetched. */
export function whileFetching(file: WantedFile, now: EpochMs): WantedFile {
  return { ...file, tries: file.tries + 1, dueAt: later(now, WHILE_FETCHING) }
}

/** What a try makes of the file: 404 at first is normal, and 30 days of trying are enough. */
export function afterFetch(file: VoicemailFile, report: FetchReport, now: EpochMs): VoicemailFile {
  switch (report.is) {
    case 'kept':
      return file.is === 'here' ? file : { is: 'here' }
    case 'useless':
      return file.is === 'wanted' ? { is: 'given_up' } : file
    case 'not_yet':
      return file.is === 'wanted' ? again(file, report.retryAfter, now) : file
  }
}

function again(file: WantedFile, retryAfter: Ms | null, now: EpochMs): VoicemailFile {
  if (between(file.since, now) >= GIVEN_UP_AFTER && file.tries >= FEWEST_TRIES) return { is: 'given_up' }
  const pace = paces[Math.max(0, file.tries - 1)] ?? LONGEST_PACE
  const wait = Math.max(pace, Math.min(retryAfter ?? 0, LONGEST_RETRY_AFTER)) as Ms
  return { ...file, dueAt: later(now, wait) }
}

import { because } from './reasons.ts'
import { earlier, hours, later, latest, minutes, type EpochMs } from './words/instant.ts'
import type { Message, PersonFile, Reason } from './words/person-file.ts'
import type { Policy, Restore } from './words/policy.ts'

/** So long after the restore Twilio's list shows all that left before it (twilio.md 7: it lags by 15 minutes). */
export const LIST_LAG = minutes(20)

/** Then the list has still to be read, which may fail for a while. */
const LOOK_AGAIN = minutes(1)

/** A text that nobody lets go is judged for the last time when it is of no use any more (D5). */
const OF_USE = hours(24)

/** A text that waits because a backup was put back, and why. */
export interface Waiting {
  readonly text: Message
  readonly reason: Reason
}

/**
 * D13: what belongs to the time before a restore may have left since the backup was made. It is held until the
 * agent lets it go, and then until Twilio is sure to list it. `since`: when its cause came about. Undefined: it
 * may go.
 */
export function afterRestore(
  text: Message,
  since: EpochMs,
  { restore }: Policy,
  file: PersonFile,
  now: EpochMs,
): Waiting | undefined {
  if (restore === null) return undefined
  if (since >= restore.at)
    return !restore.isListed && mayHaveBeenTexted(file, restore) ? released(text, restore, now) : undefined
  if (!restore.isReleased) return held(text, since, now)
  return restore.isListed ? undefined : released(text, restore, now)
}

/** Somebody who called shortly before the restore: their text may have left, and answers a call of just after too (S46). */
function mayHaveBeenTexted({ calls }: PersonFile, { at }: Restore): boolean {
  return calls.some(({ startedAt }) => startedAt < at && startedAt > earlier(at, OF_USE))
}

/** The agent has just asked for it: nobody has to let it go, but Twilio's list has to be sure (R8). */
export function askedAfterRestore(
  text: Message,
  since: EpochMs,
  { restore }: Policy,
  now: EpochMs,
): Waiting | undefined {
  const isSure = restore === null || restore.isListed || since > restore.at
  return isSure ? undefined : released(text, restore, now)
}

/** What was written by hand after the restore goes at once: nobody else has sent it. */
export function afterRestoreByHand(text: Message, { restore }: Policy, now: EpochMs): Waiting | undefined {
  if (restore === null || text.createdAt >= restore.at) return undefined
  if (!restore.isReleased) return held(text, text.createdAt, now)
  return restore.isListed ? undefined : released(text, restore, now)
}

/** It waits for the agent. */
export function held(text: Message, since: EpochMs, now: EpochMs): Waiting {
  return { text: { ...text, state: 'held', dueAt: later(since, OF_USE) }, reason: because('held', 'restored', now) }
}

/** It waits for Twilio's list, and is judged again when it leaves. */
export function released(text: Message, { at }: Restore, now: EpochMs): Waiting {
  const dueAt = latest(later(now, LOOK_AGAIN), later(at, LIST_LAG))
  return { text: { ...text, state: 'pending', dueAt }, reason: because('held', 'released', now) }
}

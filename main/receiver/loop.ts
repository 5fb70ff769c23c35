import { apart, seconds, type EpochMs } from '../domain/words/instant.ts'
import type { Call } from '../domain/words/person-file.ts'
import type { Line } from '../domain/words/policy.ts'
import type { CallRequest } from '../telephony/webhooks.ts'

/** How long after a ring should have ended a call of our own may still come back. */
const SLACK_SECONDS = 15

/**
 * On a line that rings the agent: whether our own dialling of that phone comes back to us as a call, because it
 * forwards to this line (twilio.md 4): the same caller, while a call of theirs to this line still rings the agent.
 */
export function isLoop(request: CallRequest, line: Line, openCalls: readonly Call[], now: EpochMs): boolean {
  const { caller, call, forwardedFrom } = request
  if (caller.is !== 'phone') return false
  if (forwardedFrom !== undefined && forwardedFrom !== line.ringTo) return false
  return openCalls.some(
    (open) =>
      open.id !== call &&
      open.line === line.number &&
      open.caller.is === 'phone' &&
      open.caller.phone === caller.phone &&
      !open.evidence.some(({ fact }) => ['parent', 'dialed', 'child', 'looped'].includes(fact.is)) &&
      apart(open.startedAt, now) <= seconds(line.ringSeconds + SLACK_SECONDS),
  )
}

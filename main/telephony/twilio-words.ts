import type { LegEnd } from '../domain/words/event.ts'
import type { CallSid, RecordingSid } from '../domain/words/identifiers.ts'

const callSidPattern = /^CA[0-9a-zA-Z]{1,64}$/
const recordingSidPattern = /^RE[0-9a-zA-Z]{1,64}$/

export function callSid(raw: string | null | undefined): CallSid | undefined {
  return raw && callSidPattern.test(raw) ? (raw as CallSid) : undefined
}

/** It names a file on this machine too: nothing else than a name of Twilio's passes. */
export function recordingSid(raw: string | null | undefined): RecordingSid | undefined {
  return raw && recordingSidPattern.test(raw) ? (raw as RecordingSid) : undefined
}

/** How long a recording is; undefined: there is nothing to hear. */
export function recordingSeconds(raw: unknown): number | undefined {
  const seconds = typeof raw === 'string' || typeof raw === 'number' ? Number(raw) : Number.NaN
  return seconds > 0 && seconds < 1e6 ? seconds : undefined
}

/** Twilio's word for a call that is over; undefined: it is not over, or no word of Twilio's. */
export function legEnd(status: string | null | undefined): LegEnd | undefined {
  switch (status) {
    case 'completed':
    case 'no-answer':
    case 'busy':
    case 'failed':
    case 'canceled':
      return status
    default:
      return undefined
  }
}

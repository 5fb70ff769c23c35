import type { LegEnd } from '../domain/words/event.ts'
import type { CallSid } from '../domain/words/identifiers.ts'

const callSidPattern = /^CA[0-9a-zA-Z]{1,64}$/

export function callSid(raw: string | null | undefined): CallSid | undefined {
  return raw && callSidPattern.test(raw) ? (raw as CallSid) : undefined
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

import type { Report } from '../domain/words/event.ts'
import type { MessageSid } from '../domain/words/identifiers.ts'
import { seconds, type EpochMs, type Ms } from '../domain/words/instant.ts'
import { faultOf, isConfiguration } from './faults.ts'
import type { HttpOutcome } from './http.ts'

const messageSid = /^(?:SM|MM)[0-9a-zA-Z]{1,64}$/

/** What an answer to "create message" means (twilio.md 8): by the kind of failure first, then by HTTP, then by code. */
export function reportOfCreate(outcome: HttpOutcome, now: EpochMs): Report {
  if (outcome.is === 'not_sent') return { is: 'not_accepted', retryAfter: null }
  if (outcome.is === 'unknown') return { is: 'unknown' }
  const { status, body } = outcome
  if (status === 429) return { is: 'not_accepted', retryAfter: retryAfter(outcome.retryAfter, now) }
  if (status < 400 || status >= 500) return accepted(status, body)
  const code = numberOf(parse(body), 'code')
  const isLineFault = status === 401 || status === 403 || isConfiguration(code)
  if (!isLineFault) return { is: 'refused', fault: faultOf(code) }
  const kind = status === 401 || (status === 403 && !isConfiguration(code)) ? 'credentials' : faultOf(code).kind
  return { is: 'misconfigured', fault: { kind, code } }
}

/** What Twilio's record of a message says of it: the answer to a fetch, or a status callback. */
export function reportOfStatus(sid: MessageSid, status: string, errorCode: number | null): Report | undefined {
  switch (status) {
    case 'queued':
    case 'accepted':
    case 'scheduled':
    case 'sending':
    case 'sent':
      return { is: 'on_its_way', sid }
    case 'delivered':
    case 'read':
      return { is: 'delivered', sid }
    case 'undelivered':
    case 'failed':
    case 'canceled':
      return { is: 'undelivered', sid, fault: faultOf(errorCode) }
    default:
      return undefined
  }
}

/** The object a JSON answer holds; undefined: it is none. */
export function parse(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function numberOf(record: Readonly<Record<string, unknown>> | undefined, key: string): number | null {
  const value = Number(record?.[key] ?? Number.NaN)
  return Number.isInteger(value) ? value : null
}

export function stringOf(record: Readonly<Record<string, unknown>> | undefined, key: string): string | null {
  const value = record?.[key]
  return typeof value === 'string' ? value : null
}

export function isMessageSid(sid: string | null): sid is MessageSid {
  return sid !== null && messageSid.test(sid)
}

/** Only an answer that names the message says that it was taken; any other 2xx, 3xx or 5xx says nothing. */
function accepted(status: number, body: string): Report {
  const sid = status >= 200 && status < 300 ? stringOf(parse(body), 'sid') : null
  return isMessageSid(sid) ? { is: 'accepted', sid } : { is: 'unknown' }
}

/** Seconds, or an HTTP date (RFC 9110); null: it does not say. */
export function retryAfter(header: string | null, now: EpochMs): Ms | null {
  if (header === null) return null
  if (/^\d{1,6}$/.test(header.trim())) return seconds(Number(header))
  const at = Date.parse(header)
  return Number.isNaN(at) ? null : (Math.max(0, at - now) as Ms)
}

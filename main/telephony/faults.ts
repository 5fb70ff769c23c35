import type { Fault, FaultKind } from '../domain/words/event.ts'

/** R: refused for good, this message to this number. C: configuration, the whole line (twilio.md 8). */
type RefusalClass = 'R' | 'C'

/** What Twilio's numbers mean. An unknown one is R by its HTTP status: `error_code` may change. */
const meanings: Readonly<Record<number, readonly [RefusalClass, FaultKind]>> = {
  20003: ['C', 'credentials'],
  20005: ['C', 'account'],
  20006: ['C', 'account'],
  20404: ['C', 'credentials'],
  21211: ['R', 'invalid_number'],
  21212: ['C', 'sender'],
  21265: ['R', 'invalid_number'],
  21266: ['R', 'invalid_number'],
  21405: ['C', 'sender'],
  21406: ['C', 'sender'],
  21408: ['R', 'other'],
  21603: ['C', 'sender'],
  21604: ['R', 'other'],
  21606: ['C', 'sender'],
  21608: ['C', 'account'],
  21610: ['R', 'opted_out'],
  21611: ['C', 'account'],
  21612: ['R', 'other'],
  21614: ['R', 'cannot_text'],
  21635: ['R', 'cannot_text'],
  21659: ['C', 'sender'],
  21660: ['C', 'sender'],
  21661: ['C', 'sender'],
  21703: ['C', 'sender'],
  21705: ['C', 'sender'],
  21712: ['C', 'sender'],
  30002: ['C', 'account'],
  30003: ['R', 'unreachable'],
  30004: ['R', 'blocked'],
  30005: ['R', 'cannot_text'],
  30006: ['R', 'cannot_text'],
  30007: ['R', 'filtered'],
  30024: ['C', 'unregistered'],
  30032: ['C', 'unregistered'],
  30033: ['C', 'unregistered'],
  30034: ['C', 'unregistered'],
  30035: ['C', 'unregistered'],
  30036: ['R', 'expired'],
  30037: ['C', 'account'],
  30044: ['C', 'account'],
  30122: ['C', 'sender'],
  63038: ['C', 'account'],
  572002: ['C', 'account'],
}

/** The fault behind a number of Twilio's; null: it gave none. */
export function faultOf(code: number | null): Fault {
  return { kind: (code === null ? undefined : meanings[code])?.[1] ?? 'other', code }
}

/** Whether a refusal with this number stops the whole line. */
export function isConfiguration(code: number | null): boolean {
  return code !== null && meanings[code]?.[0] === 'C'
}

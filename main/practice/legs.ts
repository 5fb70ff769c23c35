import type { CallSid } from '../domain/words/identifiers.ts'
import { newSid } from './account.ts'
import type { PracticeCall } from './call-script.ts'
import { rfc2822, wholeSecond } from './dates.ts'
import type { voiceWebhooksOf } from './lines.ts'
import type { Detour } from './live-calls.ts'
import type { PracticeWorld } from './world.ts'
import type { CallStatus, StoredCall } from './stored.ts'

/** An inbound call while it lasts. */
export interface LiveCall {
  readonly record: StoredCall
  /** Whom it asks, as its line was configured when it came. */
  readonly webhooks: ReturnType<typeof voiceWebhooksOf>
  readonly isTrunked: boolean
  readonly script: PracticeCall
  /** Aborted when the caller is off the line, whoever ended it. */
  readonly over: AbortController
  /** Aborted when somebody or something has picked up. */
  readonly answered: AbortController
  /** Calls a line of the account, as a carrier does that forwards a dialled leg. */
  readonly callLine: (script: PracticeCall) => LiveCall
  /** Where it is sent from outside while a document runs; a new one for each. */
  detour: Detour
  /** How much of the voicemail has been spoken. */
  spokenSeconds: number
  isBridged: boolean
  hasDialled: boolean
}

/** Aborted when the caller is off the line or sent elsewhere: whatever the document was doing is over. */
export const leftBy = (call: LiveCall) => AbortSignal.any([call.over.signal, call.detour.left.signal])

/** Puts a new leg on the account's books. */
export function newLeg(
  world: PracticeWorld,
  leg: Pick<StoredCall, 'parentSid' | 'from' | 'to' | 'direction' | 'forwardedFrom' | 'status'>,
): StoredCall {
  const sid = newSid('CA', world.random) as CallSid
  const record: StoredCall = { ...leg, sid, startedAt: world.waits.now(), answeredAt: null, endedAt: null }
  world.account.calls.set(sid, record)
  return record
}

export function pickUp(world: PracticeWorld, leg: StoredCall): void {
  if (leg.answeredAt !== null || leg.endedAt !== null) return
  leg.answeredAt = world.waits.now()
  leg.status = 'in-progress'
}

/** Ends a leg once; a second end changes nothing. */
export function endLeg(world: PracticeWorld, leg: StoredCall, status: CallStatus): void {
  if (leg.endedAt !== null) return
  world.live.delete(leg.sid)
  leg.endedAt = world.waits.now()
  leg.status = status
}

/** Whole seconds between pick-up and end; 0 for a leg nobody picked up (twilio.md 3.4). */
export function secondsOf(leg: StoredCall): number {
  if (leg.answeredAt === null || leg.endedAt === null) return 0
  return Math.max(0, wholeSecond(leg.endedAt) - wholeSecond(leg.answeredAt)) / 1000
}

/** The parameters every voice request carries (twilio.md 1), with empty strings and one that nobody has heard of. */
export function voiceParameters(world: PracticeWorld, leg: StoredCall, callStatus: string): Record<string, string> {
  const parameters: Record<string, string> = {
    CallSid: leg.sid,
    AccountSid: world.account.sid,
    From: leg.from,
    To: leg.to,
    Caller: leg.from,
    Called: leg.to,
    CallStatus: callStatus,
    ApiVersion: '2010-04-01',
    Direction: leg.direction,
    AddedLater: 'ñ & "new" = + 50% ',
  }
  for (const side of ['From', 'To', 'Caller', 'Called']) {
    parameters[`${side}City`] = ''
    parameters[`${side}State`] = 'TX'
    parameters[`${side}Zip`] = ''
    parameters[`${side}Country`] = 'US'
  }
  if (leg.parentSid !== null) parameters['ParentCallSid'] = leg.parentSid
  if (leg.forwardedFrom !== null) parameters['ForwardedFrom'] = leg.forwardedFrom
  return parameters
}

/** What progress events carry beside (twilio.md 3.1); the duration only once the leg has ended. */
export function progressParameters(
  world: PracticeWorld,
  leg: StoredCall,
  event: { readonly callStatus: string; readonly sequenceNumber: number },
): Record<string, string> {
  const isOver = leg.endedAt !== null
  return {
    ...voiceParameters(world, leg, event.callStatus),
    CallbackSource: 'call-progress-events',
    Timestamp: rfc2822(world.waits.now()),
    SequenceNumber: String(event.sequenceNumber),
    ...(isOver ? { CallDuration: String(secondsOf(leg)), Duration: String(Math.ceil(secondsOf(leg) / 60)) } : {}),
  }
}

import type { PracticeCall } from './call-script.ts'
import { endLeg, newLeg, pickUp, progressParameters, type LiveCall } from './legs.ts'
import { voiceWebhooksOf, type PracticeLine } from './lines.ts'
import { noDetour } from './live-calls.ts'
import { tellStatus } from './status-callbacks.ts'
import { eitherWay, type PracticeWorld } from './world.ts'

/** A call arrives at a line: it rings, nobody has been asked yet. */
export function arrivingCall(
  world: PracticeWorld,
  line: PracticeLine,
  script: PracticeCall,
  callLine: LiveCall['callLine'],
): LiveCall {
  const record = newLeg(world, {
    parentSid: null,
    from: script.from,
    to: script.line,
    direction: 'inbound',
    forwardedFrom: script.forwardedFrom ?? null,
    status: 'ringing',
  })
  const call: LiveCall = {
    record,
    webhooks: voiceWebhooksOf(world.account, line),
    isTrunked: line.trunkSid !== undefined,
    script,
    over: new AbortController(),
    answered: new AbortController(),
    callLine,
    detour: noDetour(),
    spokenSeconds: 0,
    isBridged: false,
    hasDialled: false,
  }
  world.live.set(record.sid, {
    hangUp: () => endCall(world, call, record.answeredAt === null ? 'canceled' : 'completed'),
    divert(fetchNext) {
      call.detour.fetchNext = fetchNext
      call.detour.left.abort()
    },
  })
  return call
}

/** Twilio, or the agent, picks up; a second time changes nothing. */
export function answerCall(world: PracticeWorld, call: LiveCall): void {
  pickUp(world, call.record)
  call.answered.abort()
}

/**
 * The caller hangs up. A call nobody picked up ends `no-answer`, or during an answerOnBridge ring `completed`: Twilio
 * does not say which (twilio.md 3.3).
 */
export function callerLeaves(world: PracticeWorld, call: LiveCall): void {
  const isAnswered = call.record.answeredAt !== null
  endCall(world, call, isAnswered || (call.hasDialled && eitherWay(world)) ? 'completed' : 'no-answer')
}

/** Ends the parent, once, and tells the number's StatusCallback now where manners say so. */
export function endCall(
  world: PracticeWorld,
  call: LiveCall,
  status: 'completed' | 'no-answer' | 'busy' | 'canceled',
): void {
  if (call.over.signal.aborted) return
  endLeg(world, call.record, status)
  call.over.abort()
  if (world.account.callbacks.parentFirst) world.waits.start(() => tellNumber(world, call))
}

/** The number's StatusCallback: one request, only after the parent has ended (twilio.md 3.2 step 8). */
export async function tellNumber(world: PracticeWorld, call: LiveCall): Promise<void> {
  const { record, webhooks } = call
  if (!webhooks.statusCallback) return
  const parameters = progressParameters(world, record, { callStatus: record.status, sequenceNumber: 0 })
  await tellStatus(world, { ...webhooks.statusCallback, product: 'voice', parameters })
}

import type { AgentActs } from './call-script.ts'
import { pickUp, type LiveCall } from './legs.ts'
import { callerLeaves } from './parent-call.ts'
import { mayReach } from './trial.ts'
import { eitherWay, type PracticeWorld } from './world.ts'
import type { CallStatus, StoredCall } from './stored.ts'

/** What one `<Dial>` shares among its legs. */
export interface Ringing {
  readonly callerId: string
  readonly ringSeconds: number
  /** Aborted when one leg is picked up: the others stop ringing (twilio.md 3.1). */
  readonly taken: AbortController
}

/** Tells one progress event of a leg, if it was asked for. */
export type Teller = (event: 'initiated' | 'ringing' | 'answered' | 'completed', callStatus: string) => Promise<void>

/** A leg that is about to ring, and how its events are told. */
export interface RingingLeg {
  readonly leg: StoredCall
  readonly agent: AgentActs
  readonly ringing: Ringing
  readonly tell: Teller
  /** Aborted when the leg, the caller or the `<Dial>` is gone. */
  readonly over: AbortSignal
}

/** A leg nobody picked up: its own final status, and what `action` is told. */
export interface Unanswered {
  readonly child: CallStatus
  readonly dial: 'no-answer' | 'busy' | 'failed' | 'canceled'
}

/** Lets the phone ring: picked up by somebody or something, or how it ended instead (twilio.md 3.3). */
export async function untilPickedUp(
  world: PracticeWorld,
  call: LiveCall,
  ringingLeg: RingingLeg,
): Promise<'picked_up' | Unanswered> {
  const { leg, agent, ringing, tell, over } = ringingLeg
  const interrupted = AbortSignal.any([over, ringing.taken.signal])
  const { waits } = world
  if (agent.does === 'fail' || !mayReach(world.account, leg.to)) {
    await waits.sleep(1, interrupted)
    return { child: 'failed', dial: 'failed' }
  }
  if (await waits.sleep(1, interrupted)) {
    leg.status = 'ringing'
    waits.start(() => tell('ringing', 'ringing'))
  }
  const actsAfter = actsAfterSeconds(agent)
  const rangThrough = await waits.sleep(Math.min(actsAfter, ringing.ringSeconds) - 1, interrupted)
  if (!rangThrough) return stoppedRinging(world, call)
  if (actsAfter >= ringing.ringSeconds) return { child: 'no-answer', dial: 'no-answer' }
  if (agent.does === 'busy') return { child: 'busy', dial: 'busy' }
  if (agent.does === 'cancel') return { child: 'canceled', dial: 'canceled' }
  if (agent.does === 'forward') {
    const end = await untilLineDecides(world, call, ringingLeg, agent)
    if (end !== 'picked_up') return end
  }
  ringing.taken.abort()
  pickUp(world, leg)
  return 'picked_up'
}

/** The carrier calls a line of ours with the leg, and the leg ends as that call is taken (twilio.md 4). */
async function untilLineDecides(
  world: PracticeWorld,
  call: LiveCall,
  { leg, ringing, over }: RingingLeg,
  forward: Extract<AgentActs, { does: 'forward' }>,
): Promise<'picked_up' | Unanswered> {
  const { from } = call.record
  const forwardedFrom = (forward.tellsForwardedFrom ?? true) ? { forwardedFrom: leg.to } : {}
  const again = call.callLine({ line: forward.line, from, ends: 'no_answer', ...forwardedFrom })
  const left = AbortSignal.any([over, ringing.taken.signal])
  const decided = AbortSignal.any([left, again.over.signal, again.answered.signal])
  const isTimeout = await world.waits.sleep(ringing.ringSeconds - actsAfterSeconds(forward), decided)
  if (again.record.answeredAt !== null) return 'picked_up'
  callerLeaves(world, again)
  if (left.aborted) return stoppedRinging(world, call)
  const isBusy = !isTimeout && again.record.status === 'busy'
  return isBusy ? { child: 'busy', dial: 'busy' } : { child: 'no-answer', dial: 'no-answer' }
}

/** A caller who left makes the child canceled or no-answer (which of them Twilio does not say); another pick-up cancels it. */
function stoppedRinging(world: PracticeWorld, call: LiveCall): Unanswered {
  const isNoAnswer = call.over.signal.aborted && eitherWay(world)
  return { child: isNoAnswer ? 'no-answer' : 'canceled', dial: 'canceled' }
}

function actsAfterSeconds(agent: AgentActs): number {
  switch (agent.does) {
    case 'not_pick_up':
    case 'fail':
      return Number.POSITIVE_INFINITY
    case 'busy':
    case 'cancel':
      return agent.afterSeconds ?? 3
    case 'forward':
      return agent.afterSeconds ?? 12
    case 'carrier_voicemail':
      return agent.afterSeconds ?? 20
    case 'pick_up':
      return agent.afterSeconds ?? 5
  }
}

import { agentAt, callerIn, type AgentActs } from './call-script.ts'
import { endLeg, leftBy, newLeg, progressParameters, type LiveCall } from './legs.ts'
import { answerCall, callerLeaves } from './parent-call.ts'
import { fetchScreen, followScreen, type ScreenedLeg } from './screen.ts'
import { tellStatus } from './status-callbacks.ts'
import type { DialledNumber } from './twiml-verbs.ts'
import { untilPickedUp, type Ringing, type Teller } from './until-picked-up.ts'
import { eitherWay, type PracticeWorld } from './world.ts'
import type { StoredCall } from './stored.ts'

/** How one dialled leg ended. */
export interface LegEnd {
  readonly leg: StoredCall
  readonly dialCallStatus: 'completed' | 'no-answer' | 'busy' | 'failed' | 'canceled'
  readonly isBridged: boolean
  /** Tells the leg's `completed` callback, once however often it is called. */
  readonly tellEnd: () => Promise<void>
}

/** Rings one number and follows its leg to the end (twilio.md 3.2, 3.3). */
export async function ring(
  world: PracticeWorld,
  call: LiveCall,
  ringing: Ringing,
  number: DialledNumber,
): Promise<LegEnd> {
  const leg = newLeg(world, {
    parentSid: call.record.sid,
    from: ringing.callerId,
    to: number.number,
    direction: 'outbound-dial',
    forwardedFrom: null,
    status: 'queued',
  })
  const agent = agentAt(call.script, number.number)
  const hungUp = new AbortController()
  world.live.set(leg.sid, { hangUp: () => hungUp.abort() })
  const over = AbortSignal.any([leftBy(call), hungUp.signal])
  const tell = progressTeller(world, leg, number)
  world.waits.start(() => tell('initiated', 'initiated'))
  const tellEnd = onlyOnce(() => tell('completed', leg.status))
  const outcome = await untilPickedUp(world, call, { leg, agent, ringing, tell, over })
  if (outcome !== 'picked_up') {
    endLeg(world, leg, outcome.child)
    if (ringing.taken.signal.aborted) world.waits.start(tellEnd)
    return { leg, dialCallStatus: outcome.dial, isBridged: false, tellEnd }
  }
  const isBridged = await screenThenTalk(world, call, { leg, agent, number, tell, over })
  endLeg(world, leg, 'completed')
  const leftInScreen = over.aborted && !isBridged
  return {
    leg,
    dialCallStatus: leftInScreen && eitherWay(world) ? 'canceled' : 'completed',
    isBridged,
    tellEnd,
  }
}

interface PickedUpLeg {
  readonly leg: StoredCall
  readonly agent: AgentActs
  readonly number: DialledNumber
  readonly tell: Teller
  /** Aborted when the leg, the caller or the `<Dial>` is gone. */
  readonly over: AbortSignal
}

/** The `answered` callback and the `<Number url>` come in either order; true when the two ends were bridged. */
async function screenThenTalk(world: PracticeWorld, call: LiveCall, pickedUp: PickedUpLeg): Promise<boolean> {
  const { leg, agent, number, tell, over } = pickedUp
  leaveDuringScreen(world, call)
  const keysLeft = agent.does === 'pick_up' ? (agent.keys ?? '1') : ''
  const screened: ScreenedLeg = { record: leg, agent, over, keysLeft }
  const isToldFirst = eitherWay(world)
  if (isToldFirst) await tell('answered', 'in-progress')
  const document = number.screen ? await fetchScreen(world, screened, number.screen) : { verbs: [] }
  if (!isToldFirst) world.waits.start(() => tell('answered', 'in-progress'))
  const verdict = await followScreen(world, screened, document)
  if (verdict === 'hang_up' || over.aborted) return false
  call.isBridged = true
  answerCall(world, call)
  await talk(world, call, agent, over)
  return true
}

function leaveDuringScreen(world: PracticeWorld, call: LiveCall): void {
  const { leavesScreenAfterSeconds } = callerIn(call.script)
  if (leavesScreenAfterSeconds === undefined) return
  world.waits.start(async () => {
    await world.waits.sleep(leavesScreenAfterSeconds, call.over.signal)
    if (!call.isBridged) callerLeaves(world, call)
  })
}

async function talk(world: PracticeWorld, call: LiveCall, agent: AgentActs, over: AbortSignal): Promise<void> {
  const { talkSeconds = 30, hangsUp = eitherWay(world) ? 'agent' : 'caller' } = agent.does === 'pick_up' ? agent : {}
  const isThrough = await world.waits.sleep(talkSeconds, over)
  if (isThrough && hangsUp === 'caller') callerLeaves(world, call)
}

function progressTeller(world: PracticeWorld, leg: StoredCall, number: DialledNumber): Teller {
  let sequenceNumber = 0
  return async (event, callStatus) => {
    if (!number.statusCallback || !number.statusCallbackEvents.includes(event)) return
    const parameters = progressParameters(world, leg, { callStatus, sequenceNumber: sequenceNumber++ })
    await tellStatus(world, { ...number.statusCallback, product: 'voice', parameters })
  }
}

function onlyOnce(task: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => (done ??= task())
}

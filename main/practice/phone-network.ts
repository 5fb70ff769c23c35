import type { CallSid } from '../domain/words/identifiers.ts'
import { callerIn, type PracticeCall } from './call-script.ts'
import { fetchDocument } from './documents.ts'
import { endLeg, voiceParameters, type LiveCall } from './legs.ts'
import { lineOf } from './lines.ts'
import { answerCall, arrivingCall, callerLeaves, endCall, tellNumber } from './parent-call.ts'
import { followCall } from './run-document.ts'
import { mayReach } from './trial.ts'
import type { PracticeWorld } from './world.ts'

const SECONDS_ON_THE_TRUNK = 30

/** Somebody calls a line. Answers at once with the parent's sid; the rest happens by the clock (twilio.md 3.2). */
export function placeCall(world: PracticeWorld, script: PracticeCall): CallSid {
  return callLine(world, script).record.sid
}

function callLine(world: PracticeWorld, script: PracticeCall): LiveCall {
  const line = lineOf(world.account, script.line)
  const call = arrivingCall(world, line, script, (next) => callLine(world, next))
  world.waits.start(() => loseThePatience(world, call))
  world.waits.start(() => takeCall(world, call))
  return call
}

async function takeCall(world: PracticeWorld, call: LiveCall): Promise<void> {
  if (!mayReach(world.account, call.record.from)) return refuseCaller(world, call)
  if (call.isTrunked) return leaveToTrunk(world, call)
  const { primary: target, fallback } = call.webhooks
  const parameters = voiceParameters(world, call.record, 'ringing')
  const document = target && (await fetchDocument(world, { target, fallback, parameters, context: 'call' }))
  await followCall(world, call, document)
  if (!world.account.callbacks.parentFirst) await tellNumber(world, call)
}

/** A trial takes calls only from verified numbers; no webhook hears of others (twilio.md 10.2). */
function refuseCaller(world: PracticeWorld, call: LiveCall): void {
  const { from } = call.record
  world.account.alerts.push({ at: world.waits.now(), code: 21608, url: '', detail: `${from} called, unverified` })
  endLeg(world, call.record, 'failed')
  call.over.abort()
}

/** Somebody at the other end of the trunk takes it; no webhook hears of it (twilio.md 9). */
async function leaveToTrunk(world: PracticeWorld, call: LiveCall): Promise<void> {
  answerCall(world, call)
  await world.waits.sleep(SECONDS_ON_THE_TRUNK, call.over.signal)
  endCall(world, call, 'completed')
}

async function loseThePatience(world: PracticeWorld, call: LiveCall): Promise<void> {
  const { patienceSeconds } = callerIn(call.script)
  if (patienceSeconds === undefined) return
  const isStillThere = await world.waits.sleep(patienceSeconds, call.over.signal)
  if (isStillThere && !call.isBridged) callerLeaves(world, call)
}

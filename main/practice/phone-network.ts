import type { CallSid } from '../domain/words/identifiers.ts'
import { callerIn, type PracticeCall } from './call-script.ts'
import { fetchDocument } from './documents.ts'
import { voiceParameters, type LiveCall } from './legs.ts'
import { arrivingCall, callerLeaves, tellNumber } from './parent-call.ts'
import { followCall } from './run-document.ts'
import type { PracticeWorld } from './world.ts'

/** Somebody calls a line. Answers at once with the parent's sid; the rest happens by the clock (twilio.md 3.2). */
export function placeCall(world: PracticeWorld, script: PracticeCall): CallSid {
  return callLine(world, script).record.sid
}

function callLine(world: PracticeWorld, script: PracticeCall): LiveCall {
  const line = world.account.lines.find((one) => one.number === script.line)
  if (!line) throw new Error(`${script.line} is not a line of the practice account`)
  const call = arrivingCall(world, line, script, (next) => callLine(world, next))
  world.waits.start(() => loseThePatience(world, call))
  world.waits.start(() => takeCall(world, call))
  return call
}

async function takeCall(world: PracticeWorld, call: LiveCall): Promise<void> {
  const { voiceUrl } = call.line
  const parameters = voiceParameters(world, call.record, 'ringing')
  const target = { url: voiceUrl ?? '', method: 'POST' } as const
  const document = voiceUrl === undefined ? undefined : await fetchDocument(world, target, parameters, 'call')
  await followCall(world, call, document)
  if (!world.account.callbacks.parentFirst) await tellNumber(world, call)
}

async function loseThePatience(world: PracticeWorld, call: LiveCall): Promise<void> {
  const { patienceSeconds } = callerIn(call.script)
  if (patienceSeconds === undefined) return
  const isStillThere = await world.waits.sleep(patienceSeconds, call.over.signal)
  if (isStillThere && !call.isBridged) callerLeaves(world, call)
}

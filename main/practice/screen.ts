import type { AgentActs } from './call-script.ts'
import { fetchDocument, type CallDocument } from './documents.ts'
import { voiceParameters } from './legs.ts'
import { patienceOfGather, promptSeconds } from './prompts.ts'
import type { GatherVerb, Target, Verb } from './twiml-verbs.ts'
import type { PracticeWorld } from './world.ts'
import type { StoredCall } from './stored.ts'

/** The agent's leg between pick-up and bridging. */
export interface ScreenedLeg {
  readonly record: StoredCall
  readonly agent: AgentActs
  /** Aborted when the leg or the caller is gone. */
  readonly over: AbortSignal
  keysLeft: string
}

type Step = 'on' | 'hang_up' | { readonly target: Target; readonly digits: string }

const MOST_DOCUMENTS = 20

/** Asks the `<Number url>` (twilio.md 3.1). */
export function fetchScreen(world: PracticeWorld, leg: ScreenedLeg, target: Target): Promise<CallDocument | undefined> {
  return askScreen(world, target, voiceParameters(world, leg.record, 'in-progress'))
}

/** Follows a screen on the agent's leg: the end of a document bridges, `<Hangup/>` and a broken document refuse. */
export async function followScreen(
  world: PracticeWorld,
  leg: ScreenedLeg,
  first: CallDocument | undefined,
): Promise<'bridge' | 'hang_up'> {
  let document = first
  for (let count = 0; document && count < MOST_DOCUMENTS; count += 1) {
    const step = await runScreenDocument(world, leg, document.verbs)
    if (leg.over.aborted || step === 'hang_up') return 'hang_up'
    if (step === 'on') return 'bridge'
    const parameters = {
      ...voiceParameters(world, leg.record, 'in-progress'),
      Digits: step.digits,
      msg: 'Gather End',
    }
    document = await askScreen(world, step.target, parameters)
  }
  return 'hang_up'
}

async function runScreenDocument(world: PracticeWorld, leg: ScreenedLeg, verbs: readonly Verb[]): Promise<Step> {
  for (const verb of verbs) {
    if (verb.verb === 'Hangup') return 'hang_up'
    const step = verb.verb === 'Gather' ? await gather(world, leg, verb) : await listen(world, leg, verb)
    if (leg.over.aborted || step !== 'on') return leg.over.aborted ? 'hang_up' : step
  }
  return 'on'
}

async function listen(world: PracticeWorld, leg: ScreenedLeg, verb: Verb): Promise<Step> {
  if (verb.verb === 'Say' || verb.verb === 'Play') await world.waits.sleep(promptSeconds(verb), leg.over)
  return 'on'
}

/** `action` is asked only when a key came, or with actionOnEmptyResult (twilio.md 3.1). */
async function gather(world: PracticeWorld, leg: ScreenedLeg, verb: GatherVerb): Promise<Step> {
  const keyAfter = leg.agent.does === 'pick_up' ? (leg.agent.keyAfterSeconds ?? 2) : 0
  const hasKey = leg.keysLeft !== '' && keyAfter <= patienceOfGather(verb)
  await world.waits.sleep(hasKey ? keyAfter : patienceOfGather(verb), leg.over)
  if (!hasKey) return verb.actionOnEmptyResult ? { target: verb.action, digits: '' } : 'on'
  const pressed = leg.keysLeft.slice(0, verb.numDigits)
  leg.keysLeft = leg.keysLeft.slice(pressed.length)
  const finish = verb.finishOnKey === '' ? -1 : pressed.indexOf(verb.finishOnKey)
  const digits = finish < 0 ? pressed : pressed.slice(0, finish)
  return digits !== '' || verb.actionOnEmptyResult ? { target: verb.action, digits } : 'on'
}

/** Twilio says nothing of a fallback for what runs on the agent's leg; none is asked. */
const askScreen = (world: PracticeWorld, target: Target, parameters: Readonly<Record<string, string>>) =>
  fetchDocument(world, { target, parameters, context: 'screen' })

import { callerIn } from './call-script.ts'
import { dial } from './dial.ts'
import { fetchDocument, type CallDocument, type Step } from './documents.ts'
import { leftBy, voiceParameters, type LiveCall } from './legs.ts'
import { noDetour } from './live-calls.ts'
import { answerCall, callerLeaves, endCall } from './parent-call.ts'
import { patienceOfGather, promptSeconds } from './prompts.ts'
import { record } from './record.ts'
import type { GatherVerb, Prompt, Target, Verb } from './twiml-verbs.ts'
import type { PracticeWorld } from './world.ts'

const MOST_DOCUMENTS = 100
const APPLICATION_ERROR_SECONDS = 5
const SECONDS_OF_GREETING_HEARD = 2

/** Follows the caller's leg from its first document until somebody ends the call. */
export async function followCall(world: PracticeWorld, call: LiveCall, first: CallDocument | undefined): Promise<void> {
  let document = first
  for (let count = 0; document && count < MOST_DOCUMENTS; count += 1) {
    const step: Step = call.detour.fetchNext ? { go: 'end' } : await runDocument(world, call, document)
    const { fetchNext } = call.detour
    if (call.over.signal.aborted || (step.go !== 'into' && !fetchNext)) return endUnlessOver(world, call)
    call.detour = noDetour()
    document = fetchNext ? await fetchNext() : step.go === 'into' ? step.document : undefined
  }
  answerCall(world, call)
  await world.waits.sleep(APPLICATION_ERROR_SECONDS, call.over.signal)
  endCall(world, call, 'completed')
}

/** A call that nobody picked up during its ring, and nothing after it, was not answered. */
function endUnlessOver(world: PracticeWorld, call: LiveCall): void {
  endCall(world, call, call.record.answeredAt === null && call.hasDialled ? 'no-answer' : 'completed')
}

async function runDocument(world: PracticeWorld, call: LiveCall, document: CallDocument): Promise<Step> {
  for (const [place, verb] of document.verbs.entries()) {
    const step = await runVerb(world, call, { verb, isFirst: place === 0, document })
    if (leftBy(call).aborted || step.go !== 'on') return step
  }
  return { go: 'end' }
}

interface Placed {
  readonly verb: Verb
  readonly isFirst: boolean
  readonly document: CallDocument
}

async function runVerb(world: PracticeWorld, call: LiveCall, { verb, isFirst, document }: Placed): Promise<Step> {
  switch (verb.verb) {
    case 'Say':
    case 'Play':
      answerCall(world, call)
      return listen(world, call, verb, document)
    case 'Pause':
      await world.waits.sleep(verb.seconds, leftBy(call))
      return { go: 'on' }
    case 'Gather':
      return gather(world, call, verb)
    case 'Dial':
      return dial(world, call, verb, isFirst)
    case 'Record':
      return record(world, call, verb)
    case 'Redirect':
      return goTo(world, call, verb.target, {})
    case 'Reject':
      endCall(
        world,
        call,
        call.record.answeredAt !== null ? 'completed' : verb.reason === 'busy' ? 'busy' : 'no-answer',
      )
      return { go: 'end' }
    case 'Hangup':
      return { go: 'end' }
  }
}

/** A caller who does not talk to machines leaves in the greeting before a `<Record>`. */
async function listen(world: PracticeWorld, call: LiveCall, prompt: Prompt, document: CallDocument): Promise<Step> {
  const isGreeting = document.verbs.some((verb) => verb.verb === 'Record')
  const isLeaving = isGreeting && callerIn(call.script).leaves === 'greeting'
  const heard = isLeaving ? Math.min(SECONDS_OF_GREETING_HEARD, promptSeconds(prompt)) : promptSeconds(prompt)
  await world.waits.sleep(heard, leftBy(call))
  if (isLeaving && !call.detour.fetchNext) callerLeaves(world, call)
  return { go: 'on' }
}

/** Callers press nothing. */
async function gather(world: PracticeWorld, call: LiveCall, verb: GatherVerb): Promise<Step> {
  answerCall(world, call)
  const stayed = await world.waits.sleep(patienceOfGather(verb), leftBy(call))
  return stayed && verb.actionOnEmptyResult ? goTo(world, call, verb.action, { Digits: '' }) : { go: 'on' }
}

async function goTo(
  world: PracticeWorld,
  call: LiveCall,
  target: Target,
  added: Readonly<Record<string, string>>,
): Promise<Step> {
  const parameters = { ...voiceParameters(world, call.record, call.record.status), ...added }
  const request = { target, fallback: call.webhooks.fallback, parameters, context: 'call' } as const
  return { go: 'into', document: await fetchDocument(world, request) }
}

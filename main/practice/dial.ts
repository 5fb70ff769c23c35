import { fetchDocument, type Step } from './documents.ts'
import { leftBy, voiceParameters, secondsOf, type LiveCall } from './legs.ts'
import { answerCall } from './parent-call.ts'
import { ring, type LegEnd } from './ring.ts'
import type { DialVerb } from './twiml-verbs.ts'
import type { Ringing } from './until-picked-up.ts'
import { eitherWay, type PracticeWorld } from './world.ts'

/** Twilio lets every `<Dial timeout>` ring this much longer (twilio.md 3.1). */
const ADDED_SECONDS = 5

/** Carries out one `<Dial>`: rings, tells how it ended, and asks `action` even when the caller has gone (twilio.md 13.9). */
export async function dial(world: PracticeWorld, call: LiveCall, verb: DialVerb, isFirstVerb: boolean): Promise<Step> {
  call.hasDialled = true
  if (!(verb.answerOnBridge && isFirstVerb)) answerCall(world, call)
  const callerId = verb.callerId ?? call.record.from
  const ends = mayShow(world, call, callerId) ? await ringAll(world, call, verb, callerId) : []
  call.isBridged = false
  return afterDial(world, call, verb, ends)
}

/** A caller's own number or one of ours may be shown; a withheld caller's cannot (13214). */
function mayShow(world: PracticeWorld, call: LiveCall, callerId: string): boolean {
  const { account } = world
  const verified = account.trial?.verified.keys() ?? []
  const own = [call.record.from, call.record.to, ...account.lines.map((line) => line.number), ...verified]
  if (own.includes(callerId) && !isWithheld(callerId)) return true
  const detail = `callerId "${callerId}" is neither the caller's number nor ours`
  world.account.alerts.push({ at: world.waits.now(), code: 13214, url: call.webhooks.primary?.url ?? '', detail })
  return false
}

/** Words, and the keypad spellings that look like numbers (twilio.md 1). */
const KEYPAD_SPELLINGS = ['+266696687', '+86282452253', '+8656696', '+2562533', '+7378742833']
const isWithheld = (from: string) => !/^\+[1-9]\d{6,14}$/.test(from) || KEYPAD_SPELLINGS.includes(from)

/** Side by side, the first pick-up takes it; or one after the other with `sequential`. The deciding leg comes last. */
async function ringAll(
  world: PracticeWorld,
  call: LiveCall,
  verb: DialVerb,
  callerId: string,
): Promise<readonly LegEnd[]> {
  const ringing = (): Ringing => ({
    callerId,
    ringSeconds: verb.timeoutSeconds + ADDED_SECONDS,
    taken: new AbortController(),
  })
  const ends: LegEnd[] = []
  if (verb.sequential) {
    for (const number of verb.numbers) {
      const end = await ring(world, call, ringing(), number)
      ends.push(end)
      if (leftBy(call).aborted || wasPickedUp(end)) break
      if (number !== verb.numbers.at(-1)) world.waits.start(end.tellEnd)
    }
  } else {
    const shared = ringing()
    ends.push(...(await Promise.all(verb.numbers.map((number) => ring(world, call, shared, number)))))
  }
  return ends.sort((a, b) => Number(wasPickedUp(a)) - Number(wasPickedUp(b)))
}

const wasPickedUp = (end: LegEnd) => end.leg.answeredAt !== null

/** The child's `completed` callback and `action`, either first (twilio.md 3.2 steps 6 and 7). */
async function afterDial(world: PracticeWorld, call: LiveCall, verb: DialVerb, ends: readonly LegEnd[]): Promise<Step> {
  const isChildFirst = eitherWay(world)
  const tellChildren = () => Promise.all(ends.map((end) => end.tellEnd()))
  if (isChildFirst) await tellChildren()
  const step = await askAction(world, call, verb, ends.at(-1))
  if (!isChildFirst) await tellChildren()
  return step
}

async function askAction(world: PracticeWorld, call: LiveCall, verb: DialVerb, end: LegEnd | undefined): Promise<Step> {
  if (!verb.action) return { go: 'on' }
  const isGone = call.over.signal.aborted
  const parameters = {
    ...voiceParameters(world, call.record, isGone ? 'completed' : call.record.status),
    DialCallStatus: end?.dialCallStatus ?? 'failed',
    ...(end ? { DialCallSid: end.leg.sid } : {}),
    ...(call.script.dialBridged === 'omitted' ? {} : { DialBridged: String(end?.isBridged ?? false) }),
    ...(end && wasPickedUp(end) ? { DialCallDuration: String(secondsOf(end.leg)) } : {}),
  }
  const request = { target: verb.action, fallback: call.webhooks.fallback, parameters, context: 'call' } as const
  const document = await fetchDocument(world, request)
  return { go: 'into', document }
}

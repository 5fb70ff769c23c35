import type { FastifyInstance } from 'fastify'
import type { CallFact } from '../domain/words/event.ts'
import type { CallSid } from '../domain/words/identifiers.ts'
import type { Line } from '../domain/words/policy.ts'
import { answerCall, hangUp, join, reject, screen, takeVoicemail } from '../telephony/twiml.ts'
import {
  digits,
  parentCall,
  readAgentsLeg,
  readCall,
  readDialed,
  readTranscript,
  readVoicemail,
  type CallRequest,
} from '../telephony/webhooks.ts'
import { isLoop } from './loop.ts'
import type { ReceiverParts } from './parts.ts'
import { noteInstall, signedRoute, type Signed } from './signed-route.ts'

/**
 * The pages of a call (twilio.md 3). What is said to the caller never depends on the store: if it fails, they
 * still hear ringing and voicemail, and the call is recovered from Twilio's list.
 */
export function serveVoice(server: FastifyInstance, parts: ReceiverParts): void {
  const { clock, complain } = parts
  const address = () => ({ publicUrl: parts.publicUrl(), install: parts.install })
  const page = (name: string, serve: (signed: Signed) => Promise<string | undefined>) =>
    signedRoute(server, parts, name === '' ? '/twilio/voice' : `/twilio/voice/${name}`, serve)

  page('', async (signed) => {
    const request = readCall(signed.form)
    const line = parts.lineOf(request.line)
    if (!line) return reject('rejected')
    noteInstall(signed, parts)
    guarded('noting that the webhook works', () => parts.seen(line.number))
    if (comesBack(request, line)) {
      await tell(request, line, { is: 'looped' })
      return reject('busy')
    }
    await tell(request, line, { is: 'voice' })
    if (line.mode === 'ring_first') parts.warmUp()
    return answerCall(address(), line, request.call, request.caller)
  })

  page('screen', async ({ form, query }) => {
    const request = readAgentsLeg(form, query)
    const line = parts.lineOf(request.line)
    if (!line) return hangUp()
    await tell(request, line, { is: 'screened' })
    return screen(address(), line, request.call)
  })

  page('accept', async ({ form, query }) => {
    const request = readAgentsLeg(form, query)
    const line = parts.lineOf(request.line)
    if (!line || digits(form) !== '1') return hangUp()
    await tell(request, line, { is: 'accepted' })
    return join()
  })

  page('dialed', async ({ form }) => {
    const request = readCall(form)
    const line = parts.lineOf(request.line)
    const dialed = readDialed(form)
    if (!line) return hangUp()
    await tell(request, line, { is: 'dialed', ...dialed })
    const isOver = dialed.callerGone || dialed.bridged === true || isAnswered(request.call)
    return isOver ? hangUp() : takeVoicemail(address(), line, request.call)
  })

  page('picked-up', async ({ form }) => {
    const request = readCall(form)
    const line = parts.lineOf(request.line)
    if (!line || request.ended) return hangUp()
    await tell(request, line, { is: 'picked_up' })
    return takeVoicemail(address(), line, request.call)
  })

  page('voicemail', async ({ form, query }) => {
    const call = parentCall(form, query)
    const isTranscript = query['transcript'] !== undefined
    const isReport = isTranscript || query['recording'] !== undefined
    const told = isTranscript ? readTranscript(form, call) : readVoicemail(form, call)
    // Nobody waits for the answer to a report: where it cannot be kept, Twilio is told to try again.
    if (told) await (isReport ? parts.handle(told) : keep(() => parts.handle(told)))
    return isReport ? undefined : hangUp()
  })

  page('status', async ({ form, query }) => {
    const isAgentsLeg = query['leg'] !== undefined
    const request = isAgentsLeg ? readAgentsLeg(form, query) : readCall(form)
    const line = parts.lineOf(request.line)
    if (!line || !request.ended) return undefined
    // Nobody waits for this answer: where it cannot be kept, Twilio is told to try again.
    await tellOrFail(request, line, { is: isAgentsLeg ? 'child' : 'parent', leg: request.ended })
    return undefined
  })

  /** After a call that was answered there is nothing to leave a message about. */
  function isAnswered(call: CallSid): boolean {
    return guarded('looking up a call', () => parts.callOf(call)?.outcome.is === 'answered') ?? false
  }

  /** Only a call of which we dial the agent can come back. */
  function comesBack(request: CallRequest, line: Line): boolean {
    if (line.mode !== 'ring_first') return false
    return guarded('looking for a loop', () => isLoop(request, line, parts.openCalls(), clock.now())) ?? false
  }

  function tell(request: CallRequest, line: Line, fact: CallFact): Promise<void> {
    return keep(() => tellOrFail(request, line, fact))
  }

  function tellOrFail({ call, caller }: CallRequest, line: Line, fact: CallFact): Promise<void> {
    return parts.handle({ type: 'CallEvidence', call, caller, line: line.number, at: clock.now(), fact })
  }

  async function keep(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      complain('keeping what was heard of a call failed', error)
    }
  }

  function guarded<T>(what: string, work: () => T): T | undefined {
    try {
      return work()
    } catch (error) {
      complain(`${what} failed`, error)
      return undefined
    }
  }
}

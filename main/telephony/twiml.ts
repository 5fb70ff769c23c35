import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js'
import { PICKED_UP_AFTER } from '../domain/call-outcome.ts'
import type { CallSid } from '../domain/words/identifiers.ts'
import type { Caller } from '../domain/words/person-file.ts'
import type { Line } from '../domain/words/policy.ts'
import { callUrls, type OwnAddress } from './urls.ts'

/** Twilio adds 5 s to what it is told (twilio.md 3.1), and takes no less than 5. */
const ADDED_SECONDS = 5
const SHORTEST_TIMEOUT = 5

/** The agent has this long to press 1 after the words (D1). */
const PRESS_SECONDS = 6

const LONGEST_VOICEMAIL_SECONDS = 120

/** What to do with a call as it comes in, by the line's mode. */
export function answerCall(at: OwnAddress, line: Line, call: CallSid, caller: Caller): string {
  switch (line.mode) {
    case 'ring_first':
      return ringAgent(at, line, call, caller)
    case 'forwarded':
      return takeVoicemail(at, line, call)
    case 'parallel':
      return waitForOthers(at, line, call)
  }
}

/** Asks for a voicemail after the tone, in the line's own words or in those that say that a text comes. */
export function takeVoicemail(at: OwnAddress, line: Line, call: CallSid): string {
  const known = voicemailPages.get(line)
  const isKnown = known?.at.publicUrl === at.publicUrl && known.at.install === at.install
  const page = isKnown ? known.page : voicemailPage(at, line, ANY_CALL)
  if (!isKnown) voicemailPages.set(line, { at, page })
  return page.replaceAll(ANY_CALL, call)
}

/** All that differs from one call of a line to the next is the call's name: building the page took ten times as long. */
const voicemailPages = new WeakMap<Line, { readonly at: OwnAddress; readonly page: string }>()
const ANY_CALL = `CA${'any-call'.repeat(4)}` as CallSid

function voicemailPage(at: OwnAddress, line: Line, call: CallSid): string {
  const urls = callUrls(at, line.number, call)
  const response = new VoiceResponse()
  response.say(line.greeting ?? standardGreeting(line))
  response.record({
    action: urls.voicemail,
    method: 'POST',
    maxLength: LONGEST_VOICEMAIL_SECONDS,
    timeout: 5,
    playBeep: true,
    recordingStatusCallback: urls.recording,
    recordingStatusCallbackEvent: ['completed', 'absent'],
    transcribe: true,
    transcribeCallback: urls.transcript,
  })
  return response.toString()
}

function standardGreeting({ agent }: Line): string {
  return (
    `Hi, this is ${agent.name}. I can't take your call right now, and will get back to you by text at this number. ` +
    'You can also leave a message after the tone.'
  )
}

/** Asks whoever picked up the agent's phone for a 1: a voicemail does not press it (twilio.md 3.1). */
export function screen(at: OwnAddress, line: Line, call: CallSid): string {
  const response = new VoiceResponse()
  const gather = response.gather({
    numDigits: 1,
    timeout: PRESS_SECONDS,
    action: callUrls(at, line.number, call).accept,
    method: 'POST',
  })
  gather.say(`Call on ${line.label}. To take it, press 1.`)
  response.hangup()
  return response.toString()
}

/** The end of a screen's document joins the legs. */
export function join(): string {
  return new VoiceResponse().toString()
}

export function hangUp(): string {
  const response = new VoiceResponse()
  response.hangup()
  return response.toString()
}

/** Not answered, not billed. */
export function reject(reason: 'busy' | 'rejected'): string {
  const response = new VoiceResponse()
  response.reject({ reason })
  return response.toString()
}

function ringAgent(at: OwnAddress, line: Line, call: CallSid, caller: Caller): string {
  if (line.ringTo === null) return takeVoicemail(at, line, call)
  const urls = callUrls(at, line.number, call)
  const response = new VoiceResponse()
  const dial = response.dial({
    answerOnBridge: true,
    timeout: Math.max(SHORTEST_TIMEOUT, line.ringSeconds - ADDED_SECONDS),
    action: urls.dialed,
    method: 'POST',
    // A withheld caller has no number to show (13214).
    ...(caller.is === 'phone' ? {} : { callerId: line.number }),
  })
  dial.number(
    {
      ...(line.screening ? { url: urls.screen, method: 'POST' } : {}),
      statusCallback: urls.legStatus,
      statusCallbackMethod: 'POST',
      statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
    },
    line.ringTo,
  )
  return response.toString()
}

/** A pause that comes first does not pick up: whoever else is called has the time. */
function waitForOthers(at: OwnAddress, line: Line, call: CallSid): string {
  const response = new VoiceResponse()
  response.pause({ length: PICKED_UP_AFTER / 1000 })
  response.redirect({ method: 'POST' }, callUrls(at, line.number, call).pickedUp)
  return response.toString()
}

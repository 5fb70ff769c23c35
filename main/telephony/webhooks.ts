import { parsePhone, readCaller } from '../domain/phone-number.ts'
import type { LegEnd, MessageReceived, Report, VoicemailLeft, VoicemailTranscribed } from '../domain/words/event.ts'
import type { CallSid, MessageId, Phone } from '../domain/words/identifiers.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { Caller, MediaItem } from '../domain/words/person-file.ts'
import { isMessageSid, reportOfStatus } from './outcome.ts'
import type { Form } from './signature.ts'
import { callSid, legEnd, recordingSeconds, recordingSid } from './twilio-words.ts'

/** A request that Twilio's documents do not know; the message names the parameter. */
export class UnreadableWebhook extends Error {}

/** A call as a request about it names it. */
export interface CallRequest {
  readonly call: CallSid
  readonly caller: Caller
  readonly line: Phone
  readonly forwardedFrom: Phone | undefined
  /** The end of the leg the request is about; undefined: it is not over. */
  readonly ended: LegEnd | undefined
}

/** A request about the caller's own leg. */
export function readCall(form: Form): CallRequest {
  return {
    call: sid(form, 'CallSid'),
    caller: readCaller(text(form, 'From') ?? ''),
    line: phone(form, 'To'),
    forwardedFrom: parsePhone(text(form, 'ForwardedFrom') ?? ''),
    ended: legEnd(text(form, 'CallStatus')),
  }
}

/** The report of the dialled leg: the `action` of `<Dial>` (twilio.md 3.3). */
export function readDialed(form: Form): { leg: LegEnd; bridged: boolean | null; callerGone: boolean } {
  const leg = legEnd(required(form, 'DialCallStatus').replace(/^answered$/, 'completed'))
  if (!leg) throw new UnreadableWebhook(`DialCallStatus ${shown(text(form, 'DialCallStatus'))} is none of Twilio's`)
  const bridged = text(form, 'DialBridged')?.toLowerCase()
  const says = bridged === 'true' ? true : bridged === 'false' ? false : null
  return { leg, bridged: says, callerGone: legEnd(text(form, 'CallStatus')) !== undefined }
}

/** A text to a line; undefined: from a short code or a name, which nobody could answer. */
export function readText(form: Form, at: EpochMs): MessageReceived | undefined {
  const messageSid = required(form, 'MessageSid')
  if (!isMessageSid(messageSid)) throw new UnreadableWebhook('MessageSid is no message of Twilio')
  const from = parsePhone(required(form, 'From'))
  if (!from) return undefined
  const body = text(form, 'Body') ?? ''
  return { type: 'MessageReceived', sid: messageSid, line: phone(form, 'To'), from, body, media: media(form), at }
}

/** What a status callback says of a text of ours; undefined: nothing that counts. */
export function readTextStatus(form: Form): Report | undefined {
  const messageSid = required(form, 'MessageSid')
  if (!isMessageSid(messageSid)) throw new UnreadableWebhook('MessageSid is no message of Twilio')
  const code = Number(text(form, 'ErrorCode') || Number.NaN)
  return reportOfStatus(messageSid, required(form, 'MessageStatus'), Number.isInteger(code) ? code : null)
}

/** A finished recording; undefined: there is none to hear. */
export function readVoicemail(form: Form, call: CallSid): VoicemailLeft | undefined {
  const sid = recordingSid(text(form, 'RecordingSid'))
  const seconds = recordingSeconds(text(form, 'RecordingDuration'))
  const status = text(form, 'RecordingStatus') ?? 'completed'
  if (status !== 'completed' || !sid || seconds === undefined) return undefined
  return { type: 'VoicemailLeft', call, recordingSid: sid, seconds }
}

/** No agent reads more of a voicemail. */
const LONGEST_TRANSCRIPT = 2000

/** The words of a recording; undefined: Twilio made none of it, as of one under 2 s or over 120 s. */
export function readTranscript(form: Form, call: CallSid): VoicemailTranscribed | undefined {
  const sid = recordingSid(text(form, 'RecordingSid'))
  const isMade = text(form, 'TranscriptionStatus') === 'completed'
  const words = (text(form, 'TranscriptionText') ?? '').trim().slice(0, LONGEST_TRANSCRIPT).trimEnd().toWellFormed()
  return isMade && sid && words !== ''
    ? { type: 'VoicemailTranscribed', call, recordingSid: sid, text: words }
    : undefined
}

/** The query of an address of ours, as it came back. */
export type Query = Readonly<Record<string, unknown>>

/** The call a page of ours was made for, from its own address or, on the agent's leg, from Twilio. */
export function parentCall(form: Form, query: Query): CallSid {
  const named = callSid(text(form, 'ParentCallSid')) ?? callSid(one(query, 'call'))
  return named ?? sid(form, 'CallSid')
}

/**
 * A request about the agent's leg, as one about the call it was dialled for. Its `From` is the caller or, for
 * one who withheld the number, the line.
 */
export function readAgentsLeg(form: Form, query: Query): CallRequest {
  const line = parsePhone(one(query, 'line') ?? '')
  if (!line) throw new UnreadableWebhook('the address names no line')
  const from = text(form, 'From') ?? ''
  const caller = from === line ? ({ is: 'withheld' } as const) : readCaller(from)
  const ended = legEnd(text(form, 'CallStatus'))
  return { call: parentCall(form, query), caller, line, forwardedFrom: undefined, ended }
}

export function digits(form: Form): string {
  return text(form, 'Digits') ?? ''
}

export function messageOf(query: Query): MessageId | undefined {
  const id = one(query, 'message')
  return id !== undefined && id.length > 0 && id.length < 200 ? (id as MessageId) : undefined
}

function one(query: Query, name: string): string | undefined {
  const value = query[name]
  return typeof value === 'string' ? value : undefined
}

/** One value; a name that comes twice with different values is no request of Twilio's. */
function text(form: Form, name: string): string | undefined {
  const value = form[name]
  if (value === undefined || typeof value === 'string') return value
  if (new Set(value).size > 1) throw new UnreadableWebhook(`${name} has more than one value`)
  return value[0]
}

function media(form: Form): readonly MediaItem[] {
  const count = Math.min(10, Number(text(form, 'NumMedia') ?? 0) || 0)
  return Array.from({ length: count }, (_, n) => ({
    contentType: text(form, `MediaContentType${n}`) ?? 'application/octet-stream',
    url: text(form, `MediaUrl${n}`) ?? '',
  })).filter(({ url }) => url !== '')
}

function required(form: Form, name: string): string {
  const value = text(form, name)
  if (value === undefined || value === '') throw new UnreadableWebhook(`${name} is missing`)
  return value
}

function sid(form: Form, name: string): CallSid {
  const value = callSid(required(form, name))
  if (!value) throw new UnreadableWebhook(`${name} is no call of Twilio`)
  return value
}

function phone(form: Form, name: string): Phone {
  const value = parsePhone(required(form, name))
  if (!value) throw new UnreadableWebhook(`${name} ${shown(text(form, name))} is no number in E.164`)
  return value
}

function shown(value: string | undefined): string {
  return JSON.stringify((value ?? '').slice(0, 40))
}

import { CELL, FORWARDED, RING, SID, type Outside } from './outside.ts'
import { attribute, inside } from './twiml.ts'
import type { Form, WebhookAnswer } from './webhook.ts'

let serial = 0

/** A name nobody has had before. */
export function newSid(kind: 'CA' | 'SM'): string {
  serial += 1
  return kind + (0xabc0000000 + serial).toString(16).padStart(32, '0')
}

const areas = [
  '214 713 210 817 469 305 212 310 602 503 206 404 617 312 702 303 313 215 412 614 216 317 414 612 816 314 504 615 704',
  '919 804 202 410 302 201 718 516 914 203 401 603 802 207 585 716 814 717 610 484 267 856 609 732 908 973 551 862 848',
].flatMap((codes) => codes.split(' '))
let callers = 0

/** A number nobody has called from before: 555-0100 to 555-0199 of one area code after another. */
export function newCaller(): string {
  const area = areas[Math.floor(callers / 100)]
  if (area === undefined) throw new Error('no more numbers')
  callers += 1
  return `+1${area}5550${100 + ((callers - 1) % 100)}`
}

export interface Dialed {
  /** Absent: `DialBridged` is not in the report. */
  readonly bridged?: boolean
  /** Of the caller's own leg, inside the report. */
  readonly callStatus?: string
}

/** One call as Twilio sees it: each method makes the request that Twilio would make then. */
export interface Caller {
  readonly sid: string
  readonly from: string
  voice(): Promise<WebhookAnswer>
  /** The status callback of the agent's leg. */
  leg(status: string): Promise<WebhookAnswer>
  /** The agent's phone was picked up. */
  screen(): Promise<WebhookAnswer>
  press(digits: string): Promise<WebhookAnswer>
  /** The `action` of `<Dial>`. */
  dialed(status: string, report?: Dialed): Promise<WebhookAnswer>
  /** The number's own StatusCallback. */
  ended(status: string): Promise<WebhookAnswer>
  /** Mode `parallel`: the `<Redirect>` after the pause. */
  pickedUp(callStatus?: string): Promise<WebhookAnswer>
  recorded(seconds: number): Promise<WebhookAnswer>
  transcribed(text: string): Promise<WebhookAnswer>
}

export function caller(world: Outside, line: string, from: string, sid = newSid('CA')): Caller {
  let document = ''
  let screenDocument = ''
  let voicemail = ''
  const leg = newSid('CA')
  const own = (status: string, more: Form = {}): Form => ({
    AccountSid: SID,
    ApiVersion: '2010-04-01',
    CallSid: sid,
    CallStatus: status,
    Called: line,
    Caller: from,
    Direction: 'inbound',
    From: from,
    FromCity: '',
    FromState: 'TX',
    To: line,
    Later: 'ñ & = + ',
    ...more,
  })
  const agents = (status: string, more: Form = {}): Form => ({
    AccountSid: SID,
    ApiVersion: '2010-04-01',
    CallSid: leg,
    ParentCallSid: sid,
    CallStatus: status,
    Direction: 'outbound-dial',
    From: from.startsWith('+1') ? from : line,
    To: CELL,
    ...more,
  })
  const at = (where: string | undefined, what: string) => {
    if (where === undefined) throw new Error(`no ${what} in ${document}`)
    return where
  }

  return {
    sid,
    from,
    async voice() {
      const answer = await world.webhook('/twilio/voice', own('ringing'))
      document = answer.body
      if (line === FORWARDED) voicemail = answer.body
      return answer
    },
    leg: (status) =>
      world.webhook(
        at(attribute(document, 'Number', 'statusCallback'), 'statusCallback'),
        agents(status, { CallbackSource: 'call-progress-events', SequenceNumber: '0' }),
      ),
    async screen() {
      const answer = await world.webhook(at(attribute(document, 'Number', 'url'), 'screen'), agents('in-progress'))
      screenDocument = answer.body
      return answer
    },
    press: (digits) =>
      world.webhook(
        at(attribute(screenDocument, 'Gather', 'action'), 'Gather'),
        agents('in-progress', { Digits: digits }),
      ),
    async dialed(status, { bridged, callStatus = 'in-progress' } = {}) {
      const report = {
        DialCallStatus: status,
        DialCallSid: leg,
        ...(bridged === undefined ? {} : { DialBridged: String(bridged) }),
        ...(status === 'completed' ? { DialCallDuration: '7' } : {}),
      }
      const answer = await world.webhook(at(attribute(document, 'Dial', 'action'), 'action'), own(callStatus, report))
      voicemail = answer.body
      return answer
    },
    ended: (status) => world.webhook('/twilio/voice/status', own(status, { CallDuration: '7' })),
    async pickedUp(callStatus = 'ringing') {
      const answer = await world.webhook(at(inside(document, 'Redirect'), 'Redirect'), own(callStatus))
      voicemail = answer.body
      return answer
    },
    recorded: (seconds) =>
      world.webhook(at(attribute(voicemail, 'Record', 'recordingStatusCallback'), 'Record'), {
        AccountSid: SID,
        CallSid: sid,
        RecordingSid: `RE${sid.slice(2)}`,
        RecordingUrl: `https://api.twilio.com/2010-04-01/Accounts/${SID}/Recordings/RE${sid.slice(2)}`,
        RecordingStatus: 'completed',
        RecordingDuration: String(seconds),
        RecordingChannels: '1',
        RecordingSource: 'RecordVerb',
      }),
    transcribed: (words) =>
      world.webhook(at(attribute(voicemail, 'Record', 'transcribeCallback'), 'Record'), {
        AccountSid: SID,
        CallSid: sid,
        From: from,
        To: line,
        RecordingSid: `RE${sid.slice(2)}`,
        TranscriptionSid: `TR${sid.slice(2)}`,
        TranscriptionStatus: 'completed',
        TranscriptionText: words,
      }),
  }
}

/** Somebody texts a line. */
export function text(
  world: Outside,
  line: string,
  from: string,
  body: string,
  sid = newSid('SM'),
): Promise<WebhookAnswer> {
  return world.webhook('/twilio/sms', {
    AccountSid: SID,
    ApiVersion: '2010-04-01',
    MessageSid: sid,
    SmsSid: sid,
    SmsMessageSid: sid,
    From: from,
    To: line,
    Body: body,
    NumMedia: '0',
    NumSegments: '1',
    SmsStatus: 'received',
  })
}

/** Somebody the agent knows by name, who was never texted: they hung up at once. */
export async function known(world: Outside, line: string, name: string): Promise<string> {
  const from = newCaller()
  const brief = caller(world, line, from)
  await brief.voice()
  await brief.ended('canceled')
  await world.advance(4_000)
  const { leadId } = await world.call(brief.sid)
  await world.result('lead.update', { leadId, name })
  return from
}

/** A call that the agent takes: a press of 1, a talk. Milliseconds. */
export async function takenCall(world: Outside, from: string, rings: number, talks: number): Promise<void> {
  const call = caller(world, RING, from)
  await call.voice()
  await world.advance(rings)
  await call.screen()
  await call.press('1')
  await world.advance(talks)
  await call.dialed('completed', { bridged: true })
  await call.ended('completed')
  await world.settle()
}

/** A call that nobody answers, from start to end; what it makes due has been done. */
export async function missedCall(
  world: Outside,
  line: string,
  from = newCaller(),
  sid = newSid('CA'),
): Promise<Caller> {
  const call = caller(world, line, from, sid)
  await call.voice()
  if (line !== FORWARDED) {
    await world.advance(20_000)
    await call.dialed('no-answer', { bridged: false })
    await call.ended('completed')
  }
  await world.settle()
  return call
}

import type { PracticeAccount } from './account.ts'
import type { Target } from './twiml-verbs.ts'

type Method = 'POST' | 'GET'

/** What a number or an application is configured to ask (twilio.md 10.2). Absent: nothing; methods absent: POST. */
export interface Webhooks {
  readonly voiceUrl?: string | undefined
  readonly voiceMethod?: Method | undefined
  /** Asked where VoiceUrl, or a later document of the call, fails (twilio.md 2). */
  readonly voiceFallbackUrl?: string | undefined
  readonly voiceFallbackMethod?: Method | undefined
  /** Asked once, when the parent call has ended. */
  readonly statusCallback?: string | undefined
  readonly statusCallbackMethod?: Method | undefined
  readonly smsUrl?: string | undefined
  readonly smsMethod?: Method | undefined
  readonly smsFallbackUrl?: string | undefined
  readonly smsFallbackMethod?: Method | undefined
}

/** One number of the pretend account. */
export interface PracticeLine extends Webhooks {
  readonly number: string
  readonly friendlyName?: string | undefined
  /** An application of the account: its voice webhooks count, the number's own do not. */
  readonly voiceApplicationSid?: string | undefined
  readonly smsApplicationSid?: string | undefined
  /** Calls go to a SIP trunk: no voice webhook is asked at all. */
  readonly trunkSid?: string | undefined
  /** Absent: true. False refuses texts from it with 21661. */
  readonly takesTexts?: boolean
}

export interface PracticeApplication extends Webhooks {
  readonly sid: string
}

/** A Messaging Service: which senders it has, and where the texts to them go (twilio.md 9). */
export interface PracticeService {
  readonly sid: string
  readonly numbers: readonly string[]
  /** Absent: texts to its numbers are dropped without a webhook, unless `usesInboundWebhookOnNumber`. */
  readonly inboundRequestUrl?: string
  readonly usesInboundWebhookOnNumber?: boolean
}

/** Throws for a number that is not a line: whoever asks has made a mistake. */
export function lineOf(account: PracticeAccount, number: string): PracticeLine {
  const line = account.lines.find((one) => one.number === number)
  if (!line) throw new Error(`${number} is not a line of the practice account`)
  return line
}

/** Whom an event asks, and whom when that fails. */
export interface Asked {
  readonly primary: Target | undefined
  readonly fallback: Target | undefined
}

/** Whom a call to a number asks: its trunk nobody, else its application, else itself. */
export function voiceWebhooksOf(account: PracticeAccount, line: PracticeLine): Asked & { statusCallback?: Target } {
  if (line.trunkSid !== undefined) return { primary: undefined, fallback: undefined }
  const webhooks = inForce(account, line, line.voiceApplicationSid)
  const statusCallback = targetOf(webhooks.statusCallback, webhooks.statusCallbackMethod)
  return {
    primary: targetOf(webhooks.voiceUrl, webhooks.voiceMethod),
    fallback: targetOf(webhooks.voiceFallbackUrl, webhooks.voiceFallbackMethod),
    ...(statusCallback && { statusCallback }),
  }
}

/** Whom a text to a number asks: its service, which may have nobody to ask, else its application, else itself. */
export function textWebhooksOf(account: PracticeAccount, line: PracticeLine): Asked {
  const service = serviceOf(account, line.number)
  if (service && !service.usesInboundWebhookOnNumber) {
    return { primary: targetOf(service.inboundRequestUrl, 'POST'), fallback: undefined }
  }
  const webhooks = inForce(account, line, line.smsApplicationSid)
  return {
    primary: targetOf(webhooks.smsUrl, webhooks.smsMethod),
    fallback: targetOf(webhooks.smsFallbackUrl, webhooks.smsFallbackMethod),
  }
}

/** The service whose pool a number is in. */
export const serviceOf = (account: PracticeAccount, number: string) =>
  account.services.find((service) => service.numbers.includes(number))

function inForce(account: PracticeAccount, line: PracticeLine, applicationSid: string | undefined): Webhooks {
  return account.applications.find((one) => one.sid === applicationSid) ?? line
}

function targetOf(url: string | undefined, method: Method = 'POST'): Target | undefined {
  return url === undefined ? undefined : { url, method }
}

import { minutes, days, type EpochMs } from '../domain/words/instant.ts'
import { pairOf, type PracticeAccount } from './account.ts'
import { trialProblem } from './trial.ts'
import { isWebUrl } from './web-url.ts'
import { isQueueFull } from './sender-queue.ts'
import { isDay, parseIso } from './dates.ts'

/** A create request that Twilio would take. */
export interface AcceptedCreate {
  readonly to: string
  /** The service's first number where only a service was named. */
  readonly from: string
  readonly body: string
  readonly serviceSid: string | null
  readonly mediaCount: number
  readonly statusCallback: string | undefined
  readonly sendAt: EpochMs | undefined
  /** How long it may wait in the queue; 10 h where nothing was said. */
  readonly validitySeconds: number
}

export interface RefusedCreate {
  readonly code: number
  readonly detail?: string
}

const LONGEST_VALIDITY_SECONDS = 36_000
const E164 = /^\+[1-9]\d{6,14}$/

/** Flags and choices with a closed set of words; Twilio takes unknown *parameters* silently, unknown *words* not. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  ContentRetention: ['retain', 'discard'],
  AddressRetention: ['retain', 'obfuscate'],
  RiskCheck: ['enable', 'disable'],
  TrafficType: ['free'],
  SmartEncoded: ['true', 'false'],
  ShortenUrls: ['true', 'false'],
  ForceDelivery: ['true', 'false'],
  ProvideFeedback: ['true', 'false'],
  SendAsMms: ['true', 'false'],
}

/** Every reason of twilio.md 13.2 to refuse a message, in the order Twilio looks; else what it takes. */
export function judgeCreate(
  account: PracticeAccount,
  form: URLSearchParams,
  now: EpochMs,
): AcceptedCreate | RefusedCreate {
  const field = (name: string) => form.get(name) ?? ''
  const sender = senderOf(account, field('From'), field('MessagingServiceSid'))
  const problem =
    recipientProblem(field('To')) ??
    ('code' in sender ? sender : undefined) ??
    (!('code' in sender) && sender.from === field('To') ? { code: 21266 } : undefined) ??
    contentProblem(form) ??
    callbackProblem(form.get('StatusCallback')) ??
    wordProblem(form) ??
    scheduleProblem(form, now)
  if (problem) return problem
  if ('code' in sender) return sender
  const refusedByTrial = trialProblem(account, sender.from, field('To'))
  if (refusedByTrial) return refusedByTrial
  if (account.optedOut.has(pairOf(sender.from, field('To')))) return { code: 21610 }
  if (sender.serviceSid === null && isQueueFull(account, sender.from, now)) return { code: 21611 }
  return {
    to: field('To'),
    ...sender,
    body: field('Body'),
    mediaCount: form.getAll('MediaUrl').length,
    statusCallback: form.get('StatusCallback') || undefined,
    sendAt: parseIso(field('SendAt')),
    validitySeconds: Number(field('ValidityPeriod') || LONGEST_VALIDITY_SECONDS),
  }
}

function recipientProblem(to: string): RefusedCreate | undefined {
  if (to === '') return { code: 21604 }
  if (/^\+?\d{3,6}$/.test(to)) return { code: 21265 }
  return E164.test(to) ? undefined : { code: 21211, detail: to }
}

function senderOf(
  account: PracticeAccount,
  from: string,
  serviceSid: string,
): { readonly from: string; readonly serviceSid: string | null } | RefusedCreate {
  const service = account.services.find((one) => one.sid === serviceSid)
  if (serviceSid !== '' && !service) return { code: 21705, detail: serviceSid }
  if (from === '') {
    const [pooled] = service?.numbers ?? []
    if (!service) return { code: 21603 }
    return pooled === undefined ? { code: 21703 } : { from: pooled, serviceSid }
  }
  if (!E164.test(from)) return { code: 21212, detail: from }
  if (account.othersNumbers.includes(from)) return { code: 21660, detail: from }
  const line = account.lines.find((one) => one.number === from)
  if (!line) return { code: 21606, detail: from }
  if (line.takesTexts === false) return { code: 21661, detail: from }
  if (service && !service.numbers.includes(from)) return { code: 21712, detail: from }
  return { from, serviceSid: service ? serviceSid : null }
}

function contentProblem(form: URLSearchParams): RefusedCreate | undefined {
  const media = form.getAll('MediaUrl')
  const body = form.get('Body') ?? ''
  if (body === '' && media.length === 0 && !form.get('ContentSid')) return { code: 21602 }
  if (body.length > 1600) return { code: 21617, detail: `${body.length} characters` }
  if (media.length > 10) return { code: 21623 }
  const broken = media.find((url) => !isWebUrl(url))
  return broken === undefined ? undefined : { code: 21620, detail: broken }
}

function callbackProblem(url: string | null): RefusedCreate | undefined {
  if (url === null || url === '') return undefined
  const isFine = isWebUrl(url) && !new URL(url).hostname.includes('_')
  return isFine ? undefined : { code: 21609, detail: url }
}

function wordProblem(form: URLSearchParams): RefusedCreate | undefined {
  for (const [name, words] of Object.entries(WORDS)) {
    const word = form.get(name)
    if (word !== null && word !== '' && !words.includes(word.toLowerCase()))
      return { code: 20001, detail: `${name}=${word}` }
  }
  const validity = form.get('ValidityPeriod')
  if (validity === null || validity === '') return undefined
  const isInRange = /^\d+$/.test(validity) && Number(validity) >= 1 && Number(validity) <= LONGEST_VALIDITY_SECONDS
  return isInRange ? undefined : { code: 90007, detail: validity }
}

function scheduleProblem(form: URLSearchParams, now: EpochMs): RefusedCreate | undefined {
  const scheduleType = form.get('ScheduleType') ?? ''
  const sendAt = form.get('SendAt') ?? ''
  if (scheduleType !== '' && scheduleType !== 'fixed') return { code: 35112, detail: scheduleType }
  if (sendAt === '' && scheduleType === '') return undefined
  if (!form.get('MessagingServiceSid')) return { code: 35118 }
  const instant = parseIso(sendAt)
  if (instant === undefined || isDay(sendAt) || scheduleType === '') return { code: 35117, detail: sendAt }
  if (instant < now + minutes(5)) return { code: 35114, detail: sendAt }
  return instant > now + days(35) ? { code: 35115, detail: sendAt } : undefined
}

import type { PracticeAccount } from './account.ts'
import { numberShape, numberSid } from './account-shapes.ts'
import type { PracticeLine } from './lines.ts'
import { refusal, type RestAnswer } from './refusals.ts'
import { isWebUrl } from './web-url.ts'
import type { PracticeWorld } from './world.ts'

/** The form's fields, and what a line calls them. Anything else is taken silently and changes nothing. */
const URLS = {
  VoiceUrl: 'voiceUrl',
  StatusCallback: 'statusCallback',
  SmsUrl: 'smsUrl',
  VoiceFallbackUrl: 'voiceFallbackUrl',
  SmsFallbackUrl: 'smsFallbackUrl',
} as const
const METHODS = {
  VoiceMethod: 'voiceMethod',
  VoiceFallbackMethod: 'voiceFallbackMethod',
  StatusCallbackMethod: 'statusCallbackMethod',
  SmsMethod: 'smsMethod',
  SmsFallbackMethod: 'smsFallbackMethod',
} as const
const NAMES = {
  FriendlyName: 'friendlyName',
  VoiceApplicationSid: 'voiceApplicationSid',
  SmsApplicationSid: 'smsApplicationSid',
  TrunkSid: 'trunkSid',
} as const

/** POST IncomingPhoneNumbers/{sid}.json: all of it or nothing (twilio.md 13.11). An empty value takes the old one away. */
export function changeNumber(world: PracticeWorld, sid: string, form: URLSearchParams): RestAnswer {
  const { account } = world
  const line = account.lines.find((one) => numberSid(one.number) === sid)
  if (!line) return refusal(20404)
  const changed: PracticeLine = {
    ...line,
    ...changesIn(form, URLS),
    ...changesIn(form, METHODS),
    ...changesIn(form, NAMES),
  }
  const problem = wordProblem(account, form) ?? fallbackProblem(changed)
  if (problem) return problem
  changeLine(world, changed)
  return { status: 200, body: numberShape(account, changed) }
}

/** Puts a line as it is now in the place of what it was. */
export function changeLine({ account, waits }: PracticeWorld, changed: PracticeLine): void {
  account.lines = account.lines.map((line) => (line.number === changed.number ? changed : line))
  account.linesChangedAt.set(changed.number, waits.now())
}

function changesIn(form: URLSearchParams, fields: Readonly<Record<string, string>>): Partial<PracticeLine> {
  const given = Object.entries(fields).filter(([field]) => form.has(field))
  return Object.fromEntries(given.map(([field, name]) => [name, form.get(field) || undefined]))
}

function wordProblem(account: PracticeAccount, form: URLSearchParams): RestAnswer | undefined {
  const value = (field: string) => form.get(field) ?? ''
  for (const field of Object.keys(URLS)) {
    if (value(field) === '' || isWebUrl(value(field))) continue
    return refusal(field.includes('Fallback') ? 30122 : 21402, `${field}=${value(field)}`)
  }
  for (const field of Object.keys(METHODS)) {
    if (!['', 'GET', 'POST'].includes(value(field))) return refusal(21403, `${field}=${value(field)}`)
  }
  for (const field of ['VoiceApplicationSid', 'SmsApplicationSid']) {
    const isKnown = value(field) === '' || account.applications.some(({ sid }) => sid === value(field))
    if (!isKnown) return refusal(20001, `${field}=${value(field)}`)
  }
  const isTrunk = value('TrunkSid') === '' || /^TK[0-9a-f]{32}$/.test(value('TrunkSid'))
  return isTrunk ? undefined : refusal(20001, `TrunkSid=${value('TrunkSid')}`)
}

/** A fallback is of no use without what it stands in for. */
function fallbackProblem(line: PracticeLine): RestAnswer | undefined {
  if (line.voiceFallbackUrl !== undefined && line.voiceUrl === undefined) return refusal(21405)
  return line.smsFallbackUrl !== undefined && line.smsUrl === undefined ? refusal(21406) : undefined
}

import type { PracticeAccount } from './account.ts'
import { rfc2822 } from './dates.ts'
import type { PracticeLine } from './lines.ts'

/** The account's own path; every `uri` starts with it. */
export const accountPath = (account: PracticeAccount) => `/2010-04-01/Accounts/${account.sid}`

/** One own number and its webhooks (twilio.md 10.2). */
export function numberShape(account: PracticeAccount, line: PracticeLine) {
  const sid = numberSid(line.number)
  const takesTexts = line.takesTexts ?? true
  return {
    sid,
    account_sid: account.sid,
    api_version: '2010-04-01',
    phone_number: line.number,
    friendly_name: line.friendlyName ?? line.number,
    capabilities: { voice: true, sms: takesTexts, mms: takesTexts, fax: false },
    date_created: rfc2822(account.createdAt),
    date_updated: rfc2822(account.linesChangedAt.get(line.number) ?? account.createdAt),
    voice_url: line.voiceUrl ?? null,
    voice_method: line.voiceMethod ?? 'POST',
    voice_fallback_url: line.voiceFallbackUrl ?? null,
    voice_fallback_method: line.voiceFallbackMethod ?? 'POST',
    voice_caller_id_lookup: false,
    voice_application_sid: line.voiceApplicationSid ?? null,
    voice_receive_mode: 'voice',
    sms_url: line.smsUrl ?? null,
    sms_method: line.smsMethod ?? 'POST',
    sms_fallback_url: line.smsFallbackUrl ?? null,
    sms_fallback_method: line.smsFallbackMethod ?? 'POST',
    sms_application_sid: line.smsApplicationSid ?? null,
    status_callback: line.statusCallback ?? null,
    status_callback_method: line.statusCallbackMethod ?? 'POST',
    trunk_sid: line.trunkSid ?? null,
    address_sid: null,
    address_requirements: 'none',
    identity_sid: null,
    bundle_sid: null,
    beta: false,
    origin: 'twilio',
    emergency_status: 'Inactive',
    emergency_address_sid: null,
    emergency_address_status: 'unregistered',
    status: 'in-use',
    type: 'local',
    uri: `${accountPath(account)}/IncomingPhoneNumbers/${sid}.json`,
  }
}

/** The account; the answer holds the auth token, as Twilio's does (twilio.md 10.2). */
export function accountShape(account: PracticeAccount) {
  const path = accountPath(account)
  return {
    sid: account.sid,
    auth_token: account.authToken,
    owner_account_sid: account.sid,
    friendly_name: 'Practice account',
    date_created: rfc2822(account.createdAt),
    date_updated: rfc2822(account.createdAt),
    status: 'active',
    type: account.trial ? 'Trial' : 'Full',
    uri: `${path}.json`,
    subresource_uris: {
      calls: `${path}/Calls.json`,
      messages: `${path}/Messages.json`,
      outgoing_caller_ids: `${path}/OutgoingCallerIds.json`,
    },
  }
}

/** A number of somebody else's that the account may call, and show (twilio.md 3.1). */
export function callerIdShape(account: PracticeAccount, number: string) {
  const sid = numberSid(number)
  return {
    sid,
    account_sid: account.sid,
    phone_number: number,
    friendly_name: number,
    date_created: rfc2822(account.createdAt),
    date_updated: rfc2822(account.createdAt),
    uri: `${accountPath(account)}/OutgoingCallerIds/${sid}.json`,
  }
}

/** A number's own sid is made of its digits: the same at every start. */
export const numberSid = (number: string) => `PN${number.replace(/\D/g, '').padStart(32, '0')}`

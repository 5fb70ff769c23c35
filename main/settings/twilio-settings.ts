import { SettingsError } from './settings-error.ts'
import type { Settings } from './parse-settings.ts'

const DEFAULT_TIMEOUT_SECONDS = 10

/** The account as the client wants it. Throws a `SettingsError` where there is none. */
export function twilioOf({ twilio }: Settings) {
  if (!twilio) throw new SettingsError('twilio', 'is missing; accepted: { accountSid, authToken }')
  return {
    accountSid: twilio.accountSid,
    authToken: twilio.authToken,
    apiBaseUrl: twilio.apiBaseUrl ?? null,
    requestTimeoutSeconds: twilio.requestTimeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS,
  }
}

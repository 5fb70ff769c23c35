import webhooks from 'twilio/lib/webhooks/webhooks.js'

/** A form with every value of every name, as Twilio sent it. */
export type Form = Readonly<Record<string, string | readonly string[]>>

/**
 * Whether Twilio signed this request (twilio.md 6): over the public URL as configured, without fragment, and
 * every parameter. Compares in constant time. A URL that is none is a forgery like any other.
 */
export function isSignedByTwilio(authToken: string, signature: string, publicUrl: string, form: Form): boolean {
  try {
    return webhooks.validateRequest(authToken, signature, publicUrl, form)
  } catch {
    return false
  }
}

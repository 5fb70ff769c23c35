import { createHmac } from 'node:crypto'

/** The form's fields; a name given several values repeats its key. */
export type Parameters = Readonly<Record<string, string | readonly string[]>>

/**
 * `X-Twilio-Signature` (twilio.md 6): HMAC-SHA1 over the URL as configured, without fragment and user, and, for a POST
 * form, every name and value sorted by name. Voice over HTTPS leaves the port out, everything else keeps it.
 */
export function signatureOf(url: string, parameters: Parameters, authToken: string, product: 'voice' | 'sms'): string {
  const names = Object.keys(parameters).sort(byBytes)
  const form = names
    .map((name) =>
      valuesOf(parameters, name)
        .map((value) => name + value)
        .join(''),
    )
    .join('')
  return createHmac('sha1', authToken)
    .update(signedUrl(url, product) + form)
    .digest('base64')
}

/** The part of a configured URL that is signed, letter for letter as it was configured. */
export function signedUrl(url: string, product: 'voice' | 'sms'): string {
  const withoutFragment = url.replace(/#.*$/s, '').replace(/^(https?:\/\/)[^/?@]*@/i, '$1')
  if (product === 'sms') return withoutFragment
  return withoutFragment.replace(/^(https:\/\/[^/?:]+):\d+/i, '$1')
}

/** As they go over the wire: every value of every name. */
export function formBody(parameters: Parameters): string {
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of typeof value === 'string' ? [value] : value) form.append(name, one)
  }
  return form.toString()
}

function valuesOf(parameters: Parameters, name: string): readonly string[] {
  const value = parameters[name] ?? ''
  return typeof value === 'string' ? [value] : [...new Set(value)].sort(byBytes)
}

const byBytes = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

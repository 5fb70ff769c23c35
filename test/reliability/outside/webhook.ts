import { createHmac } from 'node:crypto'
import { Agent, request } from 'node:http'

export type Form = Readonly<Record<string, string | readonly string[]>>

export interface WebhookAnswer {
  readonly status: number
  readonly body: string
  readonly contentType: string
}

/** twilio.md 6: HMAC-SHA1 over the URL without fragment, then each name and value, sorted by name. */
export function signature(token: string, url: string, form: Form): string {
  const parts = Object.keys(form)
    .sort((a, b) => (a < b ? -1 : 1))
    .flatMap((name) => [...new Set([form[name] ?? ''].flat())].sort().map((value) => name + value))
  const signed = url.replace(/#.*$/, '') + parts.join('')
  return createHmac('sha1', token).update(signed, 'utf8').digest('base64')
}

export function encoded(form: Form): string {
  const body = new URLSearchParams()
  for (const [name, values] of Object.entries(form)) for (const value of [values].flat()) body.append(name, value)
  return body.toString()
}

export interface Raw {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Connections of one test; no connection outlives its request. */
const agent = new Agent({ keepAlive: false })

/** One HTTP request to the program. Rejects where the connection fails. */
export function ask(url: string, { method = 'POST', headers = {}, body = '' }: Raw): Promise<WebhookAnswer> {
  return new Promise((resolve, reject) => {
    const length = method === 'GET' ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const sent = request(url.replace(/#.*$/, ''), { method, agent, headers: { ...length, ...headers } })
    sent.on('error', reject)
    sent.on('response', (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (text += chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: text, contentType: response.headers['content-type'] ?? '' }),
      )
    })
    sent.end(method === 'GET' ? undefined : body)
  })
}

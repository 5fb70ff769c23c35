import { createHash, createHmac } from 'node:crypto'
import http from 'node:http'
import { line, publicUrl, token, type Program } from './programs.ts'
import type { Provider } from './provider.ts'

const agent = new http.Agent({ keepAlive: true, maxSockets: 200 })
let callers = 0

/** What one missed call took, in ms: until the provider had the text, and until Twilio had its answer. */
export interface Took {
  readonly toProvider: number
  readonly toAnswer: number
}

/** One missed call of somebody new. */
export async function missedCall(program: Program, provider: Provider): Promise<Took> {
  const n = callers++
  const from = `+1512${2_000_000 + n}`
  const form = {
    AccountSid: `AC${'1'.repeat(32)}`,
    ApiVersion: '2010-04-01',
    CallSid: `CA${createHash('md5').update(String(n)).digest('hex')}`,
    CallStatus: 'ringing',
    Direction: 'inbound',
    From: from,
    To: line,
  }
  const startedAt = performance.now()
  const answered = await post(`${program.url}/twilio/voice`, form)
  const arrivedAt = await provider.arrival(from)
  return { toProvider: arrivedAt - startedAt, toAnswer: answered - startedAt }
}

function post(url: string, form: Readonly<Record<string, string>>): Promise<number> {
  const said = `${publicUrl}/twilio/voice${Object.entries(form)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => name + value)
    .join('')}`
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-twilio-signature': createHmac('sha1', token).update(said).digest('base64'),
  }
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume()
      response.on('end', () => {
        if (response.statusCode === 200) resolve(performance.now())
        else reject(new Error(`answered ${response.statusCode}`))
      })
    })
    request.on('error', reject)
    request.end(new URLSearchParams(form).toString())
  })
}

export function stopCalling(): void {
  agent.destroy()
}

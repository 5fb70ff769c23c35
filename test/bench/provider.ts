import { randomBytes } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** A provider that takes every text at once and remembers when it came. */
export interface Provider {
  readonly url: string
  /** The instant, by `performance.now()`, at which the text to this number arrived. */
  arrival(to: string): Promise<number>
  stop(): void
}

export async function startProvider(): Promise<Provider> {
  const arrived = new Map<string, number>()
  const awaited = new Map<string, (at: number) => void>()
  const server = http.createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      if (request.method === 'POST') took(new URLSearchParams(body).get('To') ?? '')
      answer(response, request.method === 'POST' ? created() : emptyList(request.url ?? ''))
    })
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}`,
    arrival(to) {
      const at = arrived.get(to)
      return at === undefined ? new Promise((resolve) => void awaited.set(to, resolve)) : Promise.resolve(at)
    },
    stop() {
      server.close()
      server.closeAllConnections()
    },
  }

  function took(to: string): void {
    const now = performance.now()
    arrived.set(to, now)
    awaited.get(to)?.(now)
    awaited.delete(to)
  }
}

function created() {
  return { status: 201, body: { sid: `SM${randomBytes(16).toString('hex')}`, status: 'queued' } }
}

function emptyList(url: string) {
  const key = url.includes('/Calls') ? 'calls' : 'messages'
  return { status: 200, body: { [key]: [], next_page_uri: null } }
}

function answer(response: http.ServerResponse, { status, body }: { status: number; body: object }): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

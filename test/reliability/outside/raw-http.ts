import { connect } from 'node:net'

export interface RawAnswer {
  /** Of each answer, in order; none: the connection was closed without a word. */
  readonly statuses: readonly number[]
  readonly text: string
}

/** Longer than any refusal takes; an answer that never comes is told by an empty list. */
const PATIENCE_MS = 10_000

/** Writes these bytes on a connection of their own, says that it was all, and reads what comes until the end. */
export function exchange(url: string, bytes: Buffer): Promise<RawAnswer> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname)
    const parts: Buffer[] = []
    socket.setTimeout(PATIENCE_MS, () => socket.destroy())
    socket.on('data', (part: Buffer) => parts.push(part))
    socket.on('error', () => {}) // whoever is refused in mid-sentence may be cut off
    socket.on('close', () => resolve(read(Buffer.concat(parts).toString('latin1'))))
    socket.end(bytes)
  })
}

function read(text: string): RawAnswer {
  const statuses = [...text.matchAll(/HTTP\/1\.[01] (\d{3}) /g)].map(([, status]) => Number(status))
  return { statuses: statuses.filter((status) => status >= 200), text }
}

export interface Written {
  readonly method: string
  readonly target: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
}

/** The bytes of a request, with the length of its body unless a header says otherwise. */
export function bytesOf({ method, target, headers, body }: Written): Buffer {
  const has = (name: string) => headers.some(([known]) => known.toLowerCase() === name)
  const content = Buffer.from(body, 'utf8')
  const lines = [
    `${method} ${target} HTTP/1.1`,
    ...(has('host') ? [] : ['Host: 127.0.0.1']),
    ...(has('connection') ? [] : ['Connection: close']),
    ...(has('content-length') || has('transfer-encoding') ? [] : [`Content-Length: ${content.length}`]),
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), content])
}

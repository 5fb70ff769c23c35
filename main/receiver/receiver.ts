import Fastify, { type FastifyInstance } from 'fastify'
import { readForm } from './form.ts'
import { serveTexts } from './serve-texts.ts'
import { serveVoice } from './serve-voice.ts'
import type { ReceiverParts } from './parts.ts'

/** What Twilio sends fits in it many times over. */
const LARGEST_BODY_BYTES = 64 * 1024
const REQUEST_TIMEOUT_MS = 15_000

/** The HTTP server that Twilio calls (design §6): it turns requests into events and never decides. */
export interface Receiver {
  /** Where it listens, such as `http://127.0.0.1:4321`. */
  readonly url: string
  close(): Promise<void>
}

/** The port is taken by another program. */
class PortTaken extends Error {
  readonly exitCode = 5
  readonly code = 'port_taken'
  readonly whatToDo = 'Give another --port, or 0 for any free one.'
}

/** Listens on loopback only. `port` 0: any free one. Throws `PortTaken`. */
export async function startReceiver(parts: ReceiverParts, port: number): Promise<Receiver> {
  const server = receiverServer(parts)
  try {
    const url = await server.listen({ host: '127.0.0.1', port })
    return { url, close: () => server.close() }
  } catch (error) {
    await server.close()
    if (isPortTaken(error)) throw new PortTaken(`port ${port} is in use`, { cause: error })
    throw error
  }
}

function receiverServer(parts: ReceiverParts): FastifyInstance {
  const server = Fastify({
    logger: false,
    bodyLimit: LARGEST_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: 200 },
  })
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, readForm(String(body))),
  )
  server.setErrorHandler((error, _request, reply) => {
    const status = statusOf(error)
    if (status >= 500) parts.complain('a request could not be served', error)
    return reply
      .code(status)
      .type('text/plain')
      .send(status >= 500 ? 'not kept\n' : '')
  })
  server.setNotFoundHandler((_request, reply) => reply.code(404).send())
  server.get('/health', () => ({ ok: true }))
  serveVoice(server, parts)
  serveTexts(server, parts)
  return server
}

/** Fastify's own refusals keep their status: 413 too large, 415 no form, 400 malformed. */
function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null ? Number(Reflect.get(error, 'statusCode')) : Number.NaN
  return status >= 400 && status < 600 ? status : 500
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

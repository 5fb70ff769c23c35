import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

import { newSid } from './account.ts'
import { acceptMessage } from './delivery.ts'
import { isProcessed, type Fault, type Faults, type ReadFaults } from './faults.ts'
import { judgeCreate } from './judge-create.ts'
import { refusal, type RestAnswer } from './refusals.ts'
import { answerWithFault } from './rest-answers.ts'
import { isRecordingFile } from './recordings.ts'
import { route, type RestRequest } from './routes.ts'
import { messageShape } from './shapes.ts'
import type { PracticeWorld } from './world.ts'

/** The port to listen on (0: any) and what goes wrong with creates; `faults` is read anew for each. */
export interface RestOptions {
  readonly port: number
  readonly faults: () => Faults
  readonly readFaults: () => ReadFaults
}

/** Twilio's REST API on 127.0.0.1, as unforgiving as the real one (twilio.md 13.1–13.5, 13.12). Resolves when it listens. */
export async function practiceTwilio(
  world: PracticeWorld,
  options: RestOptions,
): Promise<{ readonly server: Server; readonly port: number }> {
  let attempts = 0
  const server = createServer((request, response) => {
    response.sendDate = false
    response.on('error', () => {})
    answer(request, response).catch((bug: unknown) => {
      world.waits.start(() => Promise.reject(bug))
      response.destroy()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  const address = server.address()
  return { server, port: typeof address === 'object' && address ? address.port : options.port }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const rest = await admit(world, request)
    if ('status' in rest) return answerWithFault(world, response, { kind: 'none' }, rest)
    if (rest.method !== 'POST' || rest.resource !== 'Messages.json') {
      const fault = options.readFaults()(rest.resource)
      return answerWithFault(world, response, fault, withFault(fault) ?? route(world, rest))
    }
    attempts += 1
    const [to, from, body] = ['To', 'From', 'Body'].map((name) => rest.form.get(name) ?? '')
    const fault = options.faults()({ attempt: attempts, to: to ?? '', from: from ?? '', body: body ?? '' })
    await answerWithFault(world, response, fault, create(world, rest, fault))
  }
}

/** Authentication first, except for recordings that anybody may hear (twilio.md 5), then the account in the path (13.1). */
async function admit(world: PracticeWorld, request: IncomingMessage): Promise<RestRequest | RestAnswer> {
  const { account } = world
  const body = await readBody(request)
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const [, accountSid, resource] = /^\/2010-04-01\/Accounts\/([^/]+?)(?:\.json$|\/(.*))$/.exec(url.pathname) ?? []
  const isPublic = accountSid === account.sid && isRecordingFile(resource ?? '') && !account.enforcesMediaAuth
  const credentials = Buffer.from(`${account.sid}:${account.authToken}`).toString('base64')
  if (!isPublic && request.headers.authorization !== `Basic ${credentials}`) {
    return { ...refusal(20003), headers: { 'www-authenticate': 'Basic realm="Twilio API"' } }
  }
  if (accountSid !== account.sid) return refusal(20404, url.pathname)
  return {
    method: request.method ?? 'GET',
    resource: resource ?? '',
    query: url.searchParams,
    isJson: !(request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded'),
    form: new URLSearchParams(body),
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces).toString('utf8')
}

/** Judges and takes one create, unless a fault comes before that. */
function create(world: PracticeWorld, { isJson, form }: RestRequest, fault: Fault): RestAnswer {
  const refused = withFault(fault)
  if (refused) return refused
  if (isJson) return refusal(21604, 'the body must be a form')
  const verdict = judgeCreate(world.account, form, world.waits.now())
  if ('code' in verdict) return refusal(verdict.code, verdict.detail)
  const message = acceptMessage(world, verdict)
  return {
    status: 201,
    body: messageShape(world.account, message),
    headers: { 'twilio-request-id': newSid('RQ', world.random) },
  }
}

/** What a fault makes of a request before anything is looked at. */
function withFault(fault: Fault): RestAnswer | undefined {
  if (fault.kind === 'too_many_requests') return refusal(20429)
  if (fault.kind === 'refuse') return refusal(fault.code)
  return isProcessed(fault) ? undefined : refusal(20500)
}

import { accountShape } from './account-shapes.ts'
import * as reads from './reads.ts'
import { refusal, type RestAnswer } from './refusals.ts'
import { silence } from './silence.ts'
import type { PracticeWorld } from './world.ts'

/** A request whose caller has proved to be the account. */
export interface RestRequest {
  readonly method: string
  /** Below the account: `Messages.json`, `Calls/CA…/Events.json`; empty for the account itself. */
  readonly resource: string
  readonly query: URLSearchParams
  readonly isJson: boolean
  readonly form: URLSearchParams
}

/** Answers a read; a path nobody knows is a 404, a write to one that is known a 405 (13.1). */
export function route(world: PracticeWorld, { method, resource, query }: RestRequest): RestAnswer {
  const [collection = '', sid = '', part = '', ...deeper] = resource.replace(/\.json$/, '').split('/')
  if (deeper.length > 0) return refusal(20404, resource)
  const answer = readOf(world, { collection, sid, part, resource }, query)
  if (!answer) return refusal(20404, resource)
  return method === 'GET' ? answer() : refusal(20004, `${method} ${resource}`)
}

/** The reads there are; any other path is a 404, `lookups/…` and the rest of Twilio's hosts included. */
function readOf(
  world: PracticeWorld,
  path: {
    readonly collection: string
    readonly sid: string
    readonly part: string
    readonly resource: string
  },
  query: URLSearchParams,
): (() => RestAnswer) | undefined {
  const { collection, sid, part, resource } = path
  if (collection === 'Recordings' && /^RE[0-9a-f]{32}(\.mp3|\.wav)?$/.test(sid)) return () => recordingFile(world, sid)
  if (resource !== '' && !resource.endsWith('.json')) return undefined
  const kind = `${collection}${sid ? '/{sid}' : ''}${part ? `/${part}` : ''}`
  switch (kind) {
    case '':
      return () => ({ status: 200, body: accountShape(world.account) })
    case 'Messages':
      return () => reads.listMessages(world, query)
    case 'Messages/{sid}':
      return () => reads.readMessage(world, sid)
    case 'Calls':
      return () => reads.listCalls(world, query)
    case 'Calls/{sid}':
      return () => reads.readCall(world, sid)
    case 'Calls/{sid}/Events':
      return () => reads.listEvents(world, sid, query)
    case 'Calls/{sid}/Recordings':
      return () => reads.listRecordings(world, sid, query)
    case 'IncomingPhoneNumbers':
      return () => reads.listNumbers(world, query)
    case 'IncomingPhoneNumbers/{sid}':
      return () => reads.readNumber(world, sid)
    default:
      return undefined
  }
}

/** A second of silence stands for every voicemail; an `absent` one has no file (twilio.md 5). */
function recordingFile(world: PracticeWorld, name: string): RestAnswer {
  const recording = world.account.recordings.find((one) => name.startsWith(one.sid) && one.status === 'completed')
  return recording ? { status: 200, body: silence(), headers: { 'content-type': 'audio/x-wav' } } : refusal(20404, name)
}

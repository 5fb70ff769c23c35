import { accountShape } from './account-shapes.ts'
import { changeCall } from './change-call.ts'
import { changeNumber } from './change-number.ts'
import * as reads from './reads.ts'
import * as recordings from './recordings.ts'
import { refusal, type RestAnswer } from './refusals.ts'
import type { PracticeWorld } from './world.ts'

/** A request whose caller has proved to be the account, or wants nothing but a file that anybody may have. */
export interface RestRequest {
  readonly method: string
  /** Below the account: `Messages.json`, `Calls/CA…/Events.json`; empty for the account itself. */
  readonly resource: string
  readonly query: URLSearchParams
  readonly isJson: boolean
  readonly form: URLSearchParams
}

/** What a path names: the sid behind the collection, and the one behind its part. */
interface Place {
  readonly sid: string
  readonly partSid: string
}

type Answering = (world: PracticeWorld, place: Place, request: RestRequest) => RestAnswer

/** What there is, and what may be done with it; `lookups/…` and the rest of Twilio's hosts are not here. */
const ROUTES: Readonly<Record<string, Readonly<Record<string, Answering>>>> = {
  '': { GET: ({ account }) => ({ status: 200, body: accountShape(account) }) },
  Messages: { GET: (world, _, { query }) => reads.listMessages(world, query) },
  'Messages/{sid}': { GET: (world, { sid }) => reads.readMessage(world, sid) },
  Calls: { GET: (world, _, { query }) => reads.listCalls(world, query) },
  'Calls/{sid}': {
    GET: (world, { sid }) => reads.readCall(world, sid),
    POST: (world, { sid }, { form }) => changeCall(world, sid, form),
  },
  'Calls/{sid}/Events': { GET: (world, { sid }, { query }) => reads.listEvents(world, sid, query) },
  'Calls/{sid}/Recordings': { GET: (world, { sid }, { query }) => recordings.listRecordings(world, sid, query) },
  'Calls/{sid}/Recordings/{sid}': {
    GET: (world, { sid, partSid }) => recordings.readRecordingOfCall(world, sid, partSid),
  },
  'Recordings/{sid}': {
    GET: (world, { sid }) => recordings.readRecording(world, sid),
    DELETE: (world, { sid }) => recordings.deleteRecording(world, sid),
  },
  'Recordings/{sid}/Transcriptions': {
    GET: (world, { sid }, { query }) => recordings.listTranscriptions(world, sid, query),
  },
  'Recordings/{sid}/Transcriptions/{sid}': {
    GET: (world, { partSid }) => recordings.readTranscription(world, partSid),
  },
  OutgoingCallerIds: { GET: (world, _, { query }) => reads.listCallerIds(world, query) },
  'OutgoingCallerIds/{sid}': { GET: (world, { sid }) => reads.readCallerId(world, sid) },
  IncomingPhoneNumbers: { GET: (world, _, { query }) => reads.listNumbers(world, query) },
  'IncomingPhoneNumbers/{sid}': {
    GET: (world, { sid }) => reads.readNumber(world, sid),
    POST: (world, { sid }, { form }) => changeNumber(world, sid, form),
  },
}

/** Answers everything but a create; a path nobody knows is a 404, a method that one does not take a 405 (13.1). */
export function route(world: PracticeWorld, request: RestRequest): RestAnswer {
  const { method, resource } = request
  if (recordings.isRecordingFile(resource)) {
    return method === 'GET' ? recordings.recordingFile(world, resource) : refusal(20004, `${method} ${resource}`)
  }
  if (resource !== '' && !resource.endsWith('.json')) return refusal(20404, resource)
  const [collection = '', sid = '', part = '', partSid = '', ...deeper] = resource.replace(/\.json$/, '').split('/')
  const kind = `${collection}${sid && '/{sid}'}${part && `/${part}`}${partSid && '/{sid}'}`
  const methods = deeper.length === 0 && Object.hasOwn(ROUTES, kind) ? ROUTES[kind] : undefined
  if (!methods) return refusal(20404, resource)
  const answering = Object.hasOwn(methods, method) ? methods[method] : undefined
  return answering ? answering(world, { sid, partSid }, request) : refusal(20004, `${method} ${resource}`)
}

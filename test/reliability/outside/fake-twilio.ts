import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { callRow, callsAsked, eventRows, type FakeCall } from './fake-calls.ts'
import { dateOf, isInDates, pageOf } from './fake-lists.ts'
import { failing, isTaken, type Fault } from './faults.ts'
import { recordingRows, sendAudio, type FakeRecording } from './fake-recordings.ts'

export interface FakeMessage {
  readonly sid: string
  readonly from: string
  readonly to: string
  readonly body: string
  readonly direction: 'inbound' | 'outbound-api'
  readonly createdAt: number
  readonly statusCallback: string | null
  status: string
  errorCode: number | null
}

/** One request that the program made. */
export interface Asked {
  readonly method: string
  /** Below the account, without `.json`. */
  readonly resource: string
  readonly query: URLSearchParams
}

/** A Twilio REST API written from Twilio's documents alone. Its dates are those of `now`. */
export interface FakeTwilio {
  readonly baseUrl: string
  now: number
  readonly messages: FakeMessage[]
  readonly calls: FakeCall[]
  readonly recordings: FakeRecording[]
  readonly asked: Asked[]
  readonly numbers: string[]
  /** The voice URL of a number, where it has one. */
  readonly voiceUrls: Map<string, string>
  /** What goes wrong with the next creates; `attempt` counts from 1. */
  onCreate: (create: { readonly to: string; readonly body: string; readonly attempt: number }) => Fault
  /** What goes wrong with a read. */
  onRead: (asked: Asked) => Fault
  /** Called as a request arrives, before it is answered. */
  onAsked: () => void
  /** How late the list shows a message. */
  listLagMs: number
  /** What a fetch of a message says of it from then on. */
  settleAs: { status: string; errorCode: number | null }
  readonly textsTo: (number: string) => readonly FakeMessage[]
  /** Only those that answer a missed call, as their words say: no touches. */
  readonly answersTo: (number: string) => readonly FakeMessage[]
  /** Somebody else wrote or was written to: it is only in the list. */
  put(message: Pick<FakeMessage, 'from' | 'to' | 'body' | 'direction'> & Partial<FakeMessage>): FakeMessage
  /** No connection is accepted any more; `comeBack` opens the same port. */
  goAway(): Promise<void>
  comeBack(): Promise<void>
  stop(): Promise<void>
}

export async function startFakeTwilio(account: { sid: string; token: string }, now: number): Promise<FakeTwilio> {
  let server: Server | undefined
  let port = 0
  let attempt = 0
  let serial = 0
  const sockets = new Set<Socket>()
  const root = `/2010-04-01/Accounts/${account.sid}`
  const authorization = `Basic ${Buffer.from(`${account.sid}:${account.token}`).toString('base64')}`

  const fake: FakeTwilio = {
    get baseUrl() {
      return `http://127.0.0.1:${port}`
    },
    now,
    messages: [],
    calls: [],
    recordings: [],
    asked: [],
    numbers: [],
    voiceUrls: new Map(),
    onCreate: () => 'none',
    onRead: () => 'none',
    onAsked: () => {},
    listLagMs: 0,
    settleAs: { status: 'delivered', errorCode: null },
    textsTo: (number) => fake.messages.filter(({ to, direction }) => to === number && direction === 'outbound-api'),
    answersTo: (number) => fake.textsTo(number).filter(({ body }) => /missed (?:your|another) call/.test(body)),
    put,
    goAway,
    comeBack,
    stop: goAway,
  }
  await comeBack()
  return fake

  function put(message: Parameters<FakeTwilio['put']>[0]): FakeMessage {
    serial += 1
    const kept: FakeMessage = {
      sid: `SM${serial.toString(16).padStart(32, '0')}`,
      createdAt: fake.now,
      statusCallback: null,
      status: message.direction === 'inbound' ? 'received' : 'queued',
      errorCode: null,
      ...message,
    }
    fake.messages.push(kept)
    return kept
  }

  async function comeBack(): Promise<void> {
    if (server) return
    const next = createServer((request, response) => {
      void serve(request, response)
    })
    next.on('connection', (socket) => {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    })
    await new Promise<void>((resolve) => void next.listen(port, '127.0.0.1', resolve))
    port = (next.address() as AddressInfo).port
    server = next
  }

  async function goAway(): Promise<void> {
    const old = server
    server = undefined
    if (!old) return
    const closed = new Promise<void>((resolve) => void old.close(() => resolve()))
    sockets.forEach((socket) => socket.destroy())
    await closed
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on('error', () => {})
    const body = await bodyOf(request)
    if (body === undefined) return
    const url = new URL(request.url ?? '/', fake.baseUrl)
    fake.onAsked()
    if (request.headers.authorization !== authorization) return json(response, 401, refusal(20003))
    if (!url.pathname.startsWith(root)) return json(response, 404, refusal(20404))
    const resource = url.pathname
      .slice(root.length)
      .replace(/^\//, '')
      .replace(/\.json$/, '')
    const asked: Asked = { method: request.method ?? '', resource, query: url.searchParams }
    fake.asked.push(asked)
    if (asked.method === 'POST' && resource === 'Messages') return create(request, body, response)
    const fault = asked.method === 'GET' ? fake.onRead(asked) : 'none'
    const recording = fake.recordings.find(({ sid }) => resource === `Recordings/${sid}.mp3`)
    if (fault === 'none' && recording) return sendAudio(response, recording)
    const answer = asked.method === 'GET' ? read(asked, url) : undefined
    return failing(fault, response, answer ? 200 : 404, answer ?? refusal(20404))
  }

  function create(request: IncomingMessage, body: string, response: ServerResponse): void {
    if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded'))
      return json(response, 400, refusal(20001))
    const form = new URLSearchParams(body)
    const [to, from, text] = [form.get('To') ?? '', form.get('From') ?? '', form.get('Body') ?? '']
    if (!/^\+[1-9]\d{6,14}$/.test(to)) return json(response, 400, refusal(21211))
    if (!fake.numbers.includes(from)) return json(response, 400, refusal(21606))
    if (text === '') return json(response, 400, refusal(21602))
    attempt += 1
    const fault = fake.onCreate({ to, body: text, attempt })
    if (typeof fault === 'object' && 'refuse' in fault) return json(response, fault.status, refusal(fault.refuse))
    const callback = form.get('StatusCallback')
    const message = { from, to, body: text, direction: 'outbound-api', statusCallback: callback } as const
    const kept = isTaken(fault) ? put(message) : undefined
    failing(fault, response, 201, kept ? messageRow(kept) : {})
  }

  function read({ resource, query }: Asked, url: URL): object | undefined {
    if (resource === '') return { sid: account.sid, status: 'active', type: 'Full' }
    const [kind, sid, part] = resource.split('/')
    if (kind === 'Messages' && sid === undefined) return page(url, 'messages', listed(query).map(messageRow))
    if (kind === 'Messages') return settled(sid)
    if (kind === 'IncomingPhoneNumbers')
      return page(
        url,
        'incoming_phone_numbers',
        fake.numbers.map((number) => numberRow(number, fake.voiceUrls.get(number))),
      )
    if (kind !== 'Calls') return undefined
    if (sid === undefined) return page(url, 'calls', callsAsked(fake.calls, query).map(callRow))
    const call = fake.calls.find((one) => one.sid === sid)
    if (!call) return undefined
    if (part === undefined) return callRow(call)
    if (part === 'Recordings') return page(url, 'recordings', recordingRows(fake.recordings, call.sid))
    const events = part === 'Events' ? eventRows(call, fake.now) : undefined
    return events && page(url, 'events', events)
  }

  /** A fetch knows a message at once; whatever is asked about has been settled by then. */
  function settled(sid: string | undefined): object | undefined {
    const message = fake.messages.find((one) => one.sid === sid)
    if (!message) return undefined
    if (message.status === 'queued') Object.assign(message, fake.settleAs)
    return messageRow(message)
  }

  function listed(query: URLSearchParams): readonly FakeMessage[] {
    return fake.messages
      .filter(({ to, from }) => [to, null].includes(query.get('To')) && [from, null].includes(query.get('From')))
      .filter(({ createdAt }) => createdAt + fake.listLagMs <= fake.now && isInDates(createdAt, query, 'DateSent'))
      .toReversed()
  }

  function page(url: URL, name: string, rows: readonly object[]): object {
    return pageOf(url, name, rows)
  }
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  try {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    return body
  } catch {
    return undefined // whoever asked has died
  }
}

function json(response: ServerResponse, status: number, body: object): void {
  failing('none', response, status, body)
}

function refusal(code: number): object {
  return { code, message: `refused with ${code}`, more_info: '', status: 400 }
}

function messageRow({ sid, from, to, body, direction, createdAt, status, errorCode }: FakeMessage): object {
  return {
    sid,
    from,
    to,
    body,
    direction,
    status,
    num_segments: '1',
    num_media: '0',
    date_created: dateOf(createdAt),
    date_updated: dateOf(createdAt),
    date_sent: status === 'queued' ? null : dateOf(createdAt),
    error_code: errorCode,
    error_message: null,
    price: null,
    messaging_service_sid: null,
    uri: `/Messages/${sid}.json`,
  }
}

function numberRow(number: string, voiceUrl = ''): object {
  return {
    sid: `PN${number.slice(1).padStart(32, '0')}`,
    phone_number: number,
    voice_url: voiceUrl,
    capabilities: { sms: true, voice: true, mms: true },
  }
}

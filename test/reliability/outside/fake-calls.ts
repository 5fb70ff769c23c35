import { dateOf, isInDates } from './fake-lists.ts'

/** One leg in Twilio's list of calls. */
export interface FakeCall {
  readonly sid: string
  /** The call this leg was dialled for; null: a caller's own. */
  readonly parent: string | null
  readonly from: string
  readonly to: string
  status: string
  readonly startedAt: number
  endedAt: number | null
  /** Twilio's log: the parameters of each request it made for this leg. */
  readonly requests: Record<string, string>[]
}

const EVENTS_AFTER_MS = 15 * 60_000

export function callsAsked(calls: readonly FakeCall[], query: URLSearchParams): readonly FakeCall[] {
  const asks = (name: string, value: string | null) => query.get(name) === null || query.get(name) === value
  return calls
    .filter((call) => asks('To', call.to) && asks('From', call.from) && asks('ParentCallSid', call.parent))
    .filter((call) => asks('Status', call.status) && isInDates(call.startedAt, query, 'StartTime'))
    .toSorted((a, b) => b.startedAt - a.startedAt)
}

export function callRow(call: FakeCall): object {
  const { sid, parent, from, to, status, startedAt, endedAt } = call
  return {
    sid,
    parent_call_sid: parent,
    from,
    to,
    status,
    direction: parent === null ? 'inbound' : 'outbound-dial',
    date_created: dateOf(startedAt),
    start_time: dateOf(startedAt),
    end_time: endedAt === null ? null : dateOf(endedAt),
    duration: endedAt === null ? null : String(Math.round((endedAt - startedAt) / 1000)),
    answered_by: null,
    forwarded_from: null,
    caller_name: null,
  }
}

/** Readable 15 minutes after the end; before, nobody knows of it. */
export function eventRows({ endedAt, requests }: FakeCall, now: number): readonly object[] | undefined {
  if (endedAt === null || now < endedAt + EVENTS_AFTER_MS) return undefined
  return requests.map((parameters) => ({
    request: { method: 'POST', url: 'https://ringback.example.com/', parameters },
    response: { response_code: 200, response_body: '' },
  }))
}

import { minutes } from '../domain/words/instant.ts'
import { accountPath, callerIdShape, numberShape, numberSid } from './account-shapes.ts'
import { midnight, wholeSecond } from './dates.ts'
import { byDate, byField, pageOf } from './lists.ts'
import { refusal, type RestAnswer } from './refusals.ts'
import { callShape, eventShape, messageShape } from './shapes.ts'
import { eitherWay, type PracticeWorld } from './world.ts'
import type { CallStatus, StoredCall } from './stored.ts'

/** Twilio's own words; anything else in `Status` is refused. */
const CALL_STATUSES: readonly CallStatus[] = [
  'queued',
  'ringing',
  'in-progress',
  'completed',
  'busy',
  'failed',
  'no-answer',
  'canceled',
]

/** Call events can be read this long after the end (twilio.md 10.1). */
const EVENTS_AFTER = minutes(15)

/** GET Messages.json: newest first, new ones late, DateSent skipping what has none (twilio.md 13.4). */
export function listMessages(world: PracticeWorld, query: URLSearchParams): RestAnswer {
  const { account, waits } = world
  const visible = [...account.messages.values()].filter((message) => message.listedFrom <= waits.now()).reverse()
  const ofPair = byField(
    byField(visible, query, 'To', (one) => one.to),
    query,
    'From',
    (one) => one.from,
  )
  const items = byDate(ofPair, query, 'DateSent', (one) => one.sentAt && wholeSecond(one.sentAt))
  if (!items) return refusal(20001, 'DateSent')
  const shape = (item: (typeof items)[number]) => messageShape(account, item)
  return pageOf(
    { name: 'messages', items, sidOf: (item) => item.sid, shape },
    `${accountPath(account)}/Messages.json`,
    query,
  )
}

/** GET Messages/{sid}.json: there at once, however late the list is (twilio.md 7). */
export function readMessage(world: PracticeWorld, sid: string): RestAnswer {
  const message = world.account.messages.get(sid)
  return message ? { status: 200, body: messageShape(world.account, message) } : refusal(20404)
}

/** GET Calls.json, children included; the grain of StartTime and EndTime is the UTC day (twilio.md 10.1). */
export function listCalls(world: PracticeWorld, query: URLSearchParams): RestAnswer {
  const { account } = world
  const status = query.get('Status')
  if (status && !CALL_STATUSES.some((known) => known === status)) return refusal(20001, `Status "${status}"`)
  const newestFirst: readonly StoredCall[] = [...account.calls.values()].reverse()
  const ofPair = byField(
    byField(newestFirst, query, 'To', (one) => one.to),
    query,
    'From',
    (one) => one.from,
  )
  const ofParent = byField(ofPair, query, 'ParentCallSid', (one) => one.parentSid)
  const ofStatus = byField(ofParent, query, 'Status', (one) => one.status)
  const started = byDate(ofStatus, inDays(query), 'StartTime', (one) => midnight(one.startedAt))
  const items = started && byDate(started, inDays(query), 'EndTime', (one) => one.endedAt && midnight(one.endedAt))
  if (!items) return refusal(20001, 'StartTime or EndTime')
  const shape = (item: StoredCall) => callShape(account, item)
  return pageOf({ name: 'calls', items, sidOf: (item) => item.sid, shape }, `${accountPath(account)}/Calls.json`, query)
}

/** A time of day in a filter that knows only days counts for nothing. */
function inDays(query: URLSearchParams): URLSearchParams {
  const days = new URLSearchParams()
  for (const [name, value] of query) days.append(name, value.replace(/^(\d{4}-\d\d-\d\d)T[\d:.]+Z$/, '$1'))
  return days
}

export function readCall(world: PracticeWorld, sid: string): RestAnswer {
  const call = world.account.calls.get(sid)
  return call ? { status: 200, body: callShape(world.account, call) } : refusal(20404)
}

/** GET Calls/{sid}/Events.json: 404 or empty until 15 min after the end, then every request made for that leg (13.12). */
export function listEvents(world: PracticeWorld, sid: string, query: URLSearchParams): RestAnswer {
  const { account, waits } = world
  const call = account.calls.get(sid)
  if (!call) return refusal(20404)
  const isReadable = call.endedAt !== null && waits.now() >= call.endedAt + EVENTS_AFTER
  if (!isReadable && eitherWay(world)) return refusal(20404)
  const items = (isReadable ? account.events.get(sid) : undefined) ?? []
  const path = `${accountPath(account)}/Calls/${sid}/Events.json`
  return pageOf({ name: 'events', items, sidOf: (item) => String(items.indexOf(item)), shape: eventShape }, path, query)
}

/** GET IncomingPhoneNumbers.json; PhoneNumber must match exactly, plus sign included (13.11). */
export function listNumbers(world: PracticeWorld, query: URLSearchParams): RestAnswer {
  const { account } = world
  const items = byField(account.lines, query, 'PhoneNumber', (line) => line.number)
  const shape = (item: (typeof items)[number]) => numberShape(account, item)
  const path = `${accountPath(account)}/IncomingPhoneNumbers.json`
  return pageOf({ name: 'incoming_phone_numbers', items, sidOf: (item) => numberSid(item.number), shape }, path, query)
}

export function readNumber(world: PracticeWorld, sid: string): RestAnswer {
  const line = world.account.lines.find((one) => numberSid(one.number) === sid)
  return line ? { status: 200, body: numberShape(world.account, line) } : refusal(20404)
}

/** GET OutgoingCallerIds.json: the numbers a trial has verified. */
export function listCallerIds(world: PracticeWorld, query: URLSearchParams): RestAnswer {
  const { account } = world
  const items = byField([...(account.trial?.verified.keys() ?? [])], query, 'PhoneNumber', (number) => number)
  const shape = (item: string) => callerIdShape(account, item)
  const path = `${accountPath(account)}/OutgoingCallerIds.json`
  return pageOf({ name: 'outgoing_caller_ids', items, sidOf: numberSid, shape }, path, query)
}

export function readCallerId(world: PracticeWorld, sid: string): RestAnswer {
  const { account } = world
  const number = [...(account.trial?.verified.keys() ?? [])].find((one) => numberSid(one) === sid)
  return number === undefined ? refusal(20404) : { status: 200, body: callerIdShape(account, number) }
}

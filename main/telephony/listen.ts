import { parsePhone, readCaller } from '../domain/phone-number.ts'
import type { CallFact } from '../domain/words/event.ts'
import type { CallSid, Phone } from '../domain/words/identifiers.ts'
import { earlier, later, minutes, seconds, type EpochMs } from '../domain/words/instant.ts'
import type { Line } from '../domain/words/policy.ts'
import type { Heard } from '../engine/ports.ts'
import type { Account, Listed } from './account.ts'
import { instantOf } from './list-dates.ts'
import { isMessageSid, numberOf, stringOf } from './outcome.ts'
import { callSid, legEnd } from './twilio-words.ts'

/** Lists are newest first, but nobody promises it (twilio.md 7). */
const ORDER_SLACK = minutes(15)

/**
 * Every call and text of these lines since then that Twilio lists (D8); null: something could
 * not be asked.
 */
export async function hear(account: Account, since: EpochMs, lines: readonly Line[]): Promise<readonly Heard[] | null> {
  const parts = await Promise.all(
    lines.flatMap((line) => [
      callsTo(account, line, since),
      textsTo(account, line.number, since),
      textsFrom(account, line.number, since),
    ]),
  )
  return joined(parts)
}

async function callsTo(account: Account, line: Line, since: EpochMs): Promise<readonly Heard[] | null> {
  const query = { To: line.number, 'StartTime>': new Date(since).toISOString().slice(0, 10) }
  const rows = await account.list('Calls', query, reachesBack('start_time', since))
  if (!rows) return null
  const ours = rows.filter((row) => stringOf(row, 'direction') === 'inbound' && isSince(row, 'start_time', since))
  return joined(await Promise.all(ours.map((row) => evidenceOf(account, line, row))))
}

/** What the list says of one call: how it ended, and how its dialled leg did (twilio.md 10.1). */
async function evidenceOf(account: Account, line: Line, row: Listed): Promise<readonly Heard[] | null> {
  const sid = callSid(stringOf(row, 'sid'))
  const leg = legEnd(stringOf(row, 'status'))
  const startedAt = instantOf(row, 'start_time') ?? instantOf(row, 'date_created')
  if (!sid || startedAt === null) return []
  const at = instantOf(row, 'end_time') ?? later(startedAt, seconds(numberOf(row, 'duration') ?? 0))
  const facts = line.mode === 'ring_first' && leg === 'completed' ? await dialledLegs(account, sid) : []
  if (!facts) return null
  const caller = readCaller(stringOf(row, 'from') ?? '')
  const told: readonly Told[] = leg ? [...facts, { fact: { is: 'parent', leg } }] : [{ fact: { is: 'listed' } }]
  const about = { type: 'CallEvidence', call: sid, caller, line: line.number, startedAt } as const
  return told.map(({ fact, at: itsOwn }) => ({ ...about, at: itsOwn ?? at, fact }))
}

/** A fact, with an instant where it has one of its own. */
interface Told {
  readonly fact: CallFact
  readonly at?: EpochMs
}

/** The legs that were dialled for this call, if they are over; null: they could not be asked for. */
async function dialledLegs(account: Account, parent: CallSid): Promise<readonly Told[] | null> {
  const rows = await account.list('Calls', { ParentCallSid: parent }, () => true)
  if (!rows) return null
  if (rows.length === 0) return [{ fact: { is: 'no_child' } }]
  return rows.flatMap((row): Told | [] => {
    const leg = legEnd(stringOf(row, 'status'))
    const endedAt = instantOf(row, 'end_time')
    return leg ? { fact: { is: 'child', leg }, ...(endedAt === null ? {} : { at: endedAt }) } : []
  })
}

async function textsTo(account: Account, line: Phone, since: EpochMs): Promise<readonly Heard[] | null> {
  const rows = await account.list('Messages', { To: line }, reachesBack('date_created', since))
  return rows && rows.flatMap((row) => (stringOf(row, 'direction') === 'inbound' ? received(row, line, since) : []))
}

async function textsFrom(account: Account, line: Phone, since: EpochMs): Promise<readonly Heard[] | null> {
  const rows = await account.list('Messages', { From: line }, reachesBack('date_created', since))
  return rows && rows.flatMap((row) => (stringOf(row, 'direction') === 'outbound-api' ? found(row, line, since) : []))
}

function received(row: Listed, line: Phone, since: EpochMs): readonly Heard[] {
  const known = textOf(row, 'from', since)
  if (!known) return []
  const { sid, other: from, body, at } = known
  return [{ type: 'MessageReceived', sid, line, from, body, media: [], at }]
}

function found(row: Listed, line: Phone, since: EpochMs): readonly Heard[] {
  const known = textOf(row, 'to', since)
  const hasFailed = ['failed', 'canceled', 'undelivered'].includes(stringOf(row, 'status') ?? '')
  if (!known || hasFailed) return []
  const { sid, other: to, body, at } = known
  return [{ type: 'TextFound', sid, line, to, body, at }]
}

function textOf(row: Listed, otherEnd: 'from' | 'to', since: EpochMs) {
  const sid = stringOf(row, 'sid')
  const other = parsePhone(stringOf(row, otherEnd) ?? '')
  const at = instantOf(row, 'date_created') ?? instantOf(row, 'date_sent')
  if (!isMessageSid(sid) || !other || at === null || at < since) return undefined
  return { sid, other, body: stringOf(row, 'body') ?? '', at }
}

function isSince(row: Listed, key: string, since: EpochMs): boolean {
  return (instantOf(row, key) ?? since) >= since
}

/** Whether a page may be followed by one that still matters. */
export function reachesBack(key: string, since: EpochMs): (page: readonly Listed[]) => boolean {
  return (page) => page.some((row) => isSince(row, key, earlier(since, ORDER_SLACK)))
}

function joined<T>(parts: readonly (readonly T[] | null)[]): readonly T[] | null {
  return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? [])
}

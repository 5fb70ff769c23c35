import { reasons, type ReasonCode } from '../../main/domain/reasons.ts'
import type { CallSid, MessageId, MessageSid, Phone } from '../../main/domain/words/identifiers.ts'
import { later, seconds, type EpochMs } from '../../main/domain/words/instant.ts'
import type { CallOutcome, SendState } from '../../main/domain/words/person-file.ts'
import type { WriteHandle } from '../../main/store/handles.ts'
import { sql } from '../../main/store/handles.ts'
import type { Calls, TrueCall } from './calls.ts'
import { wrongWithSequences } from './sequences-left.ts'
import type { TextAtTwilio, TwilioTexts } from './twilio-texts.ts'
import type { Witness } from './witness.ts'
import type { World } from './world.ts'

export interface Aftermath {
  readonly world: World
  readonly db: WriteHandle
  readonly calls: Calls
  readonly texts: TwilioTexts
  readonly witness: Witness
}

interface CallLeft {
  readonly id: CallSid
  readonly outcome: CallOutcome['is']
  readonly code: ReasonCode | null
  readonly leans_on: CallSid | null
}

interface TextLeft {
  readonly id: MessageId
  readonly direction: 'in' | 'out'
  readonly purpose: string
  readonly state: SendState
  readonly sid: MessageSid | null
  readonly due_at_ms: EpochMs | null
  readonly call_id: CallSid | null
  readonly from_phone: Phone
  readonly to_phone: Phone
}

/** Everything has settled: what the store says is held against what really happened. */
export function wrongAfterwards(after: Aftermath): void {
  const { world, db, calls, texts } = after
  const left = {
    calls: new Map(
      sql<[], CallLeft>(db, 'SELECT id, outcome, decision_code AS code, leans_on FROM call')
        .all()
        .map((row) => [row.id, row]),
    ),
    texts: new Map(
      sql<[], TextLeft>(
        db,
        'SELECT id, direction, purpose, state, sid, due_at_ms, call_id, from_phone, to_phone FROM message',
      )
        .all()
        .map((row) => [row.id, row]),
    ),
    sids: new Set(
      sql<[], { sid: MessageSid }>(db, 'SELECT sid FROM message WHERE sid IS NOT NULL')
        .all()
        .map(({ sid }) => sid),
    ),
    tasks: new Set(
      sql<[], { id: string }>(db, 'SELECT id FROM task')
        .all()
        .map(({ id }) => id),
    ),
    journal: new Set(
      sql<[], { about: string }>(
        db,
        `SELECT DISTINCT message_id AS about FROM journal WHERE message_id IS NOT NULL
         UNION SELECT DISTINCT call_id || ' ' || code FROM journal WHERE call_id IS NOT NULL`,
      )
        .all()
        .map(({ about }) => about),
    ),
  }
  for (const call of calls.all) wrongWithCall(call, left, after)
  wrongWithSequences(after, left.tasks)
  for (const text of left.texts.values()) if (text.direction === 'out') wrongWithText(text, left, after)
  for (const text of texts.all) {
    if (text.meaning === 'ours' && text.id !== null) {
      const state = left.texts.get(text.id)?.state
      const isKnown = state !== undefined && ['sent', 'delivered', 'undelivered', 'in_doubt'].includes(state)
      if (!isKnown && !left.sids.has(text.sid) && !(wasRestoredSince(text, after) && text.status === 'undelivered'))
        world.breaks('D9 what Twilio took is known to have left', `${text.id} (${text.sid}) is ${state ?? 'unknown'}`)
    }
    if (
      text.direction === 'in' &&
      !after.witness.isExcused(text.createdAt) &&
      !left.texts.has(text.sid as string as MessageId)
    )
      world.breaks('D8 every text that came is known', `${text.sid} of ${text.from}`)
  }
}

interface Left {
  readonly calls: ReadonlyMap<CallSid, CallLeft>
  readonly texts: ReadonlyMap<MessageId, TextLeft>
  readonly sids: ReadonlySet<MessageSid>
  readonly tasks: ReadonlySet<string>
  readonly journal: ReadonlySet<string>
}

const saysTexted: readonly ReasonCode[] = ['texted', 'texted_again', 'learnt_late_texted']

function wrongWithCall({ sid, ending, servedBy, phone, overAt, line }: TrueCall, left: Left, after: Aftermath): void {
  const { world, texts, witness } = after
  const breaks = (rule: string, detail = '') =>
    world.breaks(rule, `${sid} (${ending.name}) is ${call?.outcome}, ${call?.code} ${detail}`)
  const call = left.calls.get(sid)
  if (!call) {
    if (!witness.isExcused(overAt) && !(ending.isAnswered && servedBy !== 'us')) breaks('S5 every call is known')
    return
  }
  if (call.outcome === 'in_progress' && witness.isExcused(overAt)) return
  if (call.outcome === 'in_progress') return breaks('1.2 nothing is undecided for ever')
  if (call.code === null || !(call.code in reasons)) return breaks('D7 every call has its reason')
  if (!left.journal.has(`${sid} ${call.code}`)) breaks('D7 every decision is in the journal')
  if (ending.isAnswered && call.outcome === 'missed' && servedBy === 'us') breaks('D1 an answered call is not missed')
  if (!ending.isAnswered && ending.bridged === false && call.outcome === 'answered')
    breaks('D1 a missed call is not answered')

  // The standby's text has the same words: one for a call a moment before or after may be taken for ours.
  const isTexted = texts.all.some(
    (text) =>
      text.id === `first-text:${sid}` ||
      (text.to === phone &&
        (text.meaning === 'standby' || (text.from === line.number && wasRestoredSince(text, after)))),
  )
  if (saysTexted.includes(call.code) && !isTexted && !witness.isExcused(overAt))
    breaks('D7 who is said to be texted was')
  if (
    call.code === 'texted_by_standby' &&
    witness.isClockRight() &&
    !texts.all.some((text) => text.to === phone && (text.meaning === 'standby' || wasRestoredSince(text, after)))
  )
    breaks('R6 who is said to be texted by the standby was')
  if (call.code === 'duplicate_call') {
    const leant = call.leans_on === null ? undefined : left.texts.get(`first-text:${call.leans_on}` as MessageId)
    if (!leant || !['sent', 'delivered', 'in_doubt'].includes(leant.state))
      breaks('S46 a duplicate leans on a text that may have arrived', `${leant?.id} ${leant?.state}`)
  }
  if (call.code === 'learnt_late_waiting' || call.code === 'held') breaks('1.2 nothing waits for ever')
  const kind = reasons[call.code].task
  if (kind !== null && phone !== null && !left.tasks.has(`${kind}:${sid}`))
    breaks('D5 what asks for a call back has its task')
}

function wrongWithText(
  { id, state, sid, due_at_ms, purpose, call_id, from_phone, to_phone }: TextLeft,
  left: Left,
  after: Aftermath,
): void {
  const { world, texts, witness } = after
  const breaks = (rule: string) => world.breaks(rule, `${id} is ${state}, sid ${sid}`)
  const isTouch = purpose === 'touch' // one may be just on its way as the week ends
  if (state === 'sending' && isTouch) return
  if (state === 'pending' || state === 'sending' || state === 'held')
    return breaks('1.2 nothing is pending past its time')
  if (due_at_ms !== null && !(isTouch && due_at_ms > world.clock())) return breaks('1.2 nothing is due for ever')
  if (state === 'in_doubt' && !left.tasks.has(`in_doubt:${id}`)) return breaks('1.3 a doubt that stays has its task')
  const isJournalled =
    left.journal.has(id) || (call_id !== null && [...left.journal].some((about) => about.startsWith(`${call_id} `)))
  if (!isJournalled) breaks('D7 every effect is in the journal')
  const real = texts.all.find((text) => (sid === null ? text.id === id : text.sid === sid))
  if (state !== 'sent' && state !== 'delivered') return
  if (!real) return breaks('D9 what is said to have left has left')
  const isTwin = texts.all.some(({ meaning, to }) => meaning === 'standby' && to === real.to)
  const mayBeFoundAgain = wasRestoredSince(real, after) && real.from === from_phone && real.to === to_phone
  if (real.id !== null && real.id !== id && !isTwin && !mayBeFoundAgain && !witness.isExcused(real.createdAt))
    breaks('1.3 no text takes another for its own')
  if (purpose !== 'manual' && real.meaning === 'by hand elsewhere') breaks('1.3 a text by somebody else is not ours')
}

/** So long after a restore Twilio may take what was asked of it before. */
const IN_FLIGHT = seconds(12)

/** A backup was put back after it had left: then its words, and not its name, say what it was. */
function wasRestoredSince({ createdAt }: TextAtTwilio, { witness }: Aftermath): boolean {
  return witness.restores.some((at) => later(at, IN_FLIGHT) > createdAt)
}

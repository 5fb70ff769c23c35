import type { Report } from './words/event.ts'
import type { MessageSid } from './words/identifiers.ts'
import { between, earliest, hours, later, latest, minutes, seconds, type EpochMs, type Ms } from './words/instant.ts'
import type { Message, SendState } from './words/person-file.ts'

const carrier = { delivered: 'delivered', undelivered: 'undelivered' } as const
const answer = { accepted: 'sent', refused: 'refused', misconfigured: 'refused' } as const

/** Found in Twilio's list, or spoken of by a carrier: it had left before the backup was put back (D13). */
const hadLeft = { accepted: 'sent', on_its_way: 'sent', ...carrier } as const

/**
 * The whole life of a text (D9): what each report makes of each state. What is not named changes nothing, so
 * a text only moves forward, and what is unknown is never pending again.
 */
const life: { readonly [S in SendState]: { readonly [R in Report['is']]?: SendState } } = {
  pending: hadLeft,
  held: hadLeft,
  sending: { ...answer, not_accepted: 'pending', unknown: 'in_doubt', on_its_way: 'sent', ...carrier },
  in_doubt: { accepted: 'sent', listed: 'in_doubt', not_asked: 'in_doubt', on_its_way: 'sent', ...carrier },
  sent: { on_its_way: 'sent', not_asked: 'sent', ...carrier },
  delivered: {},
  undelivered: { delivered: 'delivered' }, // the carrier thought better of it: it has arrived
  refused: {},
  dropped: {},
  canceled: {},
}

/** When to try again what was not accepted, by attempts made; the last goes on (contract, Paces). */
const retryPaces = [1, 2, 4, 8, 16, 30].map(seconds)
const LONGEST_RETRY_PACE = seconds(30)

/** A hand-written text that Twilio has not taken by then is given up. */
const GIVE_UP = hours(24)

/** When to look for a text in doubt, from the doubt on: Twilio's list may lag by 15 minutes. */
const lookPaces = [seconds(2), seconds(10), minutes(1), minutes(5), minutes(15)]

/** Twilio could not be asked: nothing is known from that, and it is asked again. */
const ASK_AGAIN = minutes(1)

/** When to ask about a text that is not final, from its acceptance on: callbacks are not relied on. */
const askPaces = [minutes(1), minutes(5), minutes(30), hours(2), hours(10)]

/** Until then a look or a question that was begun is not begun again: its answer may be lost with us. */
const PATIENCE = seconds(30)

/**
 * The text after a report; the very same object if the report changes nothing. `taken` are the sids of this
 * person's other texts: a look must not take one of theirs for its own.
 */
export function afterReport(text: Message, report: Report, taken: ReadonlySet<MessageSid>, now: EpochMs): Message {
  if (report.is === 'listed') return afterLook(text, report.candidates, taken, now)
  const state = life[text.state][report.is]
  if (state === undefined) return text
  // A poll may have taken it for somebody else's text; a name of Twilio's belongs to one row.
  const sid = text.sid ?? ('sid' in report && !taken.has(report.sid) ? report.sid : null)
  switch (state) {
    case 'pending':
      return retried(text, report.is === 'not_accepted' ? report.retryAfter : null, now)
    case 'in_doubt':
      return report.is === 'not_asked' ? askedInVain(text, now) : doubted(text, text.doubtedAt ?? now, now)
    case 'sent':
      return accepted(text, sid, now)
    case 'delivered':
      return { ...text, state, sid, dueAt: null, sentAt: text.sentAt ?? now, deliveredAt: now }
    case 'undelivered':
      return { ...text, state, sid, dueAt: null, sentAt: text.sentAt ?? now }
    case 'refused':
    case 'held':
    case 'sending':
    case 'dropped':
    case 'canceled':
      return { ...text, state, dueAt: null }
  }
}

/** The text while a look or a question is under way: due again by itself, should the answer be lost with us. */
export function whileAsking(text: Message, now: EpochMs): Message {
  return { ...text, dueAt: later(now, PATIENCE) }
}

/** Nobody has said no, and nobody will look again: the doubt stays. */
export function isUnsettled({ state, dueAt }: Message): boolean {
  return state === 'in_doubt' && dueAt === null
}

function afterLook(
  text: Message,
  candidates: readonly MessageSid[],
  taken: ReadonlySet<MessageSid>,
  now: EpochMs,
): Message {
  if (text.state !== 'in_doubt') return text
  const sid = candidates.find((candidate) => !taken.has(candidate))
  return sid === undefined ? doubted(text, text.doubtedAt ?? now, now) : accepted(text, sid, now)
}

function accepted(text: Message, sid: MessageSid | null, now: EpochMs): Message {
  const sentAt = text.sentAt ?? (text.state === 'in_doubt' ? (text.attemptedAt ?? now) : now)
  const asks = sid === null || text.email !== null || sentAt > now ? [] : askPaces.map((pace) => later(sentAt, pace))
  const nextAsk = asks.find((at) => at > now)
  return { ...text, state: 'sent', sid, sentAt, dueAt: nextAsk ?? null }
}

function retried(text: Message, retryAfter: Ms | null, now: EpochMs): Message {
  // An automatic text that has become pointless is judged so when it would leave again (D5).
  const isByHand = text.purpose === 'manual' || text.askedAt !== null
  if (isByHand && between(text.createdAt, now) > GIVE_UP) return { ...text, state: 'refused', dueAt: null }
  const pace = later(now, retryPaces[text.attempts - 1] ?? LONGEST_RETRY_PACE)
  return { ...text, state: 'pending', dueAt: latest(pace, comeAgain(text, retryAfter ?? (0 as Ms), now)) }
}

/** Whatever Twilio says of when to come again, a text is judged once more when it is of no more use (D5). */
function comeAgain({ createdAt }: Message, retryAfter: Ms, now: EpochMs): EpochMs {
  return earliest(later(now, retryAfter), later(createdAt, seconds(1 + GIVE_UP / 1000)))
}

/** Absence counts only where Twilio has said so: a look that got no answer is no look. */
function askedInVain(text: Message, now: EpochMs): Message {
  const { dueAt } = doubted(text, text.doubtedAt ?? now, now)
  return { ...text, dueAt: dueAt ?? later(now, ASK_AGAIN) }
}

/** What was doubted by a clock that stood ahead is doubted since now (D13). */
function doubted(text: Message, since: EpochMs, now: EpochMs): Message {
  const doubtedAt = earliest(since, now)
  // Of an e-mail nobody keeps a list that could be looked at: it is never sent again, and shown (design §1.3).
  const looks = (text.email ? [] : lookPaces).map((pace) => later(doubtedAt, pace))
  return { ...text, state: 'in_doubt', doubtedAt, dueAt: looks.find((at) => at > now) ?? null }
}

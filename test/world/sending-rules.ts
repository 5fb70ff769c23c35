import type { MessageId, Phone } from '../../main/domain/words/identifiers.ts'
import { hours, later, minutes, seconds, type EpochMs } from '../../main/domain/words/instant.ts'
import type { OutgoingText } from '../../main/engine/ports.ts'
import { agentOfLine, dedupeWindow, landline, people } from './cast.ts'
import type { TrueCall } from './calls.ts'
import type { Memory, ToldPerson } from './memory.ts'

/** An automatic text at the moment its request starts, beside all that is true and all that the program was told. */
export interface Start {
  readonly text: OutgoingText
  readonly call: TrueCall
  readonly phone: Phone
  readonly told: Memory
  readonly person: ToldPerson
  readonly calls: readonly TrueCall[]
  readonly sends: readonly Send[]
  /** True time, and the computer's. */
  readonly now: EpochMs
  readonly clock: EpochMs
  /** The miss by the program's own record; null: it has none. */
  readonly endedAt: EpochMs | null
  readonly isOpen: boolean
  readonly isClockWrong: boolean
  /** The program was told that the numbers call another computer. */
  readonly isElsewhere: boolean
  /** Another computer has texted for this call. */
  readonly isTextedElsewhere: boolean
  /** The last backup that was put back. */
  readonly restore: Restored | undefined
  /** The clock was right all week. */
  readonly isClockRight: boolean
  readonly firstStartAt: EpochMs
}

/** A backup was put back, in true time. */
export interface Restored {
  readonly at: EpochMs
  readonly isReleased: boolean
}

/** An automatic request that was started. */
export interface Send {
  readonly text: OutgoingText
  readonly call: TrueCall
  readonly phone: Phone
  readonly startedAt: EpochMs
  readonly startedClock: EpochMs
  readonly endedAt: EpochMs | null
  /** Twilio has taken it, and when. */
  takenAt: EpochMs | null
  isUnderWay: boolean
}

/** So long after a restore Twilio lists all that left before it. */
export const LIST_LAG = minutes(20)

type Rule = readonly [name: string, isBroken: (start: Start) => boolean | undefined]

/** What must hold whenever an automatic request starts; each by its requirement. */
export const sendingRules: readonly Rule[] = [
  ['S17 the sender is the line that was dialled', ({ text, call }) => text.from !== call.line.number],
  ['S17 the text goes to whoever called', ({ text, call }) => text.to !== call.phone],
  ['D2 some numbers are never texted', ({ phone }) => phone !== landline && !people.includes(phone)],
  ['D2 a number that takes no texts gets none', ({ told, phone }) => told.refusing.has(phone)],
  ['D10 nothing leaves after a stop was committed', isStopped],
  ['R8 nothing leaves while follow-up is off', ({ told }) => told.followUp.is === 'off'],
  [
    'R8 nothing leaves while all is paused',
    ({ told: { followUp }, clock }) => followUp.is === 'paused' && followUp.until > clock,
  ],
  ['R8 who called while it was off is never texted', calledWhileOff],
  ['R2 nothing leaves while the person is paused', ({ person, clock }) => person.pausedUntil > clock],
  ['S48 nothing leaves within a day of a take-over', ({ person, clock }) => isWithinADay(person.takenOverAt, clock)],
  ['S48 nothing leaves within a day of a word by hand', ({ person, clock }) => isWithinADay(person.wroteAt, clock)],
  ['S48 nothing leaves after a text by somebody else', writtenElsewhere],
  ['D2 only leads are texted', ({ person }) => person.class !== 'lead'],
  ['S5 an answered call is never texted', isAnswered],
  ['D5 who has been spoken with since is not texted', spokenSince],
  ['D5 who has written since is not texted', writtenSince],
  ['D9 a blocked line sends nothing', ({ told, text }) => told.blockedLines.has(text.from)],
  ['D8 listen before you speak', ({ isOpen }) => !isOpen],
  ['D8 history is not texted', ({ call, firstStartAt }) => call.startedAt < firstStartAt],
  ['D13 a wrong clock sends nothing', ({ isClockWrong }) => isClockWrong],
  ['D13 nothing leaves while another computer is in charge', ({ isElsewhere }) => isElsewhere],
  ['D13 what another computer texted is not texted again', ({ isTextedElsewhere }) => isTextedElsewhere],
  [
    'D13 nothing of before a restore leaves before its release',
    (start) => isOfBeforeRestore(start) && start.restore?.isReleased === false,
  ],
  [
    'D13 what is let go waits until Twilio lists what had left',
    (start) => isOfBeforeRestore(start) && start.restore && start.now < later(start.restore.at, LIST_LAG),
  ],
  ['D5 nothing leaves a day late', ({ endedAt, clock }) => endedAt !== null && clock - endedAt > hours(24)],
  ['D5 a late text says that it is late', isSilentlyLate],
  ['D5 a late text leaves in daytime', (start) => isLate(start) && !isDaytime(start)],
  ['D5 who was texted since gets no more for it', textedSince],
  [
    '1.4 never two of one person at once',
    ({ sends, phone, call }) => sends.some((send) => send.isUnderWay && isSamePerson(send, { phone, call })),
  ],
]

function isOfBeforeRestore({ restore, call, isClockRight }: Start): boolean {
  return isClockRight && restore !== undefined && call.startedAt < restore.at
}

export function isStopped({ told, phone }: Start): boolean {
  const words = [...told.heard].filter(
    ({ from, meaning }) => from === phone && (meaning === 'stop' || meaning === 'start'),
  )
  const [last, before] = words.sort((a, b) => b.createdAt - a.createdAt)
  // Webhooks carry no date: of two words minutes apart, whichever came last holds.
  if (last && before?.meaning === 'start' && last.createdAt - before.createdAt < minutes(5)) return false
  const optedOutAt = told.optedOut.get(phone)
  const isOptedOut =
    optedOutAt !== undefined && !(last?.meaning === 'start' && last.createdAt > optedOutAt - minutes(5))
  return last?.meaning === 'stop' || isOptedOut
}

/** Both the end of the call and that the program knew of it lie in one span of being off. */
function calledWhileOff({ told, call, isClockRight }: Start): boolean {
  if (!isClockRight) return false
  const knownAt = told.knownAt.get(call.sid)
  const isWithin = (at: EpochMs, { from, to }: Memory['offSpans'][number]) => at >= from && (to === null || at < to)
  return (
    knownAt !== undefined && told.offSpans.some((span) => isWithin(call.decidedAt, span) && isWithin(knownAt, span))
  )
}

function isWithinADay(at: EpochMs | null, clock: EpochMs): boolean {
  return at !== null && Math.abs(clock - at) < hours(24)
}

function writtenElsewhere({ told, call, phone, now, isClockRight }: Start): boolean {
  if (!isClockRight) return false
  return [...told.found].some(
    (text) =>
      text.to === phone &&
      agentOfLine(text.from) === call.line.agent.id &&
      text.status !== 'undelivered' && // Twilio's list told of it then; after a restore nobody does
      (text.createdAt >= call.decidedAt - 1000 ||
        (text.meaning === 'by hand elsewhere' && now - text.createdAt < hours(23.9))),
  )
}

/** Without any word of the dialled leg, be it from Twilio's list, a call that we served counts as missed (twilio.md 3.4). */
function isAnswered({ call: { sid, ending, servedBy }, told }: Start): boolean {
  return ending.isAnswered && (servedBy !== 'us' || told.legsKnown.has(sid))
}

function spokenSince({ told, call, calls, isClockRight }: Start): boolean {
  if (!isClockRight) return false
  return calls.some(
    (other) => told.bridged.has(other.sid) && isSamePerson(other, call) && other.startedAt > call.startedAt + 1000,
  )
}

function writtenSince({ told, call, phone, endedAt, isClockRight }: Start): boolean {
  if (!isClockRight || endedAt === null) return false
  return [...told.heard].some(
    (text) =>
      text.meaning === 'reply' &&
      text.from === phone &&
      agentOfLine(text.to) === call.line.agent.id &&
      text.createdAt > endedAt,
  )
}

function isLate({ endedAt, clock }: Start): boolean {
  return endedAt !== null && clock - endedAt > minutes(15)
}

function isSilentlyLate(start: Start): boolean {
  const isLateText = start.text.body.includes('earlier')
  return isLate(start) !== isLateText && start.endedAt !== null
}

const hourIn = new Map(
  ['America/Chicago', 'America/New_York', 'America/Los_Angeles', 'America/Phoenix'].map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', hourCycle: 'h23' }),
  ]),
)
const zoneOf: Readonly<Record<string, string>> = {
  '212': 'America/New_York',
  '415': 'America/Los_Angeles',
  '602': 'America/Phoenix',
}

function isDaytime({ phone, clock }: Start): boolean {
  const hour = Number(hourIn.get(zoneOf[phone.slice(2, 5)] ?? 'America/Chicago')?.format(clock))
  return hour >= 8 && hour < 20
}

function textedSince(start: Start): boolean {
  const { sends, call, told, now, clock, endedAt, isClockRight } = start
  if (!isClockRight || endedAt === null || clock - endedAt < seconds(90)) return false
  return sends.some(
    (send) =>
      send.call !== call &&
      isSamePerson(send, start) &&
      send.takenAt !== null &&
      send.startedAt >= call.decidedAt &&
      (isLate(start) || !send.text.id.startsWith('touch:')) && // a touch of that very minute speaks of something else
      !hasFailedBefore(told, send.text.id, now),
  )
}

/** What must hold whenever Twilio takes an automatic text, given those it has taken before. */
export function wrongWithTaking(send: Send, others: readonly Send[], told: Memory): string | undefined {
  const taken = others.filter((other) => other !== send && other.takenAt !== null)
  const before = taken.filter((other) => isSamePerson(other, send) && !isFreed(other, send, told))
  const isNear = ({ endedAt }: Send) =>
    endedAt !== null && send.endedAt !== null && Math.abs(endedAt - send.endedAt) < dedupeWindow
  if (before.some(isNear)) return 'S46 two texts for calls within ten minutes'
  const today = before.filter(({ startedClock }) => Math.abs(startedClock - send.startedClock) < hours(24))
  return today.length >= 3 ? 'D3 more than three texts in a day' : undefined
}

/** The one that started first was known to have failed before the other started. */
function isFreed(a: Send, b: Send, told: Memory): boolean {
  const [first, second] = a.startedAt <= b.startedAt ? [a, b] : [b, a]
  return hasFailedBefore(told, first.text.id, second.startedAt)
}

export function hasFailedBefore(told: Memory, id: MessageId, at: EpochMs): boolean {
  return (told.failed.get(id) ?? Infinity) <= at
}

export function isSamePerson(
  a: { readonly phone: Phone | null } & Agented,
  b: { readonly phone: Phone | null } & Agented,
): boolean {
  return a.phone === b.phone && agentOf(a) === agentOf(b)
}

type Agented = { readonly call: TrueCall } | TrueCall

function agentOf(of: Agented): string {
  return 'call' in of ? of.call.line.agent.id : of.line.agent.id
}

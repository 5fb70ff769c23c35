import type { Fault, FaultKind, Report } from '../../main/domain/words/event.ts'
import type { MessageSid } from '../../main/domain/words/identifiers.ts'
import { minutes, seconds, type Ms } from '../../main/domain/words/instant.ts'
import type { Random } from './random.ts'

/** What becomes of one request to send: whether Twilio takes it, and what we are told. */
export interface Fate {
  readonly name: string
  readonly weight: number
  readonly isTaken: boolean
  readonly answer: 'accepted' | 'unknown' | 'not_accepted' | 'refused' | 'misconfigured'
  readonly fault?: FaultKind
  /** Seconds until the answer, at least and at most. A time-out is ten. */
  readonly answersIn: readonly [number, number]
}

const soon = [0.05, 2] as const
const timedOut = [10, 10] as const

const good: Fate = { name: 'taken', weight: 70, isTaken: true, answer: 'accepted', answersIn: soon }

/** Answers of Twilio in ordinary times (twilio.md 8). */
export const ordinary: readonly Fate[] = [
  good,
  { name: 'taken slowly', weight: 5, isTaken: true, answer: 'accepted', answersIn: [3, 9.9] },
  { name: 'timed out, taken', weight: 4, isTaken: true, answer: 'unknown', answersIn: timedOut },
  { name: 'timed out, not taken', weight: 3, isTaken: false, answer: 'unknown', answersIn: timedOut },
  { name: 'reset, taken', weight: 2, isTaken: true, answer: 'unknown', answersIn: soon },
  { name: '503, taken', weight: 2, isTaken: true, answer: 'unknown', answersIn: soon },
  { name: '500, not taken', weight: 2, isTaken: false, answer: 'unknown', answersIn: soon },
  { name: '201 without a sid', weight: 1, isTaken: true, answer: 'unknown', answersIn: soon },
  { name: '429', weight: 6, isTaken: false, answer: 'not_accepted', answersIn: soon },
  { name: 'no connection', weight: 3, isTaken: false, answer: 'not_accepted', answersIn: soon },
  { name: '21614', weight: 0.7, isTaken: false, answer: 'refused', fault: 'cannot_text', answersIn: soon },
  { name: '21612', weight: 1, isTaken: false, answer: 'refused', fault: 'other', answersIn: soon },
  { name: '21606', weight: 0.3, isTaken: false, answer: 'misconfigured', fault: 'sender', answersIn: soon },
  { name: '401', weight: 0.3, isTaken: false, answer: 'misconfigured', fault: 'credentials', answersIn: soon },
]

/** While nothing fails. */
export const kind: readonly Fate[] = [good]

/** While Twilio cannot be reached, or is not well. */
export const unreachable: readonly Fate[] = [
  { name: 'no connection', weight: 5, isTaken: false, answer: 'not_accepted', answersIn: soon },
  { name: '503, not taken', weight: 2, isTaken: false, answer: 'unknown', answersIn: soon },
  { name: '503, taken', weight: 1, isTaken: true, answer: 'unknown', answersIn: soon },
  { name: 'timed out, taken', weight: 1, isTaken: true, answer: 'unknown', answersIn: timedOut },
]

/** The line may not send. */
export const faulty: Fate = {
  name: '21606',
  weight: 1,
  isTaken: false,
  answer: 'misconfigured',
  fault: 'sender',
  answersIn: soon,
}

/** They stopped texts from this line, and Twilio knows. */
export const stopped: Fate = {
  name: '21610',
  weight: 1,
  isTaken: false,
  answer: 'refused',
  fault: 'opted_out',
  answersIn: soon,
}

/** The answer of that fate, in the words of the port. */
export function reportOf({ answer, fault }: Fate, sid: MessageSid, random: Random): Report {
  switch (answer) {
    case 'accepted':
      return { is: 'accepted', sid }
    case 'unknown':
      return { is: 'unknown' }
    case 'not_accepted':
      return { is: 'not_accepted', retryAfter: retryAfter(random) }
    case 'refused':
    case 'misconfigured':
      return { is: answer, fault: faultOf(fault ?? 'other') }
  }
}

export function faultOf(kind: FaultKind): Fault {
  return { kind, code: null }
}

/** Mostly none; now and then so long that the text comes late (D5). */
function retryAfter(random: Random): Ms | null {
  if (random.chance(0.6)) return null
  return random.chance(0.8) ? seconds(random.whole(1, 60)) : minutes(random.whole(2, 40))
}

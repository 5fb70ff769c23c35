import { between, hours, later, seconds, type EpochMs } from '../domain/words/instant.ts'
import type { PracticeAccount } from './account.ts'

/** What one US long code may send (twilio.md 7, rate), and how long its queue may be. */
const SECONDS_A_SEGMENT = 1
const LONGEST_QUEUE = hours(10)

/** A message that asks to leave. */
export interface Departing {
  readonly from: string
  readonly segments: number
  /** It may wait that long in the queue (`ValidityPeriod`). */
  readonly validitySeconds: number
}

/** When a message leaves, or why it never does. */
export type Turn =
  | { readonly is: 'sends'; readonly startsAt: EpochMs; readonly sentAt: EpochMs }
  /** 30036: it would wait longer than it is valid. */
  | { readonly is: 'expires'; readonly at: EpochMs }
  /** 30001. */
  | { readonly is: 'overflows' }

/** Whether a sender's queue is longer than 10 h: 21611 for a create, 30001 for what was accepted already. */
export function isQueueFull(account: PracticeAccount, from: string, now: EpochMs): boolean {
  return between(now, freeAt(account, from, now)) > LONGEST_QUEUE
}

/** Queues a message behind those of the same sender, in the order they came; one that expires holds nobody up. */
export function takeTurn(account: PracticeAccount, departing: Departing, now: EpochMs): Turn {
  if (isQueueFull(account, departing.from, now)) return { is: 'overflows' }
  const startsAt = freeAt(account, departing.from, now)
  const expiresAt = later(now, seconds(departing.validitySeconds))
  if (startsAt > expiresAt) return { is: 'expires', at: expiresAt }
  const sentAt = later(startsAt, seconds(departing.segments * SECONDS_A_SEGMENT))
  account.freeAt.set(departing.from, sentAt)
  return { is: 'sends', startsAt, sentAt }
}

function freeAt(account: PracticeAccount, from: string, now: EpochMs): EpochMs {
  return Math.max(account.freeAt.get(from) ?? now, now) as EpochMs
}

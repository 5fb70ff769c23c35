import { hours, minutes, seconds, type Ms } from '../../main/domain/words/instant.ts'
import type { Random } from './random.ts'

/** What a process dies of, wherever it is. Nobody in it may survive it. */
export class Death extends Error {}

/** Where a process may die (design §1.3). */
export const pointsOfDeath = [
  'before a commit',
  'after a commit',
  'accepted but unanswered',
  'answered but unrecorded',
] as const
export type PointOfDeath = (typeof pointsOfDeath)[number]

/** The life of one process. */
export interface Life {
  /** It is over, even if somebody in it caught the death. */
  isOver: boolean
  diedAt: PointOfDeath | undefined
  /** Called once, as soon as the event in hand is committed. */
  onceCommitted: (() => void) | undefined
  /** Called once, as soon as what was listened for is kept. */
  onceHeard: (() => void) | undefined
}

export function newLife(): Life {
  return { isOver: false, diedAt: undefined, onceCommitted: undefined, onceHeard: undefined }
}

/** The dead do nothing any more. */
export function mustLive(life: Life): void {
  if (life.isOver) throw new Death()
}

/** This is where it ends. */
export function die(life: Life, point: PointOfDeath): never {
  life.isOver = true
  life.diedAt = point
  throw new Death()
}

/** The event in hand is committed. */
export function committed(life: Life): void {
  const told = life.onceCommitted
  life.onceCommitted = undefined
  told?.()
}

/** What was listened for is kept. */
export function heard(life: Life): void {
  const told = life.onceHeard
  life.onceHeard = undefined
  told?.()
}

/** So long a program that died stays down: mostly for seconds. */
export function timeOff(random: Random): Ms {
  if (random.chance(0.7)) return seconds(random.between(0.5, 20))
  return random.chance(0.7) ? minutes(random.between(1, 30)) : hours(random.between(1, 9))
}

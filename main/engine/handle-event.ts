import { decide } from '../domain/decide.ts'
import { isNothing } from '../domain/decided.ts'
import type { DomainEvent } from '../domain/words/event.ts'
import type { HeldBy } from '../domain/words/policy.ts'
import { newsOf } from './news.ts'
import type { Ports } from './ports.ts'
import type { News } from './ports/news.ts'
import { problemOfLine } from './problems.ts'
import { subjectOf } from './subject.ts'

/** Closes the outbox until Twilio was asked for news; absent: nobody listens. */
export interface HandlingPorts extends Ports {
  readonly askFirst?: () => void
  /** What holds everything automatic back now (D8, D13); absent: nothing does. */
  readonly heldBy?: () => HeldBy | null
}

/** One event, one transaction: loaded, decided on, written. Safe to call again with the same event. */
export function handleEvent(ports: HandlingPorts, event: DomainEvent): void {
  const { store, clock, announce, askFirst, heldBy } = ports
  const news = store.transaction((tx): readonly News[] => {
    if (tx.isErased(event) || tx.isAboutAnother(event)) return []
    if (event.type === 'PeopleMerged') tx.merge(event.from, event.into)
    const before = tx.load(subjectOf(event))
    const now = clock.now()
    const policy = { ...tx.policy(), heldBy: heldBy?.() ?? null }
    const decided = decide(event, before, policy, now)
    if (isNothing(decided, before)) return []
    tx.write(before, decided)
    if (decided.asksFirst) askFirst?.()
    return [...newsOf(before, decided.file, now), ...problemOfLine(decided, policy)]
  })
  news.forEach(announce)
}

import type { DomainEvent } from '../domain/words/event.ts'
import type { OneCommit } from './one-commit.ts'
import type { Ports } from './ports.ts'
import { CannotSave } from './ports/cannot-save.ts'

/**
 * What Twilio said and could not be kept. It is told again until it is, so that no text stays `sending` for as
 * long as the process lives, and no later one of that person behind it.
 */
export interface Unkept {
  add(event: DomainEvent): void
  tellAgain(): void
}

export function unkept(
  handle: (event: DomainEvent) => void,
  after: OneCommit['after'],
  complain: Ports['complain'],
): Unkept {
  let waiting: readonly DomainEvent[] = []
  return {
    add,
    tellAgain() {
      const told = waiting
      waiting = []
      told.forEach(tell)
    },
  }

  /** A poll brings the same again and again while nothing can be kept. */
  function add(event: DomainEvent): void {
    const said = JSON.stringify(event)
    if (!waiting.some((known) => JSON.stringify(known) === said)) waiting = [...waiting, event]
  }

  /** It is kept with the commit it is part of, or waits again. */
  function tell(event: DomainEvent): void {
    try {
      handle(event)
      after(
        () => {},
        () => add(event),
      )
    } catch (error) {
      if (error instanceof CannotSave) add(event)
      else doubt(event, error)
    }
  }

  /** An answer that we are at fault with leaves open whether the text was taken. */
  function doubt(event: DomainEvent, why: unknown): void {
    complain('what Twilio said was not understood', why)
    if (event.type === 'TextReported' && event.report.is !== 'unknown') tell({ ...event, report: { is: 'unknown' } })
  }
}

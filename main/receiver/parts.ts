import type { DomainEvent } from '../domain/words/event.ts'
import type { CallSid, Phone } from '../domain/words/identifiers.ts'
import type { Call } from '../domain/words/person-file.ts'
import type { Line } from '../domain/words/policy.ts'
import type { Clock } from '../engine/clock.ts'

/** What the receiver is given. */
export interface ReceiverParts {
  readonly clock: Clock
  /** Resolves once committed. Rejects if the event could not be kept. */
  readonly handle: (event: DomainEvent) => Promise<void>
  readonly lineOf: (number: Phone) => Line | undefined
  /** Calls whose verdict is open, to tell our own dialling from a call (twilio.md 4). Throws if the store fails. */
  readonly openCalls: () => readonly Call[]
  readonly callOf: (id: CallSid) => Call | undefined
  readonly authToken: string
  /** What Twilio calls; signatures are checked against it. */
  readonly publicUrl: () => string
  /** Which of an account's computers this is. */
  readonly install: string
  /** Twilio calls a number of ours under the name of another computer (D13). */
  readonly calledAnother: () => void
  /** A signed request for this line has arrived: its webhook works (S66). */
  readonly seen: (line: Phone) => void
  /** Opens the connection to Twilio while the call still rings. */
  readonly warmUp: () => void
  readonly complain: (what: string, error: unknown) => void
}

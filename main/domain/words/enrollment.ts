import type { CallSid, EnrollmentId, MessageId, Phone } from './identifiers.ts'
import type { EpochMs, Span } from './instant.ts'
import type { Reason, Stage } from './person-file.ts'
import type { Sequence, TouchChannel } from './sequence.ts'

/**
 * One person in one sequence (S28), from the first text on: it waits for two hours of silence (S27), runs, and ends
 * by itself or by what the person or the agent did. At most one of a person waits or runs (S48).
 */
export interface Enrollment {
  readonly id: EnrollmentId
  /** The missed call it began with. */
  readonly call: CallSid
  /** Every touch leaves from here (S17), and goes there. */
  readonly line: Phone
  readonly to: Phone
  /** The end of the dialled leg, or when the first text left if that was over 15 min later (S28). */
  readonly hourZero: EpochMs
  /** Where they stood then: another stage since is a change (S44). */
  readonly stageBefore: Stage
  readonly state: 'waiting' | 'active' | 'completed' | 'exited'
  /** Null unless `exited`. */
  readonly exitReason: ExitReason | null
  /** The version it began with; null while it waits, and where they were never enrolled. */
  readonly sequence: Sequence | null
  readonly enrolledAt: EpochMs | null
  readonly endedAt: EpochMs | null
  /** When it stood still for this person: paused, or late because nobody was awake (R8). */
  readonly pauses: readonly Span[]
  /** What became of the touches so far, in their order. */
  readonly done: readonly TouchDone[]
  /** As it was planned last; null: none is to come. */
  readonly next: TouchAhead | null
  /** When it has to be looked at; null: never. */
  readonly lookAt: EpochMs | null
}

export type ExitReason =
  'replied' | 'booked' | 'answered' | 'stage_changed' | 'opted_out' | 'taken_over' | 'bounced' | 'stopped'

/** A touch whose time has come. What became of a text, the text itself says. */
export interface TouchDone {
  readonly number: number
  readonly at: EpochMs
  /** `task`: the agent does it, or cannot be spared from it. `skipped`: it goes by no channel, or its condition did not hold. */
  readonly as: 'sms' | 'email' | 'task' | 'skipped'
  /** Its text or e-mail; null: there is none. */
  readonly message: MessageId | null
  /** When it was due by its sequence alone; null: then. */
  readonly movedFrom: EpochMs | null
  readonly reason: Reason | null
}

/** A touch that is to come, as far as can be told now. */
export interface TouchAhead {
  readonly number: number
  readonly channel: TouchChannel
  readonly dueAt: EpochMs
  /** When it is due by its sequence alone; null: then. */
  readonly movedFrom: EpochMs | null
  /** Why it is moved, or held. */
  readonly reason: Reason | null
  /** It waits for the agent or for everybody's switch, and shifts by as long (R8). */
  readonly isHeld: boolean
}

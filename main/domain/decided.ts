import type { Enrollment } from './words/enrollment.ts'
import type { Fault } from './words/event.ts'
import type { CallSid, MessageId, Phone } from './words/identifiers.ts'
import type { Call, KnownNumber, Message, Person, PersonFile, Reason, Task } from './words/person-file.ts'

/** What one event makes of a file: the file as it is from now on, and what the journal says of it. */
export interface Decided {
  readonly file: PersonFile
  readonly journal: readonly JournalEntry[]
  /** A line whose automatic texts stop, for everybody (D9). */
  readonly blocks?: { readonly line: Phone; readonly fault: Fault }
  /** Twilio may know better of this call, or know of a text: it is asked before anything leaves (D1, R6). */
  readonly asksFirst?: boolean
  /** A line that has shown that it can send again. */
  readonly unblocks?: Phone
}

/** One decision or fact with its sentence (D7), on the call or text it concerns. */
export interface JournalEntry {
  readonly reason: Reason
  readonly call: CallSid | null
  readonly message: MessageId | null
}

/** Nothing has been decided yet. */
export function undecided(file: PersonFile): Decided {
  return { file, journal: [] }
}

/** Whether anything differs from the file that was loaded. */
export function isNothing(decided: Decided, loaded: PersonFile): boolean {
  return decided.file === loaded && decided.journal.length === 0 && !decided.blocks && !decided.unblocks
}

export function say(decided: Decided, reason: Reason, about: Partial<Omit<JournalEntry, 'reason'>> = {}): Decided {
  const entry = { reason, call: about.call ?? null, message: about.message ?? null }
  return { ...decided, journal: [...decided.journal, entry] }
}

export function withPerson(decided: Decided, person: Person): Decided {
  return { ...decided, file: { ...decided.file, person } }
}

export function withCall(decided: Decided, call: Call): Decided {
  return { ...decided, file: { ...decided.file, calls: put(decided.file.calls, call, sameId) } }
}

export function withMessage(decided: Decided, message: Message): Decided {
  return { ...decided, file: { ...decided.file, messages: put(decided.file.messages, message, sameId) } }
}

export function withTask(decided: Decided, task: Task): Decided {
  return { ...decided, file: { ...decided.file, tasks: put(decided.file.tasks, task, sameId) } }
}

/** The task that a reason leaves the agent, in its words and due since it holds. */
export function withTaskFor(
  decided: Decided,
  { sentence, at }: Reason,
  task: Pick<Task, 'id' | 'kind' | 'call'>,
): Decided {
  return withTask(decided, { ...task, dueAt: at, sentence, state: 'open' })
}

export function withEnrollment(decided: Decided, enrollment: Enrollment): Decided {
  return { ...decided, file: { ...decided.file, enrollments: put(decided.file.enrollments, enrollment, sameId) } }
}

export function withNumber(decided: Decided, number: KnownNumber): Decided {
  const samePhone = (a: KnownNumber, b: KnownNumber) => a.phone === b.phone
  return { ...decided, file: { ...decided.file, numbers: put(decided.file.numbers, number, samePhone) } }
}

const sameId = <T extends { readonly id: string }>(a: T, b: T) => a.id === b.id

/** In the place of its forerunner, or at the end. */
function put<T>(all: readonly T[], one: T, isSame: (a: T, b: T) => boolean): readonly T[] {
  const place = all.findIndex((other) => isSame(other, one))
  return place < 0 ? [...all, one] : all.with(place, one)
}

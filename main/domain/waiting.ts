import { withPerson, type Decided } from './decided.ts'
import { isWord } from './incoming-text.ts'
import type { ReasonCode } from './reasons.ts'
import type { EpochMs } from './words/instant.ts'
import type { Call, Message, PersonFile, Task } from './words/person-file.ts'

/** A word of theirs that somebody waits since (R10): a missed call, a reply, a text of ours that failed, a task to call. */
export interface Waiting {
  /** Names the word they wait since. */
  readonly id: string
  readonly since: EpochMs
  readonly for: WaitingFor
}

export type WaitingFor = 'reply' | 'callTask' | 'failedText' | 'missedCall'

/** Missed calls after which nobody waits for the agent. */
const nobodyWaits: readonly ReasonCode[] = ['own_number', 'before_first_start']

/** Whether this person waits (R10): from their last word after the agent's last one. Null: they do not. */
export function waitingOf(file: PersonFile): Waiting | null {
  if (file.person === null || file.person.class === 'spam') return null
  const answers = [...file.messages.flatMap(agentsWord), ...file.calls.flatMap(spokenAt)]
  const answeredUntil = Math.max(file.person.doneAt ?? -Infinity, ...answers)
  const last = wordsOf(file)
    .filter(({ since }) => since > answeredUntil)
    .reduce<Waiting | null>((newest, word) => (newest && newest.since > word.since ? newest : word), null)
  return last
}

/** A word that was not known before ends the agent's "done", whenever it was said (R10). */
export function heardAnew(before: PersonFile, decided: Decided): Decided {
  const { person } = decided.file
  if (!person || person.doneAt === null || before === decided.file) return decided
  const known = new Set(wordsOf(before).map(({ id }) => id))
  const isNew = wordsOf(decided.file).some(({ id }) => !known.has(id))
  return isNew ? withPerson(decided, { ...person, doneAt: null }) : decided
}

/** Of two of the same instant the one that is listed later says more. */
function wordsOf(file: PersonFile): readonly Waiting[] {
  return [
    ...file.calls.flatMap(missedAt),
    ...file.messages.flatMap(failedAt),
    ...file.tasks.flatMap((task) => toCall(task, file)),
    ...file.messages.flatMap(theirWord),
  ]
}

/** From its end: what the agent said while it rang is no answer to it. */
function missedAt({ id, outcome, decision }: Call): readonly Waiting[] {
  const isTheirs = decision === null || !nobodyWaits.includes(decision.code)
  const isMissed = outcome.is === 'missed' || outcome.is === 'perhaps_answered'
  return isTheirs && isMissed ? [{ id, since: outcome.endedAt, for: 'missedCall' }] : []
}

function theirWord({ id, direction, body, createdAt }: Message): readonly Waiting[] {
  return direction === 'in' && isWord(body ?? '') ? [{ id, since: createdAt, for: 'reply' }] : []
}

function failedAt({ id, direction, state, sentAt, createdAt }: Message): readonly Waiting[] {
  const hasFailed = direction === 'out' && (state === 'refused' || state === 'undelivered')
  return hasFailed ? [{ id: `failed:${id}`, since: sentAt ?? createdAt, for: 'failedText' }] : []
}

/** A task that a failed text has left speaks for that text. */
function toCall({ id, kind, state, dueAt, call }: Task, { messages }: PersonFile): readonly Waiting[] {
  if (state !== 'open' || (kind !== 'manual_callback' && kind !== 'voice_touch')) return []
  const ofText = call !== null && messages.some((text) => text.call === call && failedAt(text).length > 0)
  return [{ id, since: dueAt, for: ofText ? 'failedText' : 'callTask' }]
}

function agentsWord({ direction, purpose, state, createdAt }: Message): readonly EpochMs[] {
  const isSaid = state !== 'refused' && state !== 'undelivered' && state !== 'dropped' && state !== 'canceled'
  return direction === 'out' && purpose === 'manual' && isSaid ? [createdAt] : []
}

function spokenAt({ outcome, startedAt }: Call): readonly EpochMs[] {
  return outcome.is === 'answered' ? [startedAt] : []
}

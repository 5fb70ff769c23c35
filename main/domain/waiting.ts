import { isWord } from './incoming-text.ts'
import type { ReasonCode } from './reasons.ts'
import type { EpochMs } from './words/instant.ts'
import type { Call, Message, PersonFile } from './words/person-file.ts'

/** Missed calls after which nobody waits for the agent. */
const nobodyWaits: readonly ReasonCode[] = ['own_number', 'before_first_start']

/**
 * Since when this person waits for the agent (R10): from their last word after the agent's last one, where a
 * word of theirs is a missed call, a reply, a text of ours that failed, or a task to call. Null: they do not.
 */
export function waitingSince(file: PersonFile): EpochMs | null {
  if (file.person === null || file.person.class === 'spam') return null
  const answeredUntil = Math.max(-Infinity, ...file.messages.flatMap(agentsWord), ...file.calls.flatMap(spokenAt))
  const words = [
    ...file.calls.flatMap(missedAt),
    ...file.messages.flatMap(theirWord),
    ...file.tasks.flatMap(({ state, kind, dueAt }) => (state === 'open' && kind === 'manual_callback' ? [dueAt] : [])),
  ].filter((at) => at > answeredUntil)
  return words.length > 0 ? (Math.max(...words) as EpochMs) : null
}

function missedAt({ outcome, decision, startedAt }: Call): readonly EpochMs[] {
  const isTheirs = decision === null || !nobodyWaits.includes(decision.code)
  return isTheirs && (outcome.is === 'missed' || outcome.is === 'perhaps_answered') ? [startedAt] : []
}

function theirWord({ direction, body, createdAt, state, sentAt }: Message): readonly EpochMs[] {
  if (direction === 'in') return isWord(body ?? '') ? [createdAt] : []
  return state === 'refused' || state === 'undelivered' ? [sentAt ?? createdAt] : []
}

function agentsWord({ direction, purpose, state, createdAt }: Message): readonly EpochMs[] {
  const isSaid = state !== 'refused' && state !== 'undelivered' && state !== 'dropped' && state !== 'canceled'
  return direction === 'out' && purpose === 'manual' && isSaid ? [createdAt] : []
}

function spokenAt({ outcome, startedAt }: Call): readonly EpochMs[] {
  return outcome.is === 'answered' ? [startedAt] : []
}

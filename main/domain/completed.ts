import { say, withEnrollment, withTaskFor, type Decided } from './decided.ts'
import { over, running } from './enrollment.ts'
import { isUnderWay } from './plan-ahead.ts'
import { because } from './reasons.ts'
import type { Enrollment } from './words/enrollment.ts'
import type { TaskId } from './words/identifiers.ts'
import type { EpochMs } from './words/instant.ts'
import type { PersonFile } from './words/person-file.ts'

/** S39: the last touch has gone, or was skipped, and they are still silent: a call is up to the agent, that day. */
export function completed(decided: Decided, now: EpochMs): Decided {
  const one = running(decided.file)
  if (!one || !isUnderWay(one) || one.done.length < one.sequence.touches.length) return decided
  if (one.done.some(({ message }) => isStillToLeave(message, decided.file))) return decided
  const reason = because('callback_task', 'silent', now)
  const { call } = one
  const task = { id: `manual_callback:${one.id}` as TaskId, kind: 'manual_callback', call } as const
  return say(withTaskFor(withEnrollment(decided, over(one, null, now)), reason, task), reason, { call })
}

function isStillToLeave(id: Enrollment['done'][number]['message'], { messages }: PersonFile): boolean {
  const state = messages.find((text) => text.id === id)?.state
  return state === 'pending' || state === 'held' || state === 'sending'
}

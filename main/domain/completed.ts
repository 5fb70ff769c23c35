import { say, withEnrollment, withTask, type Decided } from './decided.ts'
import { running } from './enrollment.ts'
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
  const over: Enrollment = { ...one, state: 'completed', endedAt: now, next: null, lookAt: null }
  const reason = because('callback_task', 'silent', now)
  const id = `manual_callback:${one.id}` as TaskId
  const { sentence } = reason
  const task = { id, kind: 'manual_callback', call: one.call, dueAt: now, sentence, state: 'open' } as const
  return say(withTask(withEnrollment(decided, over), task), reason, { call: one.call })
}

function isStillToLeave(id: Enrollment['done'][number]['message'], { messages }: PersonFile): boolean {
  const state = messages.find((text) => text.id === id)?.state
  return state === 'pending' || state === 'held' || state === 'sending'
}

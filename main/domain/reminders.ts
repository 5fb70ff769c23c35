import { withTask, withTaskFor, say, type Decided } from './decided.ts'
import { because } from './reasons.ts'
import { waitingOf } from './waiting.ts'
import type { TaskId } from './words/identifiers.ts'
import { hours, later, type EpochMs, type Ms } from './words/instant.ts'
import type { PersonFile } from './words/person-file.ts'

/** R8: whoever wrote last and has waited so long is spoken of, daily, three times. */
const EVERY = hours(24)
const TIMES = 3

/** When it is time to remind the agent of a word that nobody answers; null: it is not, or was often enough. */
export function nextReminderAt(file: PersonFile): EpochMs | null {
  const word = waitingOf(file)
  if (word?.for !== 'reply') return null
  const said = file.tasks.filter(({ id }) => id.startsWith(namedAfter(word.id))).length
  return said >= TIMES ? null : later(word.since, ((said + 1) * EVERY) as Ms)
}

/** R8: a task and, by being told of, an alert; the one of the day before has had its day. */
export function reminded(decided: Decided, now: EpochMs): Decided {
  const dueAt = nextReminderAt(decided.file)
  const word = waitingOf(decided.file)
  if (dueAt === null || dueAt > now || !word) return decided
  const before = decided.file.tasks.filter(({ id }) => id.startsWith(namedAfter(word.id)))
  const closed = before
    .filter(({ state }) => state === 'open')
    .reduce((so, task) => withTask(so, { ...task, state: 'done' }), decided)
  const reason = because('waiting', before.length === 0 ? 'a_day' : 'days', now)
  const id = `${namedAfter(word.id)}${before.length + 1}` as TaskId
  return say(withTaskFor(closed, reason, { id, kind: 'waiting_24h', call: null }), reason)
}

function namedAfter(word: string): string {
  return `waiting_24h:${word}:`
}

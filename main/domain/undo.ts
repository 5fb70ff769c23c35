import { say, undecided, withPerson, type Decided } from './decided.ts'
import { because } from './reasons.ts'
import { textOf } from './first-text.ts'
import { judgeLeaners, textBack } from './text-back.ts'
import type { AgentAct, DomainEvent } from './words/event.ts'
import type { Enrollment } from './words/enrollment.ts'
import type { CallSid, MessageId } from './words/identifiers.ts'
import type { EpochMs } from './words/instant.ts'
import type { BeforeAction, Call, Person, PersonFile, Task } from './words/person-file.ts'
import type { Policy } from './words/policy.ts'

/** What the agent can take back. A word that was said, an opt-out and a finished task are not among it. */
const undoable: readonly AgentAct['is'][] = ['paused', 'resumed', 'took_over', 'marked_done', 'called', 'changed']

/** Keeps what stood before an action of the agent's; whatever else happens to the person ends its undoing. */
export function remembering(event: DomainEvent, before: PersonFile, decided: Decided): Decided {
  const { person } = decided.file
  if (!person) return decided
  if (event.type === 'AgentActed' && undoable.includes(event.act.is)) {
    const nth = (person.lastAction?.nth ?? 0) + 1
    return withPerson(decided, { ...person, lastAction: { nth, before: whatStood(before, decided.file) } })
  }
  const last = person.lastAction
  const isOver = event.type === 'PeopleMerged' || hasHappened(before, decided.file)
  return last?.before && isOver ? withPerson(decided, { ...person, lastAction: { ...last, before: null } }) : decided
}

/**
 * The last action is taken back: person, tasks and what the calls say are as they were, and a text that the action
 * took back is judged anew, by every rule that holds now. Another action than the last one changes nothing.
 */
export function undone(file: PersonFile, person: Person, nth: number, policy: Policy, now: EpochMs): Decided {
  const last = person.lastAction
  if (last?.nth !== nth || last.before === null) return undecided(file)
  const { before } = last
  const restored: PersonFile = {
    ...file,
    person: { ...person, ...before.person, lastAction: { nth, before: null } },
    tasks: tasksBefore(file.tasks, before),
    calls: callsBefore(file.calls, before),
    enrollments: enrollmentsBefore(file, before),
  }
  const said = say(undecided(restored), because('undone', 'by_agent', now))
  const judged = before.takenBack.filter((call) => file.calls.some(({ id }) => id === call))
  return judged.reduce((so, call) => judgedAnew(so, call, policy, now), said)
}

/** What leaned on a text that does not go after all is judged again too (S46). */
function judgedAnew(decided: Decided, call: CallSid, policy: Policy, now: EpochMs): Decided {
  const judged = textBack(decided, call, policy, now)
  const text = textOf(judged.file, call)
  return text ? judgeLeaners(judged, text, policy, now) : judged
}

/** Whether this action is the last one, and nothing else has happened since. */
export function canUndo({ lastAction }: Person, nth: number): boolean {
  return lastAction !== null && lastAction.nth === nth && lastAction.before !== null
}

function whatStood(before: PersonFile, after: PersonFile): BeforeAction | null {
  if (!before.person) return null
  const { id: _id, agent: _agent, lookAt: _lookAt, lastAction: _lastAction, ...person } = before.person
  const wasCall = (call: Call) => before.calls.find(({ id }) => id === call.id)
  const waited = before.messages.filter(({ state }) => state === 'pending' || state === 'held')
  const wasPending = new Set(waited.map(({ id }) => id))
  return {
    person,
    tasks: changed(before.tasks, after.tasks).map(({ id }) => ({
      id,
      was: before.tasks.find((task) => task.id === id) ?? null,
    })),
    calls: changed(before.calls, after.calls)
      .flatMap((call) => wasCall(call) ?? [])
      .map(({ id, decision, leansOn }) => ({ id, decision, leansOn })),
    enrollments: changed(before.enrollments, after.enrollments)
      .flatMap(({ id }) => before.enrollments.find((one) => one.id === id) ?? [])
      .map(({ sequence: _sequence, ...rest }) => rest),
    takenBack: after.messages
      .filter(({ id, state }) => state === 'canceled' && wasPending.has(id))
      .flatMap(({ call }) => call ?? []),
  }
}

function tasksBefore(tasks: readonly Task[], before: BeforeAction): readonly Task[] {
  const was = new Map(before.tasks.map((one) => [one.id, one.was]))
  return tasks.flatMap((task) => {
    const known = was.get(task.id)
    return known === undefined ? [task] : (known ?? [])
  })
}

function callsBefore(calls: readonly Call[], before: BeforeAction): readonly Call[] {
  const was = new Map(before.calls.map((one) => [one.id, one]))
  return calls.map((call) => {
    const known = was.get(call.id)
    return known ? { ...call, ...known } : call
  })
}

/** A touch whose text was taken back comes again. */
function enrollmentsBefore({ enrollments, messages }: PersonFile, before: BeforeAction): readonly Enrollment[] {
  const was = new Map(before.enrollments.map((one) => [one.id, one]))
  const isGone = (id: MessageId | null) => messages.some((text) => text.id === id && text.state === 'canceled')
  return enrollments.map((one) => {
    const known = was.get(one.id)
    return known ? { ...one, ...known, done: known.done.filter(({ message }) => !isGone(message)) } : one
  })
}

/** Something of theirs, or of the agent's. That a text of before went its way is nothing new. */
function hasHappened(before: PersonFile, after: PersonFile): boolean {
  if (before === after) return false
  const isOther = before.person !== after.person || before.tasks !== after.tasks || before.numbers !== after.numbers
  return isOther || after.messages.length > before.messages.length || changed(before.calls, after.calls).some(isNews)

  function isNews({ id, outcome }: Call): boolean {
    return before.calls.find((call) => call.id === id)?.outcome.is !== outcome.is
  }
}

function changed<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  return before === after ? [] : after.filter((row) => !before.includes(row))
}

import { say, undecided, withMessage, withNumber, withPerson, withTask, type Decided } from '../decided.ts'
import { numberToWriteTo } from '../find.ts'
import { messageOf } from '../message.ts'
import { because } from '../reasons.ts'
import { closeTasks, takeAllBack } from '../text-back.ts'
import type { AgentAct, AgentActed, PersonChanges } from '../words/event.ts'
import type { TaskId } from '../words/identifiers.ts'
import { latest, type EpochMs } from '../words/instant.ts'
import type { Person, PersonFile } from '../words/person-file.ts'
import type { Policy } from '../words/policy.ts'

/** R2, R8, D10: the agent paused, took over, wrote, or changed what is known of one person. */
export function decideAgentActed({ act }: AgentActed, file: PersonFile, policy: Policy, now: EpochMs): Decided {
  const { person } = file
  if (!person) throw new Error('the agent acted on nobody')
  switch (act.is) {
    case 'paused':
      return paused(file, person, act.until, policy, now)
    case 'resumed':
      return say(withPerson(undecided(file), { ...person, pause: null }), because('resumed', 'by_agent', now))
    case 'took_over':
      return tookOver(undecided(file), person, policy, now)
    case 'opted_out':
      return optedOut(file, policy, now)
    case 'completed_task':
      return completed(file, act.task, now)
    case 'wrote':
      return wrote(act, file, person, policy, now)
    case 'changed':
      return changed(act.changes, file, person, policy, now)
  }
}

function paused(file: PersonFile, person: Person, until: EpochMs | null, policy: Policy, now: EpochMs): Decided {
  const held = withPerson(undecided(file), { ...person, pause: { until } })
  const left = takeAllBack(held, because('paused', 'person', now), policy)
  return say(left, because('paused', 'by_agent', now))
}

/** The sequence and every automatic text end for good (R8). */
function tookOver(decided: Decided, person: Person, policy: Policy, now: EpochMs): Decided {
  const mine = withPerson(decided, { ...person, takenOverAt: now })
  const left = takeAllBack(mine, because('in_conversation', 'recent', now), policy)
  return say(left, because('taken_over', 'by_hand', now))
}

/** An opt-out belongs to the number, for all lines (D10). */
function optedOut(file: PersonFile, policy: Policy, now: EpochMs): Decided {
  const stopped = file.numbers.reduce(
    (so, number) => withNumber(so, { ...number, optedOutAt: latest(number.optedOutAt ?? now, now) }),
    undecided(file),
  )
  const reason = because('opted_out', 'by_agent', now)
  return say(takeAllBack(stopped, reason, policy), reason)
}

function completed(file: PersonFile, id: TaskId, now: EpochMs): Decided {
  const task = file.tasks.find((one) => one.id === id)
  if (!task || task.state === 'done') return undecided(file)
  return say(withTask(undecided(file), { ...task, state: 'done' }), because('done', 'task', now), { call: task.call })
}

/** A hand-written text takes the lead over, and answers whatever asked for a call back (R10). */
function wrote(
  act: Extract<AgentAct, { is: 'wrote' }>,
  file: PersonFile,
  person: Person,
  policy: Policy,
  now: EpochMs,
): Decided {
  if (file.messages.some(({ id }) => id === act.message)) return undecided(file)
  const to = numberToWriteTo(file)
  if (!to) throw new Error('this person has no number')
  const mine = tookOver(undecided(file), person, policy, now)
  const answered = closeTasks(mine, (_call, kind) => kind === 'manual_callback')
  const { message: id, line: from, body } = act
  const text = { id, direction: 'out', purpose: 'manual', from, to, body, state: 'pending', createdAt: now } as const
  return withMessage(answered, messageOf({ ...text, dueAt: now }))
}

function changed(changes: PersonChanges, file: PersonFile, person: Person, policy: Policy, now: EpochMs): Decided {
  const known = withPerson(undecided(file), { ...person, ...changes })
  const said = say(known, because('changed', 'by_agent', now))
  if (changes.class !== undefined && changes.class !== 'lead')
    return takeAllBack(said, because('not_a_lead', changes.class, now), policy)
  return changes.stage === 'closed' || changes.stage === 'booked' ? say(said, because('exited', 'stage', now)) : said
}

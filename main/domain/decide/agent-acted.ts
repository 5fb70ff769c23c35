import { textAskedFor } from '../asked-text.ts'
import { say, undecided, withMessage, withNumber, withPerson, withTask, type Decided } from '../decided.ts'
import { pausedFrom, resumedAt } from '../enrollment.ts'
import { numberToWriteTo } from '../find.ts'
import { messageOf } from '../message.ts'
import { because } from '../reasons.ts'
import { answeredTo, closeTasks, takeAllBack } from '../text-back.ts'
import { undone } from '../undo.ts'
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
      return resumed(file, person, now)
    case 'took_over':
      return tookOver(undecided(file), person, policy, now)
    case 'marked_done':
      return markedDone(file, person, now)
    case 'called':
      return called(file, person, policy, now)
    case 'undid':
      return undone(file, person, act.nth, policy, now)
    case 'asked_for_text':
      return textAskedFor(file, act.call, policy, now)
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
  const held = pausedFrom(withPerson(undecided(file), { ...person, pause: { until } }), now, until)
  const left = takeAllBack(held, because('paused', 'person', now), policy)
  return say(left, because('paused', 'by_agent', now))
}

function resumed(file: PersonFile, person: Person, now: EpochMs): Decided {
  const goesOn = resumedAt(withPerson(confirmed(file), { ...person, pause: null }), now)
  return say(goesOn, because('resumed', 'by_agent', now))
}

/** The sequence and every automatic text end for good (R8). */
function tookOver(
  decided: Decided,
  person: Person,
  policy: Policy,
  now: EpochMs,
  how: 'by_hand' | 'called' = 'by_hand',
): Decided {
  const mine = withPerson(decided, { ...person, takenOverAt: now })
  const left = takeAllBack(mine, because('in_conversation', 'recent', now), policy)
  return say(left, because('taken_over', how, now))
}

/** R10: they wait no more, until their next word. What is under way goes on. */
function markedDone(file: PersonFile, person: Person, now: EpochMs): Decided {
  const done = withPerson(undecided(file), { ...person, doneAt: now })
  return say(answeredTo(done), because('done', 'person', now))
}

/** S43, S45: a call by hand takes the lead over, and is an answer (R10). */
function called(file: PersonFile, person: Person, policy: Policy, now: EpochMs): Decided {
  return answeredTo(tookOver(undecided(file), { ...person, doneAt: now }, policy, now, 'called'))
}

/** An opt-out belongs to the number, for all lines (D10). */
function optedOut(file: PersonFile, policy: Policy, now: EpochMs): Decided {
  const stopped = file.numbers.reduce(
    (so, number) => withNumber(so, { ...number, optedOutAt: latest(number.optedOutAt ?? now, now) }),
    confirmed(file),
  )
  const reason = because('opted_out', 'by_agent', now)
  return say(takeAllBack(stopped, reason, policy), reason)
}

/** Whether they had asked for no more texts is settled, either way (D10). */
function confirmed(file: PersonFile): Decided {
  return closeTasks(undecided(file), (_call, kind) => kind === 'confirm_stop')
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
  const to = act.to ?? numberToWriteTo(file)
  if (!to) throw new Error('this person has no number')
  const mine = tookOver(undecided(file), person, policy, now)
  const answered = answeredTo(mine)
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

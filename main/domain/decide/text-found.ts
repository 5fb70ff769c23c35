import { say, undecided, withMessage, withPerson, type Decided } from '../decided.ts'
import { firstTextFor, mayArrive, textOf } from '../first-text.ts'
import { isOldText } from '../history.ts'
import { messageOf } from '../message.ts'
import { because } from '../reasons.ts'
import type { TaskKind } from '../words/task-kind.ts'
import { answeredTo, closeTasks, explain, takeAllBack, tellLeaners } from '../text-back.ts'
import { adoptedTouch } from '../found-touch.ts'
import { decideTextReported } from './text-reported.ts'
import type { TextFound } from '../words/event.ts'
import type { MessageId } from '../words/identifiers.ts'
import { apart, earlier, hours, later, latest, minutes, seconds, type EpochMs } from '../words/instant.ts'
import type { Call, Message, PersonFile } from '../words/person-file.ts'
import type { Policy } from '../words/policy.ts'

/** Twilio's clock and ours may differ by this much (D13): the same words about then are our own text. */
const CLOCKS_APART = minutes(5)

/**
 * D8, R6: Twilio lists a text from a line of ours. It is one of ours whose answer was lost, or the first text
 * that a standby sent for us, or somebody wrote by hand.
 */
export function decideTextFound(event: TextFound, file: PersonFile, policy: Policy, now: EpochMs): Decided {
  const known = file.messages.find(({ sid }) => sid === event.sid)
  if (known) return known.body === null ? withMessage(undecided(file), { ...known, body: event.body }) : undecided(file)
  if (policy.ownNumbers.has(event.to)) return undecided(file)

  const ours = file.messages.find((message) => isItself(message, event))
  if (ours) {
    const report = { is: 'accepted', sid: event.sid } as const
    const { file: dated } = withMessage(undecided(file), { ...ours, sentAt: event.at })
    return decideTextReported({ type: 'TextReported', message: ours.id, report }, dated, policy, now)
  }

  if (event.readsAs?.is === 'touch') return adoptedTouch(event, event.readsAs, file, policy, now)
  const call = event.readsAs ? latestMissBefore(file, event, policy) : undefined
  return call ? adopted(call, event, file, now) : byHand(event, file, policy, now)
}

/** A text whose answer is awaited or was lost, or that is held, of the same words and created at such a time. */
function isItself(message: Message, { to, line, body, at }: TextFound): boolean {
  if (message.to !== to || message.from !== line || message.body !== body) return false
  if (message.state === 'held') return at >= earlier(message.createdAt, CLOCKS_APART) // it left since the backup (D13)
  if (message.state !== 'sending' && message.state !== 'in_doubt') return false
  return message.attemptedAt !== null && apart(at, message.attemptedAt) <= CLOCKS_APART
}

/** A standby texts at the end of the ring, so its text never answers an older call. */
const STANDBY_TEXTS_WITHIN = minutes(5)

/** What left between a backup and its return may have been a late text (D5, D13). */
const WE_TEXT_WITHIN = hours(25)

const mayBeMissed: readonly Call['outcome']['is'][] = ['missed', 'in_progress', 'perhaps_answered']

/** The missed call that such a text answers: the last one before it, not yet texted. */
function latestMissBefore(file: PersonFile, { line, at }: TextFound, { restore }: Policy): Call | undefined {
  const reach = restore !== null && at < restore.at ? WE_TEXT_WITHIN : STANDBY_TEXTS_WITHIN
  return file.calls
    .filter((call) => call.line === line && mayBeMissed.includes(call.outcome.is))
    .filter(({ startedAt }) => startedAt <= later(at, seconds(1)) && startedAt > earlier(at, reach))
    .filter(({ id }) => {
      const text = textOf(file, id)
      return text === undefined || text.state === 'pending' || !mayArrive(text.state)
    })
    .sort((a, b) => b.startedAt - a.startedAt)[0]
}

/** It counts as our own first text for that call. */
function adopted(call: Call, event: TextFound, file: PersonFile, now: EpochMs): Decided {
  const known = textOf(file, call.id) ?? firstTextFor(call, event.to, 'first_text', now, now)
  const text: Message = {
    ...known,
    body: event.body,
    state: 'sent',
    dueAt: now,
    createdAt: event.at,
    sentAt: event.at,
    sid: event.sid,
  }
  const reason = because('texted_by_standby', 'sent', now)
  const told = explain(withMessage(undecided(file), text), { ...call, leansOn: null }, reason, text.id)
  const isOfCall = (of: Call['id'] | null, kind: TaskKind) => of === call.id && kind === 'manual_callback'
  return tellLeaners(closeTasks(told, isOfCall), text, now)
}

/** Somebody wrote by hand: theirs is the conversation (S45). */
function byHand(event: TextFound, file: PersonFile, policy: Policy, now: EpochMs): Decided {
  const text = messageOf({
    id: event.sid as string as MessageId,
    direction: 'out',
    purpose: 'manual',
    from: event.line,
    to: event.to,
    body: event.body,
    state: 'sent',
    createdAt: event.at,
    sentAt: event.at,
    sid: event.sid,
  })
  const kept = withMessage(undecided(file), text)
  if (isOldText(event.at, policy, now)) return kept
  const { person } = file
  const mine = person
    ? withPerson(kept, { ...person, takenOverAt: latest(person.takenOverAt ?? event.at, event.at) })
    : kept
  const left = takeAllBack(answeredTo(mine), because('in_conversation', 'recent', now), policy)
  return say(left, because('taken_over', 'found', now), { message: text.id })
}

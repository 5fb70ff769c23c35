import { CLOCK_SLACK } from './clock-slack.ts'
import { automaticTextsInADay, mayArrive, SECOND_GRAIN, textedCalls, textOf, timingOf } from './first-text.ts'
import { numberIn } from './find.ts'
import { isOldCall } from './history.ts'
import { isWord } from './incoming-text.ts'
import { untextable } from './phone-number.ts'
import { because } from './reasons.ts'
import type { Phone } from './words/identifiers.ts'
import { between, hours, later, type EpochMs } from './words/instant.ts'
import type { Call, Message, PersonFile, Reason } from './words/person-file.ts'
import type { Policy } from './words/policy.ts'

/** A missed call, and all that is known while it is judged. */
export interface Missed {
  readonly call: Call
  readonly from: Phone
  readonly endedAt: EpochMs
  readonly file: PersonFile
  readonly policy: Policy
  readonly now: EpochMs
}

/**
 * Why a missed call is shown and not texted: the first that holds. Asked twice, when the call is decided and
 * in the transaction that lets the text go. The hour of the day is not among them (S16).
 */
export function objectionTo(missed: Missed): Reason | undefined {
  for (const objection of objections) {
    const reason = objection(missed)
    if (reason) return reason
  }
  return undefined
}

/** The call whose text stands for this one too (S46); undefined: none. */
export function leanedOn(missed: Missed): Call | undefined {
  return textedWithin(missed) ?? textedSince(missed)
}

/** What stands even against a text that the agent asks for by hand (R8): number, approval and line. */
export function objectionToAsked(missed: Missed): Reason | undefined {
  for (const objection of [...ofNumber, optedOut, ...ofLine]) {
    const reason = objection(missed)
    if (reason) return reason
  }
  return undefined
}

type Objection = (missed: Missed) => Reason | undefined | false

const ofNumber: readonly Objection[] = [
  ({ from, policy, now }) => policy.ownNumbers.has(from) && because('own_number', 'own', now), // D2
  ({ from, now }) => {
    const why = untextable(from)
    return why && because('not_textable', why, now)
  },
  ({ file, from, now }) => numberIn(file, from).refusesTextsSince !== null && because('not_textable', 'refuses', now),
]

const optedOut: Objection = ({ file, from, now }) =>
  numberIn(file, from).optedOutAt !== null && because('opted_out', 'stopped', now) // D10

const ofLine: readonly Objection[] = [
  ({ policy, now }) => !policy.firstTextApproved && because('not_approved', 'unapproved', now), // S26
  ({ call, policy, now }) => {
    const fault = policy.blockedLines.get(call.line) // D9
    return fault && because('line_blocked', fault.kind === 'credentials' ? 'credentials' : 'other', now)
  },
]

const objections: readonly Objection[] = [
  ({ call, policy, now }) => isOldCall(call, policy) && because('before_first_start', 'history', now), // D8
  ...ofNumber,
  ({ file, now }) =>
    file.person !== null && file.person.class !== 'lead' && because('not_a_lead', file.person.class, now),
  optedOut,
  followUpStopped, // R8
  ...ofLine,
  ({ file, now }) => mayHaveStopped(file) && because('paused', 'unsure', now), // D10
  ({ file, now }) => isPaused(file, now) && because('paused', 'person', now), // R2, R8
  spokenSince, // D5
  ({ file, endedAt, now }) => hasWrittenSince(file, endedAt) && because('replied', 'since', now),
  ({ file, now }) => isInConversation(file, now) && because('in_conversation', 'recent', now), // S48
  duplicate, // S46
  ({ call, file, now }) => automaticTextsInADay(file, call.id, now) >= 3 && because('daily_limit', 'three', now), // D3, S48
  ({ endedAt, from, now }) => timingOf(endedAt, from, now).is === 'too_late' && because('learnt_too_late', 'late', now), // D5
  touchedSince, // D5
]

function followUpStopped({ endedAt, policy: { followUp, offSpans }, now }: Missed): Reason | undefined {
  if (followUp.is === 'off') return because('follow_up_off', 'off', now)
  if (followUp.is === 'paused' && followUp.until > now) return because('paused', 'everybody', now)
  const wasOff = offSpans.some(({ from, to }) => endedAt >= from && endedAt < (to ?? Infinity))
  return wasOff ? because('follow_up_off', 'off', now) : undefined
}

/** A later call of theirs was answered, so the text would speak of what is settled. */
function spokenSince({ call, file, now }: Missed): Reason | undefined {
  const isAnsweredSince = (other: Call) =>
    other.id !== call.id && other.outcome.is === 'answered' && other.startedAt > call.startedAt
  return file.calls.some(isAnsweredSince) ? because('answered', 'since', now) : undefined
}

function duplicate(missed: Missed): Reason | undefined {
  const earlierCall = textedWithin(missed)
  if (!earlierCall) return textedSince(missed) && because('duplicate_call', 'one_for_all', missed.now)
  const text = textOf(missed.file, earlierCall.id)
  const isTexted = text?.state === 'sent' || text?.state === 'delivered'
  return because('duplicate_call', isTexted ? 'texted' : 'underway', missed.now)
}

function textedWithin({ call, file, endedAt, policy }: Missed): Call | undefined {
  return textedCalls(file, call, endedAt, policy.dedupeWindow)[0]
}

/** Whoever was texted since the call began needs no text for it, whatever delayed it (D5). */
function textedSince({ call, file, now }: Missed): Call | undefined {
  return file.calls.find((other) => {
    const text = other.id === call.id ? undefined : textOf(file, other.id)
    const leftAt = text?.sentAt ?? text?.attemptedAt ?? null
    return (
      text !== undefined &&
      leftAt !== null &&
      leftAt <= later(now, CLOCK_SLACK) && // else it left under a clock that stood ahead (D13)
      mayArrive(text.state) &&
      later(leftAt, SECOND_GRAIN) > call.startedAt
    )
  })
}

/** A text that would come late is of no use to whoever has heard from their sequence since. */
function touchedSince({ call, endedAt, from, file, now }: Missed): Reason | undefined {
  if (timingOf(endedAt, from, now).is === 'now') return undefined
  const isSince = ({ touch, state, sentAt, attemptedAt }: Message) =>
    touch !== null && mayArrive(state) && (sentAt ?? attemptedAt ?? -Infinity) > call.startedAt
  return file.messages.some(isSince) ? because('learnt_too_late', 'touched', now) : undefined
}

/** Paused by the agent, and the pause has not run out; or the agent is still asked whether they want texts (D10). */
export function isPaused(file: PersonFile, now: EpochMs): boolean {
  const { person } = file
  return mayHaveStopped(file) || (person !== null && person.pause !== null && (person.pause.until ?? Infinity) > now)
}

/** D10: they may have asked for no more texts, and nobody has settled it. */
export function mayHaveStopped({ tasks }: PersonFile): boolean {
  return tasks.some(({ kind, state }) => kind === 'confirm_stop' && state === 'open')
}

function hasWrittenSince({ messages }: PersonFile, endedAt: EpochMs): boolean {
  return messages.some(
    ({ direction, createdAt, body }) =>
      direction === 'in' && later(createdAt, SECOND_GRAIN) > endedAt && isWord(body ?? ''),
  )
}

/** The agent's last word to them, or the take-over, is under 24 h old (S48). */
function isInConversation({ person, messages }: PersonFile, now: EpochMs): boolean {
  const words = messages.filter(isAgentsWord).map(({ createdAt }) => createdAt)
  const last = Math.max(person?.takenOverAt ?? -Infinity, ...words) as EpochMs
  return between(last, now) < hours(24)
}

function isAgentsWord({ purpose, state }: Message): boolean {
  return purpose === 'manual' && state !== 'refused' && state !== 'dropped' && state !== 'canceled'
}

import { wordOf } from '../call-fact.ts'
import { callOutcome, waitsUntil } from '../call-outcome.ts'
import { undecided, withCall, withPerson, type Decided } from '../decided.ts'
import { answeredTo, explain, takeBack, textBack } from '../text-back.ts'
import { SECOND_GRAIN } from '../first-text.ts'
import { isOldCall } from '../history.ts'
import { because } from '../reasons.ts'
import type { CallEvidence, CallFact } from '../words/event.ts'
import { between, days, earlier, earliest, hours, later, type EpochMs } from '../words/instant.ts'
import type { Call, CallOutcome, PersonFile, Reason } from '../words/person-file.ts'
import type { Policy } from '../words/policy.ts'

/** S5, D1: more is known of a call. Where that changes the verdict, the new one is carried out. */
export function decideCallEvidence(event: CallEvidence, file: PersonFile, policy: Policy, now: EpochMs): Decided {
  const known = file.calls.find(({ id }) => id === event.call)
  const before = known ? begunBy(known, event) : newCall(event, policy)
  if (before.evidence.some(({ fact }) => wordOf(fact) === wordOf(event.fact)))
    return before === known ? undecided(file) : withCall(undecided(file), before)

  const evidence = [...before.evidence, { fact: event.fact, at: event.at, nth: before.evidence.length }]
  const outcome = inForce(before.outcome, callOutcome({ ...before, evidence }))
  const call: Call = { ...before, evidence, outcome, waitsUntil: waitsUntil(outcome) }
  const told = withCall(undecided(file), call)
  if (outcome === before.outcome) return told
  const carriedOut = carryOut(told, call, policy, now)
  return isUnsure(event, call) ? { ...carriedOut, asksFirst: true } : carriedOut
}

/**
 * A miss that Twilio may know better: nobody asked us what to do with the call, so somebody else served it, or
 * the agent pressed 1 and nothing was heard of the leg since.
 */
function isUnsure({ startedAt }: CallEvidence, { outcome, evidence }: Call): boolean {
  const isListed = startedAt !== undefined
  if (outcome.is !== 'missed' || isListed) return false
  const knows = (...kinds: readonly CallFact['is'][]) => evidence.some(({ fact }) => kinds.includes(fact.is))
  return !knows('voice') || (knows('accepted') && !knows('dialed', 'child', 'no_child'))
}

/** Of a call that we heard of late, Twilio's list tells when it began. */
function begunBy(call: Call, { startedAt }: CallEvidence): Call {
  return startedAt !== undefined && later(startedAt, SECOND_GRAIN) < call.startedAt ? { ...call, startedAt } : call
}

/** A verdict once reached moves only to another one: less is never known than before. */
function inForce(before: CallOutcome, now: CallOutcome): CallOutcome {
  if (before.is === 'in_progress') return now
  return now.is === before.is || now.is === 'in_progress' ? before : now
}

function carryOut(known: Decided, call: Call, policy: Policy, now: EpochMs): Decided {
  switch (call.outcome.is) {
    case 'in_progress':
    case 'looped':
      return known
    case 'missed':
      return textBack(forgetOldTakeOver(known, policy, now), call.id, policy, now)
    case 'answered':
      return engaged(settled(known, call, because('answered', 'bridged', now), policy), call, policy)
    case 'taken_elsewhere':
      return settled(known, call, because('answered', 'elsewhere', now), policy)
    case 'abandoned':
      return settled(known, call, because('abandoned_call', 'brief', now), policy)
    case 'perhaps_answered':
      return settled(known, call, because('perhaps_answered', 'unclear', now), policy)
  }
}

/** A verdict that asks for no text: what has not left goes no more. History is only shown (D8). */
function settled(known: Decided, call: Call, reason: Reason, policy: Policy): Decided {
  const shown = isOldCall(call, policy) ? because('before_first_start', 'history', reason.at) : reason
  return takeBack(explain(known, { ...call, leansOn: null }, shown), call.id, shown, policy)
}

/** A take-over ends with a new missed call after 30 days (S48), which a wrong clock cannot tell (D13). */
function forgetOldTakeOver(known: Decided, { heldBy }: Policy, now: EpochMs): Decided {
  const { person } = known.file
  if (heldBy === 'clock') return known
  const isOld = person !== null && person.takenOverAt !== null && between(person.takenOverAt, now) > days(30)
  return isOld ? withPerson(known, { ...person, takenOverAt: null }) : known
}

/** Agent and caller have spoken: nothing is left to call back about, and the person is a live one (S43). */
function engaged(decided: Decided, call: Call, policy: Policy): Decided {
  if (isOldCall(call, policy)) return decided
  const spoken = answeredTo(decided)
  const { person } = spoken.file
  return person?.stage === 'new' ? withPerson(spoken, { ...person, stage: 'engaged' }) : spoken
}

/** No call lasts longer at Twilio. */
const LONGEST_CALL = hours(4)

/** Nobody says when it began: it may have been before a backup was put back that did not know it (D13). */
function beganAt({ at, startedAt, fact }: CallEvidence, { restore }: Policy): EpochMs {
  if (startedAt !== undefined) return startedAt
  const mayBeOlder = restore !== null && fact.is !== 'voice' && between(restore.at, at) < LONGEST_CALL
  return mayBeOlder ? earliest(at, earlier(restore.at, SECOND_GRAIN)) : at
}

function newCall(event: CallEvidence, policy: Policy): Call {
  const { call, caller, line } = event
  const known = policy.lines.get(line)
  const outcome: CallOutcome = { is: 'in_progress', waitsFor: 'reports', until: null }
  return {
    id: call,
    caller,
    line,
    mode: known?.mode ?? 'ring_first',
    screening: known?.screening ?? true,
    source: known?.source ?? 'other',
    startedAt: beganAt(event, policy),
    evidence: [],
    outcome,
    waitsUntil: null,
    decision: null,
    leansOn: null,
    voicemail: null,
  }
}

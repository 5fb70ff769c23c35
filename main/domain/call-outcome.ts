import type { CallFact, LegEnd } from './words/event.ts'
import { apart, earliest, later, minutes, seconds, type EpochMs, type Ms } from './words/instant.ts'
import type { Call, CallOutcome, Evidence } from './words/person-file.ts'

/** How long the report of a dialled leg may follow the call's own end (D1). */
const GRACE = seconds(3)
const SHORTEST_RING = seconds(5)

/** `parallel`: so long somebody else may take the call before we do (D1). Twilio's list does not say when we did. */
export const PICKED_UP_AFTER = seconds(25)

/** When to ask Twilio's log of an undecided call, from its end on (twilio.md 10.1). */
const logPaces: readonly Ms[] = [minutes(15), minutes(20), minutes(30)]

/** What the verdict is read off. */
export type KnownOfCall = Pick<Call, 'mode' | 'screening' | 'startedAt' | 'evidence'>

/**
 * The verdict on a call, read off all that is known of it (D1, twilio.md 3.3–3.4). The evidence is only ever
 * asked "did anybody say" and "who said so first": the order in which it is told and repetition cannot
 * change such an answer.
 */
export function callOutcome(call: KnownOfCall): CallOutcome {
  if (call.evidence.some(({ fact }) => fact.is === 'looped')) return { is: 'looped' }
  switch (call.mode) {
    case 'ring_first':
      return rungFirst(call)
    case 'forwarded':
      return call.evidence.length > 0 ? { is: 'missed', endedAt: call.startedAt } : inProgress('reports', null)
    case 'parallel':
      return rungInParallel(call)
  }
}

/** The instant a call in progress stops waiting by itself; null: only a report can move it. */
export function waitsUntil(outcome: CallOutcome): EpochMs | null {
  return outcome.is === 'in_progress' ? outcome.until : null
}

function rungFirst({ screening, evidence }: KnownOfCall): CallOutcome {
  const facts = evidence.map(({ fact }) => fact)
  if (facts.some(isBridged)) return { is: 'answered' }

  const end = first(evidence, isEnd)
  if (!end) return inProgress('reports', null)
  if (!facts.some(isLastWord)) return waitingForReport(first(evidence, ofParent))

  const gone = first(evidence, saysCallerIsGone)
  const press = first(evidence, ({ is }) => is === 'accepted')
  const wasUp = facts.some(({ is }) => is === 'voice') && !facts.some(({ is }) => is === 'interrupted')
  const isDenied = facts.some(isNotBridged)

  if (facts.some(isCompletedLeg) && !isDenied) {
    if (!screening || (press && (!gone || press.nth < gone.nth))) return { is: 'answered' }
    if (!wasUp) return undecided(facts, end.at) // nor does the order say anything in which we heard
  }
  const isLegKnown = facts.some(({ is }) => is === 'dialed' || is === 'child' || is === 'no_child')
  if (!wasUp && !isLegKnown && !isDenied && facts.some(isCompletedParent)) return undecided(facts, end.at)

  const isGone = facts.some(({ is }) => is === 'dialed') ? facts.some(isGoneWhenDialed) : ofParent(end.fact)
  const rang = first(evidence, ({ is }) => is === 'voice')
  const rangBriefly = rang !== undefined && apart(rang.at, end.at) < SHORTEST_RING
  return { is: isGone && rangBriefly ? 'abandoned' : 'missed', endedAt: end.at }
}

/** Only a call that we picked up ourselves is missed; one that nobody of ours saw, if something picked it up. */
function rungInParallel({ startedAt, evidence }: KnownOfCall): CallOutcome {
  const pickedUp = first(evidence, ({ is }) => is === 'picked_up')
  if (pickedUp) return { is: 'missed', endedAt: pickedUp.at }
  const end = first(evidence, ofParent)
  if (!end) return inProgress('reports', null)
  const facts = evidence.map(({ fact }) => fact)
  const wasUp = facts.some(({ is }) => is === 'voice') && !facts.some(({ is }) => is === 'interrupted')
  if (wasUp || !facts.some(isCompletedParent)) return { is: 'taken_elsewhere' }
  return { is: 'missed', endedAt: earliest(later(startedAt, PICKED_UP_AFTER), end.at) }
}

function waitingForReport(callEnd: Evidence | undefined): CallOutcome {
  return inProgress('reports', callEnd ? later(callEnd.at, GRACE) : null)
}

/** Somebody or something took the call: Twilio's own log tells which, and if it does not, nobody can. */
function undecided(facts: readonly CallFact[], endedAt: EpochMs): CallOutcome {
  const asked = Math.max(0, ...facts.map((fact) => (fact.is === 'events_silent' ? fact.asked : 0)))
  const pace = logPaces[asked]
  if (pace === undefined) return { is: 'perhaps_answered', endedAt }
  return inProgress('call_events', later(endedAt, pace))
}

function inProgress(waitsFor: 'reports' | 'call_events', until: EpochMs | null): CallOutcome {
  return { is: 'in_progress', waitsFor, until }
}

/** The evidence of a kind that arrived first. */
function first(evidence: readonly Evidence[], isOfKind: (fact: CallFact) => boolean): Evidence | undefined {
  return evidence.filter(({ fact }) => isOfKind(fact)).sort((a, b) => a.nth - b.nth)[0]
}

const ofParent = (fact: CallFact) => fact.is === 'parent'
const isEnd = (fact: CallFact) => fact.is === 'dialed' || fact.is === 'child' || fact.is === 'parent'
const isBridged = (fact: CallFact) => 'bridged' in fact && fact.bridged === true
const isNotBridged = (fact: CallFact) => 'bridged' in fact && fact.bridged === false
const isGoneWhenDialed = (fact: CallFact) => fact.is === 'dialed' && fact.callerGone
const saysCallerIsGone = (fact: CallFact) => ofParent(fact) || isGoneWhenDialed(fact)
const isCompletedLeg = (fact: CallFact) => (fact.is === 'dialed' || fact.is === 'child') && fact.leg === 'completed'
const unanswered: readonly LegEnd[] = ['no-answer', 'busy']
const isUnansweredParent = (fact: CallFact) => fact.is === 'parent' && unanswered.includes(fact.leg)
const isCompletedParent = (fact: CallFact) => fact.is === 'parent' && fact.leg === 'completed'
const isLastWord = (fact: CallFact) =>
  ['dialed', 'events', 'events_silent', 'no_child', 'waited'].includes(fact.is) || isUnansweredParent(fact)

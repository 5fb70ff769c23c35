import { say, undecided, withMessage, withNumber, withTaskFor, type Decided } from '../decided.ts'
import { afterReport, isUnsettled } from '../delivery.ts'
import { reasonOfText } from '../first-text.ts'
import { numberIn } from '../find.ts'
import { touchTask } from '../judge-touch.ts'
import { closeTasks, explain, judgeLeaners, tellLeaners } from '../text-back.ts'
import { because, type Situation } from '../reasons.ts'
import type { Fault, FaultKind, TextReported } from '../words/event.ts'
import type { TaskId } from '../words/identifiers.ts'
import type { EpochMs } from '../words/instant.ts'
import type { Call, Message, PersonFile, Reason } from '../words/person-file.ts'
import type { Policy } from '../words/policy.ts'

/** D9: something was heard of a text. The table of its states says what that changes. */
export function decideTextReported(
  { message: id, report }: TextReported,
  file: PersonFile,
  policy: Policy,
  now: EpochMs,
): Decided {
  const before = file.messages.find((message) => message.id === id)
  if (!before) return undecided(file)
  const taken = new Set(file.messages.flatMap(({ id: other, sid }) => (other !== id && sid !== null ? [sid] : [])))
  const text = afterReport(before, report, taken, now)
  if (text === before) return undecided(file)

  const fault = 'fault' in report ? report.fault : undefined
  const reason = text.state === before.state && !isUnsettled(text) ? undefined : reasonFor(text, fault, now)
  const told = withMessage(undecided(file), { ...text, reason: reason ?? text.reason })
  const shown = reason ? showOnCall(told, before, text, reason) : told
  const handed = text.touch && reason && text.state !== before.state ? ofTouch(shown, text, reason) : shown
  const settled = isUnsettled(before) && !isUnsettled(text) ? closeDoubt(handed, text) : handed
  const learnt =
    report.is === 'misconfigured' || fault ? learn(settled, text, report.is, fault, now) : lift(settled, text)
  return judgeLeaners(tellLeaners(learnt, text, now), text, policy, now)
}

/** What the agent reads of a text that changed; undefined: there is nothing to say. */
function reasonFor(text: Message, fault: Fault | undefined, now: EpochMs): Reason | undefined {
  switch (text.state) {
    case 'sent':
      return text.purpose === 'manual' ? because('wrote', 'by_hand', now) : reasonOfText(text, now)
    case 'delivered':
      return because('delivered', 'delivered', now)
    case 'in_doubt':
      return because('text_in_doubt', isUnsettled(text) ? 'unsettled' : 'looking', now)
    case 'refused':
      return refusal(fault, now)
    case 'undelivered':
      return because('text_undelivered', undelivered[fault?.kind ?? 'other'], now)
    case 'pending':
    case 'held':
    case 'sending':
    case 'dropped':
    case 'canceled':
      return undefined
  }
}

function refusal(fault: Fault | undefined, now: EpochMs): Reason {
  if (!fault) return because('text_refused', 'not_accepted', now)
  if (fault.kind === 'opted_out') return because('opted_out', 'refused', now)
  if (stopsTheLine(fault.kind))
    return because('line_blocked', fault.kind === 'credentials' ? 'credentials' : 'other', now)
  return because('text_refused', refusesTexts(fault.kind) ? 'invalid' : 'refused', now)
}

const undelivered: Readonly<Record<FaultKind, Situation<'text_undelivered'>>> = {
  opted_out: 'blocked',
  cannot_text: 'cannot_text',
  invalid_number: 'cannot_text',
  unreachable: 'unreachable',
  blocked: 'blocked',
  filtered: 'filtered',
  unregistered: 'unregistered',
  credentials: 'other',
  sender: 'other',
  account: 'other',
  expired: 'expired',
  other: 'other',
}

/** `texted` until something goes wrong, then what went wrong. That it was delivered is said of the text alone. */
function showOnCall(told: Decided, before: Message, text: Message, reason: Reason): Decided {
  const asked = isUnsettled(text) ? askAboutDoubt(told, text, reason) : told
  const call = told.file.calls.find(({ id }) => id === text.call)
  if (call?.outcome.is === 'missed' && text.state !== 'delivered') return explain(asked, call, reason, text.id)

  const said = say(asked, reason, { call: text.call, message: text.id })
  const isNews = before.state !== 'sent' // the carrier spoke before Twilio's answer came
  return call?.outcome.is === 'missed' && (isNews || hasGoneWrong(call))
    ? explain(said, call, reasonOfText(text, reason.at), text.id)
    : said
}

/** D9: a touch that did not reach them is the agent's; whoever asked for no texts has said so. */
function ofTouch(decided: Decided, text: Message, reason: Reason): Decided {
  const hasFailed = text.state === 'refused' || text.state === 'undelivered'
  return hasFailed && reason.code !== 'opted_out' ? touchTask(decided, text, reason) : decided
}

/** It says that the text did not arrive, or may not have. */
function hasGoneWrong({ decision }: Call): boolean {
  return decision !== null && ['text_in_doubt', 'text_undelivered'].includes(decision.code)
}

function askAboutDoubt(said: Decided, text: Message, reason: Reason): Decided {
  return withTaskFor(said, reason, { id: doubtTask(text), kind: 'in_doubt', call: text.call })
}

function doubtTask({ id }: Message): TaskId {
  return `in_doubt:${id}` as TaskId
}

function closeDoubt(decided: Decided, text: Message): Decided {
  return closeTasks(decided, (_call, _kind, id) => id === doubtTask(text))
}

/** What a fault teaches about the number, or about the line, beyond this one text (D2, D9, D10). */
function learn(
  decided: Decided,
  text: Message,
  report: TextReported['report']['is'],
  fault: Fault | undefined,
  now: EpochMs,
): Decided {
  if (!fault) return decided
  const number = numberIn(decided.file, text.to)
  if (fault.kind === 'opted_out') return withNumber(decided, { ...number, optedOutAt: number.optedOutAt ?? now })
  if (refusesTexts(fault.kind))
    return withNumber(decided, { ...number, refusesTextsSince: number.refusesTextsSince ?? now })
  const isLineFault = report === 'misconfigured' || stopsTheLine(fault.kind)
  return isLineFault ? { ...decided, blocks: { line: text.from, fault } } : decided
}

/** A hand-written text that arrived shows that the line can send again (D9). */
function lift(decided: Decided, { purpose, state, from }: Message): Decided {
  return purpose === 'manual' && state === 'delivered' ? { ...decided, unblocks: from } : decided
}

/** Nobody gains from another text to such a number (D2); one that blocks us has said so. */
function refusesTexts(kind: FaultKind): boolean {
  return kind === 'cannot_text' || kind === 'invalid_number' || kind === 'blocked'
}

/** What one text suffers from, every text from this line will (D9). */
function stopsTheLine(kind: FaultKind): boolean {
  return ['unregistered', 'filtered', 'credentials', 'sender', 'account'].includes(kind)
}

import { undecided, withMessage, withPerson, type Decided } from './decided.ts'
import { firstTextFor, isAutomatic, mayArrive, textOf } from './first-text.ts'
import { objectionToAsked, type Missed } from './objections.ts'
import { because } from './reasons.ts'
import { closeTasks, explain } from './text-back.ts'
import type { CallSid } from './words/identifiers.ts'
import { earlier, type EpochMs } from './words/instant.ts'
import type { Message, PersonFile, Reason } from './words/person-file.ts'
import type { Policy } from './words/policy.ts'

/** What becomes of asking for a call's text by hand (R8). */
export type Asked =
  | { readonly is: 'may_go'; readonly missed: Missed }
  | { readonly is: 'there'; readonly text: Message } // one was made before, and may have left
  | { readonly is: 'has_failed' } // one was made before, and did not arrive
  | { readonly is: 'not_meant' } // the call was not missed while off or paused
  | { readonly is: 'just_texted' } // for another call of theirs
  | { readonly is: 'refused'; readonly reason: Reason }

/** Whether the agent may have the text of a call that was missed while off or paused: one for ever, however often asked. */
export function askForText(file: PersonFile, id: CallSid, policy: Policy, now: EpochMs): Asked {
  const call = file.calls.find((one) => one.id === id)
  const text = textOf(file, id)
  if (text && mayArrive(text.state)) return { is: 'there', text }
  if (text && (text.state === 'refused' || text.state === 'undelivered')) return { is: 'has_failed' }
  if (call?.outcome.is !== 'missed' || call.caller.is !== 'phone' || !wasMissedWhileOff(call.decision))
    return { is: 'not_meant' }
  const missed = { call, from: call.caller.phone, endedAt: call.outcome.endedAt, file, policy, now }
  const reason = objectionToAsked(missed)
  if (reason) return { is: 'refused', reason }
  return isJustTexted(file, policy, now) ? { is: 'just_texted' } : { is: 'may_go', missed }
}

/** R8: the approved first text for one call, once. It waits for Twilio's news as every text of ours does (D8). */
export function textAskedFor(file: PersonFile, id: CallSid, policy: Policy, now: EpochMs): Decided {
  const asked = askForText(file, id, policy, now)
  if (asked.is !== 'may_go' || !file.person) return undecided(file)
  const { call, from } = asked.missed
  const text = { ...firstTextFor(call, from, 'first_text', now, now), askedAt: now }
  const mine = withPerson(withMessage(undecided(file), text), { ...file.person, doneAt: now })
  const told = explain(mine, { ...call, leansOn: null }, because('texted', 'asked', now))
  return closeTasks(told, (of, kind) => of === id && kind === 'manual_callback')
}

function wasMissedWhileOff(decision: Reason | null): boolean {
  return decision?.code === 'follow_up_off' || decision?.code === 'paused'
}

/** Two texts of the same words minutes apart are one too many, whichever calls they are for (S46). */
function isJustTexted({ messages }: PersonFile, { dedupeWindow }: Policy, now: EpochMs): boolean {
  return messages.some((text) => {
    if (!isAutomatic(text) || !mayArrive(text.state)) return false
    return text.sentAt === null || text.sentAt > earlier(now, dedupeWindow)
  })
}

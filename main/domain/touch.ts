import { holds } from './condition.ts'
import { numberIn } from './find.ts'
import { untextable } from './phone-number.ts'
import { because } from './reasons.ts'
import type { Timed } from './week.ts'
import type { Enrollment } from './words/enrollment.ts'
import type { EpochMs } from './words/instant.ts'
import type { Envelope, LeadType, PersonFile, Reason } from './words/person-file.ts'
import type { Policy } from './words/policy.ts'
import type { TouchChannel, TouchPlan } from './words/sequence.ts'

/** What becomes of a touch whose time has come. */
export type Fate =
  | { readonly is: 'text' }
  | { readonly is: 'email'; readonly email: Envelope }
  | { readonly is: 'task'; readonly reason: Reason }
  | { readonly is: 'voice' } // a task to call, with the words of the touch (S34)
  | { readonly is: 'skipped'; readonly reason: Reason }

/** By which channel a touch goes now, or why it is the agent's, or nobody's (S35, D9, D12). */
export function fateOf(timed: Timed, one: Enrollment, file: PersonFile, policy: Policy, now: EpochMs): Fate {
  const { plan, moved } = timed
  if (plan.when !== null && !holds(plan.when, { ...factsOf(one, file, policy), file, now }))
    return { is: 'skipped', reason: because('touch_skipped', 'condition', now) }
  if (plan.channel === 'voice') return { is: 'voice' }
  const email = envelopeFor(plan, file, policy)
  if (email && mayHaveLeft(timed, policy))
    return { is: 'skipped', reason: because('touch_skipped', 'perhaps_sent', now) }
  if (email && moved?.is !== 'no_hour') return { is: 'email', email }
  if (textOfTouch(plan) === null) return { is: 'skipped', reason: because('touch_skipped', 'no_channel', now) }
  if (moved?.is === 'no_hour') return { is: 'task', reason: because('callback_task', 'no_hour', now) }
  const objection = objectionToTouch(one, file, policy, now)
  return objection ? { is: 'task', reason: objection } : { is: 'text' }
}

/** D13: an e-mail from between a backup and its return is in no list that could tell, so it never goes again. */
function mayHaveLeft({ dueAt, missedAt }: Timed, { restore }: Policy): boolean {
  return restore !== null && (missedAt ?? dueAt) < restore.at
}

/** Where a touch by e-mail goes; null: it is none, no address is known, or no e-mail can leave (D12). */
function envelopeFor({ channel }: TouchPlan, { person }: PersonFile, { mailsFrom }: Policy): Envelope | null {
  const to = person?.email ?? null
  return channel === 'email' && to !== null && mailsFrom !== null ? { from: mailsFrom, to, subject: null } : null
}

/** Why a text of a sequence cannot reach them, so that the agent is to call (D9); undefined: it can. */
export function objectionToTouch(one: Enrollment, file: PersonFile, policy: Policy, now: EpochMs): Reason | undefined {
  const { to, line } = one
  if (policy.ownNumbers.has(to) || untextable(to) || numberIn(file, to).refusesTextsSince !== null)
    return because('callback_task', 'cannot_text', now)
  if (policy.blockedLines.has(line) || !policy.lines.has(line)) return because('callback_task', 'line_blocked', now)
  return undefined
}

/** The channel it would go by now: an e-mail goes as a text where none can leave or no address is known (D12). */
export function channelOf(plan: TouchPlan, file: PersonFile, policy: Policy): TouchChannel {
  if (plan.channel !== 'email') return plan.channel
  return envelopeFor(plan, file, policy) ? 'email' : 'sms'
}

/** The template that goes as a text (D12); null: this touch has none. */
export function textOfTouch({ channel, body, smsBody }: TouchPlan): string | null {
  return channel === 'email' ? smsBody : body
}

/** What is known of the lead where a sequence asks (S35, S36, D6). */
export function factsOf({ line, call }: Enrollment, file: PersonFile, { lines }: Policy) {
  const known = file.person?.type ?? 'unknown'
  const leadType: LeadType = known === 'unknown' ? (lines.get(line)?.leadType ?? 'unknown') : known
  const source = file.calls.find(({ id }) => id === call)?.source ?? lines.get(line)?.source ?? 'other'
  return { leadType, source }
}

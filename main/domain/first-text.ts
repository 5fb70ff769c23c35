import { messageOf } from './message.ts'
import { because } from './reasons.ts'
import type { CallSid, MessageId, Phone } from './words/identifiers.ts'
import { apart, between, earlier, hours, later, minutes, seconds, type EpochMs, type Ms } from './words/instant.ts'
import type { Call, CallersPurpose, Message, PersonFile, Reason, SendState } from './words/person-file.ts'
import { nextDaytime, zonesOf } from './zones.ts'

/** Up to here a text is as good as at once; up to there it says that it is late; then it is of no use (D5). */
const ON_TIME = minutes(15)
const OF_USE = hours(24)

/** What Twilio's list dates by whole seconds may have happened up to this much later. */
export const SECOND_GRAIN = seconds(1)

/** A text is named after the call it answers, so at most one is ever made for it (D1). */
export function firstTextId(call: CallSid): MessageId {
  return `first-text:${call}` as MessageId
}

/** What a missed call asks for by the time that has passed since (D5): which text, and when it may leave. */
export type Timing =
  { readonly is: 'now' } | { readonly is: 'late'; readonly leavesAt: EpochMs } | { readonly is: 'too_late' }

/** When the text for a miss may leave, judged now. A clock set back makes nothing late (design §5). */
export function timingOf(endedAt: EpochMs, to: Phone, now: EpochMs): Timing {
  const late = between(endedAt, now)
  if (late <= ON_TIME) return { is: 'now' }
  const leavesAt = late <= OF_USE ? nextDaytime(now, zonesOf(to).zones) : undefined
  if (leavesAt === undefined || between(endedAt, leavesAt) > OF_USE) return { is: 'too_late' }
  return { is: 'late', leavesAt }
}

/** The text for a missed call as it is first written down; its words come when it leaves. */
export function firstTextFor(call: Call, to: Phone, purpose: CallersPurpose, now: EpochMs, dueAt: EpochMs): Message {
  return messageOf({
    id: firstTextId(call.id),
    direction: 'out',
    purpose,
    call: call.id,
    from: call.line, // S17
    to,
    body: null,
    state: 'pending',
    createdAt: now,
    dueAt,
  })
}

/** First text, or, from the second in 24 h on, the one that knows of the first (S48). */
export function purposeFor(file: PersonFile, call: Call, endedAt: EpochMs): CallersPurpose {
  return textedCalls(file, call, endedAt, hours(24)).length > 0 ? 'again_text' : 'first_text'
}

/**
 * Other calls of this person, ended within `span` of this one, whose text arrived or still may (S46). A text
 * that has left counts, whatever is known of its call by now.
 */
export function textedCalls(file: PersonFile, { id }: Call, endedAt: EpochMs, span: Ms): readonly Call[] {
  return file.calls.filter((other) => {
    const text = other.id === id ? undefined : textOf(file, other.id)
    if (!text || !mayArrive(text.state)) return false
    const otherEnd = 'endedAt' in other.outcome ? other.outcome.endedAt : (text.attemptedAt ?? text.sentAt)
    return otherEnd !== null && apart(otherEnd, endedAt) < span
  })
}

/** How many automatic texts of this person leave within 24 h before now, or are about to (D3, S48). */
export function automaticTextsInADay(file: PersonFile, except: CallSid, now: EpochMs): number {
  const isRecent = ({ sentAt, attemptedAt, dueAt, createdAt }: Message) =>
    (sentAt ?? attemptedAt ?? dueAt ?? createdAt) > earlier(now, hours(24))
  const others = file.messages.filter(
    (message) => isAutomatic(message) && message.call !== except && mayArrive(message.state) && isRecent(message),
  )
  const waiting = others.filter(({ state }) => state === 'pending').length
  return others.length - Math.max(0, waiting - 1) // of those that wait together one leaves (R8)
}

export function textOf(file: PersonFile, call: CallSid): Message | undefined {
  return file.messages.find(({ id }) => id === firstTextId(call))
}

/** Whether it answers a missed call, and is no touch. */
export function isFirstText(text: Message): boolean {
  return isAutomatic(text) && text.purpose !== 'touch'
}

export function isAutomatic({ direction, purpose }: Message): boolean {
  return direction === 'out' && purpose !== 'manual' && purpose !== 'reply'
}

/** Whether it has arrived or still may; only such a text opens a dedupe window (D9). */
export function mayArrive(state: SendState): boolean {
  return state === 'pending' || state === 'sending' || state === 'in_doubt' || state === 'sent' || state === 'delivered'
}

/** What a missed call says of its text while nothing has gone wrong with it. */
export function reasonOfText({ purpose, state, dueAt }: Message, now: EpochMs): Reason {
  const hasLeft = state === 'sent' || state === 'delivered'
  if (purpose === 'touch') return because('touch_sent', 'sent', now)
  if (purpose === 'again_text') return because('texted_again', 'sent', now)
  if (purpose === 'first_text') return because('texted', hasLeft ? 'sent' : 'queued', now)
  const waits = state === 'pending' && dueAt !== null && dueAt > later(now, minutes(1))
  return waits ? because('learnt_late_waiting', 'waiting', now) : because('learnt_late_texted', 'sent', now)
}

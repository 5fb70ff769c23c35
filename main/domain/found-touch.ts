import { undecided, withEnrollment, withMessage, say, type Decided } from './decided.ts'
import { running } from './enrollment.ts'
import { messageOf } from './message.ts'
import { because } from './reasons.ts'
import type { Enrollment, TouchDone } from './words/enrollment.ts'
import type { ReadsAs, TextFound } from './words/event.ts'
import type { MessageId } from './words/identifiers.ts'
import type { EpochMs } from './words/instant.ts'
import type { Message, PersonFile } from './words/person-file.ts'
import type { Policy } from './words/policy.ts'
import type { Sequence } from './words/sequence.ts'

type ReadsAsTouch = Extract<ReadsAs, { is: 'touch' }>

/**
 * D8, D13: Twilio lists a touch of ours that nobody here knows to have left: sent since a backup that was put back,
 * or by another computer of the agent's. It counts as sent, and so do the touches before it, so that none goes twice.
 */
export function adoptedTouch(
  event: TextFound,
  { sequence: id, number }: ReadsAsTouch,
  file: PersonFile,
  policy: Policy,
  now: EpochMs,
): Decided {
  const one = running(file)
  const sequence = one?.sequence ?? policy.sequences.find((known) => known.id === id)
  const found = because('touch_sent', 'found', now)
  if (!one || sequence?.id !== id) {
    const text = touchFound(event, event.sid as string as MessageId)
    return say(withMessage(undecided(file), text), found, { message: text.id })
  }
  const name = `touch:${one.id}:${number}` as MessageId
  const known = file.messages.find((text) => text.id === name)
  const isAnother = known !== undefined && known.sid !== null
  const text = touchFound(event, isAnother ? (event.sid as string as MessageId) : name)
  const kept = withMessage(undecided(file), { ...text, touch: { enrollment: one.id, number }, dueAt: now })
  const went = withEnrollment(kept, withTouches(one, sequence, { number, message: text.id, at: event.at }))
  return say(went, found, { call: one.call, message: text.id })
}

/** The touch with all that its sequence has before it, which can only have been skipped or done elsewhere. */
function withTouches(
  one: Enrollment,
  sequence: Sequence,
  { number, message, at }: Pick<TouchDone, 'number' | 'message' | 'at'>,
): Enrollment {
  const reached = sequence.touches.find((touch) => touch.number === number)
  const isKnown = (of: number) => one.done.some((touch) => touch.number === of)
  const missing = sequence.touches
    .filter((touch) => reached && touch.after <= reached.after && !isKnown(touch.number))
    .toSorted((a, b) => a.after - b.after)
    .map((touch): TouchDone => {
      const sent = touch.number === number
      return {
        number: touch.number,
        at,
        as: sent ? 'sms' : 'skipped',
        message: sent ? message : null,
        movedFrom: null,
        reason: null,
      }
    })
  return { ...one, state: 'active', sequence, enrolledAt: one.enrolledAt ?? at, done: [...one.done, ...missing] }
}

function touchFound({ sid, line: from, to, body, at }: TextFound, id: MessageId): Message {
  return messageOf({
    id,
    direction: 'out',
    purpose: 'touch',
    from,
    to,
    body,
    state: 'sent',
    createdAt: at,
    sentAt: at,
    sid,
  })
}

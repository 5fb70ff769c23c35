import { say, undecided, withMessage, withNumber, withPerson, type Decided } from '../decided.ts'
import { numberIn } from '../find.ts'
import { isOldText } from '../history.ts'
import { readText } from '../incoming-text.ts'
import { messageOf } from '../message.ts'
import { because } from '../reasons.ts'
import { takeAllBack } from '../text-back.ts'
import type { MessageReceived } from '../words/event.ts'
import type { MessageId } from '../words/identifiers.ts'
import { latest, type EpochMs } from '../words/instant.ts'
import type { Message, PersonFile } from '../words/person-file.ts'
import type { Policy } from '../words/policy.ts'

/** S41, D10: a text reached a line. A reply ends what is automatic, a stop ends texts to the number. */
export function decideMessageReceived(event: MessageReceived, file: PersonFile, policy: Policy, now: EpochMs): Decided {
  if (file.messages.some(({ sid }) => sid === event.sid)) return undecided(file)
  if (policy.ownNumbers.has(event.from)) return undecided(file) // the agent's own phone is no lead
  const message = received(event)
  const kept = withMessage(undecided(file), message)
  const number = numberIn(file, event.from)

  switch (readText(event.body, number.optedOutAt !== null).is) {
    case 'stop': {
      // Also where it seems older than a START: our clock may have been set back, and a stop is not to be missed.
      const reason = because('opted_out', 'stopped', now)
      const stopped = withNumber(kept, { ...number, optedOutAt: latest(number.optedOutAt ?? event.at, event.at) })
      return say(takeAllBack(stopped, reason, policy), reason, { message: message.id })
    }
    case 'start': {
      if (number.optedOutAt !== null && event.at < number.optedOutAt) return kept // told late: the stop came after it
      const started = withNumber(kept, { ...number, optedOutAt: null })
      return say(started, because('opted_out', 'lifted', now), { message: message.id })
    }
    case 'help': // Twilio answers it by itself; a word of theirs it is all the same
    case 'reply':
      return isOldText(event.at, policy, now) ? kept : replied(kept, message, policy, now)
    case 'reaction':
    case 'auto_reply':
      return kept
  }
}

function replied(kept: Decided, { id }: Message, policy: Policy, now: EpochMs): Decided {
  const { person } = kept.file
  const engaged = person?.stage === 'new' ? withPerson(kept, { ...person, stage: 'engaged' }) : kept
  const left = takeAllBack(engaged, because('replied', 'since', now), policy)
  return say(left, because('replied', 'replied', now), { message: id })
}

function received({ sid, from, line, body, media, at }: MessageReceived): Message {
  return messageOf({
    id: sid as string as MessageId,
    direction: 'in',
    purpose: 'reply',
    from,
    to: line,
    body,
    media,
    state: 'delivered',
    createdAt: at,
    sentAt: at,
    deliveredAt: at,
    sid,
  })
}

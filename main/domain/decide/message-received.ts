import { say, undecided, withMessage, withNumber, withPerson, withTask, type Decided } from '../decided.ts'
import { numberIn } from '../find.ts'
import { isOldText } from '../history.ts'
import { readText } from '../incoming-text.ts'
import { messageOf } from '../message.ts'
import { mayHaveStopped } from '../objections.ts'
import { asksWhetherStop } from '../reasons/quoting.ts'
import { because } from '../reasons.ts'
import { closeTasks, takeAllBack } from '../text-back.ts'
import type { MessageReceived } from '../words/event.ts'
import type { MessageId, TaskId } from '../words/identifiers.ts'
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

  const text = readText(event.body, number.optedOutAt !== null)
  switch (text.is) {
    case 'stop': {
      // Also where it seems older than a START: our clock may have been set back, and a stop is not to be missed.
      const reason = because('opted_out', text.words === null ? 'stopped' : 'own_words', now)
      const stopped = withNumber(kept, { ...number, optedOutAt: latest(number.optedOutAt ?? event.at, event.at) })
      return say(takeAllBack(settled(stopped), reason, policy), reason, { message: message.id })
    }
    case 'start': {
      if (number.optedOutAt !== null && event.at < number.optedOutAt) return kept // told late: the stop came after it
      const started = withNumber(kept, { ...number, optedOutAt: null })
      return say(settled(started), because('opted_out', 'lifted', now), { message: message.id })
    }
    case 'help': // Twilio answers it by itself; a word of theirs it is all the same
    case 'reply':
      return isOldText(event.at, policy, now) ? kept : replied(kept, message, policy, now)
    case 'unsure':
      if (isOldText(event.at, policy, now)) return kept
      return asked(replied(kept, message, policy, now), message, text.words, now)
    case 'reaction':
    case 'auto_reply':
      return kept
  }
}

/** D10: nobody can be sure that they asked for no more texts, so the agent is asked, and until then they are paused. */
function asked(replied: Decided, { id, from }: Message, words: string, now: EpochMs): Decided {
  const { file } = replied
  if (!file.person || mayHaveStopped(file) || numberIn(file, from).optedOutAt !== null) return replied
  const task = `confirm_stop:${id}` as TaskId
  const sentence = asksWhetherStop(words)
  const open = withTask(replied, { id: task, kind: 'confirm_stop', call: null, dueAt: now, sentence, state: 'open' })
  return say(open, because('paused', 'unsure', now), { message: id })
}

/** They have said it clearly since. */
function settled(decided: Decided): Decided {
  return closeTasks(decided, (_call, kind) => kind === 'confirm_stop')
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

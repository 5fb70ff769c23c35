import type { Params, Result } from '../../preload/contract.ts'
import { lastLineOf, numberIn, numberToWriteTo } from '../domain/find.ts'
import type { MessageId, Phone } from '../domain/words/identifiers.ts'
import type { Message, SendState } from '../domain/words/person-file.ts'
import { act, type Desk } from './desk.ts'
import { Failure, notFound } from './failure.ts'
import { fileOf } from './lead.ts'
import { shownMessage } from './shown.ts'

/** A text written by hand, from the line they know (S17). The same `requestId` again sends nothing again. */
export function sendMessage(desk: Desk, params: Params<'message.send'>): Result<'message.send'> | Failure {
  if (params.channel !== 'sms')
    return new Failure('not_available_yet', `Channel ${params.channel} is not built yet.`, 'Use channel sms.')
  const file = fileOf(desk, params.leadId)
  if (file instanceof Failure) return file
  const id = `by-hand:${params.requestId}` as MessageId
  const known = desk.reading.message(id)
  if (known && known.person !== file.person.id)
    return new Failure(
      'conflict',
      'This requestId was used for another lead.',
      'Give each message a requestId of its own.',
    )

  if (!known) {
    if (desk.reading.wasUsed(id)) return sentBefore()
    const line = lastLineOf(file) ?? desk.policy().lines.keys().next().value
    const to = numberToWriteTo(file)
    if (!to || !line)
      return new Failure('not_allowed', 'This lead has no number to write to.', 'Find out their number.')
    if (numberIn(file, to).optedOutAt !== null) return optedOut(to)
    act(desk, file.person.id, { is: 'wrote', message: id, line, body: params.body })
  }
  const sent = desk.reading.message(id)
  if (!sent) throw new Error(`${id} was not kept`)
  return { message: shownMessage(sent.message, sent.person) }
}

function sentBefore(): Failure {
  const message = 'A text was sent under this requestId before the backup was put back.'
  return new Failure('conflict', message, 'Look at the conversation; to write once more, give a new requestId.')
}

const failed: readonly SendState[] = ['refused', 'undelivered', 'dropped']

/** The same words once more, by hand and to the same number. Named after the text, so twice pressed is once sent. */
export function retryMessage(desk: Desk, { messageId }: Params<'message.retry'>): Result<'message.retry'> | Failure {
  const known = desk.reading.message(messageId as MessageId)
  if (!known) return notFound('message', messageId)
  const { person, message } = known
  const id = `by-hand:again:${message.id}` as MessageId
  const again = desk.reading.message(id)
  if (again) return { message: shownMessage(again.message, again.person) }
  if (desk.reading.wasUsed(id)) return sentBefore()
  const refusal = refusesRetry(message)
  if (refusal) return refusal
  const file = person === null ? notFound('lead of the message', messageId) : fileOf(desk, person)
  if (file instanceof Failure) return file
  if (numberIn(file, message.to).optedOutAt !== null) return optedOut(message.to)
  const line = desk.policy().lines.has(message.from) ? message.from : lastLineOf(file)
  if (!line || message.body === null)
    return new Failure('not_allowed', 'This text never had any words.', 'Write to them by hand, or call.')
  act(desk, file.person.id, { is: 'wrote', message: id, line, body: message.body, to: message.to })
  const sent = desk.reading.message(id)
  if (!sent) throw new Error(`${id} was not kept`)
  return { message: shownMessage(sent.message, sent.person) }
}

function refusesRetry({ direction, state }: Message): Failure | undefined {
  if (direction === 'out' && failed.includes(state)) return undefined
  const what = state === 'in_doubt' ? 'Nobody can say yet whether this text left' : `This text is ${state}`
  return new Failure(
    'conflict',
    `${what}, so it is not sent again.`,
    'Send again only what was refused or did not arrive.',
  )
}

function optedOut(to: Phone): Failure {
  const whatToDo = 'Call them; they may text START to get texts again.'
  return new Failure('opted_out', `${to} asked for no more texts.`, whatToDo)
}

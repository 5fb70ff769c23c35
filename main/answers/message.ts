import type { Params, Result } from '../../preload/contract.ts'
import { lastLineOf, numberIn, numberToWriteTo } from '../domain/find.ts'
import type { MessageId } from '../domain/words/identifiers.ts'
import { act, type Desk } from './desk.ts'
import { Failure } from './failure.ts'
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
    const line = lastLineOf(file) ?? desk.policy().lines.keys().next().value
    const to = numberToWriteTo(file)
    if (!to || !line)
      return new Failure('not_allowed', 'This lead has no number to write to.', 'Find out their number.')
    if (numberIn(file, to).optedOutAt !== null)
      return new Failure(
        'opted_out',
        `${to} asked for no more texts.`,
        'Call them; they may text START to get texts again.',
      )
    act(desk, file.person.id, { is: 'wrote', message: id, line, body: params.body })
  }
  const sent = desk.reading.message(id)
  if (!sent) throw new Error(`${id} was not kept`)
  return { message: shownMessage(sent.message, sent.person) }
}

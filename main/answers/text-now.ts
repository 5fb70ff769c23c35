import type { Params, Result } from '../../preload/contract.ts'
import { askForText, type Asked } from '../domain/asked-text.ts'
import { firstTextId } from '../domain/first-text.ts'
import type { CallSid } from '../domain/words/identifiers.ts'
import { act, type Desk } from './desk.ts'
import { Failure, notFound } from './failure.ts'
import { fileOf } from './lead.ts'
import { shownMessage } from './shown.ts'

/** R8: the approved first text for a call missed while off or paused. Pressed again, it is the same text. */
export function textLeadNow(desk: Desk, { leadId, callId }: Params<'lead.textNow'>): Result<'lead.textNow'> | Failure {
  const file = fileOf(desk, leadId)
  if (file instanceof Failure) return file
  const call = callId as CallSid
  if (!file.calls.some(({ id }) => id === call)) return notFound('call of this lead', callId)
  const refusal = refusalOf(askForText(file, call, desk.policy(), desk.now()))
  if (refusal) return refusal
  act(desk, file.person.id, { is: 'asked_for_text', call })
  const known = desk.reading.message(firstTextId(call))
  if (!known) throw new Error(`${callId} has no text`)
  return { message: shownMessage(known.message, known.person) }
}

function refusalOf(asked: Asked): Failure | undefined {
  switch (asked.is) {
    case 'may_go':
    case 'there':
      return undefined
    case 'has_failed':
      return new Failure('conflict', 'The text of this call did not arrive.', 'Send it again, or call them.')
    case 'not_meant':
      return new Failure(
        'conflict',
        'This call was not missed while follow-up was off or paused.',
        'Write to them by hand.',
      )
    case 'just_texted':
      return new Failure(
        'conflict',
        'They were texted minutes ago for another call.',
        'Wait, or write to them by hand.',
      )
    case 'refused': {
      const code = asked.reason.code === 'opted_out' ? 'opted_out' : 'not_allowed'
      return new Failure(code, asked.reason.sentence, 'Call them.', { code: asked.reason.code })
    }
  }
}

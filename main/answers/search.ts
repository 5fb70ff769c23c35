import type { Params, Result } from '../../preload/contract.ts'
import { speakerOf } from '../domain/inbox-row.ts'
import type { Desk } from './desk.ts'
import { Failure } from './failure.ts'
import { fileOf } from './lead.ts'
import { shownPerson } from './people.ts'
import { shownInstant } from './shown.ts'

const DEFAULT_LIMIT = 20

/** People by name, address and number, and whatever was said. */
export function querySearch({ reading }: Desk, { query, limit }: Params<'search.query'>): Result<'search.query'> {
  const most = limit ?? DEFAULT_LIMIT
  const people = reading.people({ group: null, after: null, search: query, limit: most })
  return {
    people: people.map(shownPerson),
    words: reading.textsSaying(query, most).map(({ person, name, phone, message }) => ({
      leadId: person,
      messageId: message.id,
      name,
      phone,
      by: speakerOf(message),
      text: message.body ?? '',
      at: shownInstant(message.createdAt),
    })),
  }
}

/** Where this lead can book a time. */
export function linkToBook(desk: Desk, { leadId }: Params<'booking.link'>): Result<'booking.link'> | Failure {
  const file = fileOf(desk, leadId)
  if (file instanceof Failure) return file
  const link = desk.bookingLink()
  const whatToDo = 'Put the link of your Calendly or Cal.com page into the settings, under booking.'
  return link === null ? new Failure('not_available_yet', 'There is no page to book at yet.', whatToDo) : { link }
}

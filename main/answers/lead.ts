import type { Params, Result } from '../../preload/contract.ts'
import { lastLineOf, numberToWriteTo } from '../domain/find.ts'
import { parsePhone } from '../domain/phone-number.ts'
import { placeOf } from '../domain/place-of-person.ts'
import { leadState } from '../domain/lead-state.ts'
import type { PersonId } from '../domain/words/identifiers.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { PersonFile } from '../domain/words/person-file.ts'
import type { Desk } from './desk.ts'
import { shownEnrollment } from './enrollment.ts'
import { Failure, notFound } from './failure.ts'
import { shownInstant, shownTask } from './shown.ts'
import { timelineOf } from './timeline.ts'

const LONGEST_TIMELINE = 500

type LeadFile = Result<'lead.read'>

/** One person with all that happened, oldest first. */
export function readLead(desk: Desk, params: Params<'lead.read'>): LeadFile | Failure {
  if ('leadId' in params) return leadFile(desk, params.leadId)
  const phone = parsePhone(params.phone)
  const person = phone && desk.reading.personByPhone(phone)
  return person ? leadFile(desk, person) : notFound('lead with the number', params.phone)
}

/** The file behind a lead's id, or what to say instead. */
export function fileOf(
  desk: Desk,
  leadId: string,
): (PersonFile & { person: NonNullable<PersonFile['person']> }) | Failure {
  const file = desk.reading.file(leadId as PersonId)
  return file?.person ? { ...file, person: file.person } : notFound('lead', leadId)
}

export function leadFile(desk: Desk, leadId: string): LeadFile | Failure {
  const file = fileOf(desk, leadId)
  if (file instanceof Failure) return file
  const journal = desk.reading.journal(file.person.id, LONGEST_TIMELINE)
  const entries = timelineOf(file, journal, desk.now())
  return {
    lead: leadOf(file, desk.now()),
    timeline: entries.slice(-LONGEST_TIMELINE),
    more: entries.length > LONGEST_TIMELINE,
    enrollment: shownEnrollment(file, desk.policy(), desk.now()),
    tasks: file.tasks.map((task) => shownTask(task, file.person.id)),
  }
}

function leadOf(file: PersonFile & { person: NonNullable<PersonFile['person']> }, now: EpochMs): LeadFile['lead'] {
  const { person, numbers } = file
  const phone = numberToWriteTo(file) ?? null
  const mayText = numbers.some(({ optedOutAt, refusesTextsSince }) => optedOutAt === null && refusesTextsSince === null)
  const until = person.pause?.until ?? null
  return {
    id: person.id,
    phone,
    name: person.name,
    email: person.email,
    zip: person.zip,
    type: person.type,
    class: person.class,
    stage: person.stage,
    state: leadState(file, now),
    zone: shownZones(file),
    consent: { sms: mayText, email: person.email !== null, voice: false },
    line: lastLineOf(file) ?? null,
    ...(until === null ? {} : { pausedUntil: shownInstant(until) }),
  }
}

/** Where they may be, and what says so (D4). */
function shownZones(file: PersonFile) {
  const { zones, sources } = placeOf(file)
  return { zones: [...zones], source: sources.length > 0 ? sources.join('+') : 'unknown' }
}

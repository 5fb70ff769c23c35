import type { Params, Result } from '../../preload/contract.ts'
import type { TimelineEntry } from '../../preload/contract/lead.ts'
import { lastLineOf, numberToWriteTo } from '../domain/find.ts'
import { parsePhone } from '../domain/phone-number.ts'
import { leadState } from '../domain/lead-state.ts'
import type { PersonId } from '../domain/words/identifiers.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { PersonFile } from '../domain/words/person-file.ts'
import { zonesOf } from '../domain/zones.ts'
import type { Desk } from './desk.ts'
import { Failure, notFound } from './failure.ts'
import { shownCall, shownInstant, shownMessage, shownTask } from './shown.ts'

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
  const entries = timelineOf(desk, file)
  return {
    lead: leadOf(file, desk.now()),
    timeline: entries.slice(-LONGEST_TIMELINE),
    more: entries.length > LONGEST_TIMELINE,
    enrollment: null,
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
    zone: phone === null ? { zones: [], source: 'unknown' } : { ...shownZones(phone) },
    consent: { sms: mayText, email: person.email !== null, voice: false },
    line: lastLineOf(file) ?? null,
    ...(until === null ? {} : { pausedUntil: shownInstant(until) }),
  }
}

function shownZones(phone: Parameters<typeof zonesOf>[0]) {
  const { zones, source } = zonesOf(phone)
  return { zones: [...zones], source }
}

function timelineOf(desk: Desk, file: PersonFile & { person: NonNullable<PersonFile['person']> }): TimelineEntry[] {
  const now = desk.now()
  const { id: leadId } = file.person
  const entries: { at: EpochMs; entry: TimelineEntry }[] = [
    ...file.calls
      .filter(({ outcome }) => outcome.is !== 'looped')
      .map((call) => ({
        at: call.startedAt,
        entry: {
          id: call.id,
          at: shownInstant(call.startedAt),
          kind: 'call',
          call: shownCall(call, file, now),
        } as const,
      })),
    ...file.messages.map((message) => ({
      at: message.createdAt,
      entry: {
        id: message.id,
        at: shownInstant(message.createdAt),
        kind: 'message',
        message: shownMessage(message, leadId),
      } as const,
    })),
    ...desk.reading.journal(leadId, LONGEST_TIMELINE).map(({ id, at, code, sentence }) => ({
      at,
      entry: {
        id: `decision:${id}`,
        at: shownInstant(at),
        kind: 'decision',
        decision: { code, sentence, at: shownInstant(at) },
      } as const,
    })),
    ...file.tasks.map((task) => ({
      at: task.dueAt,
      entry: { id: task.id, at: shownInstant(task.dueAt), kind: 'task', task: shownTask(task, leadId) } as const,
    })),
  ]
  return entries.sort((a, b) => a.at - b.at).map(({ entry }) => entry)
}

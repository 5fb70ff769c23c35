import type { Params, Result } from '../../preload/contract.ts'
import { shownAhead } from '../domain/plan-ahead.ts'
import { parsePhone } from '../domain/phone-number.ts'
import { placeOf } from '../domain/place-of-person.ts'
import { placeOfZone } from '../domain/places.ts'
import { stranger } from '../domain/stranger.ts'
import { channelOf, fateOf, textOfTouch } from '../domain/touch.ts'
import { weekAhead, type Timed } from '../domain/week.ts'
import type { Enrollment } from '../domain/words/enrollment.ts'
import type { CallSid, EnrollmentId, PersonId, Phone } from '../domain/words/identifiers.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { PersonFile } from '../domain/words/person-file.ts'
import type { Line, Policy } from '../domain/words/policy.ts'
import type { Sequence, TouchPlan } from '../domain/words/sequence.ts'
import type { Whereabouts } from '../domain/whereabouts.ts'
import type { Desk } from './desk.ts'
import { Failure, notFound } from './failure.ts'
import { fileOf } from './lead.ts'
import { shownInstant, shownReason } from './shown.ts'

type Sample = NonNullable<Params<'sequences.preview'>['sample']>
type Previewed = Result<'sequences.preview'>['touches'][number]

/** The whole week after a call missed then, as far as can be told: each touch with its time, its words and why. */
export function previewSequence(
  desk: Desk,
  { sequenceId, missedAt, zone, sample = {} }: Params<'sequences.preview'>,
): Result<'sequences.preview'> | Failure {
  const sequence = desk.sequences.list().find(({ id }) => id === sequenceId)
  if (!sequence) return notFound('sequence', sequenceId)
  const policy = desk.policy()
  const line = lineOf(sample, policy)
  if (!line) return new Failure('bad_request', 'sample.line is none of the lines.', 'Give the number of a line.')
  const file = sampleFile(desk, sample, line)
  if (file instanceof Failure) return file
  const place = zone === undefined ? placeOf(file) : placeInZone(zone)
  if (!place) return new Failure('bad_request', `${zone ?? ''} is no time zone.`, 'Give one such as America/Chicago.')
  const hourZero = Date.parse(missedAt) as EpochMs
  const one = beginning(sequence, line, file.numbers[0]?.phone ?? line.number, hourZero)
  const asIfOn: Policy = { ...policy, followUp: { is: 'on' }, offSpans: [], restore: null, blockedLines: new Map() }
  const week = weekAhead(one, file, asIfOn, hourZero, place)
  return { touches: week.map((timed) => previewed(desk, timed, { one, file, policy: asIfOn, line })) }
}

interface Setting {
  readonly one: Enrollment
  readonly file: PersonFile
  readonly policy: Policy
  readonly line: Line
}

function previewed(desk: Desk, timed: Timed, { one, file, policy, line }: Setting): Previewed {
  const channel = channelOf(timed.plan, file, policy)
  const ahead = shownAhead(timed, channel, null, timed.dueAt)
  const fate = fateOf(timed, one, file, policy, timed.dueAt)
  const { plan } = timed
  const reason = fate.is === 'skipped' || fate.is === 'task' ? fate.reason : ahead.reason
  const name = file.person?.name ?? null
  const asText = renderedText(desk, plan, name, line)
  const isEmail = plan.channel === 'email'
  return {
    number: plan.number,
    channel,
    dueAt: shownInstant(timed.dueAt),
    ...(ahead.movedFrom === null ? {} : { movedFrom: shownInstant(ahead.movedFrom) }),
    ...(reason ? { reason: shownReason(reason) } : {}),
    skipped: fate.is === 'skipped',
    ...(plan.subject === null ? {} : { subject: rendered(desk, plan.subject, 'email', name, line) }),
    body: isEmail ? rendered(desk, plan.body, 'email', name, line) : (asText ?? plan.body),
    ...(isEmail && asText !== null ? { smsBody: asText } : {}),
    texts: asText === null || plan.channel === 'voice' ? 0 : desk.templates.measure(asText).texts,
  }
}

function renderedText(desk: Desk, plan: TouchPlan, name: string | null, line: Line): string | null {
  const template = textOfTouch(plan)
  return template === null ? null : rendered(desk, template, plan.number === 1 ? 'first_touch' : 'touch', name, line)
}

/** Empty where it cannot be rendered: what is wrong with it, `template.check` says. */
function rendered(
  { templates }: Desk,
  template: string,
  place: 'first_touch' | 'touch' | 'email',
  name: string | null,
  line: Line,
): string {
  try {
    return templates.render(template, place, name, line)
  } catch {
    return ''
  }
}

function lineOf({ line }: Sample, { lines }: Policy): Line | undefined {
  return line === undefined ? lines.values().next().value : lines.get(line as Phone)
}

/** The lead that is named or, as somebody who calls for the first time, somebody from where the line is. */
function sampleFile(desk: Desk, sample: Sample, line: Line): PersonFile | Failure {
  const known = sample.leadId === undefined ? undefined : fileOf(desk, sample.leadId)
  if (known instanceof Failure) return known
  const phone = sample.phone === undefined ? undefined : parsePhone(sample.phone)
  if (sample.phone !== undefined && !phone)
    return new Failure('bad_request', 'sample.phone is no phone number.', 'Give one such as +15125550142.')
  const person = known?.person ?? stranger('' as PersonId, line.agent.id)
  return {
    calls: [],
    messages: [],
    tasks: [],
    enrollments: [],
    numbers: phone
      ? [{ phone, optedOutAt: null, refusesTextsSince: null }]
      : (known?.numbers ?? [{ phone: line.number, optedOutAt: null, refusesTextsSince: null }]),
    person: {
      ...person,
      name: sample.name ?? person.name,
      email: sample.email ?? person.email,
      zip: sample.zip ?? person.zip,
      type: sample.leadType ?? person.type,
    },
  }
}

/** Only the clock there is asked about, so no state's rules count: the federal hours hold, and ours. */
function placeInZone(zone: string): Whereabouts | undefined {
  const place = placeOfZone(zone)
  return place && { zones: place.zones, states: ['of no rules'], sources: [], agree: true }
}

function beginning(sequence: Sequence, line: Line, to: Phone, hourZero: EpochMs) {
  return {
    id: 'enrollment:preview' as EnrollmentId,
    call: 'preview' as CallSid,
    line: line.number,
    to,
    hourZero,
    stageBefore: 'new',
    state: 'active',
    exitReason: null,
    sequence,
    enrolledAt: null,
    endedAt: null,
    pauses: [],
    done: [],
    next: null,
    lookAt: null,
  } as const
}

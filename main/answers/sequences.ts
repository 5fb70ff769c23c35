import type { Params, Result } from '../../preload/contract.ts'
import type { Condition as ShownCondition, SequenceShape } from '../../preload/contract/sequence.ts'
import { durationOf, lengthOf } from '../domain/duration.ts'
import { startingSetUps } from '../domain/starting-sequences.ts'
import type { TemplatePlace } from '../domain/template.ts'
import { days, type Ms } from '../domain/words/instant.ts'
import type { Condition, Sequence, SequenceId, TouchPlan } from '../domain/words/sequence.ts'
import type { Desk } from './desk.ts'
import { Failure, notFound } from './failure.ts'
import { faultToRefuse } from './template-findings.ts'

/** Each in its newest version, with how it has done. */
export function listSequences({ sequences, reading }: Desk): Result<'sequences.list'> {
  return {
    sequences: sequences.list().map((one) => ({
      ...shownSequence(one),
      leads: reading.leadsIn(one.id),
      figures: [...reading.touchFigures(one.id)],
    })),
  }
}

/** S40. */
export function listStarts(): Result<'sequences.starts'> {
  return {
    starts: startingSetUps.map(({ needs, sequences, ...setUp }) => ({
      ...setUp,
      needs: [...needs],
      sequences: sequences.map(shownSequence),
    })),
  }
}

/** A new version, checked: whoever is in an older one goes on in that (S28). Without exits it cannot be active (S73). */
export function saveSequence(
  desk: Desk,
  { sequence: given }: Params<'sequences.save'>,
): Result<'sequences.save'> | Failure {
  const known = desk.sequences.list()
  const before = known.find(({ id }) => id === given.id)
  const sequence: Sequence = {
    id: (given.id ?? newIdFor(given.name, known)) as SequenceId,
    name: given.name,
    leadType: given.leadType,
    version: (before?.version ?? 0) + 1,
    isActive: given.active ?? before?.isActive ?? false,
    touches: given.touches.map(planOf),
    exits: [...new Set(given.exits)],
  }
  const fault = faultOf(desk, sequence)
  if (fault) return fault
  desk.sequences.save(sequence)
  return { sequence: shownSequence(sequence) }
}

/** People are enrolled in it from now on, or no more; whoever is in it stays. A starting one is taken in first (S40). */
export function activateSequence(
  desk: Desk,
  { sequenceId, active = true }: Params<'sequences.activate'>,
): Result<'sequences.activate'> | Failure {
  const saved = desk.sequences.list().find(({ id }) => id === sequenceId)
  const starting = startingSetUps.flatMap(({ sequences }) => sequences).find(({ id }) => id === sequenceId)
  const sequence = saved ?? starting
  if (!sequence) return notFound('sequence', sequenceId)
  if (active && sequence.exits.length === 0) return withoutExits(sequence.name)
  if (!saved) desk.sequences.save({ ...sequence, isActive: active })
  else desk.sequences.activate(sequence.id, active)
  return { sequence: shownSequence({ ...sequence, isActive: active }) }
}

function shownSequence({ id, name, leadType, version, isActive, touches, exits }: Sequence): SequenceShape {
  return {
    id,
    name,
    leadType,
    version,
    active: isActive,
    touches: touches.map(({ number, after, channel, subject, body, smsBody, when }) => ({
      number,
      after: durationOf(after),
      channel,
      ...(subject === null ? {} : { subject }),
      body,
      ...(smsBody === null ? {} : { smsBody }),
      ...(when === null ? {} : { when: shownCondition(when) }),
    })),
    exits: [...exits],
  }
}

function planOf(touch: SequenceShape['touches'][number]): TouchPlan {
  return {
    number: touch.number,
    after: lengthOf(touch.after),
    channel: touch.channel,
    subject: touch.subject ?? null,
    body: touch.body,
    smsBody: touch.smsBody ?? null,
    when: touch.when ? conditionOf(touch.when) : null,
  }
}

function conditionOf({ engaged, any, not, leadType, source, hasEmail }: ShownCondition): Condition {
  return {
    ...(leadType === undefined ? {} : { leadType }),
    ...(source === undefined ? {} : { source }),
    ...(hasEmail === undefined ? {} : { hasEmail }),
    ...(engaged === undefined ? {} : { engaged: { within: lengthOf(engaged.within) } }),
    ...(any === undefined ? {} : { any: any.map(conditionOf) }),
    ...(not === undefined ? {} : { not: conditionOf(not) }),
  }
}

function shownCondition({ engaged, any, not, ...rest }: Condition): ShownCondition {
  return {
    ...rest,
    ...(engaged === undefined ? {} : { engaged: { within: durationOf(engaged.within) } }),
    ...(any === undefined ? {} : { any: any.map(shownCondition) }),
    ...(not === undefined ? {} : { not: shownCondition(not) }),
  }
}

/** Nobody is followed up for longer after one missed call. */
const LONGEST: Ms = days(60)

function faultOf(desk: Desk, { name, isActive, exits, touches }: Sequence): Failure | undefined {
  if (isActive && exits.length === 0) return withoutExits(name)
  const numbers = touches.map(({ number }) => number)
  if (numbers.some((number, n) => number !== n + 1))
    return new Failure('bad_request', 'The touches are not numbered 1, 2, 3 and so on.', 'Number them in their order.')
  const early = touches.find(({ after }, n) => n > 0 && after <= (touches[n - 1]?.after ?? 0))
  if (early)
    return new Failure(
      'bad_request',
      `Touch ${early.number} is not later than the one before it.`,
      'Let each touch come after the one before it.',
    )
  const late = touches.find(({ after }) => after > LONGEST)
  if (late)
    return new Failure('bad_request', `Touch ${late.number} comes later than 60 days.`, 'Let it come within 60 days.')
  return touches.map((touch) => faultOfTouch(desk, touch)).find((fault) => fault !== undefined)
}

function withoutExits(name: string): Failure {
  return new Failure(
    'not_allowed',
    `${name} has no exit conditions, so it cannot be active.`,
    'Name at least one exit, such as replied.',
  )
}

/** The first of what is found speaks, as when a first text is approved. */
function faultOfTouch(desk: Desk, { number, channel, subject, body, smsBody }: TouchPlan): Failure | undefined {
  const asText: TemplatePlace = number === 1 ? 'first_touch' : 'touch'
  const templates: readonly (readonly [name: string, template: string | null, place: TemplatePlace])[] =
    channel === 'email'
      ? [
          ['subject', subject, 'email'],
          ['body', body, 'email'],
          ['smsBody', smsBody, asText],
        ]
      : [['body', body, channel === 'voice' ? 'email' : asText]]
  for (const [name, template, place] of templates) {
    const fault = template === null ? undefined : faultToRefuse(desk, template, place)
    if (fault) {
      const { says, whatToDo, token } = fault
      const details = { touch: number, field: name, ...(token === undefined ? {} : { token }) }
      return new Failure('bad_template', `Touch ${number}: its ${name} ${says}.`, whatToDo, details)
    }
  }
  return undefined
}

function newIdFor(name: string, known: readonly Sequence[]): string {
  const base =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'sequence'
  const isTaken = (id: string) => known.some((one) => one.id === id)
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`
    if (!isTaken(id)) return id
  }
}

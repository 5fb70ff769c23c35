import type { Params, Result } from '../../preload/contract.ts'
import type { PersonRow } from '../../preload/contract/people.ts'
import type { TouchAhead } from '../domain/words/enrollment.ts'
import { standingSentences } from '../domain/row-sentences.ts'
import type { InboxGroup, PersonInInbox, WhichPeople } from '../engine/ports/reading.ts'
import type { Desk } from './desk.ts'
import { Failure } from './failure.ts'
import { shownInstant } from './shown.ts'

const DEFAULT_LIMIT = 50

/** One row per person (S48): who waits, then who is in follow-up, then the rest, a page at a time. */
export function listPeople(desk: Desk, params: Params<'inbox.people'>): Result<'inbox.people'> | Failure {
  const after = params.before === undefined ? null : placeOf(params.before)
  if (after === undefined || (after && params.group && after.group !== params.group))
    return new Failure('bad_request', 'before is no place in this list.', 'Give back what next said.')
  const limit = params.limit ?? DEFAULT_LIMIT
  const search = params.search?.trim() ?? ''
  const found = desk.reading.people({ group: params.group ?? null, after, search, limit: limit + 1 })
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    people: page.map(shownPerson),
    counts: desk.reading.inboxCounts(),
    ...(found.length > limit && last ? { next: `${last.group}/${last.rank}/${last.person}` } : {}),
  }
}

export function shownPerson({ person, name, group, pause, row }: PersonInInbox): PersonRow {
  const until = pause?.until ?? null
  const isPausedSilent = pause !== null && row.waiting === null && !row.isRinging
  return {
    leadId: person,
    name,
    phone: row.phone,
    group,
    waitingSince: row.waiting && shownInstant(row.waiting.since),
    waitingFor: row.waiting?.for ?? null,
    lastWords: row.lastWords && { ...row.lastWords, at: shownInstant(row.lastWords.at) },
    rowSentence: isPausedSilent ? standingSentences.paused : row.sentence,
    firstText: row.firstText && {
      ...row.firstText,
      sentAt: row.firstText.sentAt && shownInstant(row.firstText.sentAt),
    },
    rail: { sent: [...row.rail.sent], next: row.rail.next?.number ?? null },
    nextTouch: row.rail.next && shownNextTouch(row.rail.next),
    isPaused: pause !== null,
    ...(until === null ? {} : { pausedUntil: shownInstant(until) }),
    line: row.line,
    source: row.source,
    lastCallAt: row.lastCallAt && shownInstant(row.lastCallAt),
    isRinging: row.isRinging,
  }
}

function shownNextTouch({
  number,
  channel,
  dueAt,
  movedFrom,
  reason,
}: TouchAhead): NonNullable<PersonRow['nextTouch']> {
  return {
    number,
    channel,
    dueAt: shownInstant(dueAt),
    ...(movedFrom === null ? {} : { movedFrom: shownInstant(movedFrom) }),
    ...(reason ? { reason: reason.sentence } : {}),
  }
}

function placeOf(before: string): NonNullable<WhichPeople['after']> | undefined {
  const [, group, rank, id] = /^(waiting|follow_up|rest)\/(-?\d{1,15})\/(.+)$/.exec(before) ?? []
  return group === undefined || id === undefined ? undefined : { group: group as InboxGroup, rank: Number(rank), id }
}

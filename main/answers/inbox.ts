import type { Params, Result } from '../../preload/contract.ts'
import type { PersonId } from '../domain/words/identifiers.ts'
import type { PersonFile } from '../domain/words/person-file.ts'
import type { CallOfPerson } from '../engine/ports/reading.ts'
import type { Desk } from './desk.ts'
import { Failure } from './failure.ts'
import { shownCall } from './shown.ts'

const DEFAULT_LIMIT = 50
const FROM_THE_NEWEST = { startedAt: Number.MAX_SAFE_INTEGER, id: '' }

/** Every call that concerns somebody, newest first, a page at a time. */
export function listInbox(desk: Desk, params: Params<'inbox.list'>): Result<'inbox.list'> | Failure {
  const before = params.before === undefined ? FROM_THE_NEWEST : placeOf(params.before)
  if (!before) return new Failure('bad_request', 'before is no place in the inbox.', 'Give back what next said.')
  const limit = params.limit ?? DEFAULT_LIMIT
  const search = params.search?.trim() ?? ''
  const waiting = params.show === 'waiting'
  const found = desk.reading.calls({ before, limit: limit + 1, waiting, search })
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    calls: shownCalls(desk, page),
    waiting: desk.reading.howManyWait(),
    ...(found.length > limit && last ? { next: `${last.call.startedAt}/${last.call.id}` } : {}),
  }
}

/** Each person is read once, however many of the calls are theirs. */
function shownCalls({ reading, now }: Desk, page: readonly CallOfPerson[]): Result<'inbox.list'>['calls'] {
  const files = new Map<PersonId, PersonFile | undefined>()
  const fileOf = (person: PersonId) => {
    if (!files.has(person)) files.set(person, reading.file(person))
    return files.get(person)
  }
  return page.map(({ person, call }) => shownCall(call, person === null ? undefined : fileOf(person), now()))
}

function placeOf(before: string): { startedAt: number; id: string } | undefined {
  const [, startedAt, id] = /^(\d{1,15})\/(.+)$/.exec(before) ?? []
  return startedAt === undefined || id === undefined ? undefined : { startedAt: Number(startedAt), id }
}

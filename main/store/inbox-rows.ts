import type { InboxRow } from '../domain/inbox-row.ts'
import type { PersonId } from '../domain/words/identifiers.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { InboxCounts, InboxGroup, PersonInInbox, WhichPeople } from '../engine/ports/reading.ts'
import { sql, type ReadHandle } from './handles.ts'
import { peopleMatching } from './people-search.ts'

interface InboxPersonRow {
  readonly id: PersonId
  readonly name: string | null
  readonly is_paused: 0 | 1
  readonly paused_until_ms: EpochMs | null
  readonly inbox_rank: number
  readonly inbox_row: string
}

/** The groups in the order in which they are shown. */
const groups: readonly InboxGroup[] = ['waiting', 'follow_up', 'rest']
const FROM_THE_FIRST = { rank: Number.MIN_SAFE_INTEGER, id: '' }

/** A page of people in the order of the inbox: one group after the other, from behind a place in that order. */
export function peopleInInbox(db: ReadHandle, which: WhichPeople, now: EpochMs): readonly PersonInInbox[] {
  const { after, limit, search } = which
  const among = search === '' ? null : JSON.stringify(peopleMatching(db, search))
  const asked = which.group ? [which.group] : groups.slice(after ? groups.indexOf(after.group) : 0)
  return asked.reduce<readonly PersonInInbox[]>((found, group) => {
    if (found.length >= limit) return found
    const from = after?.group === group ? after : FROM_THE_FIRST
    return [...found, ...peopleOfGroup(db, { group, from, limit: limit - found.length, among }, now)]
  }, [])
}

/** How many there are in each group, as of now. */
export function inboxCounts(db: ReadHandle, now: EpochMs): InboxCounts {
  const rows = sql<[], { inbox_group: InboxRow['group']; n: number }>(db, countStatement).all()
  const of = (group: InboxRow['group']) => rows.find(({ inbox_group }) => inbox_group === group)?.n ?? 0
  const paused = sql<[EpochMs], { n: number }>(db, pausedStatement).get(now)?.n ?? 0
  return {
    waiting: of('waiting'),
    followUp: of('follow_up') + paused,
    rest: of('rest') + of('paused') - paused,
  }
}

const countStatement = `SELECT inbox_group, count(*) AS n FROM person INDEXED BY person_inbox
  WHERE inbox_group IS NOT NULL GROUP BY inbox_group`
const pausedStatement = `SELECT count(*) AS n FROM person WHERE inbox_group = 'paused' AND paused_until_ms > ?`

interface PageOfGroup {
  readonly group: InboxGroup
  readonly from: { readonly rank: number; readonly id: string }
  readonly limit: number
  /** Ids as JSON; null: everybody. */
  readonly among: string | null
}

/** Who was paused until an instant is in follow-up until then, and has nothing to do with us afterwards. */
function peopleOfGroup(db: ReadHandle, page: PageOfGroup, now: EpochMs): readonly PersonInInbox[] {
  const { group, from, limit, among } = page
  const bound = { ...from, limit, now, ...(among === null ? {} : { among }) }
  const read = (stored: InboxRow['group'], pause: Pause) =>
    sql<[object], InboxPersonRow>(db, pageStatement(pause, among !== null))
      .all({ ...bound, stored })
      .map((row) => inInbox(row, group, now))
  if (group === 'waiting') return read('waiting', 'any')
  const all = [...read(group, 'any'), ...read('paused', group === 'follow_up' ? 'running' : 'over')]
  return all.sort((a, b) => a.rank - b.rank || (a.person < b.person ? -1 : 1)).slice(0, limit)
}

type Pause = 'any' | 'running' | 'over'

const pauses: Readonly<Record<Pause, string>> = {
  any: '',
  running: 'AND paused_until_ms > @now',
  over: 'AND paused_until_ms <= @now',
}

/** For the test of its plan. */
export function pageStatement(pause: Pause, isSearched: boolean): string {
  return `SELECT id, name, is_paused, paused_until_ms, inbox_rank, inbox_row FROM person INDEXED BY person_inbox
    WHERE inbox_group = @stored AND (inbox_rank, id) > (@rank, @id) ${pauses[pause]}
    ${isSearched ? 'AND id IN (SELECT value FROM json_each(@among))' : ''}
    ORDER BY inbox_rank, id LIMIT @limit`
}

/** A row that was written before there were sequences has none. */
const noRail: InboxRow['rail'] = { sent: [], next: null }

function inInbox(row: InboxPersonRow, group: InboxGroup, now: EpochMs): PersonInInbox {
  const { is_paused, paused_until_ms } = row
  const isPaused = is_paused === 1 && (paused_until_ms === null || paused_until_ms > now)
  return {
    person: row.id,
    name: row.name,
    group,
    rank: row.inbox_rank,
    pause: isPaused ? { until: paused_until_ms } : null,
    row: { rail: noRail, ...(JSON.parse(row.inbox_row) as Omit<InboxRow, 'rail'>) },
  }
}

import type { InboxRow } from '../domain/inbox-row.ts'
import type { AgentId, PersonId, Phone } from '../domain/words/identifiers.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { KnownNumber, LastAction, LeadType, Person, PersonClass, Stage } from '../domain/words/person-file.ts'
import { erasedRow } from './erased-rows.ts'
import { sql, type ReadHandle, type WriteHandle } from './handles.ts'

interface PersonRow {
  readonly id: PersonId
  readonly agent_id: AgentId
  readonly name: string | null
  readonly email: string | null
  readonly zip: string | null
  readonly type: LeadType
  readonly class: PersonClass
  readonly stage: Stage
  readonly is_paused: 0 | 1
  readonly paused_until_ms: EpochMs | null
  readonly taken_over_at_ms: EpochMs | null
  readonly done_at_ms: EpochMs | null
  readonly look_at_ms: EpochMs | null
  readonly last_action: string | null
}

const columns = `id, agent_id, name, email, zip, type, class, stage, is_paused, paused_until_ms, taken_over_at_ms,
  done_at_ms, look_at_ms, last_action`

export function personById(db: ReadHandle, id: PersonId): Person | undefined {
  const row = sql<[PersonId], PersonRow>(db, `SELECT ${columns} FROM person WHERE id = ?`).get(id)
  return row && personFromRow(row)
}

/** Whose number it is, among the people of one agent (D11). */
export function personIdByNumber(db: ReadHandle, agent: AgentId, phone: Phone): PersonId | undefined {
  return sql<[AgentId, Phone], { person_id: PersonId }>(
    db,
    'SELECT person_id FROM person_number WHERE agent_id = ? AND phone = ?',
  ).get(agent, phone)?.person_id
}

/** Whose number it is; of several agents' people, the one last heard from. */
export function lastHeardFrom(db: ReadHandle, phone: Phone): PersonId | undefined {
  return sql<[Phone], { person_id: PersonId }>(
    db,
    `SELECT person_id, max(
       (SELECT coalesce(max(started_at_ms), 0) FROM call WHERE call.person_id = n.person_id),
       (SELECT coalesce(max(created_at_ms), 0) FROM message WHERE message.person_id = n.person_id AND direction = 'in')
     ) AS heard_at_ms
     FROM person_number n WHERE phone = ? ORDER BY heard_at_ms DESC LIMIT 1`,
  ).get(phone)?.person_id
}

/** The numbers of a person, with what is known of each. */
export function numbersOfPerson(db: ReadHandle, person: PersonId): readonly KnownNumber[] {
  return sql<[PersonId], KnownNumber>(
    db,
    `SELECT phone, (SELECT opted_out_at_ms FROM number WHERE number.phone = person_number.phone) AS optedOutAt,
       (SELECT refuses_texts_since_ms FROM number WHERE number.phone = person_number.phone) AS refusesTextsSince
     FROM person_number WHERE person_id = ?`,
  ).all(person)
}

/**
 * What is known of a number, for every agent and every line (D10); of one never heard of, nothing. The stop of
 * somebody erased holds.
 */
export function knownNumber(db: ReadHandle, phone: Phone): KnownNumber {
  const row = sql<[Phone], KnownNumber>(
    db,
    `SELECT phone, opted_out_at_ms AS optedOutAt, refuses_texts_since_ms AS refusesTextsSince
     FROM number WHERE phone = ?`,
  ).get(phone)
  return row ?? { phone, optedOutAt: erasedRow(db, phone)?.optedOutAt ?? null, refusesTextsSince: null }
}

/** A row of the inbox, and how it lies in the table. */
export interface RowInInbox {
  readonly row: InboxRow
  readonly json: string
}

/** Without their row in the inbox, which is written at the end of the same commit. */
export function writePerson(db: WriteHandle, person: Person): void {
  sql(
    db,
    `INSERT INTO person (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email, zip = excluded.zip,
       type = excluded.type, class = excluded.class, stage = excluded.stage, is_paused = excluded.is_paused,
       paused_until_ms = excluded.paused_until_ms, taken_over_at_ms = excluded.taken_over_at_ms,
       done_at_ms = excluded.done_at_ms, look_at_ms = excluded.look_at_ms, last_action = excluded.last_action`,
  ).run(
    person.id,
    person.agent,
    person.name,
    person.email,
    person.zip,
    person.type,
    person.class,
    person.stage,
    person.pause ? 1 : 0,
    person.pause?.until ?? null,
    person.takenOverAt,
    person.doneAt,
    person.lookAt,
    person.lastAction && JSON.stringify(person.lastAction),
  )
}

/** `before`: as it lies in the table; absent: that is not known. Their place costs a page of each index over it. */
export function writeInboxRow(db: WriteHandle, person: PersonId, shown: RowInInbox, before?: RowInInbox): void {
  if (before && isInPlace(before, shown)) {
    sql(db, 'UPDATE person SET inbox_row = ? WHERE id = ?').run(shown.json, person)
    return
  }
  sql(db, 'UPDATE person SET inbox_group = ?, inbox_rank = ?, inbox_row = ? WHERE id = ?').run(
    shown.row.group,
    shown.row.rank,
    shown.json,
    person,
  )
}

function isInPlace({ row: was }: RowInInbox, { row: is }: RowInInbox): boolean {
  return was.group === is.group && was.rank === is.rank
}

export function writePersonNumber(db: WriteHandle, agent: AgentId, phone: Phone, person: PersonId): void {
  sql(
    db,
    `INSERT INTO person_number (agent_id, phone, person_id) VALUES (?, ?, ?)
     ON CONFLICT (agent_id, phone) DO UPDATE SET person_id = excluded.person_id`,
  ).run(agent, phone, person)
}

export function writeNumber(db: WriteHandle, { phone, optedOutAt, refusesTextsSince }: KnownNumber): void {
  sql(
    db,
    `INSERT INTO number (phone, opted_out_at_ms, refuses_texts_since_ms) VALUES (?, ?, ?)
     ON CONFLICT (phone) DO UPDATE SET opted_out_at_ms = excluded.opted_out_at_ms,
       refuses_texts_since_ms = excluded.refuses_texts_since_ms`,
  ).run(phone, optedOutAt, refusesTextsSince)
}

export function howManyWait(db: ReadHandle): number {
  const row = sql<[], { n: number }>(db, `SELECT count(*) AS n FROM person WHERE inbox_group = 'waiting'`).get()
  return row?.n ?? 0
}

/** What one person had becomes the other's; the first is no more (D11). */
export function mergePeople(db: WriteHandle, from: PersonId, into: PersonId): void {
  for (const table of ['person_number', 'call', 'message', 'task', 'journal', 'enrollment'])
    sql(db, `UPDATE ${table} SET person_id = ? WHERE person_id = ?`).run(into, from)
  sql(db, 'UPDATE OR IGNORE draft SET person_id = ? WHERE person_id = ?').run(into, from)
  sql(db, 'DELETE FROM draft WHERE person_id = ?').run(from)
  sql(db, 'DELETE FROM person WHERE id = ?').run(from)
}

/** People written before their row in the inbox was derived. */
export function peopleWithoutRow(db: ReadHandle): readonly PersonId[] {
  return sql<[], { id: PersonId }>(db, 'SELECT id FROM person INDEXED BY person_without_row WHERE inbox_row IS NULL')
    .all()
    .map(({ id }) => id)
}

function personFromRow(row: PersonRow): Person {
  return {
    id: row.id,
    agent: row.agent_id,
    name: row.name,
    email: row.email,
    zip: row.zip,
    type: row.type,
    class: row.class,
    stage: row.stage,
    pause: row.is_paused === 1 ? { until: row.paused_until_ms } : null,
    takenOverAt: row.taken_over_at_ms,
    doneAt: row.done_at_ms,
    lookAt: row.look_at_ms,
    lastAction: row.last_action === null ? null : (JSON.parse(row.last_action) as LastAction),
  }
}

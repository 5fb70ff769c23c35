import type { DomainEvent } from '../domain/words/event.ts'
import type { PersonId, Phone, RecordingSid } from '../domain/words/identifiers.ts'
import { days, earlier, type EpochMs } from '../domain/words/instant.ts'
import type { KnownNumber, MediaItem, Voicemail } from '../domain/words/person-file.ts'
import { erasedRow, hashOf, writeErased } from './erased-rows.ts'
import { sql, type ReadHandle, type WriteHandle } from './handles.ts'
import { numbersOfPerson } from './person-rows.ts'
import { readState, writeState } from './state.ts'

/** What lies outside the database of somebody who was erased, and is to be removed. */
export interface Erased {
  /** Recordings, by Twilio's name for them. */
  readonly recordings: readonly RecordingSid[]
  /** Pictures and the like, by their URL. */
  readonly media: readonly string[]
}

export interface ToErase {
  readonly person: PersonId
  readonly numbers: readonly KnownNumber[]
  readonly salt: string
  readonly at: EpochMs
}

/** Further back than this Twilio is not asked, so what is older cannot be told of again. */
const MAY_BE_TOLD_AGAIN = days(3)

/**
 * Everything of a person goes from every table, also what was to be sent. Of each number a salted hash stays, with
 * its stop; of what Twilio may yet list, a hash of its name, so that it is not taken in once more.
 */
export function erasePerson(db: WriteHandle, { person, numbers, salt, at }: ToErase): Erased {
  const left = outsideOf(db, person)
  writeState(db, 'erasureSalt', salt)
  const since = earlier(at, MAY_BE_TOLD_AGAIN)
  for (const name of recentNames(db, person, since)) writeErased(db, name, salt, { erasedAt: at, optedOutAt: null })
  for (const { phone, optedOutAt } of numbers) writeErased(db, phone, salt, { erasedAt: at, optedOutAt })
  remove(db, person, numbers)
  return left
}

function remove(db: WriteHandle, person: PersonId, numbers: readonly KnownNumber[]): void {
  for (const statement of deletions) sql(db, statement).run({ person })
  for (const { phone } of numbers) sql(db, forgetNumber).run({ phone })
}

/**
 * A backup was put back that was made before these numbers were erased: its people of those numbers go again. When
 * they were erased, and what they had stopped, stays as it is. `hashes`: of what was erased since.
 */
export function eraseAgain(db: WriteHandle, hashes: ReadonlySet<string>): void {
  const salt = readState(db, 'erasureSalt')
  if (salt === undefined || hashes.size === 0) return
  const known = sql<[], { phone: Phone; person: PersonId }>(
    db,
    'SELECT phone, person_id AS person FROM person_number',
  ).all()
  const people = new Set(known.filter(({ phone }) => hashes.has(hashOf(phone, salt))).map(({ person }) => person))
  for (const person of people) remove(db, person, numbersOfPerson(db, person))
}

/**
 * Of somebody who was erased: a call, a text or a call's further evidence that was there then, or is older. What is
 * told of a text of ours, or of a recording, finds no row any more.
 */
export function isErased(db: ReadHandle, event: DomainEvent): boolean {
  switch (event.type) {
    case 'CallEvidence': {
      const isOld = event.caller.is === 'phone' && isBefore(db, event.caller.phone, event.startedAt ?? event.at)
      return isOld || erasedRow(db, event.call) !== undefined
    }
    case 'MessageReceived':
      return isBefore(db, event.from, event.at) || erasedRow(db, event.sid) !== undefined
    case 'TextFound':
      return isBefore(db, event.to, event.at) || erasedRow(db, event.sid) !== undefined
    case 'VoicemailLeft':
    case 'VoicemailTranscribed':
    case 'RecordingFetched':
    case 'TextReported':
    case 'AgentActed':
    case 'PeopleMerged':
    case 'LineFaulted':
    case 'Restored':
    case 'HoldReleased':
    case 'PersonDue':
      return false
  }
}

function isBefore(db: ReadHandle, name: string, at: EpochMs): boolean {
  const row = erasedRow(db, name)
  return row !== undefined && at < row.erasedAt
}

/** The children first: each row names its person. */
const deletions = [
  `DELETE FROM journal WHERE person_id = @person`,
  `DELETE FROM task WHERE person_id = @person`,
  `DELETE FROM message WHERE person_id = @person`,
  `DELETE FROM call WHERE person_id = @person`,
  `DELETE FROM enrollment WHERE person_id = @person`,
  `DELETE FROM draft WHERE person_id = @person`,
  `DELETE FROM person_number WHERE person_id = @person`,
  `DELETE FROM person WHERE id = @person`,
]

/** What is known of a number is another agent's too, as long as they have a person with it (D11). */
const forgetNumber = `DELETE FROM number WHERE phone = @phone
  AND NOT EXISTS (SELECT 1 FROM person_number WHERE person_number.phone = number.phone)`

function recentNames(db: ReadHandle, person: PersonId, since: EpochMs): readonly string[] {
  return sql<[object], { name: string }>(
    db,
    `SELECT id AS name FROM call WHERE person_id = @person AND started_at_ms >= @since
     UNION SELECT sid FROM message WHERE person_id = @person AND created_at_ms >= @since AND sid IS NOT NULL`,
  )
    .all({ person, since })
    .map(({ name }) => name)
}

function outsideOf(db: ReadHandle, person: PersonId): Erased {
  const voicemails = sql<[PersonId], { voicemail: string }>(
    db,
    'SELECT voicemail FROM call WHERE person_id = ? AND voicemail IS NOT NULL',
  ).all(person)
  const media = sql<[PersonId], { media: string }>(
    db,
    'SELECT media FROM message WHERE person_id = ? AND media IS NOT NULL',
  ).all(person)
  return {
    recordings: voicemails.map(({ voicemail }) => (JSON.parse(voicemail) as Voicemail).recordingSid),
    media: media.flatMap((row) => (JSON.parse(row.media) as readonly MediaItem[]).map(({ url }) => url)),
  }
}

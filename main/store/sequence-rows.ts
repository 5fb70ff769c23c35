import type { LeadType } from '../domain/words/person-file.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { Sequence, SequenceId } from '../domain/words/sequence.ts'
import { sql, type ReadHandle, type WriteHandle } from './handles.ts'

interface SequenceRow {
  readonly id: SequenceId
  readonly version: number
  readonly name: string
  readonly lead_type: LeadType
  readonly is_active: 0 | 1
  readonly touches: string
  readonly exits: string
}

const columns = 'id, version, name, lead_type, is_active, touches, exits'

/** One version; it never changes. */
export function sequenceByVersion(db: ReadHandle, id: SequenceId, version: number): Sequence | undefined {
  const row = sql<[SequenceId, number], SequenceRow>(
    db,
    `SELECT ${columns} FROM sequence WHERE id = ? AND version = ?`,
  ).get(id, version)
  return row && sequenceFromRow(row)
}

/** Each in its newest version, in the order in which they were first saved. */
export function newestSequences(db: ReadHandle): readonly Sequence[] {
  return sql<[], SequenceRow>(
    db,
    `SELECT ${columns} FROM sequence one
     WHERE version = (SELECT max(version) FROM sequence other WHERE other.id = one.id)
     ORDER BY (SELECT min(saved_at_ms) FROM sequence other WHERE other.id = one.id), id`,
  )
    .all()
    .map(sequenceFromRow)
}

/** As a version of its own, which nobody is in yet. */
export function addSequence(db: WriteHandle, sequence: Sequence, at: EpochMs): void {
  sql(db, `INSERT INTO sequence (${columns}, saved_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`).run(
    sequence.id,
    sequence.version,
    sequence.name,
    sequence.leadType,
    sequence.isActive ? 1 : 0,
    JSON.stringify(sequence.touches),
    JSON.stringify(sequence.exits),
    at,
  )
  if (sequence.isActive) standAlone(db, sequence.id)
}

/** Whether people are enrolled in it from now on; whoever is in it stays. */
export function setActive(db: WriteHandle, id: SequenceId, isActive: boolean): void {
  sql(db, 'UPDATE sequence SET is_active = ? WHERE id = ?').run(isActive ? 1 : 0, id)
  if (isActive) standAlone(db, id)
}

/** S36: of each type of lead one sequence is active, the one that was made so last. */
function standAlone(db: WriteHandle, id: SequenceId): void {
  sql(
    db,
    `UPDATE sequence SET is_active = 0 WHERE id <> @id AND is_active = 1 AND lead_type =
       (SELECT lead_type FROM sequence WHERE id = @id ORDER BY version DESC LIMIT 1)`,
  ).run({ id })
}

function sequenceFromRow({ id, version, name, lead_type, is_active, touches, exits }: SequenceRow): Sequence {
  return {
    id,
    version,
    name,
    leadType: lead_type,
    isActive: is_active === 1,
    touches: JSON.parse(touches) as Sequence['touches'],
    exits: JSON.parse(exits) as Sequence['exits'],
  }
}

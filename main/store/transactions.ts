import { CannotSave } from '../engine/ports/cannot-save.ts'
import { sql, type WriteHandle } from './handles.ts'
import { shownFault } from './sqlite-fault.ts'

/** What is told of how transactions go. */
export interface Transacting {
  /** Within the whole, before it is durable. */
  readonly ending: () => void
  /** Some of it was taken back. */
  readonly partUndone: () => void
  readonly allUndone: () => void
}

/**
 * Work in one durable commit; within such work it is a savepoint: undone alone, durable with the whole. Throws what
 * the work throws, or `CannotSave`.
 */
export function transactions(db: WriteHandle, told: Transacting): <T>(work: () => T) => T {
  let depth = 0
  return (work) => {
    const isWithin = depth > 0
    // A full disk may undo the whole: what came after would be a transaction of its own, and last without the rest.
    if (isWithin && !db.inTransaction) throw new CannotSave('full', 'the commit around this was undone')
    let hasBegun = false
    depth += 1
    try {
      sql(db, isWithin ? 'SAVEPOINT part' : 'BEGIN IMMEDIATE').run()
      hasBegun = true
      const result = work()
      if (!isWithin) told.ending()
      sql(db, isWithin ? 'RELEASE part' : 'COMMIT').run()
      return result
    } catch (error) {
      if (isWithin) told.partUndone()
      else told.allUndone()
      if (hasBegun && db.inTransaction) db.exec(isWithin ? 'ROLLBACK TO part; RELEASE part' : 'ROLLBACK')
      throw shownFault(error)
    } finally {
      depth -= 1
    }
  }
}

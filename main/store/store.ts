import { latest, type EpochMs } from '../domain/words/instant.ts'
import type { PersonId, Phone } from '../domain/words/identifiers.ts'
import type { Policy } from '../domain/words/policy.ts'
import type { Sequence, SequenceId } from '../domain/words/sequence.ts'
import type { Store, Transaction } from '../engine/ports.ts'
import { callFromRow, openCalls } from './call-rows.ts'
import { lookAtEverybody } from './enrollment-rows.ts'
import { erasePerson, isErased, type Erased } from './erase-person.ts'
import { bringNear, correctStamps } from './clock-set-right.ts'
import { postponeRow, rowsDue, textsOutOfUse } from './due-rows.ts'
import { sql, type WriteHandle } from './handles.ts'
import { decisionWriter } from './decision-writer.ts'
import { knownDue } from './known-due.ts'
import { knownFiles } from './known-files.ts'
import { newestInstant, newestInstantUpTo } from './journal-rows.ts'
import { isAboutAnother, textsLeftSending, textsUnderWay } from './message-rows.ts'
import { loadPersonFile, type Loading } from './person-file.ts'
import { mergePeople, peopleWithoutRow } from './person-rows.ts'
import { agentOfLine, isClockWrong, restoreNow, standingPolicy, type Rules, type StandingPolicy } from './policy.ts'
import { addSequence, newestSequences, setActive } from './sequence-rows.ts'
import { shownRows } from './shown-rows.ts'
import { readState, unblockLine, unblockLines, writeState, type State } from './state.ts'
import { transactions } from './transactions.ts'
import { nextOfWork, workDone } from './work-rows.ts'

/** What the store is told from outside the database. */
export interface StoreParts {
  readonly db: WriteHandle
  readonly now: () => EpochMs
  readonly rules: () => Rules
  readonly newId: () => string
}

/** The engine's store over one SQLite file, and the state rows that others may set. */
export interface SqliteStore extends Store {
  readState<K extends keyof State>(key: K): State[K] | undefined
  writeState<K extends keyof State>(key: K, value: State[K]): void
  /** What stopped them may be mended (D9). */
  unblockLines(): void
  /** Everything of this person goes, for good; undefined: there is no such person. */
  erase(person: PersonId): Erased | undefined
  /** Whoever waits for something is looked at anew: the switch was thrown, or a hold let go (R8, D13). */
  lookAtEverybody(): void
  /** Each sequence in its newest version. */
  sequences(): readonly Sequence[]
  /** A new version, of which nobody is a part yet. */
  addSequence(sequence: Sequence): void
  /** Whether people are enrolled in it from now on. */
  setActive(id: SequenceId, isActive: boolean): void
  /** As of now, for showing. */
  policy(): Policy
  /** The rules have changed: what was read of them before does not hold any more. */
  forgetPolicy(): void
  /** The database is not what it was: a backup was put back. */
  forgetAll(): void
}

export function sqliteStore({ db, now, rules, newId }: StoreParts): SqliteStore {
  let policy: StandingPolicy | undefined
  let newest = newestInstant(db)
  const due = knownDue(db)
  const shown = shownRows(db, (person) => loadPersonFile(loading(), { is: 'person', person }))
  const inTransaction = transactions(db, {
    ending: shown.writeAll,
    partUndone() {
      forgetPolicy()
      files.forget()
      shown.partUndone()
    },
    allUndone: forgetRead,
  })
  const agentOf = (line: Phone) => agentOfLine(rules(), line)
  const newPersonId = () => newId() as PersonId
  const files = knownFiles()
  const loading = (): Loading => ({ db, now: now(), agentOf, newPersonId, known: files.of })
  const writer = decisionWriter({
    db,
    now,
    files,
    shown,
    wrote({ blocks, unblocks, journal }) {
      due.forget()
      if (blocks || unblocks) policy = undefined
      if (journal.length > 0) newest = latest(newest ?? now(), now())
    },
  })
  deriveMissingRows()

  return {
    transaction: (work) => inTransaction(() => work(transaction())),
    rowsDue(by, limit, may) {
      const dueAt = [due.first(may.automatic), may.touchesUpTo === null ? undefined : due.touch()]
      return dueAt.some((at) => at !== undefined && at <= by) ? rowsDue(db, by, limit, may) : []
    },
    nextDueAt: due.first,
    nextTouchAt: due.touch,
    postpone(row, until) {
      due.forget()
      files.forget()
      postponeRow(db, row, until)
    },
    bringNear(to) {
      forgetPolicy()
      files.forget()
      bringNear(db, to)
    },
    correctStamps(to) {
      forgetPolicy()
      files.forget()
      correctStamps(db, to)
    },
    nextOfWork: (work, limit) => nextOfWork(db, work, limit),
    workDone(work, upTo) {
      due.forget()
      workDone(db, work, upTo)
    },
    textsOutOfUse: (by, limit) => textsOutOfUse(db, by, limit),
    textsLeftSending: () => textsLeftSending(db),
    textsUnderWay: () => textsUnderWay(db),
    written: () => sql<[], { n: number }>(db, 'SELECT total_changes() AS n').get()?.n ?? 0,
    callsInProgress: () => openCalls(db).map(callFromRow),
    isClockWrong: () => isClockWrong(now(), newest),
    lastHeardAt: () => readState(db, 'lastHeardAt'),
    setLastHeardAt: (at) => writeState(db, 'lastHeardAt', at),
    boundLastHeardAt(to) {
      const newestBefore = (readState(db, 'lastHeardAt') ?? to) > to ? newestInstantUpTo(db, to) : undefined
      if (newestBefore !== undefined) writeState(db, 'lastHeardAt', newestBefore)
    },
    isElsewhere: () => (readState(db, 'otherComputerSince') ?? null) !== null,
    setElsewhere(isElsewhere) {
      writeState(db, 'otherComputerSince', isElsewhere ? now() : null)
      if (!isElsewhere) writeState(db, 'inChargeSince', now())
      policy = undefined
    },
    readState: (key) => readState(db, key),
    writeState(key, value) {
      writeState(db, key, value)
      policy = undefined
    },
    unblockLine(line) {
      unblockLine(db, line)
      forgetPolicy()
    },
    unblockLines() {
      unblockLines(db)
      forgetPolicy()
    },
    erase(person) {
      due.forget()
      files.forget()
      shown.forget(person)
      const file = loadPersonFile(loading(), { is: 'person', person })
      if (!file.person) return undefined
      const salt = readState(db, 'erasureSalt') ?? newId()
      db.pragma('secure_delete = ON') // who was erased is not to be read off free space
      const erased = inTransaction(() => erasePerson(db, { person, numbers: file.numbers, salt, at: now() }))
      db.pragma('secure_delete = FAST')
      db.pragma('wal_checkpoint(TRUNCATE)') // nor off the log, unless a copy is being made of it just now
      return erased
    },
    lookAtEverybody() {
      due.forget()
      files.forget()
      lookAtEverybody(db, now())
    },
    sequences: () => newestSequences(db),
    addSequence(sequence) {
      forgetPolicy()
      inTransaction(() => addSequence(db, sequence, now()))
    },
    setActive(id, isActive) {
      forgetPolicy()
      inTransaction(() => setActive(db, id, isActive))
    },
    policy: policyNow,
    forgetPolicy,
    forgetAll() {
      forgetRead()
      newest = newestInstant(db)
      deriveMissingRows()
    },
  }

  function transaction(): Transaction {
    const loads = loading()
    return {
      load: (subject) => loadPersonFile(loads, subject),
      policy: policyNow,
      isErased: (event) => isErased(db, event),
      isAboutAnother: (event) => isAboutAnother(db, event),
      write: writer,
      merge(from, into) {
        files.forget()
        shown.forget(from)
        mergePeople(db, from, into)
        shown.readAgain(into)
      },
    }
  }

  function policyNow(): Policy {
    policy ??= standingPolicy(db, rules(), now())
    if (policy.restore?.isListed === false) policy = { ...policy, restore: restoreNow(db) }
    return { ...policy, heldBy: null }
  }

  function deriveMissingRows(): void {
    inTransaction(() => peopleWithoutRow(db).forEach(shown.readAgain))
  }

  /** What was read before may not hold any more. */
  function forgetRead(): void {
    forgetPolicy()
    files.forget()
    shown.allUndone()
  }

  function forgetPolicy(): void {
    policy = undefined
    due.forget()
  }
}

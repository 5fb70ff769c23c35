import type { Decided } from '../domain/decided.ts'
import { inboxRow } from '../domain/inbox-row.ts'
import { latest, type EpochMs } from '../domain/words/instant.ts'
import type { PersonId, Phone } from '../domain/words/identifiers.ts'
import type { KnownNumber, Person, PersonFile } from '../domain/words/person-file.ts'
import type { Policy } from '../domain/words/policy.ts'
import type { Sequence, SequenceId } from '../domain/words/sequence.ts'
import type { Store, Transaction } from '../engine/ports.ts'
import { callFromRow, openCalls, writeCall } from './call-rows.ts'
import { lookAtEverybody, lookAtWhoeverIsIn, writeEnrollment } from './enrollment-rows.ts'
import { erasePerson, isErased, type Erased } from './erase-person.ts'
import { bringNear, correctStamps } from './clock-set-right.ts'
import { nextDueAt, nextTouchAt, postponeRow, rowsDue, textsOutOfUse } from './due-rows.ts'
import { sql, type WriteHandle } from './handles.ts'
import { newestInstant, newestInstantUpTo, writeJournal } from './journal-rows.ts'
import { isAboutAnother, textsLeftSending, textsUnderWay, writeMessage } from './message-rows.ts'
import { loadPersonFile, type Loading } from './person-file.ts'
import {
  mergePeople,
  peopleWithoutRow,
  writeNumber,
  writePerson,
  writePersonNumber,
  type RowInInbox,
} from './person-rows.ts'
import { agentOfLine, isClockWrong, restoreNow, standingPolicy, type Rules, type StandingPolicy } from './policy.ts'
import { writeRecording } from './recording-rows.ts'
import { addSequence, newestSequences, setActive } from './sequence-rows.ts'
import { blockLine, readState, unblockLine, unblockLines, writeState, type State } from './state.ts'
import { deleteTask, writeTask } from './task-rows.ts'
import { transactions } from './transactions.ts'
import { addWork, nextOfWork, workDone } from './work-rows.ts'

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

/** How many rows of the inbox are remembered. */
const MOST_SHOWN = 1000

export function sqliteStore({ db, now, rules, newId }: StoreParts): SqliteStore {
  let policy: StandingPolicy | undefined
  let known: { readonly automatic: boolean; readonly dueAt: EpochMs | undefined } | undefined
  let touches: { readonly dueAt: EpochMs | undefined } | undefined
  let newest = newestInstant(db)
  const inTransaction = transactions(db, () => {
    policy = undefined
    forgetDue()
    shown.clear()
  })
  const shown = new Map<PersonId, string>() // the rows written last, so that what is shown already is not written again
  const agentOf = (line: Phone) => agentOfLine(rules(), line)
  const newPersonId = () => newId() as PersonId
  const loading = (): Loading => ({ db, now: now(), agentOf, newPersonId })
  deriveMissingRows()

  return {
    transaction: (work) => inTransaction(() => work(transaction())),
    rowsDue(by, limit, may) {
      const dueAt = [firstDueAt(may.automatic), may.touchesUpTo === null ? undefined : firstTouchAt()]
      return dueAt.some((at) => at !== undefined && at <= by) ? rowsDue(db, by, limit, may) : []
    },
    nextDueAt: firstDueAt,
    nextTouchAt: firstTouchAt,
    postpone(row, until) {
      forgetDue()
      postponeRow(db, row, until)
    },
    bringNear(to) {
      forgetDue()
      bringNear(db, to)
      policy = undefined
    },
    correctStamps: (to) => correctStamps(db, to),
    nextOfWork: (work, limit) => nextOfWork(db, work, limit),
    workDone(work, upTo) {
      forgetDue()
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
      policy = undefined
      forgetDue()
    },
    unblockLines() {
      unblockLines(db)
      policy = undefined
      forgetDue()
    },
    erase(person) {
      forgetDue()
      shown.delete(person)
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
      forgetDue()
      lookAtEverybody(db, now())
    },
    sequences: () => newestSequences(db),
    addSequence(sequence) {
      policy = undefined
      inTransaction(() => addSequence(db, sequence, now()))
    },
    setActive(id, isActive) {
      policy = undefined
      inTransaction(() => setActive(db, id, isActive))
    },
    policy: policyNow,
    forgetPolicy: () => void (policy = undefined),
    forgetAll() {
      policy = undefined
      forgetDue()
      newest = newestInstant(db)
      shown.clear()
      deriveMissingRows()
    },
  }

  /** Asked after each event and mostly unchanged by it: what was read holds until something is written. */
  function firstDueAt(automatic: boolean): EpochMs | undefined {
    if (known?.automatic !== automatic) known = { automatic, dueAt: nextDueAt(db, automatic) }
    return known.dueAt
  }

  function firstTouchAt(): EpochMs | undefined {
    touches ??= { dueAt: nextTouchAt(db) }
    return touches.dueAt
  }

  /** What is due next is read anew. */
  function forgetDue(): void {
    known = undefined
    touches = undefined
  }

  function transaction(): Transaction {
    const loads = loading()
    return {
      load: (subject) => loadPersonFile(loads, subject),
      policy: policyNow,
      isErased: (event) => isErased(db, event),
      isAboutAnother: (event) => isAboutAnother(db, event),
      write: (before, decided) => writeDecided(before, decided),
      merge(from, into) {
        shown.delete(from)
        mergePeople(db, from, into)
        deriveRow(into)
      },
    }
  }

  function policyNow(): Policy {
    policy ??= standingPolicy(db, rules(), now())
    if (policy.restore?.isListed === false) policy = { ...policy, restore: restoreNow(db) }
    return { ...policy, heldBy: null }
  }

  function writeDecided(before: PersonFile, { file, journal, blocks, unblocks }: Decided): void {
    const person = file.person?.id ?? null
    forgetDue()
    if (file.person) writeChangedPerson(before, file, file.person)
    for (const call of differing(before.calls, file.calls)) {
      writeCall(db, call, person, sameIn(before.calls, call))
      writeRecording(db, call)
    }
    for (const message of differing(before.messages, file.messages))
      writeMessage(db, message, person, sameIn(before.messages, message))
    if (person) differing(before.enrollments, file.enrollments).forEach((one) => writeEnrollment(db, one, person))
    for (const number of differing(before.numbers, file.numbers)) {
      writeNumber(db, number)
      if (number.optedOutAt !== null) lookAtWhoeverIsIn(db, number.phone, now())
    }
    differing(before.tasks, file.tasks).forEach((task) => writeTask(db, task, person))
    if (file.tasks !== before.tasks) gone(before.tasks, file.tasks).forEach((task) => deleteTask(db, task))
    journal.forEach((entry) => writeJournal(db, entry, person))
    if (blocks && blockLine(db, blocks.line, blocks.fault, now())) addWork(db, 'LineFaulted', blocks.line, now())
    if (unblocks) unblockLine(db, unblocks)
    if (blocks || unblocks) policy = undefined
    if (journal.length > 0) newest = latest(newest ?? now(), now())
  }

  /** Whom the inbox shows otherwise than before. A stranger's file was made by the loader and is in no table yet. */
  function writeChangedPerson(before: PersonFile, after: PersonFile, person: Person): void {
    const lastShown = shown.get(person.id)
    const isNew = lastShown === undefined && !isWritten(person.id)
    const row = rowInInbox(after)
    const isShownAnew = person !== before.person || row.json !== (lastShown ?? rowInInbox(before).json)
    if (isNew || isShownAnew) writePerson(db, person, row)
    if (shown.size >= MOST_SHOWN) shown.clear()
    shown.set(person.id, row.json)
    if (isNew) after.numbers.forEach((number) => writeNumberOf(person, number))
  }

  /** What stays of somebody erased is a stop of this number again (D10). */
  function writeNumberOf({ id, agent }: Person, number: KnownNumber): void {
    writePersonNumber(db, agent, number.phone, id)
    if (number.optedOutAt !== null) writeNumber(db, number)
  }

  function deriveMissingRows(): void {
    inTransaction(() => peopleWithoutRow(db).forEach(deriveRow))
  }

  function deriveRow(id: PersonId): void {
    const file = loadPersonFile(loading(), { is: 'person', person: id })
    if (file.person) writePerson(db, file.person, rowInInbox(file))
    shown.delete(id)
  }

  function isWritten(id: PersonId): boolean {
    return sql(db, 'SELECT 1 FROM person WHERE id = ?').get(id) !== undefined
  }
}

function rowInInbox(file: PersonFile): RowInInbox {
  const row = inboxRow(file)
  return { row, json: JSON.stringify(row) }
}

function differing<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  return before === after ? [] : after.filter((row) => !before.includes(row))
}

/** Those that are there no more, by their id. */
function gone<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): readonly T[] {
  return before.filter((row) => !sameIn(after, row))
}

function sameIn<T extends { readonly id: string }>(rows: readonly T[], { id }: T): T | undefined {
  return rows.find((row) => row.id === id)
}

import type { Decided } from '../domain/decided.ts'
import { latest, type EpochMs } from '../domain/words/instant.ts'
import type { PersonId, Phone } from '../domain/words/identifiers.ts'
import type { KnownNumber, Person, PersonFile } from '../domain/words/person-file.ts'
import type { Policy } from '../domain/words/policy.ts'
import type { Store, Transaction } from '../engine/ports.ts'
import { callFromRow, openCalls, writeCall } from './call-rows.ts'
import { erasePerson, isErased, type Erased } from './erase-person.ts'
import { bringNear, correctStamps } from './clock-set-right.ts'
import { nextDueAt, postponeRow, rowsDue, textsOutOfUse } from './due-rows.ts'
import { sql, type WriteHandle } from './handles.ts'
import { knownFiles } from './known-files.ts'
import { newestInstant, newestInstantUpTo, writeJournal } from './journal-rows.ts'
import { isAboutAnother, textsLeftSending, writeMessage } from './message-rows.ts'
import { loadPersonFile, type Loading } from './person-file.ts'
import { mergePeople, peopleWithoutRow, writeNumber, writePerson, writePersonNumber } from './person-rows.ts'
import { agentOfLine, isClockWrong, restoreNow, standingPolicy, type Rules, type StandingPolicy } from './policy.ts'
import { writeRecording } from './recording-rows.ts'
import { shownRows } from './shown-rows.ts'
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
  /** As of now, for showing. */
  policy(): Policy
  /** The rules have changed: what was read of them before does not hold any more. */
  forgetPolicy(): void
  /** The database is not what it was: a backup was put back. */
  forgetAll(): void
}

export function sqliteStore({ db, now, rules, newId }: StoreParts): SqliteStore {
  let policy: StandingPolicy | undefined
  let known: { readonly automatic: boolean; readonly dueAt: EpochMs | undefined } | undefined
  let newest = newestInstant(db)
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
  deriveMissingRows()

  return {
    transaction: (work) => inTransaction(() => work(transaction())),
    rowsDue(by, limit, automatic) {
      const dueAt = firstDueAt(automatic)
      return dueAt === undefined || dueAt > by ? [] : rowsDue(db, by, limit, automatic)
    },
    nextDueAt: firstDueAt,
    postpone(row, until) {
      known = undefined
      files.forget()
      postponeRow(db, row, until)
    },
    bringNear(to) {
      forgetPolicy()
      files.forget()
      bringNear(db, to)
    },
    correctStamps(to) {
      files.forget()
      correctStamps(db, to)
    },
    nextOfWork: (work, limit) => nextOfWork(db, work, limit),
    workDone(work, upTo) {
      known = undefined
      workDone(db, work, upTo)
    },
    textsOutOfUse: (by, limit) => textsOutOfUse(db, by, limit),
    textsLeftSending: () => textsLeftSending(db),
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
      known = undefined
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
    policy: policyNow,
    forgetPolicy,
    forgetAll() {
      forgetRead()
      newest = newestInstant(db)
      deriveMissingRows()
    },
  }

  /** Asked after each event and mostly unchanged by it: what was read holds until something is written. */
  function firstDueAt(automatic: boolean): EpochMs | undefined {
    if (known?.automatic !== automatic) known = { automatic, dueAt: nextDueAt(db, automatic) }
    return known.dueAt
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

  function writeDecided(before: PersonFile, { file, journal, blocks, unblocks }: Decided): void {
    const person = file.person?.id ?? null
    known = undefined
    if (file.person) writeChangedPerson(before, file, file.person)
    differing(before.numbers, file.numbers).forEach(writeNumberOfAll)
    for (const call of differing(before.calls, file.calls)) {
      writeCall(db, call, person, sameIn(before.calls, call))
      writeRecording(db, call)
    }
    for (const message of differing(before.messages, file.messages))
      writeMessage(db, message, person, sameIn(before.messages, message))
    differing(before.tasks, file.tasks).forEach((task) => writeTask(db, task, person))
    if (file.tasks !== before.tasks) gone(before.tasks, file.tasks).forEach((task) => deleteTask(db, task))
    journal.forEach((entry) => writeJournal(db, entry, person))
    if (blocks && blockLine(db, blocks.line, blocks.fault, now())) addWork(db, 'LineFaulted', blocks.line, now())
    if (unblocks) unblockLine(db, unblocks)
    if (blocks || unblocks) policy = undefined
    if (journal.length > 0) newest = latest(newest ?? now(), now())
    if (file.person) files.keep(file.person.id, file)
  }

  /** What is known of a number holds for everybody who has it (D10). */
  function writeNumberOfAll(number: KnownNumber): void {
    files.forget()
    writeNumber(db, number)
  }

  /** A stranger's file was made by the loader and is in no table yet. */
  function writeChangedPerson(before: PersonFile, after: PersonFile, person: Person): void {
    const isNew = !shown.isWritten(person.id) && !isWritten(person.id)
    if (isNew || person !== before.person) writePerson(db, person)
    shown.wrote(person.id, before, after)
    if (isNew) after.numbers.forEach((number) => writeNumberOf(person, number))
  }

  /** What stays of somebody erased is a stop of this number again (D10). */
  function writeNumberOf({ id, agent }: Person, number: KnownNumber): void {
    writePersonNumber(db, agent, number.phone, id)
    if (number.optedOutAt !== null) writeNumberOfAll(number)
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
    known = undefined
  }

  function isWritten(id: PersonId): boolean {
    return sql(db, 'SELECT 1 FROM person WHERE id = ?').get(id) !== undefined
  }
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

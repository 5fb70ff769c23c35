import type { Decided } from '../domain/decided.ts'
import { waitingSince } from '../domain/waiting.ts'
import { latest, type EpochMs } from '../domain/words/instant.ts'
import type { AgentId, PersonId, Phone } from '../domain/words/identifiers.ts'
import type { PersonFile } from '../domain/words/person-file.ts'
import type { Policy } from '../domain/words/policy.ts'
import type { Store, Transaction } from '../engine/ports.ts'
import { callFromRow, openCalls, writeCall } from './call-rows.ts'
import { nextDueAt, postponeRow, rowsDue } from './due-rows.ts'
import { sql, type WriteHandle } from './handles.ts'
import { newestInstant, writeJournal } from './journal-rows.ts'
import { textsLeftSending, writeMessage } from './message-rows.ts'
import { loadPersonFile, type Loading } from './person-file.ts'
import { mergePeople, writeNumber, writePerson, writePersonNumber } from './person-rows.ts'
import { isClockWrong, standingPolicy, type Rules, type StandingPolicy } from './policy.ts'
import { blockLine, readState, unblockLine, unblockLines, writeState, type State } from './state.ts'
import { writeTask } from './task-rows.ts'

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
  /** As of now, for showing. */
  policy(): Policy
  /** The rules have changed: what was read of them before does not hold any more. */
  forgetPolicy(): void
}

export function sqliteStore({ db, now, rules, newId }: StoreParts): SqliteStore {
  let policy: StandingPolicy | undefined
  let known: { readonly automatic: boolean; readonly dueAt: EpochMs | undefined } | undefined
  let newest = newestInstant(db)
  const agentOf = (line: Phone) => rules().lines.get(line)?.agent.id ?? ('' as AgentId)
  const newPersonId = () => newId() as PersonId

  return {
    transaction: (work) => inTransaction(() => work(transaction())),
    rowsDue(by, limit, automatic) {
      const dueAt = firstDueAt(automatic)
      return dueAt === undefined || dueAt > by ? [] : rowsDue(db, by, limit, automatic)
    },
    nextDueAt: firstDueAt,
    postpone(row, until) {
      known = undefined
      postponeRow(db, row, until)
    },
    textsLeftSending: () => textsLeftSending(db),
    callsInProgress: () => openCalls(db).map(callFromRow),
    isClockWrong: () => isClockWrong(now(), newest),
    lastHeardAt: () => readState(db, 'lastHeardAt'),
    setLastHeardAt: (at) => writeState(db, 'lastHeardAt', at),
    readState: (key) => readState(db, key),
    writeState(key, value) {
      writeState(db, key, value)
      policy = undefined
    },
    unblockLine(line) {
      unblockLine(db, line)
      policy = undefined
      known = undefined
    },
    unblockLines() {
      unblockLines(db)
      policy = undefined
      known = undefined
    },
    policy: policyNow,
    forgetPolicy: () => void (policy = undefined),
  }

  /** Asked after each event and mostly unchanged by it: what was read holds until something is written. */
  function firstDueAt(automatic: boolean): EpochMs | undefined {
    if (known?.automatic !== automatic) known = { automatic, dueAt: nextDueAt(db, automatic) }
    return known.dueAt
  }

  function transaction(): Transaction {
    const loading: Loading = { db, now: now(), agentOf, newPersonId }
    return {
      load: (subject) => loadPersonFile(loading, subject),
      policy: policyNow,
      write: (before, decided) => writeDecided(before, decided),
      merge: (from, into) => mergePeople(db, from, into),
    }
  }

  function policyNow(): Policy {
    policy ??= standingPolicy(db, rules(), now())
    return { ...policy, clockIsWrong: isClockWrong(now(), newest), isListening: false }
  }

  function writeDecided(before: PersonFile, { file, journal, blocks, unblocks }: Decided): void {
    const person = file.person?.id ?? null
    const waiting = waitingSince(file)
    known = undefined
    writeNewPerson(before, file)
    if (file.person && (file.person !== before.person || waiting !== waitingSince(before)))
      writePerson(db, file.person, waiting)
    differing(before.numbers, file.numbers).forEach((number) => writeNumber(db, number))
    differing(before.calls, file.calls).forEach((call) => writeCall(db, call, person, sameIn(before.calls, call)))
    differing(before.messages, file.messages).forEach((message) =>
      writeMessage(db, message, person, sameIn(before.messages, message)),
    )
    differing(before.tasks, file.tasks).forEach((task) => writeTask(db, task, person))
    journal.forEach((entry) => writeJournal(db, entry, person))
    if (blocks) blockLine(db, blocks.line, blocks.fault, now())
    if (unblocks) unblockLine(db, unblocks)
    if (blocks || unblocks) policy = undefined
    if (journal.length > 0) newest = latest(newest ?? now(), now())
  }

  /** A stranger's file was made by the loader and is in no table yet. */
  function writeNewPerson({ person }: PersonFile, after: PersonFile): void {
    if (!person || isWritten(person.id)) return
    writePerson(db, person, null)
    after.numbers.forEach(({ phone }) => writePersonNumber(db, person.agent, phone, person.id))
  }

  function isWritten(id: PersonId): boolean {
    return sql(db, 'SELECT 1 FROM person WHERE id = ?').get(id) !== undefined
  }

  /** Within a transaction it is a savepoint: undone alone, durable with the whole. */
  function inTransaction<T>(work: () => T): T {
    const isWithin = db.inTransaction
    sql(db, isWithin ? 'SAVEPOINT part' : 'BEGIN IMMEDIATE').run()
    try {
      const result = work()
      sql(db, isWithin ? 'RELEASE part' : 'COMMIT').run()
      return result
    } catch (error) {
      policy = undefined
      known = undefined
      if (db.inTransaction) db.exec(isWithin ? 'ROLLBACK TO part; RELEASE part' : 'ROLLBACK')
      throw error
    }
  }
}

function differing<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  return before === after ? [] : after.filter((row) => !before.includes(row))
}

function sameIn<T extends { readonly id: string }>(rows: readonly T[], { id }: T): T | undefined {
  return rows.find((row) => row.id === id)
}

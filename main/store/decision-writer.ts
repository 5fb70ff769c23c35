import type { Decided } from '../domain/decided.ts'
import type { PersonId } from '../domain/words/identifiers.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { KnownNumber, Person, PersonFile } from '../domain/words/person-file.ts'
import { writeCall } from './call-rows.ts'
import { lookAtWhoeverIsIn, writeEnrollment } from './enrollment-rows.ts'
import { sql, type WriteHandle } from './handles.ts'
import { writeJournal } from './journal-rows.ts'
import type { KnownFiles } from './known-files.ts'
import { writeMessage } from './message-rows.ts'
import { writeNumber, writePerson, writePersonNumber } from './person-rows.ts'
import { writeRecording } from './recording-rows.ts'
import type { ShownRows } from './shown-rows.ts'
import { blockLine, unblockLine } from './state.ts'
import { deleteTask, writeTask } from './task-rows.ts'
import { addWork } from './work-rows.ts'

interface WriterParts {
  readonly db: WriteHandle
  readonly now: () => EpochMs
  readonly files: KnownFiles
  readonly shown: ShownRows
  /** Called with what has been written. */
  readonly wrote: (decided: Decided) => void
}

/** Writes what a decision has changed of a file, and nothing else. Call the answer within a transaction. */
export function decisionWriter({ db, now, files, shown, wrote }: WriterParts) {
  return (before: PersonFile, decided: Decided): void => {
    const { file, journal, blocks, unblocks } = decided
    const person = file.person?.id ?? null
    if (file.person) writeChangedPerson(before, file, file.person)
    for (const call of differing(before.calls, file.calls)) {
      writeCall(db, call, person, sameIn(before.calls, call))
      writeRecording(db, call)
    }
    for (const message of differing(before.messages, file.messages))
      writeMessage(db, message, person, sameIn(before.messages, message))
    if (person) differing(before.enrollments, file.enrollments).forEach((one) => writeEnrollment(db, one, person))
    differing(before.numbers, file.numbers).forEach(writeNumberOfAll)
    differing(before.tasks, file.tasks).forEach((task) => writeTask(db, task, person))
    if (file.tasks !== before.tasks) gone(before.tasks, file.tasks).forEach((task) => deleteTask(db, task))
    journal.forEach((entry) => writeJournal(db, entry, person))
    if (blocks && blockLine(db, blocks.line, blocks.fault, now())) addWork(db, 'LineFaulted', blocks.line, now())
    if (unblocks) unblockLine(db, unblocks)
    wrote(decided)
    if (file.person) files.keep(file.person.id, file)
  }

  /** What is known of a number holds for everybody who has it (D10). */
  function writeNumberOfAll(number: KnownNumber): void {
    files.forget()
    writeNumber(db, number)
    if (number.optedOutAt !== null) lookAtWhoeverIsIn(db, number.phone, now())
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

import type { TaskKind } from '../domain/words/task-kind.ts'
import type { CallSid, PersonId, TaskId } from '../domain/words/identifiers.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { Task } from '../domain/words/person-file.ts'
import { sql, type ReadHandle, type WriteHandle } from './handles.ts'

export interface TaskRow {
  readonly id: TaskId
  readonly person_id: PersonId | null
  readonly kind: TaskKind
  readonly call_id: CallSid | null
  readonly due_at_ms: EpochMs
  readonly sentence: string
  readonly state: Task['state']
}

const columns = 'id, person_id, kind, call_id, due_at_ms, sentence, state'

export function tasksOfPerson(db: ReadHandle, person: PersonId): readonly TaskRow[] {
  return sql<[PersonId], TaskRow>(db, `SELECT ${columns} FROM task WHERE person_id = ?`)
    .all(person)
    .sort((a, b) => a.due_at_ms - b.due_at_ms || (a.id < b.id ? -1 : 1))
}

export function tasksOfState(db: ReadHandle, state: Task['state']): readonly TaskRow[] {
  return sql<[Task['state']], TaskRow>(db, `SELECT ${columns} FROM task WHERE state = ? ORDER BY due_at_ms, id`).all(
    state,
  )
}

export function taskById(db: ReadHandle, id: TaskId): TaskRow | undefined {
  return sql<[TaskId], TaskRow>(db, `SELECT ${columns} FROM task WHERE id = ?`).get(id)
}

export function writeTask(db: WriteHandle, task: Task, person: PersonId | null): void {
  sql(
    db,
    `INSERT INTO task (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET person_id = excluded.person_id, due_at_ms = excluded.due_at_ms,
       sentence = excluded.sentence, state = excluded.state`,
  ).run(task.id, person, task.kind, task.call, task.dueAt, task.sentence, task.state)
}

/** It was never to be. */
export function deleteTask(db: WriteHandle, { id }: Task): void {
  sql(db, 'DELETE FROM task WHERE id = ?').run(id)
}

export function taskFromRow({ id, kind, call_id, due_at_ms, sentence, state }: TaskRow): Task {
  return { id, kind, call: call_id, dueAt: due_at_ms, sentence, state }
}

import type { Params, Result } from '../../preload/contract.ts'
import type { TaskId } from '../domain/words/identifiers.ts'
import { act, type Desk } from './desk.ts'
import { notFound, type Failure } from './failure.ts'
import { shownTask } from './shown.ts'

export function listTasks({ reading }: Desk, { state }: Params<'tasks.list'>): Result<'tasks.list'> {
  return { tasks: reading.tasks(state ?? 'open').map(({ task, person }) => shownTask(task, person)) }
}

/** Done twice is done. Answers with what is still open. */
export function completeTask(desk: Desk, { taskId }: Params<'tasks.complete'>): Result<'tasks.complete'> | Failure {
  const known = desk.reading.task(taskId as TaskId)
  if (!known) return notFound('task', taskId)
  if (known.person) act(desk, known.person, { is: 'completed_task', task: known.task.id })
  return listTasks(desk, {})
}

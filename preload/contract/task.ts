import { z } from 'zod'
import { id, instant } from './basics.ts'

export const task = z.object({
  id,
  leadId: id.nullable(),
  kind: z.enum([
    'manual_callback',
    'in_doubt',
    'missing_email',
    'confirm_stop',
    'booking_cancelled',
    'waiting_24h',
    'voice_touch',
    'owner_elsewhere',
  ]),
  dueAt: instant,
  sentence: z.string(),
  state: z.enum(['open', 'done']),
})

export type Task = z.infer<typeof task>

export const tasksList = {
  params: z.strictObject({ state: z.enum(['open', 'done']).optional() }),
  result: z.object({ tasks: z.array(task) }),
}

export const tasksComplete = {
  params: z.strictObject({ taskId: id }),
  result: z.object({ tasks: z.array(task) }),
}

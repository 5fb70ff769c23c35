import type { Params, Result } from '../../preload/contract.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import { readChecklist } from './checklist.ts'
import type { Desk } from './desk.ts'
import { Failure } from './failure.ts'
import { shownInstant } from './shown.ts'

/** Whether missed calls are texted now, and until when not (R8). */
export function readFollowUp(desk: Desk): Result<'followUp.read'> {
  const { followUp } = desk.policy()
  switch (followUp.is) {
    case 'on':
      return { enabled: true }
    case 'off':
      return { enabled: false, reason: 'Follow-up is switched off.' }
    case 'paused':
      if (followUp.until <= desk.now()) return { enabled: true }
      return { enabled: false, pausedUntil: shownInstant(followUp.until), reason: 'Follow-up is paused for now.' }
  }
}

/** R8: off until then, or until it is switched on. */
export function pauseFollowUp(
  desk: Desk,
  { until }: Params<'followUp.pause'>,
): Promise<Result<'followUp.pause'> | Failure> {
  return setFollowUp(desk, { enabled: false, ...(until === undefined ? {} : { until }) })
}

/** S64: it goes on only when every item of the checklist passes. It goes off at any time. */
export async function setFollowUp(
  desk: Desk,
  { enabled, until }: Params<'followUp.setEnabled'>,
): Promise<Result<'followUp.setEnabled'> | Failure> {
  if (enabled) {
    const { items, ready } = await readChecklist(desk)
    if (!ready) {
      const failing = items.filter(({ ok }) => !ok)
      const names = failing.map(({ id }) => id)
      const whatToDo = failing.map((item) => item.whatToDo ?? item.detail).join(' ')
      return new Failure('checklist_incomplete', `Not ready yet: ${names.join(', ')}.`, whatToDo, { items: names })
    }
    desk.followUp.set({ is: 'on' })
    return readFollowUp(desk)
  }
  if (until === undefined) desk.followUp.set({ is: 'off' })
  else {
    const end = Date.parse(until) as EpochMs
    if (end <= desk.now())
      return new Failure('bad_request', `until ${until} is past.`, 'Give an instant to come, or leave until out.')
    desk.followUp.set({ is: 'paused', until: end })
  }
  return readFollowUp(desk)
}

import { undecided, withMessage, withTaskFor, say, type Decided } from './decided.ts'
import { enrolled } from './enrollment.ts'
import { enrollmentOf, numberIn } from './find.ts'
import { holdOf, isUnderWay, plannedAhead } from './plan-ahead.ts'
import { because } from './reasons.ts'
import { takeTouchBack } from './text-back.ts'
import { objectionToTouch } from './touch.ts'
import { nextAhead, type Timed } from './week.ts'
import type { TaskId } from './words/identifiers.ts'
import type { EpochMs } from './words/instant.ts'
import type { Message, PersonFile, Reason } from './words/person-file.ts'
import type { Policy } from './words/policy.ts'

/**
 * The second look at a touch (design §1.3): it goes; or it is as if its time had not come, and it comes again; or it
 * is the agent's; or it is of no more use. `leaving` is what goes.
 */
export function judgeTouch(text: Message, file: PersonFile, policy: Policy, now: EpochMs, leaving: Decided): Decided {
  const one = enrolled(file)
  if (one === undefined || one.id !== text.touch?.enrollment || numberIn(file, text.to).optedOutAt !== null)
    return dropped(text, file, because('touch_dropped', 'dropped', now))
  const objection = text.email ? undefined : objectionToTouch(one, file, policy, now)
  if (objection) return handedOver(text, file, objection)
  const hold = holdOf(one, file, policy, now)
  if (hold) return comesAgain(text, file, hold.reason, policy, now)
  const reason = because('touch_moved', 'waits', now)
  const again = takeTouchBack(undecided(file), text, reason)
  const planned = plannedNow(again.file, policy, now)
  const isTimely = planned?.plan.number === text.touch.number && planned.dueAt <= now
  return isTimely ? leaving : plannedAhead(again, policy, now)
}

/** The touch that would go next if this one had not come due: the hour, another call or another text may forbid it now. */
function plannedNow(file: PersonFile, policy: Policy, now: EpochMs): Timed | undefined {
  const one = enrolled(file)
  return one && isUnderWay(one) ? nextAhead(one, file, policy, now) : undefined
}

function comesAgain(text: Message, file: PersonFile, reason: Reason, policy: Policy, now: EpochMs): Decided {
  return plannedAhead(takeTouchBack(undecided(file), text, reason), policy, now)
}

/** A text of a touch that the agent does instead (D9). */
function handedOver(text: Message, file: PersonFile, reason: Reason): Decided {
  return touchTask(dropped(text, file, reason), text, reason)
}

function dropped(text: Message, file: PersonFile, reason: Reason): Decided {
  const gone = withMessage(undecided(file), { ...text, state: 'dropped', dueAt: null, reason })
  return say(gone, reason, { call: enrollmentOf(text, file)?.call ?? null, message: text.id })
}

/** What a touch that did not reach them leaves the agent; its sequence has had it. */
export function touchTask(decided: Decided, text: Message, reason: Reason): Decided {
  const one = enrollmentOf(text, decided.file)
  if (!one || !decided.file.person) return decided
  const id = `manual_callback:${text.id}` as TaskId
  return withTaskFor(decided, reason, { id, kind: 'manual_callback', call: one.call })
}

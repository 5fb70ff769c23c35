import type { EnrollmentShape } from '../../preload/contract/sequence.ts'
import { lastEnrollment } from '../domain/enrollment.ts'
import { holdOf, isUnderWay, shownAhead } from '../domain/plan-ahead.ts'
import { isPaused } from '../domain/objections.ts'
import { channelOf } from '../domain/touch.ts'
import { touchDue } from '../domain/touch-times.ts'
import { weekAhead } from '../domain/week.ts'
import type { Enrollment, TouchAhead, TouchDone } from '../domain/words/enrollment.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { PersonFile } from '../domain/words/person-file.ts'
import type { Policy } from '../domain/words/policy.ts'
import type { Sequence, TouchPlan } from '../domain/words/sequence.ts'
import { shownInstant, shownReason } from './shown.ts'

type Begun = Enrollment & { readonly sequence: Sequence; readonly enrolledAt: EpochMs }
type ShownTouch = EnrollmentShape['touches'][number]

/** The sequence that a person is in or, else, was in last, with what became of each touch and what is still to come; null: there was none. */
export function shownEnrollment(file: PersonFile, policy: Policy, now: EpochMs): EnrollmentShape | null {
  const one = lastEnrollment(file)
  if (!one || !hasBegun(one)) return null
  const { id, name, version } = one.sequence
  const isHeld = one.state === 'active' && isPaused(file, now)
  return {
    id: one.id,
    sequence: { id, name, version },
    state: one.state === 'waiting' || isHeld ? 'paused' : one.state,
    ...(one.exitReason === null ? {} : { exitReason: one.exitReason }),
    enrolledAt: shownInstant(one.enrolledAt),
    touches: touchesOf(one, file, policy, now),
  }
}

function hasBegun(one: Enrollment): one is Begun {
  return one.sequence !== null && one.enrolledAt !== null
}

function touchesOf(one: Begun, file: PersonFile, policy: Policy, now: EpochMs): ShownTouch[] {
  const ahead = isUnderWay(one) ? touchesAhead(one, file, policy, now) : []
  return one.sequence.touches.map((plan) => {
    const done = one.done.find(({ number }) => number === plan.number)
    if (done) return shownDone(done, plan, file)
    const next = ahead.find(({ number }) => number === plan.number)
    return next ? shownNext(next) : neverWent(one, plan)
  })
}

function touchesAhead(one: Begun, file: PersonFile, policy: Policy, now: EpochMs): readonly TouchAhead[] {
  const hold = holdOf(one, file, policy, now)
  return weekAhead(one, file, policy, now).map((timed) =>
    shownAhead(timed, channelOf(timed.plan, file, policy), hold, now),
  )
}

function shownDone(done: TouchDone, plan: TouchPlan, { messages }: PersonFile): ShownTouch {
  const text = messages.find(({ id }) => id === done.message)
  const hasGone = text?.state === 'sent' || text?.state === 'delivered'
  const reason = hasGone ? (done.reason ?? text.reason) : (text?.reason ?? done.reason)
  const withoutText = plan.channel === 'voice' && done.as === 'task' ? 'delivered' : 'skipped'
  return {
    number: done.number,
    channel: done.as === 'sms' || done.as === 'email' ? done.as : plan.channel,
    dueAt: shownInstant(text?.sentAt ?? done.at),
    state: text?.state ?? withoutText,
    ...(done.movedFrom === null ? {} : { movedFrom: shownInstant(done.movedFrom) }),
    ...(reason ? { reason: shownReason(reason) } : {}),
    ...(done.message === null ? {} : { messageId: done.message }),
  }
}

function shownNext({ number, channel, dueAt, movedFrom, reason, isHeld }: TouchAhead): ShownTouch {
  return {
    number,
    channel,
    dueAt: shownInstant(dueAt),
    state: isHeld ? 'held' : 'pending',
    ...(movedFrom === null ? {} : { movedFrom: shownInstant(movedFrom) }),
    ...(reason ? { reason: shownReason(reason) } : {}),
  }
}

/** The sequence ended before its time. */
function neverWent({ hourZero }: Begun, { number, channel, after }: TouchPlan): ShownTouch {
  return { number, channel, dueAt: shownInstant(touchDue(hourZero, after)), state: 'canceled' }
}

import type { Result } from '../../preload/contract.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import { startOfDay } from '../domain/zones.ts'
import type { News } from '../engine/ports/news.ts'
import { knownToFail } from './checklist.ts'
import type { Desk } from './desk.ts'
import { shownInstant } from './shown.ts'

type Status = Result<'status.read'>
type Standing = Pick<Status, 'state' | 'pausedUntil' | 'since' | 'left'>

/** How the program stands, in one read (look.md 5, 11). Nobody is asked for it. */
export function readStatus(desk: Desk): Status {
  const { reading } = desk
  const last = reading.lastAnswer()
  return {
    ...standing(desk),
    waiting: reading.howManyWait(),
    today: today(desk),
    lastText: last && { secondsAfterCall: last.secondsAfterCall, at: shownInstant(last.at) },
    ...reading.unsettled(),
    problems: desk.problems().map(({ code, sentence, whatToDo, since }) => ({
      code,
      sentence,
      whatToDo,
      since: shownInstant(since),
    })),
    slept: null,
    notificationsAllowed: null,
    keychain: null,
  }
}

/** Tells `status.changed` and `checklist.changed`, once for all that has happened in one turn. */
export interface StatusTeller {
  /** Something may have changed it. */
  look(): void
  /** Nothing is told any more. */
  stop(): void
}

/** `later` does it soon, and at the end of the turn at the earliest; its answer takes it back. `at` does it then, unless its answer is called before: a pause ends by itself. */
export function statusTeller(parts: {
  readonly desk: Desk
  readonly announce: (news: News) => void
  readonly later: (work: () => void) => () => void
  readonly at: (instant: EpochMs, work: () => void) => () => void
  readonly complain: (what: string, error: unknown) => void
}): StatusTeller {
  let told = JSON.stringify(readStatus(parts.desk))
  let failed = knownToFail(parts.desk).join()
  let isLooking = false
  let isStopped = false
  let stopAlarm = () => {}
  let stopLooking = () => {}
  return {
    look() {
      if (isLooking || isStopped) return
      isLooking = true
      stopLooking = parts.later(guarded)
    },
    stop() {
      isStopped = true
      stopLooking()
      stopAlarm()
    },
  }

  function guarded(): void {
    isLooking = false
    try {
      tell()
    } catch (error) {
      parts.complain('the status could not be told', error)
    }
  }

  function tell(): void {
    if (isStopped) return
    const status = readStatus(parts.desk)
    const now = JSON.stringify(status)
    stopAlarm()
    if (status.pausedUntil !== undefined) stopAlarm = parts.at(Date.parse(status.pausedUntil) as EpochMs, guarded)
    const failing = knownToFail(parts.desk)
    if (failing.join() !== failed) parts.announce({ event: 'checklist.changed', data: { failing } })
    failed = failing.join()
    if (now === told) return
    told = now
    parts.announce({ event: 'status.changed', data: status })
  }
}

/** The first that holds, by its rank. */
function standing(desk: Desk): Standing {
  const left = [...knownToFail(desk)]
  if (left.length > 0) return { state: 'setup', left }
  const offline = desk.problems().find(({ code }) => code === 'twilio_unreachable' || code === 'unreachable')
  if (offline) return { state: 'offline', since: shownInstant(offline.since) }
  const { followUp, offSpans } = desk.policy()
  const from = offSpans.at(-1)?.from
  const since = from === undefined ? {} : { since: shownInstant(from) }
  if (followUp.is === 'off') return { state: 'off', ...since }
  if (followUp.is === 'paused' && followUp.until > desk.now())
    return { state: 'paused', pausedUntil: shownInstant(followUp.until), ...since }
  return { state: 'on' }
}

function today({ reading, now, timeZone }: Desk): Status['today'] {
  const { missed, texted, newestAnswers } = reading.doneSince(startOfDay(now(), timeZone()))
  const seconds = newestAnswers.toSorted((a, b) => a - b)
  return { missed, texted, firstTextP50Seconds: seconds[Math.ceil(seconds.length / 2) - 1] ?? null }
}

import { wordOf } from '../domain/call-fact.ts'
import { running } from '../domain/enrollment.ts'
import { readText } from '../domain/incoming-text.ts'
import type { ReadsAs } from '../domain/words/event.ts'
import { between, earlier, earliest, later, minutes, seconds, type EpochMs } from '../domain/words/instant.ts'
import { voicemailFinder } from './find-voicemails.ts'
import { guarded } from './guarded.ts'
import { handleEvent } from './handle-event.ts'
import { linesOfOurs } from './lines-of-ours.ts'
import type { EnginePorts } from './outbox.ts'
import type { Heard } from './ports.ts'
import { CannotSave } from './ports/cannot-save.ts'
import type { ClockGuard } from './watch-clock.ts'

/** What began before we last heard may have ended since, and Twilio's list may lag by 15 minutes (twilio.md 7, 10.1). */
const MARGIN = minutes(20)

/** For a touch, what was heard longer ago does not count (D8). */
const FRESH = minutes(1)

/** When to ask again after Twilio could not be asked; the last goes on (contract, Paces). */
const paces = [1, 2, 4, 8, 16, 30].map(seconds)
const LONGEST_PACE = seconds(30)

/** D8: the outbox is closed until Twilio was asked for everything since we last heard. */
export interface Listener {
  /** Closes the outbox. */
  close(): void
  /** The store is not what it was: what was kept of Twilio's list may be gone. */
  forget(): void
  /** Closes the outbox, and asks. */
  listen(): void
  /** Asks once, with the outbox as it is. */
  poll(): void
  /** Asks again if the time for it has come. */
  pump(): void
  isOpen(): boolean
  /** Until when everything is known, as freshly as a touch asks for; null: that is too long ago (D8). */
  heardUpTo(): EpochMs | null
  /** When it will ask again by itself; undefined: it need not. */
  nextTryAt(): EpochMs | undefined
}

/** `opened` is called each time Twilio has answered, whatever it said. */
export function listener(ports: EnginePorts, guard: ClockGuard, opened: () => void): Listener {
  const { store, clock } = ports
  const voicemails = voicemailFinder(ports)
  let isOpen = false
  let isAsking = false
  let mustAskAgain = false
  let failures = 0
  let nextTryAt: EpochMs | undefined
  let keptBefore: ReadonlySet<string> = new Set()
  let heardUpTo: EpochMs | undefined

  return {
    close() {
      isOpen = false
      heardUpTo = undefined
    },
    forget() {
      keptBefore = new Set()
      voicemails.forget()
    },
    listen() {
      isOpen = false
      heardUpTo = undefined
      if (isAsking) mustAskAgain = true
      else ask()
    },
    poll() {
      if (!isAsking) ask()
    },
    pump() {
      if (nextTryAt !== undefined && clock.now() >= nextTryAt && !isAsking) ask()
    },
    isOpen: () => isOpen,
    heardUpTo() {
      const now = clock.now()
      if (heardUpTo === undefined || heardUpTo > now || between(heardUpTo, now) > FRESH) return null
      return heardUpTo
    },
    nextTryAt: () => nextTryAt,
  }

  function ask(): void {
    const askedAt = clock.now()
    const asked = guarded(ports.complain, 'what to ask Twilio for could not be read', () => whatToAsk(askedAt))
    nextTryAt = asked ? undefined : later(askedAt, LONGEST_PACE)
    if (!asked) return
    isAsking = true
    ports.twilio.listen(asked.since, asked.lines, (heard) => {
      isAsking = false
      if (mustAskAgain) {
        mustAskAgain = false
        return ask()
      }
      if (heard) heardAll(askedAt, heard)
      else failed()
      opened()
    })
  }

  /** Since when, and of which lines. */
  function whatToAsk(now: EpochMs) {
    const lastHeardAt = earliest(store.lastHeardAt() ?? now, now)
    const unended = store.callsInProgress().map(({ startedAt }) => startedAt)
    return { since: earlier(earliest(lastHeardAt, ...unended), MARGIN), lines: linesOfOurs(store) }
  }

  /** In time order, each by itself: what cannot be kept hides nothing else. */
  function keepAll(heard: readonly Heard[]): boolean {
    const news = heard.filter((event) => !keptBefore.has(nameOf(event))).toSorted(inTimeOrder)
    const lost = new Set(news.filter((event) => !keep(event)))
    keptBefore = new Set(heard.filter((event) => !lost.has(event)).map(nameOf))
    return lost.size === 0
  }

  function keep(event: Heard): boolean {
    try {
      handleEvent(ports, event.type === 'TextFound' ? { ...event, readsAs: readsAs(event) } : event)
      return true
    } catch (error) {
      if (!(error instanceof CannotSave)) ports.complain('what Twilio lists could not be kept', error)
      return false
    }
  }

  function readsAs({ body, line: number, to, sid }: Extract<Heard, { type: 'TextFound' }>): ReadsAs | null {
    return store.transaction((tx) => {
      const { lines, sequences } = tx.policy()
      const line = lines.get(number)
      const file = tx.load({ is: 'number', phone: to, line: number, sid })
      const own = running(file)?.sequence
      return line ? ports.words.readsAs(body, line, file.person, own ? [own, ...sequences] : sequences) : null
    })
  }

  /** What could not be kept is asked for again with the next poll. */
  function heardAll(askedAt: EpochMs, heard: readonly Heard[]): void {
    isOpen = true // nothing is sent before all of it is kept: the outbox runs after this
    const isWhole = keepAll(heard)
    if (isWhole) heardUpTo = askedAt
    if (isWhole && !guard.isAhead()) markHeard(askedAt)
    if (failures > 0) clear()
    failures = 0
    voicemails.lookAmong(heard)
  }

  /** Without the mark the next look reaches further back, and finds the same. */
  function markHeard(askedAt: EpochMs): void {
    const what = 'how far Twilio was listened to could not be kept'
    guarded(ports.complain, what, () => store.setLastHeardAt(askedAt))
  }

  function failed(): void {
    if (failures === 0) raise()
    nextTryAt = later(clock.now(), paces[failures] ?? LONGEST_PACE)
    failures += 1
  }

  function raise(): void {
    const sentence = 'Twilio cannot be reached, so automatic texts wait until it was asked for news.'
    const whatToDo = 'Check the internet connection, and the Twilio account and token in the settings.'
    ports.announce({ event: 'problem.raised', data: { code: 'twilio_unreachable', sentence, whatToDo } })
    ports.announce({ event: 'reachability.changed', data: { reachable: false, detail: sentence } })
  }

  function clear(): void {
    ports.announce({ event: 'problem.cleared', data: { code: 'twilio_unreachable' } })
    ports.announce({ event: 'reachability.changed', data: { reachable: true, detail: 'Twilio answers again.' } })
  }
}

/** Each poll looks back a while: most of what it brings was kept after the one before. */
function nameOf(heard: Heard): string {
  return heard.type === 'CallEvidence' ? `${heard.call}:${wordOf(heard.fact)}` : heard.sid
}

/**
 * A call comes before the texts that answer it, however long its voicemail was. Dates are whole seconds: of what
 * came in the same one, a stop comes last (D10).
 */
function inTimeOrder(a: Heard, b: Heard): number {
  return beganAt(a) - beganAt(b) || rankOf(a) - rankOf(b)
}

function rankOf(heard: Heard): number {
  if (heard.type === 'CallEvidence') return 0
  return heard.type === 'MessageReceived' && readText(heard.body, false).is === 'stop' ? 2 : 1
}

function beganAt(heard: Heard): EpochMs {
  return heard.type === 'CallEvidence' ? (heard.startedAt ?? heard.at) : heard.at
}

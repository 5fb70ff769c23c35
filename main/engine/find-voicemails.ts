import type { CallEvidence, DomainEvent, VoicemailLeft } from '../domain/words/event.ts'
import type { CallSid } from '../domain/words/identifiers.ts'
import { later, minutes, type EpochMs, type Ms } from '../domain/words/instant.ts'
import type { Call } from '../domain/words/person-file.ts'
import { guarded } from './guarded.ts'
import type { Heard, Ports } from './ports.ts'

/** Looks for the voicemails whose webhooks were lost. */
export interface VoicemailFinder {
  /** Twilio has just listed these: of calls that may have one, it is asked. Waits for no answer, and never throws. */
  lookAmong(heard: readonly Heard[]): void
  /** What was known of calls may not hold any more: each is asked about anew. */
  forget(): void
}

/** A recording is listed soon after the call's end, and surely at the last of these (twilio.md 7: lists lag by 15 min). */
const LISTED_BY: readonly Ms[] = [minutes(2), minutes(15)]

/** How long a call is left alone after its list could not be read, twice as long each time. */
const FIRST_PACE_MINUTES = 1
const LONGEST_PACE_MINUTES = 30

interface Sought {
  readonly endedAt: EpochMs
  readonly askFrom: EpochMs
  readonly failures: number
}

/**
 * A call is asked about once, and again only where it was just over: polls come every minute, and most calls have no
 * voicemail. What cannot be asked holds nothing back; it is asked again for as long as the process lives.
 */
export function voicemailFinder(ports: FinderPorts): VoicemailFinder {
  const { store, clock, twilio } = ports
  const sought = new Map<CallSid, Sought>()
  const underWay = new Set<CallSid>()
  const settled = new Set<CallSid>()
  let isFailing = false

  return {
    forget() {
      sought.clear()
      settled.clear()
    },
    lookAmong(heard) {
      const over = heard.filter(isOver)
      const listed = new Set(over.map(({ call }) => call))
      for (const call of settled) if (!listed.has(call)) settled.delete(call)
      for (const { call, at } of over)
        if (!settled.has(call) && !sought.has(call)) sought.set(call, { endedAt: at, askFrom: at, failures: 0 })
      for (const [call, { askFrom }] of sought)
        if (askFrom <= clock.now() && !underWay.has(call))
          guarded(ports.complain, 'looking for a voicemail failed', () => ask(call))
    },
  }

  function ask(call: CallSid): void {
    if (!mayHaveOne(call)) return settle(call)
    underWay.add(call)
    twilio.listRecordings(call, (found) => {
      if (found) answered()
      if (found && found.length > 0) return keep(call, found)
      underWay.delete(call)
      return found ? noneYet(call) : failed(call)
    })
  }

  function answered(): void {
    if (isFailing) ports.announce({ event: 'problem.cleared', data: { code: 'voicemail_unreachable' } })
    isFailing = false
  }

  /** What could not be kept is asked for again with the next poll. */
  async function keep(call: CallSid, found: readonly VoicemailLeft[]): Promise<void> {
    try {
      await Promise.all(found.map((voicemail) => ports.hear(voicemail)))
      settle(call)
    } finally {
      underWay.delete(call)
    }
  }

  function noneYet(call: CallSid): void {
    const known = sought.get(call)
    if (!known) return
    const next = LISTED_BY.map((by) => later(known.endedAt, by)).find((at) => at > clock.now())
    if (next === undefined) settle(call)
    else sought.set(call, { ...known, askFrom: next })
  }

  function failed(call: CallSid): void {
    if (!isFailing) raise()
    isFailing = true
    const known = sought.get(call)
    if (!known) return
    const pace = Math.min(FIRST_PACE_MINUTES * 2 ** known.failures, LONGEST_PACE_MINUTES)
    sought.set(call, { ...known, askFrom: later(clock.now(), minutes(pace)), failures: known.failures + 1 })
  }

  function settle(call: CallSid): void {
    sought.delete(call)
    settled.add(call)
  }

  /** Whoever was answered, or is known to have left one, need not be asked about. */
  function mayHaveOne(id: CallSid): boolean {
    const file = store.transaction((tx) => tx.load({ is: 'recording', call: id }))
    const call = file.calls.find((one) => one.id === id)
    return call !== undefined && isUnanswered(call) && (call.voicemail?.seconds ?? null) === null
  }

  function raise(): void {
    const sentence = 'Twilio cannot be asked for voicemails, so one whose notice was lost is not shown yet.'
    const whatToDo = 'Nothing, if it passes; else look at Twilio whether this account may read its recordings.'
    ports.announce({ event: 'problem.raised', data: { code: 'voicemail_unreachable', sentence, whatToDo } })
  }
}

interface FinderPorts extends Ports {
  readonly hear: (event: DomainEvent) => Promise<void>
}

/** Somebody or something picked it up, and it has ended. */
function isOver(heard: Heard): heard is CallEvidence {
  return heard.type === 'CallEvidence' && heard.fact.is === 'parent' && heard.fact.leg === 'completed'
}

function isUnanswered({ outcome }: Call): boolean {
  return outcome.is === 'missed' || outcome.is === 'perhaps_answered' || outcome.is === 'in_progress'
}

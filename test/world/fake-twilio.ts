import type { FetchReport, Report } from '../../main/domain/words/event.ts'
import type { MessageSid, Phone } from '../../main/domain/words/identifiers.ts'
import { earlier, later, minutes, seconds, type EpochMs } from '../../main/domain/words/instant.ts'
import type { CallLog, DoubtedText, Heard, OutgoingText, Tell, Twilio } from '../../main/engine/ports.ts'
import type { Carriers } from './carriers.ts'
import type { Computer } from './computer.ts'
import { faulty, kind, ordinary, reportOf, stopped, unreachable, type Fate } from './fates.ts'
import { mustLive, type Life } from './life.ts'
import type { OtherComputer } from './other-computer.ts'
import type { Calls, TrueCall } from './calls.ts'
import { shownAt, wholeSecond, type TwilioTexts } from './twilio-texts.ts'
import type { Weather } from './weather.ts'
import { tellWitness, type Witness } from './witness.ts'
import type { World } from './world.ts'

export interface FakeTwilioParts {
  readonly world: World
  readonly weather: Weather
  readonly texts: TwilioTexts
  readonly calls: Calls
  readonly carriers: Carriers
  readonly witness: Witness
  readonly other: OtherComputer
  readonly isFaulty: (line: Phone) => boolean
  readonly computer: () => Computer
}

/** Twilio as one process sees it: it takes texts or not, answers late or never, and its lists lag. */
export function twilioFor(life: Life, parts: FakeTwilioParts): Twilio {
  const { world, weather, texts, calls, carriers, witness, other, isFaulty } = parts
  const { random } = world
  return {
    send(text, tell) {
      mustLive(life)
      witness.starts(text)
      mustLive(life)
      const fate = fateOf(text)
      world.tell(() => `  request ${text.id} from ${text.from} to ${text.to}, which will be: ${fate.name}`)
      const wait = random.between(...fate.answersIn)
      if (fate.isTaken) world.after(seconds(random.chance(0.5) ? 0 : random.between(0, wait)), () => take(text))
      const report = reportOf(fate, 'SM?' as MessageSid, random)
      const told = () => (report.is === 'accepted' ? { ...report, sid: sidOf(text) } : report)
      if (fate.isTaken && random.chance(0.5)) parts.computer().mayDie(life, 'accepted but unanswered')
      answer(
        wait,
        () => tellOf(text, told(), tell),
        () => tellOf(text, { is: 'unknown' }, tell),
      )
      parts.computer().mayDie(life, 'accepted but unanswered')
    },
    look(text, tell) {
      mustLive(life)
      const report: Report = isFailing() ? { is: 'not_asked' } : { is: 'listed', candidates: alike(text) }
      answer(
        random.between(0.1, 3),
        () => tell(report),
        () => tell({ is: 'not_asked' }),
      )
    },
    askDelivery(sid, tell) {
      mustLive(life)
      const report = isFailing() ? ({ is: 'not_asked' } as const) : statusOf(sid)
      const message = witness.nameOf(sid)
      answer(
        random.between(0.1, 3),
        () => {
          if (message) tellWitness(life, witness, { type: 'TextReported', message, report })
          return tell(report)
        },
        () => tell({ is: 'not_asked' }),
      )
    },
    probe(tell) {
      mustLive(life)
      const isAccepted = isFailing() ? null : true
      answer(
        random.between(0.1, 3),
        () => tell(isAccepted),
        () => tell(null),
      )
    },
    askInstalls(_lines, tell) {
      mustLive(life)
      const installs = isFailing() ? null : [other.isInCharge() ? 'another-computer' : 'this-computer']
      answer(
        random.between(0.1, 3),
        () => {
          if (installs) witness.elsewhereIs(installs.includes('another-computer'))
          return tell(installs)
        },
        () => tell(null),
      )
    },
    askCallEvents(sid, tell) {
      mustLive(life)
      const call = calls.find(sid)
      const log = isFailing() ? 'not_asked' : logOf(call, world.now())
      answer(
        random.between(0.1, 3),
        () => tell(log),
        () => tell('not_asked'),
      )
    },
    fetchRecording(_sid, tell) {
      mustLive(life)
      const report: FetchReport = isFailing() ? { is: 'not_yet', retryAfter: null } : { is: 'kept' }
      answer(
        random.between(0.1, 3),
        () => tell(report),
        () => tell({ is: 'not_yet', retryAfter: null }),
      )
    },
    listRecordings(_call, tell) {
      mustLive(life)
      const found = isFailing() ? null : []
      answer(
        random.between(0.1, 3),
        () => tell(found),
        () => tell(null),
      )
    },
    listen(since, lines, tell) {
      mustLive(life)
      const kept = witness.listens()
      const numbers = new Set(lines.map(({ number }) => number))
      const early = random.chance(0.5) ? heardSince(since, numbers) : undefined
      const tellAll = (heard: readonly Heard[] | null) => {
        world.tell(() => `  listening heard ${heard === null ? 'that it cannot' : heard.length}`)
        if (!heard) parts.computer().hearsNothing()
        life.onceHeard = heard ? () => kept(heard) : undefined
        return tell(heard)
      }
      const cannot = isFailing()
      answer(
        random.between(0.1, 3),
        () => tellAll(cannot ? null : (early ?? heardSince(since, numbers))),
        () => tellAll(null),
      )
    },
  }

  function answer(wait: number, tell: () => Promise<void> | void, isLate: () => Promise<void> | void): void {
    const computer = parts.computer()
    const deliver = (told: () => Promise<void> | void) => () => {
      computer.mayDie(life, 'answered but unrecorded')
      told()?.catch(() => {}) // what failed, failed in a transaction, and is known from there
    }
    world.after(seconds(wait), () => computer.answer(life, deliver(tell), deliver(isLate)))
  }

  function tellOf(text: OutgoingText, report: Report, tell: Tell<Report>): Promise<void> | void {
    world.tell(() => `  Twilio answers ${text.id}: ${JSON.stringify(report)}`)
    witness.answered(text.id)
    tellWitness(life, witness, { type: 'TextReported', message: text.id, report })
    return tell(report)
  }

  function fateOf({ from, to }: OutgoingText): Fate {
    if (texts.isStopped(from, to) && !weather.isDown()) return stopped
    if (world.isCalm()) return random.pick(kind)
    if (isFaulty(from) && !weather.isDown()) return faulty
    return random.weighed(weather.isDown() ? unreachable : ordinary)
  }

  function take(text: OutgoingText): void {
    if (texts.isStopped(text.from, text.to)) world.tell(() => `  ${text.id} crossed a stop`)
    const taken = texts.keep({ ...text, direction: 'out', meaning: 'ours' })
    world.tell(() => `  Twilio has taken ${text.id} as ${taken.sid}`)
    witness.accepted(taken)
    carriers.carry(taken)
  }

  function sidOf({ id }: OutgoingText): MessageSid {
    return texts.all.findLast((text) => text.id === id)?.sid ?? ('SM-lost' as MessageSid)
  }

  function alike({ from, to, body, attemptedAt }: DoubtedText): readonly MessageSid[] {
    const [after, before] = [earlier(attemptedAt, seconds(5)), later(attemptedAt, seconds(15))]
    return texts
      .listed()
      .filter((text) => text.direction === 'out' && text.from === from && text.to === to && text.body === body)
      .filter((text) => shownAt(text) >= after - 999 && shownAt(text) <= before)
      .map(({ sid }) => sid)
  }

  function statusOf(sid: MessageSid): Report {
    const text = texts.all.find((one) => one.sid === sid)
    if (!text) return { is: 'not_asked' }
    return text.status === 'undelivered' && text.fault
      ? { is: text.status, sid, fault: text.fault }
      : { is: text.status === 'delivered' ? 'delivered' : 'on_its_way', sid }
  }

  function isFailing(): boolean {
    return weather.isDown() || (!world.isCalm() && random.chance(0.04))
  }

  /** What `telephony/listen.ts` makes of the lists: texts either way, and calls that are over. */
  function heardSince(since: EpochMs, numbers: ReadonlySet<string>): readonly Heard[] {
    const heard: Heard[] = []
    for (const text of texts.listed()) {
      const { sid, from, to, body } = text
      const at = shownAt(text)
      if (at < since) continue
      if (text.direction === 'in' && numbers.has(to))
        heard.push({ type: 'MessageReceived', sid, line: to, from, body, media: [], at })
      if (text.direction === 'out' && numbers.has(from) && text.status !== 'undelivered')
        heard.push({ type: 'TextFound', sid, line: from, to, body, at })
    }
    for (const call of calls.all)
      if (call.listedAt <= world.now() && wholeSecond(call.startedAt) >= since) heard.push(...listedEvidence(call))
    return heard.toSorted((a, b) => a.at - b.at)
  }
}

function listedEvidence({ sid, line, caller, startedAt, overAt, ending }: TrueCall): readonly Heard[] {
  const about = {
    type: 'CallEvidence',
    call: sid,
    caller,
    line: line.number,
    at: wholeSecond(overAt),
    startedAt: wholeSecond(startedAt),
  } as const
  const end: Heard = { ...about, fact: { is: 'parent', leg: ending.parent } }
  if (line.mode !== 'ring_first' || ending.parent !== 'completed') return [end]
  return [{ ...about, fact: ending.child === null ? { is: 'no_child' } : { is: 'child', leg: ending.child } }, end]
}

/** Twilio's log of a call, readable 15 minutes after its end (twilio.md 10.1). */
function logOf(
  call: { readonly overAt: EpochMs; readonly ending: { readonly bridged: boolean | null } } | undefined,
  now: EpochMs,
): CallLog {
  if (!call || now < later(call.overAt, minutes(15)) || call.ending.bridged === null) return 'silent'
  return call.ending.bridged ? 'bridged' : 'not_bridged'
}

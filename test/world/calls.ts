import type { CallFact, DomainEvent } from '../../main/domain/words/event.ts'
import type { CallSid, Phone } from '../../main/domain/words/identifiers.ts'
import { earlier, later, minutes, seconds, type EpochMs } from '../../main/domain/words/instant.ts'
import type { Caller } from '../../main/domain/words/person-file.ts'
import type { Line } from '../../main/domain/words/policy.ts'
import { endingOf, unserved, type Ending } from './endings.ts'
import type { World } from './world.ts'

/** A call as it really was. */
export interface TrueCall {
  readonly sid: CallSid
  readonly line: Line
  readonly caller: Caller
  /** Null: withheld, or no number. */
  readonly phone: Phone | null
  readonly startedAt: EpochMs
  /** The end of the dialled leg, or what stands for it. */
  readonly decidedAt: EpochMs
  readonly overAt: EpochMs
  /** From then on Twilio's list shows it. */
  readonly listedAt: EpochMs
  readonly ending: Ending
  readonly servedBy: 'us' | 'standby' | 'nobody' | 'another computer'
}

/** The phone network: it puts calls through, and Twilio reports them as well as it can (twilio.md 3). */
export interface Calls {
  readonly all: readonly TrueCall[]
  find(sid: CallSid): TrueCall | undefined
  ring(line: Line, caller: Caller): void
  /** A call from before the first start of the program. */
  remember(line: Line, caller: Caller): void
}

/** What a call needs of the computer: to be heard by it, or found by a poll. */
interface Ears {
  hear(event: DomainEvent): boolean
  pollFrom(listedAt: EpochMs): void
}

export interface CallsParts {
  readonly world: World
  readonly computer: Ears
  readonly saysBridged: boolean
  /** A call is decided: somebody may act on it. */
  readonly decided: (call: TrueCall) => void
  /** The numbers call another computer. */
  readonly isElsewhere: () => boolean
}

/** A page is asked for while the caller waits; a status callback may be late, and is lost more easily. */
const isPage = ({ is }: CallFact) => is !== 'child' && is !== 'parent'

export function newCalls({ world, computer, saysBridged, decided, isElsewhere }: CallsParts): Calls {
  const { random } = world
  const bySid = new Map<CallSid, TrueCall>()
  const all: TrueCall[] = []
  return {
    all,
    find: (sid) => bySid.get(sid),
    ring(line, caller) {
      const sid = `CA${all.length}` as CallSid
      world.tell(() => `${nameOf(caller)} calls ${line.number} (${line.mode}): ${sid}`)
      const ours = keep(sid, line, caller, world.now(), endingOf(line, saysBridged, random), 'us')
      const isHeard = !isElsewhere() && !isLost(0.02) && hear(sid, line, caller, { is: 'voice' })
      const call = isHeard ? ours : keep(...elsewhere(ours))
      const { ending, servedBy } = call
      world.tell(() => `  served by ${servedBy}; it will be: ${ending.name}`)
      const told = [
        ...(servedBy === 'us' ? ending.reports : []),
        ...(servedBy === 'another computer' ? [] : [[ending.overAfter, { is: 'parent', leg: ending.parent }] as const]),
      ]
      const areAllTold = told.map(([after, fact]) => report(call, after, fact)).every((isTold) => isTold)
      world.at(call.decidedAt, () => decided(call))
      // A poll that repeats what was told is played out now and then; one that brings news, always.
      if (servedBy !== 'us' || !areAllTold || random.chance(0.3)) computer.pollFrom(call.listedAt)
    },
    remember(line, caller) {
      const startedAt = earlier(world.now(), minutes(4))
      keep(`CA${all.length}` as CallSid, line, caller, startedAt, unserved(line, random), 'nobody')
    },
  }

  /** We did not answer: then the standby serves the call, or nobody does. */
  function elsewhere({ sid, line, caller, startedAt }: TrueCall): Parameters<typeof keep> {
    const servedBy = isElsewhere() ? 'another computer' : random.pick(['standby', 'nobody'] as const)
    const ending = servedBy === 'nobody' ? unserved(line, random) : endingOf(line, saysBridged, random)
    return [sid, line, caller, startedAt, ending, servedBy]
  }

  function keep(
    sid: CallSid,
    line: Line,
    caller: Caller,
    startedAt: EpochMs,
    ending: Ending,
    servedBy: TrueCall['servedBy'],
  ): TrueCall {
    const overAt = later(startedAt, seconds(ending.overAfter))
    const call: TrueCall = {
      sid,
      line,
      caller,
      phone: caller.is === 'phone' ? caller.phone : null,
      startedAt,
      decidedAt: later(startedAt, seconds(ending.decidedAfter)),
      overAt,
      listedAt: later(overAt, seconds(random.between(0, 5))),
      ending,
      servedBy,
    }
    const known = all.findIndex((other) => other.sid === sid)
    if (known < 0) all.push(call)
    else all[known] = call
    bySid.set(sid, call)
    return call
  }

  function report({ sid, line, caller, listedAt }: TrueCall, after: number, fact: CallFact): boolean {
    const tell = () => {
      if (!hear(sid, line, caller, fact)) computer.pollFrom(listedAt)
    }
    const isPressed = fact.is === 'accepted'
    if (!isPressed && isLost(isPage(fact) ? 0.03 : 0.1)) {
      world.tell(() => `  nobody will be told ${fact.is}`)
      return false
    }
    const isLate = !isPage(fact) && random.chance(0.1)
    const lag = isLate ? random.between(2, 200) : random.between(0, isPressed ? 0.5 : 1.5)
    world.after(seconds(after + lag), tell)
    if (random.chance(0.12)) world.after(seconds(after + lag + random.between(0.1, 300)), tell)
    return true
  }

  function hear(call: CallSid, line: Line, caller: Caller, fact: CallFact): boolean {
    return computer.hear({ type: 'CallEvidence', call, caller, line: line.number, at: world.clock(), fact })
  }

  function isLost(probability: number): boolean {
    return !world.isCalm() && random.chance(probability)
  }
}

function nameOf(caller: Caller): string {
  switch (caller.is) {
    case 'phone':
      return caller.phone
    case 'withheld':
      return 'somebody'
    case 'unusable':
      return caller.raw
  }
}

import type { AgentAct, DomainEvent } from '../../main/domain/words/event.ts'
import type { AgentId, CallSid, MessageId, MessageSid, Phone } from '../../main/domain/words/identifiers.ts'
import { hours, type EpochMs } from '../../main/domain/words/instant.ts'
import type { FollowUp } from '../../main/domain/words/policy.ts'
import type { Heard, OutgoingText } from '../../main/engine/ports.ts'
import { sql, type WriteHandle } from '../../main/store/handles.ts'
import type { Calls } from './calls.ts'
import type { Life } from './life.ts'
import type { MemoryKeeper, Snapshot } from './memory.ts'
import { LIST_LAG, sendingRules, wrongWithTaking, type Restored, type Send, type Start } from './sending-rules.ts'
import { touchRules } from './touch-rules.ts'
import type { TextAtTwilio, TwilioTexts } from './twilio-texts.ts'
import type { World } from './world.ts'

/** Stands at the door: sees what comes in, what leaves, and holds each text against the rules. */
export interface Witness {
  /** The program has committed what it was told. */
  told(event: DomainEvent | Heard): void
  /** What the program takes to be the text that Twilio calls by this name: a standby's twin may have the same words. */
  nameOf(sid: MessageSid): MessageId | undefined
  acted(agent: AgentId, phone: Phone, act: AgentAct): void
  followUpIs(to: FollowUp): void
  blockedLines(): readonly Phone[]
  mended(line: Phone): void
  /** From now on nothing automatic may leave before Twilio was listened to. */
  closes(): void
  /** The program asks for news; the answer is called once they are kept. */
  listens(): (heard: readonly Heard[]) => void
  starts(text: OutgoingText): void
  accepted(text: TextAtTwilio): void
  answered(id: MessageId): void
  died(): void
  /** What is to be forgotten should a backup made now be put back. */
  snapshot(): Snapshot
  /** A backup was put back, while the program ran or as it started. */
  restored(snapshot: Snapshot): void
  /** The same with `--restore`: then what stopped a line is as it was in the backup, too. */
  restoredAtStart(snapshot: Snapshot): void
  /** The agent let go what was held. */
  released(): void
  /** The program was told whether the numbers call another computer (D13). */
  elsewhereIs(isElsewhere: boolean): void
  /** Restores that were made: by then, what had not reached the lists was not to be known. */
  readonly restores: readonly EpochMs[]
  /** The computer's clock was just set. */
  clockJumps(): void
  /** The clock was right all week. */
  isClockRight(): boolean
  /** What happened then may have been missed, for a clock that stood ahead. */
  isExcused(at: EpochMs): boolean
  readonly sends: readonly Send[]
}

export interface WitnessParts {
  readonly world: World
  readonly db: WriteHandle
  readonly memory: MemoryKeeper
  readonly calls: () => Calls
  readonly texts: TwilioTexts
  readonly firstStartAt: EpochMs
  /** The program believes the dates of Twilio's answers. */
  readonly isDated: () => boolean
  /** Another computer of the agent's has texted for this call since then, and not in vain. */
  readonly isTextedElsewhere: (call: CallSid, since: number) => boolean
}

const A_DAY = hours(24)

export function newWitness(parts: WitnessParts): Witness {
  const { world, db, memory, calls, firstStartAt, texts, isDated, isTextedElsewhere } = parts
  const sends: Send[] = []
  let closings = 0
  let openedFor = -1
  let hasJumped = false
  let isElsewhere = false
  let knewOfOtherAt: number = Infinity
  let restore: Restored | undefined
  const restores: EpochMs[] = []
  const writtenAt = new Map<MessageId, EpochMs>()
  const wrongSpans: { from: number; to: number; ahead: number }[] = []

  return {
    sends,
    nameOf: (sid) => sql<[MessageSid], { id: MessageId }>(db, 'SELECT id FROM message WHERE sid = ?').get(sid)?.id,
    told(event) {
      memory.told(event)
      if (event.type === 'TextReported') settled(event.message)
    },
    acted(agent, phone, act) {
      if (act.is === 'wrote') writtenAt.set(act.message, world.now())
      memory.acted(agent, phone, act)
    },
    snapshot: memory.snapshot,
    restored,
    restoredAtStart(snapshot) {
      restored(snapshot)
      memory.linesAreAsIn(snapshot)
    },
    released() {
      if (restore) restore = { ...restore, isReleased: true }
    },
    elsewhereIs(is) {
      if (is && !isElsewhere) knewOfOtherAt = world.now()
      isElsewhere = is
    },
    restores,
    followUpIs: memory.followUpIs,
    blockedLines: () => [...memory.blockedLines],
    mended: memory.mended,
    closes: () => void (closings += 1),
    listens() {
      const askedFor = closings
      return (heard) => {
        openedFor = askedFor
        for (const news of heard) {
          memory.told(news)
          if (news.type === 'TextFound') foundAgain(news.sid)
        }
      }
    },
    starts(text) {
      if (text.id.startsWith('first-text:')) automaticStarts(text)
      else if (text.id.startsWith('touch:')) touchStarts(text)
      else manualStarts(text)
    },
    accepted(text) {
      if (text.id === null) return
      if (texts.all.some((other) => other !== text && other.id === text.id && !isLostInVain(other)))
        world.breaks('D1 at most one text for a cause', text.id)
      const send = sends.findLast((one) => one.text.id === text.id)
      if (send) taken(send)
    },
    answered: settled,
    clockJumps() {
      hasJumped = true
      const open = wrongSpans.find(({ to }) => to === Infinity)
      // When we last heard was written down by the clock that stood ahead, and holds until true time is there.
      if (world.skew() === 0 && open) open.to = world.now() + (open.ahead > A_DAY ? 0 : open.ahead) + 60_000
      if (open) open.ahead = Math.max(open.ahead, world.skew())
      else if (world.skew() !== 0)
        wrongSpans.push({ from: world.now() - 21 * 60_000, to: Infinity, ahead: Math.max(0, world.skew()) })
    },
    isClockRight: () => !hasJumped,
    isExcused: (at) => wrongSpans.some(({ from, to }) => at >= from && at < to),
    died() {
      for (const send of sends) send.isUnderWay = false
    },
  }

  function restored(snapshot: Snapshot): void {
    closings += 1
    memory.forgetSince(snapshot)
    restore = { at: world.now(), isReleased: false }
    restores.push(restore.at)
    for (const send of sends) send.isUnderWay = false
  }

  function automaticStarts(text: OutgoingText): void {
    const start = startOf(text, text.id.slice('first-text:'.length) as CallSid)
    if (!start) return
    const broken = sendingRules.find(([, isBroken]) => isBroken(start))
    if (broken) world.breaks(broken[0], `${text.id} from ${text.from} to ${text.to}`)
    keep(start)
  }

  /** `touch:enrollment:CALL:NUMBER`. */
  function touchStarts(text: OutgoingText): void {
    const [, , call = '', number = ''] = text.id.split(':')
    const start = startOf(text, call as CallSid)
    if (!start) return
    const touch = { ...start, number: Number(number), atTwilio: texts.all }
    const broken = touchRules.find(([, isBroken]) => isBroken(touch))
    if (broken) world.breaks(broken[0], `${text.id} from ${text.from} to ${text.to}`)
    keep({ ...start, endedAt: null })
  }

  function keep({ text, call, phone, now, clock, endedAt }: Start): void {
    sends.push({ text, call, phone, startedAt: now, startedClock: clock, endedAt, takenAt: null, isUnderWay: true })
  }

  function startOf(text: OutgoingText, sid: CallSid): Start | undefined {
    const call = calls().find(sid)
    if (!call || call.phone === null) {
      world.breaks('S5 only a call that can be answered is texted', text.id)
      return undefined
    }
    const { phone } = call
    const [now, clock, endedAt] = [world.now(), world.clock(), recordedEnd(call.sid)]
    const person = memory.person(call.line.agent.id, phone)
    const isClockWrong =
      hasJumped && (isDated() ? Math.abs(world.skew()) > 301_000 : newestOnRecord() > clock + 300_000)
    return {
      text,
      call,
      phone,
      told: memory,
      person,
      calls: calls().all,
      sends,
      now,
      clock,
      endedAt,
      isOpen: openedFor === closings,
      isClockWrong,
      isClockRight: !hasJumped,
      isElsewhere,
      isTextedElsewhere: isTextedElsewhere(call.sid, knewOfOtherAt),
      restore,
      firstStartAt,
    }
  }

  /** It never arrived, and a backup that was put back since knows nothing of it: Twilio's list of texts hides it. */
  function isLostInVain({ status, createdAt }: TextAtTwilio): boolean {
    return status === 'undelivered' && restore !== undefined && createdAt < restore.at
  }

  function manualStarts({ id, to }: OutgoingText): void {
    if (restore && !hasJumped && (writtenAt.get(id) ?? Infinity) < restore.at) {
      if (!restore.isReleased) world.breaks('D13 nothing of before a restore leaves before its release', id)
      if (world.now() < restore.at + LIST_LAG)
        world.breaks('D13 what is let go waits until Twilio lists what had left', id)
    }
    // While the clock stands ahead, nothing counts as listened to: but a START that is listed may have been kept.
    const listed = hasJumped ? texts.listed().filter(({ meaning }) => meaning === 'start') : []
    const words = [...memory.heard, ...listed].filter(
      ({ from, meaning }) => from === to && (meaning === 'stop' || meaning === 'start'),
    )
    if (words.sort((a, b) => b.createdAt - a.createdAt)[0]?.meaning === 'stop')
      world.breaks('D10 a stop holds for hand-written texts too', id)
  }

  function taken(send: Send): void {
    const wrong = wrongWithTaking(send, sends.filter(isKnowable(send)), memory)
    send.takenAt = world.now()
    if (wrong) world.breaks(wrong, `${send.text.id} to ${send.phone}`)
  }

  /** Not a text of before a restore that came in vain, or that Twilio did not list yet when the other one left. */
  function isKnowable({ startedAt }: Send): (other: Send) => boolean {
    return ({ takenAt, text: { id } }) => {
      const restoredAt = restores.find((at) => takenAt !== null && takenAt < at && at <= startedAt)
      if (restoredAt === undefined) return true
      const real = texts.all.findLast((one) => one.id === id)
      return real !== undefined && real.listedAt <= startedAt && real.status !== 'undelivered'
    }
  }

  function settled(id: MessageId): void {
    for (const send of sends) if (send.text.id === id) send.isUnderWay = false
  }

  /** The list settles what an answer that was lost would have. */
  function foundAgain(sid: MessageSid): void {
    const id = texts.all.find((text) => text.sid === sid)?.id
    if (id) settled(id)
  }

  function recordedEnd(call: CallSid): EpochMs | null {
    return (
      sql<[CallSid], { at: EpochMs | null }>(db, 'SELECT ended_at_ms AS at FROM call WHERE id = ?').get(call)?.at ??
      null
    )
  }

  function newestOnRecord(): number {
    return sql<[], { at: number | null }>(db, 'SELECT max(at_ms) AS at FROM journal').get()?.at ?? 0
  }
}

/** The event in hand counts as told with its commit. */
export function tellWitness(life: Life, witness: Witness, event: DomainEvent): void {
  life.onceCommitted = () => witness.told(event)
}

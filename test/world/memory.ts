import type { AgentAct, CallFact, DomainEvent, FaultKind } from '../../main/domain/words/event.ts'
import type { AgentId, CallSid, MessageId, Phone } from '../../main/domain/words/identifiers.ts'
import { latest, type EpochMs } from '../../main/domain/words/instant.ts'
import type { FollowUp } from '../../main/domain/words/policy.ts'
import type { Heard } from '../../main/engine/ports.ts'
import { agentOfLine, type Cast } from './cast.ts'
import type { Calls } from './calls.ts'
import type { TextAtTwilio, TwilioTexts } from './twilio-texts.ts'
import type { World } from './world.ts'

/** What the program has been told and has committed, kept from outside: it cannot say that it did not know. */
export interface Memory {
  /** Texts of people that it knows of. */
  readonly heard: ReadonlySet<TextAtTwilio>
  /** Texts of others from our lines that it knows of. */
  readonly found: ReadonlySet<TextAtTwilio>
  /** Calls of which it was told that the legs were bridged. */
  readonly bridged: ReadonlySet<CallSid>
  /** Calls of whose dialled leg it was told. */
  readonly legsKnown: ReadonlySet<CallSid>
  /** When it was first told how a call had ended. */
  readonly knownAt: ReadonlyMap<CallSid, EpochMs>
  /** Texts of which it was told that they will never arrive, and when. */
  readonly failed: ReadonlyMap<MessageId, EpochMs>
  readonly blockedLines: ReadonlySet<Phone>
  readonly refusing: ReadonlySet<Phone>
  /** Twilio said, or an agent did, that this number wants no texts; when. */
  readonly optedOut: ReadonlyMap<Phone, EpochMs>
  readonly followUp: FollowUp
  /** When follow-up was off for everybody, without an end; the last may be open. */
  readonly offSpans: readonly { readonly from: EpochMs; to: EpochMs | null }[]
  person(agent: AgentId, phone: Phone): ToldPerson
}

/** What the agent has done about a person. Instants by the computer's clock. */
export interface ToldPerson {
  pausedUntil: number
  takenOverAt: EpochMs | null
  wroteAt: EpochMs | null
  bookedAt: EpochMs | null
  class: string
  /** What stood before the last action that can be taken back. */
  before: Pick<ToldPerson, 'pausedUntil' | 'takenOverAt' | 'class' | 'bookedAt'>
}

const undoable: readonly AgentAct['is'][] = ['paused', 'resumed', 'took_over', 'called', 'marked_done', 'changed']

export interface MemoryKeeper extends Memory {
  told(event: DomainEvent | Heard): void
  acted(agent: AgentId, phone: Phone, act: AgentAct): void
  followUpIs(to: FollowUp): void
  mended(line: Phone): void
  /** What a backup made now would hold of what was done by hand. */
  snapshot(): Snapshot
  /** The backup was put back: what was done by hand since is gone with it (D13). */
  forgetSince(snapshot: Snapshot): void
  linesAreAsIn(snapshot: Snapshot): void
}

/** What is lost when a backup is put back, as it was when the backup was made. */
export interface Snapshot {
  readonly persons: ReadonlyMap<string, ToldPerson>
  readonly failed: ReadonlySet<MessageId>
  readonly blockedLines: ReadonlySet<Phone>
}

const stopsTheLine: readonly FaultKind[] = ['unregistered', 'credentials', 'sender', 'account']
const refusesTexts: readonly FaultKind[] = ['cannot_text', 'invalid_number']

export function newMemory(world: World, texts: TwilioTexts, calls: () => Calls, cast: Cast): MemoryKeeper {
  const heard = new Set<TextAtTwilio>()
  const found = new Set<TextAtTwilio>()
  const bridged = new Set<CallSid>()
  const legsKnown = new Set<CallSid>()
  const knownAt = new Map<CallSid, EpochMs>()
  const failed = new Map<MessageId, EpochMs>()
  const blockedLines = new Set<Phone>()
  const refusing = new Set<Phone>()
  const optedOut = new Map<Phone, EpochMs>()
  const offSpans: { from: EpochMs; to: EpochMs | null }[] = []
  const persons = new Map<string, ToldPerson>()
  let failedKnown = new Set<MessageId>()
  let restoredAt = -Infinity
  const byHand = new Map<MessageId, Extract<AgentAct, { is: 'wrote' }> & { readonly phone: Phone }>()
  let followUp: FollowUp = { is: 'on' }

  return {
    heard,
    found,
    bridged,
    legsKnown,
    knownAt,
    failed,
    blockedLines,
    refusing,
    optedOut,
    offSpans,
    get followUp() {
      return followUp
    },
    person,
    told(event) {
      switch (event.type) {
        case 'MessageReceived':
          return toldText(event.sid, heard)
        case 'TextFound':
          toldOwnWords(event.sid)
          return toldText(event.sid, found)
        case 'CallEvidence':
          if (['child', 'dialed'].includes(event.fact.is)) legsKnown.add(event.call)
          if (!knownAt.has(event.call) && saysHowItEnded(event.fact)) knownAt.set(event.call, world.now())
          if ('bridged' in event.fact && event.fact.bridged === true) bridged.add(event.call)
          return
        case 'TextReported':
          return toldReport(event.message, event.report)
        case 'VoicemailLeft':
        case 'VoicemailTranscribed':
        case 'RecordingFetched':
        case 'AgentActed':
        case 'PeopleMerged':
        case 'LineFaulted':
        case 'Restored':
        case 'HoldReleased':
        case 'PersonDue':
          return
      }
    },
    acted(agent, phone, act) {
      const told = person(agent, phone)
      const { pausedUntil, takenOverAt, class: is, bookedAt } = told
      if (act.is === 'undid') Object.assign(told, told.before)
      if (undoable.includes(act.is)) told.before = { pausedUntil, takenOverAt, class: is, bookedAt }
      if (act.is === 'called') told.takenOverAt = world.clock()
      if (act.is === 'paused') told.pausedUntil = act.until ?? Infinity
      if (act.is === 'resumed') told.pausedUntil = -Infinity
      if (act.is === 'took_over') told.takenOverAt = world.clock()
      if (act.is === 'wrote') {
        told.wroteAt = world.clock()
        byHand.set(act.message, { ...act, phone })
      }
      if (act.is === 'opted_out') optedOut.set(phone, world.now())
      if (act.is === 'changed' && act.changes.class) told.class = act.changes.class
      if (act.is === 'changed' && act.changes.stage === 'booked') told.bookedAt = world.clock()
    },
    followUpIs(to) {
      followUp = to
      const open = offSpans.find((span) => span.to === null)
      if (to.is === 'off' && !open) offSpans.push({ from: world.now(), to: null })
      if (to.is !== 'off' && open) open.to = world.now()
    },
    mended: (line) => void blockedLines.delete(line),
    snapshot: () => ({
      persons: new Map([...persons].map(([key, told]) => [key, { ...told }])),
      failed: new Set(failed.keys()),
      blockedLines: new Set(blockedLines),
    }),
    forgetSince(snapshot) {
      persons.clear()
      for (const [key, told] of snapshot.persons) persons.set(key, { ...told })
      failedKnown = new Set(snapshot.failed)
      restoredAt = world.now()
    },
    linesAreAsIn(snapshot) {
      blockedLines.clear()
      for (const line of snapshot.blockedLines) blockedLines.add(line)
    },
  }

  function person(agent: AgentId, phone: Phone): ToldPerson {
    const key = `${agent} ${phone}`
    let known = persons.get(key)
    if (known) return known
    const nothing = { pausedUntil: -Infinity, takenOverAt: null, class: 'lead', bookedAt: null }
    persons.set(key, (known = { ...nothing, wroteAt: null, before: nothing }))
    return known
  }

  function toldText(sid: string, into: Set<TextAtTwilio>): void {
    const text = texts.all.find((one) => one.sid === sid)
    if (text && text.meaning !== 'ours' && !cast.rules.ownNumbers.has(text.direction === 'in' ? text.from : text.to))
      into.add(text)
  }

  /** What the agent wrote by hand is found again where a backup had lost it, and the take-over with it (D13). */
  function toldOwnWords(sid: string): void {
    const text = texts.all.find((one) => one.sid === sid)
    if (!text?.id?.startsWith('by-hand:') || text.createdAt > restoredAt) return
    const told = person(agentOfLine(text.from), text.to)
    told.wroteAt = latest(told.wroteAt ?? text.createdAt, text.createdAt)
  }

  function toldReport(id: MessageId, report: Extract<DomainEvent, { type: 'TextReported' }>['report']): void {
    const text = texts.all.findLast((one) => one.id === id)
    if (report.is === 'delivered' && id.startsWith('by-hand:') && text) blockedLines.delete(text.from)
    if (!('fault' in report)) return
    if (failedKnown.has(id)) return // told again, it changes nothing
    failedKnown.add(id)
    if (!failed.has(id)) failed.set(id, world.now())
    const call = calls().find(id.replace('first-text:', '') as CallSid)
    const written = byHand.get(id)
    const line = text?.from ?? call?.line.number ?? written?.line
    const phone = text?.to ?? call?.phone ?? written?.phone
    if (line && stopsTheLine.includes(report.fault.kind)) blockedLines.add(line)
    if (phone && refusesTexts.includes(report.fault.kind)) refusing.add(phone)
    if (phone && report.fault.kind === 'opted_out') optedOut.set(phone, world.now())
  }
}

function saysHowItEnded({ is }: CallFact): boolean {
  return is === 'dialed' || is === 'child' || is === 'parent' || is === 'picked_up'
}

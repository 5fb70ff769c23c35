import type { CallEvidence, DomainEvent, Report } from '../domain/words/event.ts'
import { hours, later, seconds, type EpochMs } from '../domain/words/instant.ts'
import type { CallSid, MessageId, PersonId } from '../domain/words/identifiers.ts'
import type { Call, Message } from '../domain/words/person-file.ts'
import { startFetch, type Fetching } from './fetch-recording.ts'
import { guarded } from './guarded.ts'
import { handleEvent, type HandlingPorts } from './handle-event.ts'
import type { MayGo, Row, Work } from './ports.ts'
import { CannotSave } from './ports/cannot-save.ts'
import { beginAsking, giveUp, letGo } from './send.ts'

/**
 * What answers bring goes the way of every other event, without haste: a text is marked as taken in the commit of
 * what comes next, or a moment later. Lost with the process until then, it is in doubt, as if the answer never came.
 */
export interface EnginePorts extends HandlingPorts, Fetching {
  readonly hear: (event: DomainEvent) => Promise<void>
}

/** Where what cannot be kept waits. */
interface TakingStock extends EnginePorts {
  readonly unheard: (event: DomainEvent) => void
}

/** A backlog of any size delays a new call by no more rows than these. */
const ROWS_A_STEP = 64

const PROBE_PACE = hours(1)

/** A row that fails for a fault of ours is tried again, not over and over. */
const AFTER_A_FAULT = seconds(30)

/** Starts what is due now, waits for no answer, and goes on until nothing more is due at this instant. */
export function stepAll(ports: EnginePorts, may: () => MayGo): void {
  let rows: readonly Row[] = []
  do rows = step(ports, may(), rows)
  while (rows.length > 0)
  if (!may().automatic) giveUpLate(ports)
}

/** What may not leave for a day is somebody to call, whoever holds it back. A wrong clock does not know what a day is. */
function giveUpLate(ports: EnginePorts): void {
  if (ports.heldBy?.() === 'clock') return
  for (const id of ports.store.textsOutOfUse(ports.clock.now(), ROWS_A_STEP)) {
    try {
      giveUp(ports, id)
    } catch (error) {
      if (!(error instanceof CannotSave)) ports.complain('a text of no more use could not be given up', error)
    }
  }
}

/**
 * Starts at most so many rows and answers with them. One that was started a moment ago and is due again just
 * as it was has not moved: it is put off, since nothing may keep the rest waiting.
 */
function step(ports: EnginePorts, may: MayGo, before: readonly Row[]): readonly Row[] {
  const rows = ports.store.rowsDue(ports.clock.now(), ROWS_A_STEP, may)
  for (const row of rows) {
    if (before.some((known) => isSame(known, row))) putOff(ports, row, new Error('it does not move'))
    else startGuarded(ports, row)
  }
  return rows
}

function isSame(a: Row, b: Row): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function putOff({ store, clock, complain }: EnginePorts, row: Row, why: unknown): void {
  complain('a row of the outbox was put off', why)
  store.postpone(row, later(clock.now(), AFTER_A_FAULT))
}

/** Before the first step of a process: what its forerunner was sending is in doubt. */
export function takeStock(ports: TakingStock): void {
  for (const id of ports.store.textsLeftSending()) keepOrWait(ports, reportOf(id, { is: 'unknown' }))
  interruptCalls(ports)
}

/** We have not been there all through the calls under way: silence says nothing about them (design §1.2). */
export function interruptCalls(ports: TakingStock): void {
  for (const call of ports.store.callsInProgress()) keepOrWait(ports, evidenceOf(ports, call, { is: 'interrupted' }))
}

/** What cannot be kept now is told again until it is. */
function keepOrWait(ports: TakingStock, event: DomainEvent): void {
  try {
    handleEvent(ports, event)
  } catch (error) {
    if (!(error instanceof CannotSave)) ports.complain('what was left could not be kept', error)
    ports.unheard(event)
  }
}

function startGuarded(ports: EnginePorts, row: Row): void {
  try {
    start(ports, row)
  } catch (error) {
    // With a full disk no other row goes either, and none can be put off.
    if (error instanceof CannotSave && error.why !== 'damaged') throw error
    putOff(ports, row, error)
  }
}

function start(ports: EnginePorts, row: Row): void {
  if (row.is === 'call') return startWaiting(ports, row.call)
  if (row.is === 'blocked_line') return startProbe(ports, row)
  if (row.is === 'work') return startWork(ports, row.work)
  if (row.is === 'person') return handleEvent(ports, { type: 'PersonDue', person: row.person })
  if (row.is === 'recording') return startFetch(ports, row)
  return row.state === 'pending' || row.state === 'held'
    ? startSend(ports, row.message)
    : startAsking(ports, row.message)
}

function startSend(ports: EnginePorts, id: MessageId): void {
  const gone = letGo(ports, id)
  const tell = (answer: Report) => ports.hear(reportOf(id, answer))
  if (gone?.is === 'text') ports.twilio.send(gone.text, tell)
  else if (gone?.is === 'email' && ports.mail) ports.mail.send(gone.email, tell)
  else if (gone) void tell({ is: 'not_accepted', retryAfter: null })
}

/** A text in doubt is looked for in Twilio's list; of one that was taken, Twilio is asked what became of it. */
function startAsking(ports: EnginePorts, id: MessageId): void {
  const text = beginAsking(ports, id)
  const tell = (answer: Report) => ports.hear(reportOf(id, answer))
  if (text.sid !== null) ports.twilio.askDelivery(text.sid, tell)
  else if (isAttempted(text)) ports.twilio.look(text, tell)
}

function isAttempted(text: Message): text is Message & { readonly body: string; readonly attemptedAt: EpochMs } {
  return text.body !== null && text.attemptedAt !== null
}

/** Silence is evidence; of a call that nobody can decide, Twilio's log is asked. */
function startWaiting(ports: EnginePorts, id: CallSid): void {
  const call = ports.store.transaction((tx) => {
    const file = tx.load({ is: 'recording', call: id })
    return file.calls.find((one) => one.id === id)
  })
  if (call?.outcome.is !== 'in_progress') return
  if (call.outcome.waitsFor === 'reports') return handleEvent(ports, evidenceOf(ports, call, { is: 'waited' }))
  ports.store.postpone({ is: 'call', dueAt: ports.clock.now(), call: id }, later(ports.clock.now(), AFTER_A_FAULT))
  ports.twilio.askCallEvents(id, (log) => {
    if (log === 'not_asked') return undefined // asked again soon: it is due again by itself
    const asked = 1 + call.evidence.filter(({ fact }) => fact.is === 'events_silent').length
    const fact = log === 'silent' ? ({ is: 'events_silent', asked } as const) : saidBy(log)
    return ports.hear(evidenceOf(ports, call, fact))
  })
}

function saidBy(log: 'bridged' | 'not_bridged') {
  return { is: 'events', bridged: log === 'bridged' } as const
}

/** Some of those whom it concerns, an event each; what fails for one of them holds up nobody else. */
function startWork(ports: EnginePorts, work: Work): void {
  const next = ports.store.nextOfWork(work, ROWS_A_STEP)
  for (const person of next?.people ?? [])
    guarded(ports.complain, `${work.kind} failed for a person`, () => handleEvent(ports, workFor(person, work)))
  ports.store.workDone(work, next?.upTo)
}

function workFor(person: PersonId, { kind, line }: Work): DomainEvent {
  if (kind !== 'LineFaulted') return { type: kind, person }
  if (line === null) throw new Error('a line fault without a line')
  return { type: kind, person, line }
}

/** A line that was stopped for a refused key goes again once the key is accepted (D9). */
function startProbe(ports: EnginePorts, row: Extract<Row, { is: 'blocked_line' }>): void {
  const { store, clock, announce } = ports
  store.postpone(row, later(clock.now(), PROBE_PACE))
  ports.twilio.probe((isAccepted) => {
    if (isAccepted !== true) return
    store.unblockLine(row.line)
    announce({ event: 'problem.cleared', data: { code: 'line_blocked', about: row.line } })
  })
}

function reportOf(message: MessageId, report: Report): DomainEvent {
  return { type: 'TextReported', message, report }
}

function evidenceOf({ clock }: EnginePorts, { id, caller, line }: Call, fact: CallEvidence['fact']): CallEvidence {
  return { type: 'CallEvidence', call: id, caller, line, at: clock.now(), fact }
}

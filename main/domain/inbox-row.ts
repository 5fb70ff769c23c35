import { lastEnrollment } from './enrollment.ts'
import { lastLineOf, numberToWriteTo } from './find.ts'
import { isAutomatic, mayArrive, textOf } from './first-text.ts'
import { isWord } from './incoming-text.ts'
import { leadState } from './lead-state.ts'
import type { ReasonCode } from './reasons.ts'
import { rowSentences, standingSentences } from './row-sentences.ts'
import { waitingOf, type Waiting } from './waiting.ts'
import type { Enrollment, TouchAhead } from './words/enrollment.ts'
import type { MessageId, Phone } from './words/identifiers.ts'
import type { EpochMs } from './words/instant.ts'
import type { Call, LineSource, Message, PersonFile, SendState } from './words/person-file.ts'

/**
 * One person as the inbox shows them (look.md 3). It is a matter of the file alone and of no clock, so it is made
 * with each write and only read afterwards. `paused` is nothing to do as soon as the pause has run out.
 */
export interface InboxRow {
  readonly group: 'waiting' | 'follow_up' | 'paused' | 'rest'
  /** The first of its group has the least: the longest wait, or else what is newest. */
  readonly rank: number
  readonly waiting: Waiting | null
  readonly phone: Phone | null
  readonly line: Phone | null
  readonly source: LineSource | null
  readonly lastCallAt: EpochMs | null
  readonly isRinging: boolean
  readonly lastWords: { readonly by: 'lead' | 'agent' | 'ringback'; readonly text: string; readonly at: EpochMs } | null
  readonly sentence: string
  /** The touches that went, by their number, and the next one as it was planned last. */
  readonly rail: { readonly sent: readonly number[]; readonly next: TouchAhead | null }
  readonly firstText: RowOfText | null
}

export interface RowOfText {
  readonly state: SendState
  readonly sentAt: EpochMs | null
  /** From the end of the dialled leg, never negative. */
  readonly secondsAfterCall: number | null
}

/** A row shows the beginning of what was said. */
const LONGEST_WORDS = 200

export function inboxRow(file: PersonFile): InboxRow {
  const calls = file.calls.filter(({ outcome }) => outcome.is !== 'looped')
  const lastCall = newest(calls, ({ startedAt }) => startedAt)
  const waiting = waitingOf(file)
  const isRinging = calls.some(rings)
  return {
    group: groupOf(file, waiting),
    rank: waiting ? waiting.since : -lastAt(file),
    waiting,
    phone: numberToWriteTo(file) ?? null,
    line: lastLineOf(file) ?? null,
    source: lastCall?.source ?? null,
    lastCallAt: lastCall?.startedAt ?? null,
    isRinging,
    lastWords: lastWords(file.messages),
    sentence: isRinging ? standingSentences.ringing : sentenceOf(file, lastCall),
    rail: railOf(file),
    firstText: firstTextOf(file, calls),
  }
}

function railOf(file: PersonFile): InboxRow['rail'] {
  const one = lastEnrollment(file)
  if (!one) return { sent: [], next: null }
  const went = one.done.filter(({ as, message }) => as !== 'skipped' && hasGone(message, file))
  return { sent: went.map(({ number }) => number), next: one.next }
}

function hasGone(id: MessageId | null, { messages }: PersonFile): boolean {
  return id === null || messages.some((text) => text.id === id && text.sentAt !== null)
}

/** Whether a first text stands for a call, and how long after its end it left. */
function firstTextOf(file: PersonFile, calls: readonly Call[]): RowOfText | null {
  const texted = newest(
    calls.filter(({ id }) => textOf(file, id)),
    ({ startedAt }) => startedAt,
  )
  const text = texted && textOf(file, texted.id)
  if (!texted || !text) return null
  return { state: text.state, sentAt: text.sentAt, secondsAfterCall: secondsAfterCall(texted, text) }
}

/** S14: seconds from the end of the dialled leg to the text's acceptance; null: it did not leave, or nobody knows the end. */
export function secondsAfterCall({ outcome }: Call, { sentAt }: Message): number | null {
  return sentAt === null || !('endedAt' in outcome) ? null : Math.max(0, (sentAt - outcome.endedAt) / 1000)
}

/** Whether the phone rings, as far as anybody has said. */
export function rings({ outcome, evidence }: Call): boolean {
  const isOver = evidence.some(({ fact }) => fact.is === 'dialed' || fact.is === 'child' || fact.is === 'parent')
  return outcome.is === 'in_progress' && !isOver
}

function groupOf(file: PersonFile, waiting: Waiting | null): InboxRow['group'] {
  if (waiting) return 'waiting'
  const pause = file.person?.pause ?? null
  const isFollowed = isFollowedUp(file)
  if (isFollowed || (pause && pause.until === null)) return 'follow_up'
  return pause ? 'paused' : 'rest'
}

/** Texted and silent, whether or not the agent paused it meanwhile. */
function isFollowedUp(file: PersonFile): boolean {
  const person = file.person && { ...file.person, pause: null }
  const state = leadState({ ...file, person }, 0 as EpochMs)
  return state === 'awaiting_reply' || state === 'in_sequence'
}

function lastAt({ calls, messages }: PersonFile): number {
  return Math.max(0, ...calls.map(({ startedAt }) => startedAt), ...messages.map(saidAt))
}

function lastWords(messages: readonly Message[]): InboxRow['lastWords'] {
  const said = messages.filter(({ direction, state }) => direction === 'in' || mayArrive(state))
  const last = newest(
    said.filter(({ body }) => body !== null && body.trim() !== ''),
    (text) => saidAt(text) + (text.direction === 'in' ? 0.5 : 0), // of the same instant, theirs is the answer
  )
  return last ? { by: speakerOf(last), text: (last.body ?? '').slice(0, LONGEST_WORDS), at: saidAt(last) } : null
}

/** A text that waited was said when it left. */
function saidAt({ sentAt, createdAt }: Message): EpochMs {
  return sentAt ?? createdAt
}

/** Whose words a text has. */
export function speakerOf(text: Message): 'lead' | 'agent' | 'ringback' {
  if (text.direction === 'in') return 'lead'
  return isAutomatic(text) ? 'ringback' : 'agent'
}

/** Of all that was decided, the newest. */
function sentenceOf(file: PersonFile, lastCall: Call | undefined): string {
  const { person } = file
  if (person?.stage === 'closed') return standingSentences.closed
  if (person?.stage === 'booked') return rowSentences.booked
  const stop = Math.max(...file.numbers.map(({ optedOutAt }) => optedOutAt ?? -Infinity))
  const last = newest<{ readonly code: ReasonCode; readonly at: number }>(
    [
      ...(lastCall?.decision ? [lastCall.decision] : []),
      ...file.enrollments.flatMap(enrollmentAt),
      ...file.messages.flatMap(wordAt),
      { code: 'taken_over', at: person?.takenOverAt ?? -Infinity },
      { code: 'opted_out', at: stop },
      { code: 'done', at: person?.doneAt ?? -Infinity },
    ],
    ({ at }) => at,
  )
  if (last && last.at > -Infinity) return rowSentences[last.code]
  return lastCall ? standingSentences.undecided : standingSentences.known
}

function enrollmentAt({ enrolledAt, endedAt, state }: Enrollment): readonly { code: ReasonCode; at: number }[] {
  if (enrolledAt === null) return []
  const over = { code: state === 'completed' ? 'callback_task' : 'exited', at: endedAt ?? -Infinity } as const
  return [{ code: 'enrolled', at: enrolledAt }, over]
}

function wordAt({ direction, purpose, body, createdAt }: Message): readonly { code: ReasonCode; at: number }[] {
  if (direction === 'in') return isWord(body ?? '') ? [{ code: 'replied', at: createdAt }] : []
  return purpose === 'manual' ? [{ code: 'wrote', at: createdAt }] : []
}

/** The one with the greatest instant; of equals the one that comes later. */
function newest<T>(all: readonly T[], at: (one: T) => number): T | undefined {
  return all.reduce<T | undefined>((last, one) => (last !== undefined && at(last) > at(one) ? last : one), undefined)
}

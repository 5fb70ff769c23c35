import { hours, later, seconds, type EpochMs } from '../../main/domain/words/instant.ts'
import { agentOfLine } from './cast.ts'
import type { TrueCall } from './calls.ts'
import { hasFailedBefore, isSamePerson, isStopped, LIST_LAG, type Start } from './sending-rules.ts'
import type { TextAtTwilio } from './twilio-texts.ts'
import { isInWindow, sameDay } from './true-hours.ts'

/** A touch at the moment its request starts: the call is the one its sequence began with. */
export interface TouchStart extends Start {
  readonly number: number
  readonly atTwilio: readonly TextAtTwilio[]
}

type Rule = readonly [name: string, isBroken: (start: TouchStart) => boolean | undefined]

/** What must hold whenever the request of a touch starts; each by its requirement, judged by the world's own truth. */
export const touchRules: readonly Rule[] = [
  ['S17 a touch leaves from the line that was dialled', ({ text, call }) => text.from !== call.line.number],
  ['S17 a touch goes to whoever called', ({ text, call }) => text.to !== call.phone],
  ['D2 a number that takes no texts gets no touch', ({ told, phone }) => told.refusing.has(phone)],
  ['D10 no touch leaves after a stop was committed', isStopped],
  ['R8 no touch leaves while follow-up is off', ({ told }) => told.followUp.is === 'off'],
  [
    'R8 no touch leaves while all is paused',
    ({ told: { followUp }, clock }) => followUp.is === 'paused' && followUp.until > clock,
  ],
  ['R2 no touch leaves while the person is paused', ({ person, clock }) => person.pausedUntil > clock],
  ['S45 no touch leaves after a take-over', ({ person, call }) => isSince(person.takenOverAt, call)],
  ['S45 no touch leaves after a word by hand', ({ person, call }) => isSince(person.wroteAt, call)],
  ['S45 no touch leaves after a text by somebody else', writtenElsewhere],
  ['S44 only leads hear touches', ({ person }) => person.class !== 'lead'],
  ['S44 nobody who has booked hears touches', ({ person, call }) => isSince(person.bookedAt, call)],
  ['S41 no touch leaves after a reply was committed', hasReplied],
  ['D8 what the list has shown is known before a touch', wasListed],
  ['S41 no touch leaves after they were spoken with', spokenWith],
  ['D9 a blocked line sends no touch', ({ told, text }) => told.blockedLines.has(text.from)],
  ['D8 listen before a touch', ({ isOpen }) => !isOpen],
  ['D13 a wrong clock sends no touch', ({ isClockWrong }) => isClockWrong],
  ['D13 no touch leaves while another computer is in charge', ({ isElsewhere }) => isElsewhere],
  [
    'D13 no touch of before a restore leaves before its release',
    (start) => isOfBeforeRestore(start) && start.restore?.isReleased === false,
  ],
  [
    'D13 a touch that is let go waits until Twilio lists what had left',
    (start) => isOfBeforeRestore(start) && start.restore && start.now < later(start.restore.at, LIST_LAG),
  ],
  ['D3 no touch leaves outside its window', ({ phone, clock, number }) => !isInWindow(phone, clock, number)],
  ['S28 no touch leaves before its time', isEarly],
  ['D9 nobody hears touches whom the first text did not reach', hasNotBeenReached],
  ['S28 the touches come in their order', (start) => goneBefore(start).some((number) => number >= start.number)],
  ['D3 one touch a day', hadOneThatDay],
  [
    '1.4 never two of one person at once',
    ({ sends, phone, call }) => sends.some((send) => send.isUnderWay && isSamePerson(send, { phone, call })),
  ],
]

function isSince(at: EpochMs | null, { decidedAt }: TrueCall): boolean {
  return at !== null && at > decidedAt
}

function isOfBeforeRestore({ restore, call, isClockRight }: TouchStart): boolean {
  return isClockRight && restore !== undefined && call.decidedAt < restore.at
}

function writtenElsewhere({ told, call, phone, isClockRight }: TouchStart): boolean {
  if (!isClockRight) return false
  return [...told.found].some(
    ({ to, from, createdAt, meaning, status }) =>
      to === phone &&
      agentOfLine(from) === call.line.agent.id &&
      meaning === 'by hand elsewhere' &&
      status !== 'undelivered' &&
      createdAt > call.decidedAt,
  )
}

function hasReplied({ told, call, phone, isClockRight }: TouchStart): boolean {
  if (!isClockRight) return false
  return [...told.heard].some(
    ({ from, to, meaning, createdAt }) =>
      meaning === 'reply' &&
      from === phone &&
      agentOfLine(to) === call.line.agent.id &&
      createdAt > later(call.decidedAt, seconds(1)),
  )
}

/** For over a minute: a look is good for as long, and its answer takes a moment. */
const LOOK_AND_ANSWER = seconds(70)

function wasListed({ atTwilio, call, phone, now, isClockRight }: TouchStart): boolean {
  if (!isClockRight) return false
  return atTwilio.some(
    ({ from, to, meaning, createdAt, listedAt }) =>
      (meaning === 'reply' || meaning === 'stop') &&
      from === phone &&
      agentOfLine(to) === call.line.agent.id &&
      createdAt > call.overAt &&
      later(listedAt, LOOK_AND_ANSWER) < now &&
      !atTwilio.some((other) => other.from === phone && other.meaning === 'start' && other.createdAt > createdAt),
  )
}

function spokenWith({ told, call, calls, isClockRight }: TouchStart): boolean {
  if (!isClockRight) return false
  return calls.some(
    (other) => told.bridged.has(other.sid) && isSamePerson(other, call) && other.startedAt > call.startedAt + 1000,
  )
}

/** Touch 1 after two hours, the others after as many days as the article says, all from the miss on. */
const earliestAfter = [hours(2), hours(24), hours(72), hours(120), hours(168)]

function isEarly({ call, now, number, isClockRight }: TouchStart): boolean {
  const after = earliestAfter[number - 1]
  return isClockRight && after !== undefined && now < later(call.decidedAt, after) - 2000
}

/** Twilio had not taken it, or it was known within the two hours to have come in vain. */
function hasNotBeenReached({ atTwilio, call, told, isClockRight, restore }: TouchStart): boolean {
  if (!isClockRight || restore) return false // a backup does not say for which call a text was
  const first = `first-text:${call.sid}`
  return !atTwilio.some(
    ({ id, meaning, to }) =>
      (id === first && !hasFailedBefore(told, id, later(call.decidedAt, hours(2)))) ||
      (meaning === 'standby' && to === call.phone),
  )
}

/** The numbers of the touches of the same sequence that Twilio has taken, and not in vain. */
function goneBefore({ sends, text, atTwilio }: TouchStart): readonly number[] {
  const sequence = text.id.slice(0, text.id.lastIndexOf(':') + 1)
  return sends
    .filter(({ text: { id }, takenAt }) => takenAt !== null && id.startsWith(sequence) && !isInVain(id, atTwilio))
    .map(({ text: { id } }) => Number(id.slice(sequence.length)))
}

function isInVain(id: string, atTwilio: TouchStart['atTwilio']): boolean {
  return atTwilio.findLast((text) => text.id === id)?.status === 'undelivered'
}

function hadOneThatDay({ sends, text, phone, clock, call, atTwilio }: TouchStart): boolean {
  return sends.some(
    (send) =>
      send.takenAt !== null &&
      send.text.id !== text.id &&
      send.text.id.startsWith('touch:') &&
      !isInVain(send.text.id, atTwilio) &&
      isSamePerson(send, { phone, call }) &&
      sameDay(phone, send.startedClock, clock),
  )
}

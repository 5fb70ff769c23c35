import type { Enrollment } from './words/enrollment.ts'
import type { Call, KnownNumber, Message, PersonFile } from './words/person-file.ts'
import type { CallSid, MessageId, Phone } from './words/identifiers.ts'

/** The call of that name; a file that was loaded for it has it. */
export function callIn(file: PersonFile, id: CallSid): Call {
  return found(
    file.calls.find((call) => call.id === id),
    id,
  )
}

/** The text of that name; a file that was loaded for it has it. */
export function messageIn(file: PersonFile, id: MessageId): Message {
  return found(
    file.messages.find((message) => message.id === id),
    id,
  )
}

/** The enrollment that a text is a touch of; undefined: it is none, or is of none that is known. */
export function enrollmentOf({ touch }: Message, { enrollments }: PersonFile): Enrollment | undefined {
  return enrollments.find(({ id }) => id === touch?.enrollment)
}

/** What is known of a number; of one never heard of, nothing. */
export function numberIn(file: PersonFile, phone: Phone): KnownNumber {
  const unheard: KnownNumber = { phone, optedOutAt: null, refusesTextsSince: null }
  return file.numbers.find((number) => number.phone === phone) ?? unheard
}

/** The number they were last heard from. */
export function numberToWriteTo(file: PersonFile): Phone | undefined {
  const heard = [
    ...file.calls.flatMap(({ caller, startedAt }) =>
      caller.is === 'phone' ? [{ phone: caller.phone, at: startedAt }] : [],
    ),
    ...file.messages.flatMap(({ direction, from, createdAt }) =>
      direction === 'in' ? [{ phone: from, at: createdAt }] : [],
    ),
  ]
  const isTheirs = (phone: Phone) => file.numbers.some((number) => number.phone === phone)
  const last = heard.filter(({ phone }) => isTheirs(phone)).sort((a, b) => b.at - a.at)[0]
  return last?.phone ?? file.numbers[0]?.phone
}

/** The line of ours they know: the one they last called or wrote to (S17); undefined: none yet. */
export function lastLineOf({ calls, messages }: PersonFile): Phone | undefined {
  const used = [
    ...calls.map(({ line, startedAt }) => ({ line, at: startedAt })),
    ...messages.map(({ direction, from, to, createdAt }) => ({ line: direction === 'in' ? to : from, at: createdAt })),
  ]
  return used.sort((a, b) => b.at - a.at)[0]?.line
}

function found<T>(one: T | undefined, id: string): T {
  if (one === undefined) throw new Error(`${id} is not in the file that was loaded for it`)
  return one
}

import type { Decided } from '../../main/domain/decided.ts'
import { later, seconds } from '../../main/domain/words/instant.ts'
import type { CallSid } from '../../main/domain/words/identifiers.ts'
import type { Message, PersonFile } from '../../main/domain/words/person-file.ts'
import type { Store, Transaction, Twilio } from '../../main/engine/ports.ts'

/** Something put between the program and its world, so that the program has a bug it does not have. */
export interface Plant {
  readonly store: (store: Store) => Store
  readonly twilio: (twilio: Twilio) => Twilio
}

/** Nothing is planted. */
export const nothing: Plant = { store: (store) => store, twilio: (twilio) => twilio }

/** Bugs that others had in earnest (peers.md), each as it would look from outside. */
export const plants: Readonly<Record<string, Plant>> = {
  'the `sending` mark is dropped': withTransaction((tx) => ({
    ...tx,
    write: (before, decided) => tx.write(before, withMessages(decided, unmarked)),
  })),

  'a time-out is tried again': {
    ...nothing,
    twilio: (twilio) => ({
      ...twilio,
      send: (text, tell) =>
        twilio.send(text, (report) =>
          tell(report.is === 'unknown' ? { is: 'not_accepted', retryAfter: null } : report),
        ),
    }),
  },

  'the stop is forgotten at sending': withTransaction((tx) => ({
    ...tx,
    load(subject) {
      const file = tx.load(subject)
      return subject.is === 'message' ? withoutStops(file) : file
    },
  })),

  'the wrong sender is used': {
    ...nothing,
    twilio: (twilio) => ({ ...twilio, send: (text, tell) => twilio.send({ ...text, from: '+15125550100' }, tell) }),
  },

  'a duplicate is not recognised': withTransaction((tx) => ({
    ...tx,
    load(subject) {
      const file = tx.load(subject)
      return subject.is === 'call' ? withoutCall(file, subject.call) : file
    },
  })),

  'what a restore holds leaves by itself': withTransaction((tx) => ({
    ...tx,
    policy() {
      const policy = tx.policy()
      return { ...policy, restore: policy.restore && { ...policy.restore, isReleased: true } }
    },
  })),
}

function withTransaction(bug: (tx: Transaction) => Transaction): Plant {
  return {
    ...nothing,
    store: (store) => ({ ...store, transaction: (work) => store.transaction((tx) => work(bug(tx))) }),
  }
}

function withMessages(decided: Decided, change: (message: Message) => Message): Decided {
  return { ...decided, file: { ...decided.file, messages: decided.file.messages.map(change) } }
}

/** As it was before it was judged, and due again if no answer comes. */
function unmarked(message: Message): Message {
  if (message.state !== 'sending' || message.attemptedAt === null) return message
  return { ...message, state: 'pending', dueAt: later(message.attemptedAt, seconds(30)) }
}

function withoutStops(file: PersonFile): PersonFile {
  return { ...file, numbers: file.numbers.map((number) => ({ ...number, optedOutAt: null })) }
}

/** As if it were heard of for the first time. */
function withoutCall(file: PersonFile, call: CallSid): PersonFile {
  const calls = file.calls.filter(({ id }) => id !== call)
  return { ...file, calls, messages: file.messages.filter((message) => message.call !== call) }
}

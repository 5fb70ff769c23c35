import type { Message } from './words/person-file.ts'

type Given = 'id' | 'direction' | 'purpose' | 'from' | 'to' | 'body' | 'state' | 'createdAt'

/** A text of which nothing but this is known yet. */
export function messageOf(given: Pick<Message, Given> & Partial<Message>): Message {
  return {
    call: null,
    touch: null,
    email: null,
    media: [],
    reason: null,
    askedAt: null,
    dueAt: null,
    attempts: 0,
    attemptedAt: null,
    doubtedAt: null,
    sentAt: null,
    deliveredAt: null,
    sid: null,
    ...given,
  }
}

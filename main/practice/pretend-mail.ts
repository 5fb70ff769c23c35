import type { MessageSid } from '../domain/words/identifiers.ts'
import type { Mail, OutgoingEmail } from '../engine/ports.ts'

/** A mail server that only pretends: it takes every e-mail at once, and nothing leaves this computer. */
export interface PretendMail extends Mail {
  /** The address that e-mails leave from. */
  readonly from: string
  /** What it has taken, oldest first. */
  taken(): readonly OutgoingEmail[]
}

export function pretendMail(from: string): PretendMail {
  const taken: OutgoingEmail[] = []
  return {
    from,
    taken: () => taken,
    send(email, tell) {
      taken.push(email)
      void tell({ is: 'accepted', sid: `<${email.id}@practice.example>` as MessageSid })
    },
  }
}

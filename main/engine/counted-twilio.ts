import type { Mail, Tell, Twilio } from './ports.ts'

/** A Twilio that knows how much is still awaited of it, and of what was made of its answers. */
export interface CountedTwilio {
  readonly twilio: Twilio
  /** The same of what leaves by e-mail. */
  mail(mail: Mail): Mail
  /** Counts something else as awaited until it is settled. */
  counted<T>(work: Promise<T>): Promise<T>
  /** Resolves once nothing is awaited. */
  quiet(): Promise<void>
}

export function countedTwilio(twilio: Twilio): CountedTwilio {
  let awaited = 0
  let waiting: (() => void)[] = []

  return {
    twilio: {
      send: (text, tell) => twilio.send(text, answered(tell)),
      look: (text, tell) => twilio.look(text, answered(tell)),
      askDelivery: (sid, tell) => twilio.askDelivery(sid, answered(tell)),
      probe: (tell) => twilio.probe(answered(tell)),
      askInstalls: (lines, tell) => twilio.askInstalls(lines, answered(tell)),
      askCallEvents: (call, tell) => twilio.askCallEvents(call, answered(tell)),
      fetchRecording: (sid, tell) => twilio.fetchRecording(sid, answered(tell)),
      listRecordings: (call, tell) => twilio.listRecordings(call, answered(tell)),
      listen: (since, lines, tell) => twilio.listen(since, lines, answered(tell)),
    },
    mail: (mail) => ({ send: (email, tell) => mail.send(email, answered(tell)) }),
    counted(work) {
      awaited += 1
      return work.finally(settled)
    },
    quiet: () => (awaited === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  }

  function answered<T>(tell: Tell<T>): Tell<T> {
    awaited += 1
    return (answer) => {
      try {
        return tell(answer)
      } finally {
        settled()
      }
    }
  }

  function settled(): void {
    awaited -= 1
    if (awaited > 0) return
    const resolved = waiting
    waiting = []
    resolved.forEach((resolve) => resolve())
  }
}

import type { Twilio } from './ports.ts'

/** A Twilio that knows how many answers are still awaited. */
export interface CountedTwilio {
  readonly twilio: Twilio
  /** Resolves once no answer is awaited. */
  quiet(): Promise<void>
}

/** `answered` is called after each answer has been handled. */
export function countedTwilio(twilio: Twilio, answered: () => void): CountedTwilio {
  let awaited = 0
  let waiting: (() => void)[] = []

  return {
    twilio: {
      send: (text, tell) => twilio.send(text, counted(tell)),
      look: (text, tell) => twilio.look(text, counted(tell)),
      askDelivery: (sid, tell) => twilio.askDelivery(sid, counted(tell)),
      askCallEvents: (call, tell) => twilio.askCallEvents(call, counted(tell)),
      listen: (since, lines, tell) => twilio.listen(since, lines, counted(tell)),
    },
    quiet: () => (awaited === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  }

  function counted<T>(tell: (answer: T) => void): (answer: T) => void {
    awaited += 1
    return (answer) => {
      try {
        tell(answer)
        answered()
      } finally {
        awaited -= 1
        if (awaited === 0) release()
      }
    }
  }

  function release(): void {
    const resolved = waiting
    waiting = []
    resolved.forEach((resolve) => resolve())
  }
}

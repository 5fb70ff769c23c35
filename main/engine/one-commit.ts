import type { News, Ports, Twilio } from './ports.ts'

/** Ports whose effects wait for the commit they belong to. */
export interface OneCommit {
  readonly ports: Ports
  /**
   * All of the work in one durable commit; what it sends and tells leaves after that. Within such work it is
   * just the work. Throws what the work or the commit throws, and then nothing has left.
   */
  run<T>(work: () => T): T
  /** Does it after the commit under way, or now. */
  after(effect: () => void): void
}

/** A commit costs a turn of the disk: what belongs together shares one (design §1.2). */
export function oneCommit(parts: Ports): OneCommit {
  let waiting: (() => void)[] = []
  let isOpen = false
  return {
    ports: {
      ...parts,
      twilio: later(parts.twilio, after),
      announce: (news: News) => after(() => parts.announce(news)),
    },
    run,
    after,
  }

  function run<T>(work: () => T): T {
    if (isOpen) return work()
    isOpen = true
    let result: T
    try {
      result = parts.store.transaction(work)
    } catch (error) {
      waiting = []
      throw error
    } finally {
      isOpen = false
    }
    leave()
    return result
  }

  function after(effect: () => void): void {
    if (isOpen) waiting.push(effect)
    else effect()
  }

  function leave(): void {
    const effects = waiting
    waiting = []
    for (const effect of effects) {
      try {
        effect()
      } catch (error) {
        parts.complain('an effect failed', error)
      }
    }
  }
}

/** Nothing that a lead can see leaves before the commit that says so. */
function later(twilio: Twilio, after: (effect: () => void) => void): Twilio {
  return {
    send: (text, tell) => after(() => twilio.send(text, tell)),
    look: (text, tell) => after(() => twilio.look(text, tell)),
    askDelivery: (sid, tell) => after(() => twilio.askDelivery(sid, tell)),
    probe: (tell) => after(() => twilio.probe(tell)),
    askCallEvents: (call, tell) => after(() => twilio.askCallEvents(call, tell)),
    listen: (since, lines, tell) => after(() => twilio.listen(since, lines, tell)),
  }
}

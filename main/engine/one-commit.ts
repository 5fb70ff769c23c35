import { guarded } from './guarded.ts'
import type { Ports, Twilio } from './ports.ts'
import type { News } from './ports/news.ts'

/** Ports whose effects wait for the commit they belong to. */
export interface OneCommit {
  readonly ports: Ports
  /**
   * All of the work in one durable commit; what it sends and tells leaves after that. Within such work it is
   * just the work. Throws what the work or the commit throws, and then nothing has left.
   */
  run<T>(work: () => T): T
  /** Does it after the commit under way, or now. `abandon` is done instead if that commit fails. */
  after(act: () => void, abandon?: () => void): void
}

interface Effect {
  readonly act: () => void
  readonly abandon?: () => void
}

/** A commit costs a turn of the disk: what belongs together shares one (design §1.2). */
export function oneCommit(parts: Ports): OneCommit {
  let waiting: Effect[] = []
  let isOpen = false
  return {
    ports: {
      ...parts,
      twilio: later(parts.twilio, after),
      ...(parts.mail ? { mail: { send: (email, tell) => after(() => parts.mail?.send(email, tell)) } } : {}),
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
      isOpen = false
      take().forEach(({ abandon }) => abandon?.())
      throw error
    }
    isOpen = false
    take().forEach(({ act }) => guarded(parts.complain, 'an effect failed', act))
    return result
  }

  function after(act: () => void, abandon?: () => void): void {
    if (isOpen) waiting.push({ act, ...(abandon ? { abandon } : {}) })
    else act()
  }

  function take(): readonly Effect[] {
    const effects = waiting
    waiting = []
    return effects
  }
}

/** Nothing that a lead can see leaves before the commit that says so. A question that was never asked has no answer. */
function later(twilio: Twilio, after: OneCommit['after']): Twilio {
  return {
    send: (text, tell) => after(() => twilio.send(text, tell)),
    look: (text, tell) => after(() => twilio.look(text, tell)),
    askDelivery: (sid, tell) => after(() => twilio.askDelivery(sid, tell)),
    probe: (tell) => after(() => twilio.probe(tell)),
    askInstalls(lines, tell) {
      after(
        () => twilio.askInstalls(lines, tell),
        () => void tell(null),
      )
    },
    askCallEvents: (call, tell) => after(() => twilio.askCallEvents(call, tell)),
    fetchRecording: (sid, tell) => after(() => twilio.fetchRecording(sid, tell)),
    listRecordings: (call, tell) => after(() => twilio.listRecordings(call, tell)),
    listen(since, lines, tell) {
      after(
        () => twilio.listen(since, lines, tell),
        () => void tell(null),
      )
    },
  }
}

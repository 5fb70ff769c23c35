import type { CallSid, Phone } from '../../main/domain/words/identifiers.ts'
import { hours, minutes } from '../../main/domain/words/instant.ts'
import type { Carriers } from './carriers.ts'
import { people, landline, texts as templates } from './cast.ts'
import type { TrueCall } from './calls.ts'
import { renderText } from '../../main/content/words.ts'
import type { TextAtTwilio, TwilioTexts } from './twilio-texts.ts'
import type { World } from './world.ts'

/** Others who text from our lines: the standby at Twilio (R6), and somebody at its console. */
export interface Elsewhere {
  /** The standby texts a stranger whose call it served; another computer, whoever was in no conversation today. */
  standBy(call: TrueCall): void
  writeByHand(line: Phone, phone: Phone): void
  /** Another computer of the agent's has texted for this call since then, not in vain, and a poll would show it. */
  hasTexted(call: CallSid, since: number): boolean
}

export function newElsewhere(
  world: World,
  texts: TwilioTexts,
  carriers: Carriers,
  listed: (text: TextAtTwilio) => void,
): Elsewhere {
  const texted = new Map<CallSid, TextAtTwilio>()
  return {
    hasTexted(call, since) {
      const text = texted.get(call)
      if (text === undefined || text.status === 'undelivered') return false
      return text.createdAt >= since && text.listedAt < world.now() - minutes(2)
    },
    standBy({ sid, line, phone, servedBy, ending }) {
      if (servedBy === 'us' || servedBy === 'nobody' || ending.isAnswered || phone === null) return
      if (ending.decidedAfter < 5 && line.mode === 'ring_first') return
      if (phone !== landline && !people.includes(phone)) return
      const since = servedBy === 'standby' ? -Infinity : world.now() - hours(24)
      const isWithUs = ({ from, to }: TextAtTwilio) => [from, to].includes(phone) && [from, to].includes(line.number)
      if (texts.all.some((text) => isWithUs(text) && text.createdAt > since)) return
      if (texts.all.some(({ from, meaning }) => from === phone && meaning === 'stop')) return
      const body = renderText(templates.body, { name: null }, line, null)
      const text = texts.keep({ direction: 'out', id: null, from: line.number, to: phone, body, meaning: 'standby' })
      world.tell(() => `the ${servedBy} texts ${phone} for ${sid}: ${text.sid}`)
      if (servedBy === 'another computer') texted.set(sid, text)
      sent(text)
    },
    writeByHand(line, phone) {
      if (texts.isStopped(line, phone)) return
      const body = 'Sorry I missed you, are you free tonight?'
      const text = texts.keep({ direction: 'out', id: null, from: line, to: phone, body, meaning: 'by hand elsewhere' })
      world.tell(() => `somebody texts ${phone} from ${line} at the console: ${text.sid}`)
      sent(text)
    },
  }

  function sent(text: TextAtTwilio): void {
    carriers.carry(text)
    listed(text)
  }
}

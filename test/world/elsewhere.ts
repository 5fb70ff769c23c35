import type { CallSid, Phone } from '../../main/domain/words/identifiers.ts'
import type { Carriers } from './carriers.ts'
import { people, landline, texts as templates } from './cast.ts'
import type { TrueCall } from './calls.ts'
import { renderText } from '../../main/content/words.ts'
import type { TextAtTwilio, TwilioTexts } from './twilio-texts.ts'
import type { World } from './world.ts'

/** Others who text from our lines: the standby at Twilio (R6), and somebody at its console. */
export interface Elsewhere {
  /** The standby texts a stranger whose call it served. */
  standBy(call: TrueCall): void
  writeByHand(line: Phone, phone: Phone): void
  /** The calls that the standby has texted for. */
  readonly texted: ReadonlySet<CallSid>
}

export function newElsewhere(
  world: World,
  texts: TwilioTexts,
  carriers: Carriers,
  listed: (text: TextAtTwilio) => void,
): Elsewhere {
  const texted = new Set<CallSid>()
  return {
    texted,
    standBy({ sid, line, phone, servedBy, ending }) {
      if (servedBy !== 'standby' || ending.isAnswered || phone === null) return
      if (ending.decidedAfter < 5 && line.mode === 'ring_first') return
      if (phone !== landline && !people.includes(phone)) return
      if (texts.all.some(({ from, to }) => [from, to].includes(phone) && [from, to].includes(line.number))) return
      if (texts.all.some(({ from, meaning }) => from === phone && meaning === 'stop')) return
      const body = renderText(templates.body, { name: null }, line, null)
      const text = texts.keep({ direction: 'out', id: null, from: line.number, to: phone, body, meaning: 'standby' })
      world.tell(() => `the standby texts ${phone} for ${sid}: ${text.sid}`)
      texted.add(sid)
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

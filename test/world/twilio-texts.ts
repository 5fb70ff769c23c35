import type { Fault } from '../../main/domain/words/event.ts'
import type { MessageId, MessageSid, Phone } from '../../main/domain/words/identifiers.ts'
import { later, minutes, seconds, type EpochMs } from '../../main/domain/words/instant.ts'
import type { World } from './world.ts'

/** What whoever wrote it meant by it. */
export type Meaning = 'stop' | 'start' | 'reply' | 'noise' | 'ours' | 'by hand elsewhere' | 'standby'

/** A text as Twilio has it. */
export interface TextAtTwilio {
  readonly sid: MessageSid
  readonly direction: 'in' | 'out'
  /** Our own name for it; null: it came from the console, from the standby, or from somebody out there. */
  readonly id: MessageId | null
  readonly from: Phone
  readonly to: Phone
  readonly body: string
  readonly meaning: Meaning
  /** In true time; Twilio shows whole seconds of it. */
  readonly createdAt: EpochMs
  /** From then on Twilio's list shows it (twilio.md 7). */
  readonly listedAt: EpochMs
  status: 'on_its_way' | 'delivered' | 'undelivered'
  fault: Fault | null
}

/** All texts of the account, and who has stopped which line. */
export interface TwilioTexts {
  readonly all: readonly TextAtTwilio[]
  keep(text: Pick<TextAtTwilio, 'direction' | 'id' | 'from' | 'to' | 'body' | 'meaning'>): TextAtTwilio
  nextSid(): MessageSid
  listed(): readonly TextAtTwilio[]
  /** Twilio's own opt-out, for one line (twilio.md 9). */
  stop(line: Phone, phone: Phone): void
  restart(line: Phone, phone: Phone): void
  isStopped(line: Phone, phone: Phone): boolean
}

export function twilioTexts(world: World): TwilioTexts {
  const { random } = world
  const all: TextAtTwilio[] = []
  const stops = new Set<string>()
  const texts: TwilioTexts = {
    all,
    nextSid: () => `SM${all.length}` as MessageSid,
    keep(text) {
      const createdAt = world.now()
      const lag = random.chance(0.75) ? seconds(random.between(0, 20)) : minutes(random.between(0, 14))
      const sid = texts.nextSid()
      const kept: TextAtTwilio = {
        ...text,
        sid,
        createdAt,
        listedAt: later(createdAt, lag),
        status: 'on_its_way',
        fault: null,
      }
      all.push(kept)
      return kept
    },
    listed: () => all.filter(({ listedAt }) => listedAt <= world.now()),
    stop: (line, phone) => void stops.add(line + phone),
    restart: (line, phone) => void stops.delete(line + phone),
    isStopped: (line, phone) => stops.has(line + phone),
  }
  return texts
}

/** As Twilio dates it. */
export function shownAt({ createdAt }: TextAtTwilio): EpochMs {
  return wholeSecond(createdAt)
}

export function wholeSecond(at: EpochMs): EpochMs {
  return (Math.floor(at / 1000) * 1000) as EpochMs
}

import type { Clock } from '../engine/clock.ts'
import { startPractice, type Practice } from './practice.ts'
import { seededRandom } from './random.ts'

export interface PretendPhoneParts {
  readonly clock: Clock
  readonly lines: readonly string[]
  /** Made up for this start: nobody else can sign for it. */
  readonly authToken: string
  readonly seed: number
}

/** A phone network and a Twilio that only pretend: no account is needed and nothing leaves this computer. */
export interface PretendPhone extends Pick<Practice, 'call' | 'text' | 'configure' | 'idle' | 'messages' | 'stop'> {
  readonly account: {
    readonly accountSid: string
    readonly authToken: string
    readonly apiBaseUrl: string
    readonly requestTimeoutSeconds: number
  }
  /** From now on calls and texts to the lines arrive there. */
  serve(receiverUrl: string): void
}

export async function startPretendPhone({ clock, lines, authToken, seed }: PretendPhoneParts): Promise<PretendPhone> {
  const accountSid = `AC${'0'.repeat(32)}`
  const practice = await startPractice({ accountSid, authToken, clock, random: seededRandom(seed), lines: [] })
  return {
    account: { accountSid, authToken, apiBaseUrl: practice.apiBaseUrl, requestTimeoutSeconds: 10 },
    serve: (url) => practice.setLines(lines.map((number) => lineAt(url, number))),
    call: practice.call,
    text: practice.text,
    configure: practice.configure,
    idle: practice.idle,
    messages: practice.messages,
    stop: practice.stop,
  }
}

/** A number's addresses with the tries that the set-up gives them (twilio.md 2). */
function lineAt(url: string, number: string) {
  return {
    number,
    voiceUrl: `${url}/twilio/voice#ct=1500&rt=3000&tt=6000&rc=1&rp=ct`,
    statusCallback: `${url}/twilio/voice/status#rc=5&rp=all`,
    smsUrl: `${url}/twilio/sms#ct=2000&rt=4000&rc=2&rp=ct,5xx`,
  }
}

import type { CallSid, MessageId, Phone } from '../domain/words/identifiers.ts'

/** Twilio's tries for one request of each kind (twilio.md 2): a fragment, and no part of the signature. */
const patience = {
  page: '#ct=2000&rt=4000&rc=2&rp=ct,5xx',
  callback: '#rc=5&rp=all',
} as const

/** Where Twilio finds this program, and which of an account's computers it is (D13). */
export interface OwnAddress {
  readonly publicUrl: string
  readonly install: string
}

/** Where a status callback of a text goes; the text's own name rides in it, so it settles a doubt (design §1.3). */
export function statusCallbackUrl({ publicUrl, install }: OwnAddress, message: MessageId): string {
  return `${publicUrl}/twilio/sms/status?install=${install}&message=${encodeURIComponent(message)}${patience.callback}`
}

/** The pages of one call. Each names call and line, since the agent's leg has a name and a `To` of its own. */
export function callUrls({ publicUrl, install }: OwnAddress, line: Phone, call: CallSid) {
  const of = `install=${install}&call=${call}&line=${encodeURIComponent(line)}`
  const url = (path: string, query: string, tries: string) => `${publicUrl}/twilio/voice/${path}?${of}${query}${tries}`
  return {
    screen: url('screen', '', patience.page),
    accept: url('accept', '', patience.page),
    dialed: url('dialed', '', patience.page),
    pickedUp: url('picked-up', '', patience.page),
    voicemail: url('voicemail', '', patience.page),
    recording: url('voicemail', '&recording=1', patience.callback),
    transcript: url('voicemail', '&transcript=1', patience.callback),
    legStatus: url('status', '&leg=1', patience.callback),
  }
}

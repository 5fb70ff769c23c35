import type { MessageSid } from '../domain/words/identifiers.ts'
import { pairOf } from './account.ts'
import { keepMessage } from './delivery.ts'
import { fetchDocument } from './documents.ts'
import { lineOf, serviceOf, textWebhooksOf } from './lines.ts'
import type { PracticeWorld } from './world.ts'
import type { StoredMessage } from './stored.ts'

/** Somebody texts a line. */
export interface PracticeText {
  readonly line: string
  readonly from: string
  readonly body: string
}

const STOP_WORDS = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT']
const START_WORDS = ['START', 'YES', 'UNSTOP']
const HELP_WORDS = ['HELP', 'INFO']

/** A text arrives: Twilio itself obeys STOP, START and HELP, and still asks whoever is configured (twilio.md 9, 13.10). */
export function receiveText(world: PracticeWorld, text: PracticeText): MessageSid {
  const line = lineOf(world.account, text.line)
  const serviceSid = serviceOf(world.account, text.line)?.sid ?? null
  const message = keepMessage(world, { ...text, to: text.line, serviceSid, direction: 'inbound', status: 'received' })
  obeyOptOutWord(world, text)
  const { primary: target, fallback } = textWebhooksOf(world.account, line)
  if (target) {
    const parameters = smsParameters(world, message)
    world.waits.start(
      async () => void (await fetchDocument(world, { target, fallback, parameters, context: 'message' })),
    )
  }
  return message.sid
}

/** Single words, any case; YES counts only after a STOP. */
function obeyOptOutWord(world: PracticeWorld, text: PracticeText): void {
  const { optedOut } = world.account
  const word = text.body.trim().toUpperCase()
  const pair = pairOf(text.line, text.from)
  if (STOP_WORDS.includes(word)) {
    if (!optedOut.has(pair)) reply(world, text, 'You have successfully been unsubscribed. Reply START to resubscribe.')
    optedOut.add(pair)
  }
  if (START_WORDS.includes(word) && optedOut.delete(pair)) reply(world, text, 'You have been re-subscribed.')
  if (HELP_WORDS.includes(word)) reply(world, text, 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.')
}

/** Twilio's own answers stand in the lists as replies, not as messages of the API. */
function reply(world: PracticeWorld, text: PracticeText, body: string): void {
  const sent = keepMessage(world, {
    from: text.line,
    to: text.from,
    body,
    direction: 'outbound-reply',
    status: 'delivered',
  })
  sent.sentAt = world.waits.now()
}

function smsParameters(world: PracticeWorld, message: StoredMessage): Readonly<Record<string, string>> {
  return {
    ToCountry: 'US',
    ToState: 'TX',
    ToCity: '',
    ToZip: '',
    FromCountry: 'US',
    FromState: 'TX',
    FromCity: '',
    FromZip: '',
    MessageSid: message.sid,
    SmsSid: message.sid,
    SmsMessageSid: message.sid,
    AccountSid: world.account.sid,
    ...(message.serviceSid === null ? {} : { MessagingServiceSid: message.serviceSid }),
    From: message.from,
    To: message.to,
    Body: message.body,
    NumMedia: '0',
    NumSegments: String(message.segments),
    SmsStatus: 'received',
    ApiVersion: '2010-04-01',
    AddedLater: 'ñ & "new" = + 50% ',
  }
}

import type { FetchReport, Report } from '../domain/words/event.ts'
import type { MessageSid, RecordingSid } from '../domain/words/identifiers.ts'
import { earlier, later, seconds, type Ms } from '../domain/words/instant.ts'
import type { Clock } from '../engine/clock.ts'
import type { DoubtedText, OutgoingText, Tell, Twilio } from '../engine/ports.ts'
import type { Account } from './account.ts'
import { readCallLog } from './call-events.ts'
import { hear, reachesBack } from './listen.ts'
import { installsOf } from './own-numbers.ts'
import { instantOf } from './list-dates.ts'
import { fetchRecording, listRecordings, type KeepRecording } from './recordings.ts'
import { isMessageSid, numberOf, parse, reportOfCreate, reportOfStatus, stringOf } from './outcome.ts'
import { statusCallbackUrl, type OwnAddress } from './urls.ts'

export interface TwilioParts {
  readonly account: Account
  readonly clock: Clock
  readonly address: OwnAddress
  readonly requestTimeout: Ms
  readonly keepRecording: KeepRecording
  /** For the log: a fault of ours, never Twilio's answer. */
  readonly complain: (what: string, error: unknown) => void
}

/** How far beside our attempt Twilio may date a text of ours (design §1.3). */
const DATE_SLACK = seconds(5)

/** The engine's Twilio over REST. Every answer is told once; a fault of ours is told as the worst that may be true. */
export function twilioClient(parts: TwilioParts): Twilio {
  const { account, clock } = parts
  return {
    send: (text, tell) => ask('sending', send(text), { is: 'unknown' }, tell),
    look: (text, tell) => ask('looking', look(text), { is: 'not_asked' }, tell),
    askDelivery: (sid, tell) => ask('asking about delivery', askDelivery(sid), { is: 'not_asked' }, tell),
    probe: (tell) => ask('probing the account', probe(), null, tell),
    askInstalls: (lines, tell) => ask('looking at the numbers', installsOf(account, lines), null, tell),
    askCallEvents: (call, tell) => ask('asking for call events', readCallLog(account, call), 'not_asked', tell),
    fetchRecording: (sid, tell) => ask('fetching a recording', bring(sid), { is: 'not_yet', retryAfter: null }, tell),
    listRecordings: (call, tell) => ask('looking for voicemails', listRecordings(account, call), null, tell),
    listen: (since, lines, tell) => ask('listening', hear(account, since, lines), null, tell),
  }

  async function send({ id, from, to, body, validitySeconds }: OutgoingText): Promise<Report> {
    const outcome = await account.create('Messages', {
      To: to,
      From: from,
      Body: body,
      StatusCallback: statusCallbackUrl(parts.address, id),
      ValidityPeriod: String(validitySeconds),
    })
    return reportOfCreate(outcome, clock.now())
  }

  async function look({ from, to, body, attemptedAt }: DoubtedText): Promise<Report> {
    const after = earlier(attemptedAt, DATE_SLACK)
    const before = later(later(attemptedAt, parts.requestTimeout), DATE_SLACK)
    const rows = await account.list('Messages', { To: to, From: from }, reachesBack('date_created', after))
    if (!rows) return { is: 'not_asked' }
    const candidates = rows
      .filter((row) => stringOf(row, 'direction') === 'outbound-api' && stringOf(row, 'body') === body)
      .map((row) => ({ sid: stringOf(row, 'sid'), at: instantOf(row, 'date_created') }))
      .filter(({ at }) => at !== null && at >= after - 999 && at <= before)
      .sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
      .flatMap(({ sid }) => (isMessageSid(sid) ? [sid] : []))
    return { is: 'listed', candidates }
  }

  async function askDelivery(sid: MessageSid): Promise<Report> {
    const outcome = await account.fetch(`Messages/${sid}`)
    const row = outcome.is === 'answered' && outcome.status === 200 ? parse(outcome.body) : undefined
    const status = stringOf(row, 'status')
    return (status !== null && reportOfStatus(sid, status, numberOf(row, 'error_code'))) || { is: 'not_asked' }
  }

  function bring(sid: RecordingSid): Promise<FetchReport> {
    return fetchRecording(account, sid, parts.keepRecording, () => clock.now())
  }

  async function probe(): Promise<boolean | null> {
    const outcome = await account.fetch('')
    if (outcome.is !== 'answered') return null
    return outcome.status === 200 || (outcome.status === 401 || outcome.status === 403 ? false : null)
  }

  function ask<T>(what: string, answer: Promise<T>, worst: T, tell: Tell<T>): void {
    answer
      .catch((error: unknown) => {
        parts.complain(`${what} failed`, error)
        return worst
      })
      .then(tell)
      .catch((error: unknown) => parts.complain(`what came of ${what} could not be kept`, error))
  }
}

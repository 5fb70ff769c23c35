import type { PracticeAccount } from './account.ts'
import { accountPath, numberSid } from './account-shapes.ts'
import { rfc2822 } from './dates.ts'
import { secondsOf } from './legs.ts'
import type { StoredCall, StoredEvent, StoredMessage } from './stored.ts'

/** A message as the OpenAPI document shapes it (twilio.md 7): counts are strings, dates RFC 2822, no price at first. */
export function messageShape(account: PracticeAccount, message: StoredMessage) {
  const uri = `${accountPath(account)}/Messages/${message.sid}`
  const isPriced = message.status === 'delivered' || message.status === 'undelivered'
  return {
    sid: message.sid,
    account_sid: account.sid,
    api_version: '2010-04-01',
    messaging_service_sid: message.serviceSid,
    from: message.from === '' ? null : message.from,
    to: message.to,
    body: message.body,
    status: message.status,
    direction: message.direction,
    num_segments: message.status === 'accepted' ? '0' : String(message.segments),
    num_media: String(message.mediaCount),
    date_created: rfc2822(message.createdAt),
    date_updated: rfc2822(message.updatedAt),
    date_sent: message.sentAt === null ? null : rfc2822(message.sentAt),
    price: isPriced ? '-0.00830' : null,
    price_unit: 'USD',
    error_code: message.errorCode,
    error_message: message.errorCode === null ? null : `Message was not delivered (${message.errorCode})`,
    uri: `${uri}.json`,
    subresource_uris: { media: `${uri}/Media.json` },
  }
}

/** A leg (twilio.md 10.1). `duration` is known only after the end; `start_time` of a leg that was never picked up is its arrival. */
export function callShape(account: PracticeAccount, call: StoredCall) {
  const uri = `${accountPath(account)}/Calls/${call.sid}`
  return {
    sid: call.sid,
    parent_call_sid: call.parentSid,
    account_sid: account.sid,
    api_version: '2010-04-01',
    from: call.from,
    from_formatted: call.from,
    to: call.to,
    to_formatted: call.to,
    phone_number_sid: call.direction === 'inbound' ? numberSid(call.to) : null,
    status: call.status,
    direction: call.direction,
    date_created: rfc2822(call.startedAt),
    date_updated: rfc2822(call.endedAt ?? call.answeredAt ?? call.startedAt),
    start_time: rfc2822(call.startedAt),
    end_time: call.endedAt === null ? null : rfc2822(call.endedAt),
    duration: call.endedAt === null ? null : String(secondsOf(call)),
    price: null,
    price_unit: 'USD',
    answered_by: null,
    forwarded_from: call.forwardedFrom,
    caller_name: null,
    group_sid: null,
    trunk_sid: null,
    queue_time: '0',
    uri: `${uri}.json`,
    subresource_uris: {
      events: `${uri}/Events.json`,
      notifications: `${uri}/Notifications.json`,
      recordings: `${uri}/Recordings.json`,
    },
  }
}

/** One request and its answer, parameter names in snake_case (twilio.md 10.1). */
export function eventShape(event: StoredEvent) {
  const parameters = Object.entries(event.parameters).map(([name, value]) => [snakeCase(name), value] as const)
  const { answer } = event
  return {
    request: { method: event.method, url: event.url, parameters: Object.fromEntries(parameters) },
    response: {
      response_code: answer?.status ?? null,
      request_duration: answer ? 50 : null,
      content_type: answer?.contentType ?? null,
      response_body: answer?.body ?? null,
      date_created: rfc2822(event.at),
    },
  }
}

const snakeCase = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase()

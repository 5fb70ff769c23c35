/** What Twilio's REST API answers with: a status, and JSON or (as a fault) something else. */
export interface RestAnswer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Status and wording of each refusal (twilio.md 8). Wordings are near Twilio's; programs read the code. */
const REFUSALS: Readonly<Record<number, readonly [status: number, message: string]>> = {
  20001: [400, 'Invalid parameter'],
  20003: [401, 'Authenticate'],
  20004: [405, 'Method not allowed'],
  20404: [404, 'The requested resource was not found'],
  20429: [429, 'Too Many Requests'],
  20500: [500, 'Internal Server Error'],
  20503: [503, 'Service Unavailable'],
  21211: [400, "Invalid 'To' Phone Number"],
  21212: [400, "Invalid 'From' Phone Number"],
  21220: [400, 'The call is not in a state to do that'],
  21265: [400, "'To' number cannot be a Short Code"],
  21266: [400, "'To' and 'From' number cannot be the same"],
  21402: [400, 'Invalid URL'],
  21403: [400, 'Invalid method'],
  21405: [400, "Cannot set 'VoiceFallbackUrl' without 'VoiceUrl'"],
  21406: [400, "Cannot set 'SmsFallbackUrl' without 'SmsUrl'"],
  21408: [403, 'Permission to send an SMS has not been enabled for the region'],
  21602: [400, 'Message body is required'],
  21603: [400, "A 'From' phone number or a 'MessagingServiceSid' is required"],
  21604: [400, "A 'To' phone number is required"],
  21606: [400, "The 'From' phone number is not a valid, message-capable Twilio phone number for this destination"],
  21608: [400, 'The number is unverified; trial accounts cannot send messages to unverified numbers'],
  21609: [400, "Invalid 'StatusCallback' url"],
  21610: [400, 'Attempt to send to unsubscribed recipient'],
  21611: [400, "This 'From' number has exceeded the maximum number of queued messages"],
  21617: [400, 'The concatenated message body exceeds the 1600 character limit'],
  21620: [400, "Invalid 'MediaUrl'"],
  21623: [400, 'Number of media files exceeds the allowed limit'],
  21660: [400, "Mismatch between the 'From' number and the account"],
  21661: [400, "The 'From' number is not SMS-capable"],
  21703: [400, 'The Messaging Service does not have a phone number available to send a message'],
  21705: [400, 'The Messaging Service SID is invalid'],
  21712: [400, "The 'From' number is not in the Messaging Service"],
  30122: [400, 'Invalid fallback URL'],
  30034: [400, 'US A2P 10DLC - Message from an Unregistered Number'],
  35112: [400, "'ScheduleType' is not valid"],
  35114: [400, "'SendAt' must be at least 5 minutes ahead"],
  35115: [400, "'SendAt' must be at most 35 days ahead"],
  35117: [400, "'SendAt' must be a UTC time as YYYY-MM-DDTHH:MM:SSZ"],
  35118: [400, "'MessagingServiceSid' is required to schedule a message"],
  572002: [400, "The 'From' number is not the trial number assigned to this recipient"],
  90007: [400, "'ValidityPeriod' must be between 1 and 36000"],
}

/** The answer to a request that is refused with this code; an HTTP status alone (401, 503) works as a code too. */
export function refusal(code: number, detail?: string): RestAnswer {
  const known = code === 401 ? 20003 : code === 404 ? 20404 : code === 429 ? 20429 : code
  const [status, message] = REFUSALS[known] ?? [known < 600 ? known : 400, 'Refused']
  const body = {
    code: known,
    message: detail === undefined ? message : `${message}: ${detail}`,
    more_info: `https://www.twilio.com/docs/errors/${known}`,
    status,
  }
  return { status, body }
}

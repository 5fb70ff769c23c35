import fc from 'fast-check'
import { newSid } from './caller.ts'
import { hostileWord, prototypeNames } from './hostile-words.ts'
import { CELL, FORWARDED, PARALLEL, RING, SID } from './outside.ts'
import type { Form } from './webhook.ts'

/** Where Twilio calls. */
export const routes = [
  ...['', '/screen', '/accept', '/dialed', '/picked-up', '/voicemail', '/status'].map((page) => `/twilio/voice${page}`),
  '/twilio/sms',
  '/twilio/sms/status',
]
const others = ['/health', '/', '/book/x', '/unsubscribe/x', '/hooks/cal', '/hooks/calendly', '/twilio', '/favicon.ico']

/** What Twilio sends. */
export const urlencoded = 'application/x-www-form-urlencoded'
/** A few calls, so that more than one request is about each. */
export const sids = Array.from({ length: 40 }, () => newSid('CA'))
/** Numbers of ours, and one that is not. */
export const lines = [RING, FORWARDED, PARALLEL, CELL, '+12125550100']

export const query = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  {
    weight: 3,
    arbitrary: fc
      .array(
        fc.tuple(
          fc.constantFrom('call', 'line', 'leg', 'recording', 'message', ...prototypeNames),
          fc.oneof(hostileWord, fc.constantFrom(...sids, ...lines, 'first-text:CA1')),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map(
        (pairs) =>
          `?${new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value.slice(0, 300)])).toString()}`,
      ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('?', '?&&&==', '?%', '?%zz=%', '?a[b]=c&a[b]=d', '?call', '?call=%00', '??'),
  },
)

const names = [
  'AccountSid CallSid ParentCallSid CallStatus From To Called Caller ForwardedFrom Direction Digits DialCallStatus',
  'DialBridged DialCallDuration MessageSid SmsSid MessageStatus ErrorCode Body NumMedia MediaUrl0 MediaContentType0',
  'RecordingSid RecordingUrl RecordingStatus RecordingDuration',
].flatMap((some) => some.split(' '))

/** Mostly what Twilio would send, so that the nonsense comes past the first look. */
const honest: Form = {
  AccountSid: SID,
  CallStatus: 'completed',
  From: '+12125550100',
  To: FORWARDED,
  DialCallStatus: 'no-answer',
  MessageStatus: 'delivered',
  Body: 'Hello',
  RecordingSid: `RE${'0'.repeat(32)}`,
  RecordingUrl: 'https://api.twilio.com/recording',
  RecordingDuration: '7',
}

export const form: fc.Arbitrary<Form> = fc
  .tuple(
    fc.constantFrom(...sids),
    fc.constantFrom(...lines),
    fc.dictionary(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...names) },
        { weight: 1, arbitrary: fc.constantFrom(...prototypeNames) },
        { weight: 1, arbitrary: hostileWord.map((word) => word.slice(0, 50)) },
      ),
      fc.oneof(
        { weight: 6, arbitrary: hostileWord },
        {
          weight: 1,
          arbitrary: fc.array(
            hostileWord.map((word) => word.slice(0, 3_000)),
            { minLength: 2, maxLength: 4 },
          ),
        },
      ),
      { maxKeys: 5 },
    ),
  )
  .map(([sid, line, nonsense]) => {
    const own = { ...honest, To: line, CallSid: sid, MessageSid: sid.replace('CA', 'SM') }
    return Object.fromEntries([...Object.entries(own), ...Object.entries(nonsense)])
  })

export const target = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...routes), query).map(([path, asked]) => path + asked) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...routes, ...others), query).map(([path, asked]) => path + asked) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...routes),
        fc.constantFrom(
          '/',
          '//',
          '/.',
          '/..',
          '/%2e%2e/%2e%2e/etc/passwd',
          '%00',
          '%2f',
          '%',
          '%zz',
          ';a=b',
          '.json',
          '%E0%A4%A',
          '/x'.repeat(300),
        ),
      )
      .map(([path, more]) => path + more),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '*',
      'http://evil.example/twilio/voice',
      '//evil.example/',
      `/${'a'.repeat(20_000)}`,
      '/TWILIO/VOICE',
      '/twilio/./voice',
      '\\twilio\\voice',
    ),
  },
)

export const headers = fc.array(
  fc.oneof(
    fc.constantFrom<[string, string]>(
      ['X-Forwarded-For', '127.0.0.1'],
      ['X-Forwarded-Host', 'evil.example'],
      ['X-HTTP-Method-Override', 'DELETE'],
      ['Content-Encoding', 'gzip'],
      ['Expect', '100-continue'],
      ['Expect', 'nonsense'],
      ['Upgrade', 'websocket'],
      ['Range', 'bytes=0-1'],
      ['Cookie', 'a=b; __proto__=c'],
      ['Origin', 'null'],
      ['Accept', 'x/y;q=nonsense'],
      ['X-Long', 'z'.repeat(20_000)],
      ['Host', ''],
      ['Host', 'evil.example'],
      ['I-Twilio-Idempotency-Token', '\u00ff'],
    ),
    fc
      .integer({ min: 1, max: 300 })
      .map((count): [string, string] => ['X-Flood', `1${'\r\nX-Flood: 1'.repeat(count)}`]),
  ),
  { maxLength: 3 },
)

export const contentType = fc.oneof(
  { weight: 5, arbitrary: fc.constant(urlencoded) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'application/json',
      'text/plain',
      'multipart/form-data; boundary=x',
      `${urlencoded}; charset=utf-16`,
      'x',
      '',
      ';',
      `${urlencoded}, text/plain`,
      '__proto__',
    ),
  },
)

export const method = fc.oneof(
  { weight: 6, arbitrary: fc.constant('POST') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'QUERY', 'PROPFIND'),
  },
  { weight: 1, arbitrary: fc.constantFrom('CONNECT', 'BREW', 'post', 'P', 'POST POST') },
)

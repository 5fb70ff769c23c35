import fc from 'fast-check'
import { newSid } from './caller.ts'
import { hostileWord, prototypeNames } from './hostile-words.ts'
import { CELL, FORWARDED, PARALLEL, PUBLIC, RING, SID, TOKEN } from './outside.ts'
import { bytesOf, type Written } from './raw-http.ts'
import { encoded, signature, type Form } from './webhook.ts'

/** One hostile request, and what may be answered; nothing at all only where it is no HTTP. */
export interface Hostile {
  readonly says: string
  readonly bytes: Buffer
  readonly allows: readonly number[]
  readonly mayBeSilent: boolean
}

/** What a refusal may look like. */
const refusals = [400, 403, 404, 405, 408, 413, 414, 415, 417, 431]
const answers = [200, 204, ...refusals]

const routes = [
  ...['', '/screen', '/accept', '/dialed', '/picked-up', '/voicemail', '/status'].map((page) => `/twilio/voice${page}`),
  '/twilio/sms',
  '/twilio/sms/status',
]
const others = ['/health', '/', '/book/x', '/unsubscribe/x', '/hooks/cal', '/hooks/calendly', '/twilio', '/favicon.ico']

const urlencoded = 'application/x-www-form-urlencoded'
const sids = Array.from({ length: 40 }, () => newSid('CA'))
const lines = [RING, FORWARDED, PARALLEL, CELL, '+12125550100']

const query = fc.oneof(
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

const form: fc.Arbitrary<Form> = fc
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

const target = fc.oneof(
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

const headers = fc.array(
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

const contentType = fc.oneof(
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

const method = fc.oneof(
  { weight: 6, arbitrary: fc.constant('POST') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'QUERY', 'PROPFIND'),
  },
  { weight: 1, arbitrary: fc.constantFrom('CONNECT', 'BREW', 'post', 'P', 'POST POST') },
)

/** Where what comes is about a call or a text that is known. */
const ownTarget = fc.oneof(
  fc.tuple(fc.constantFrom(...routes), query).map(([path, asked]) => path + asked),
  fc
    .tuple(
      fc.constantFrom(...routes),
      fc.constantFrom(...sids),
      fc.constantFrom(...lines),
      fc.constantFrom('', '&leg=1', '&recording=1'),
    )
    .map(([path, sid, line, more]) => `${path}?call=${sid}&line=${encodeURIComponent(line)}${more}`),
  fc.constantFrom(...sids).map((sid) => `/twilio/sms/status?message=first-text%3A${sid}`),
)

/** A name of Twilio's belongs to one text, even in nonsense. */
const withOwnSid = (path: string, values: Form): Form =>
  path.includes('first-text') ? { ...values, MessageSid: `MM${path.slice(-32)}` } : values

const signedForm = fc.tuple(ownTarget, form).map(([path, values]) => [path, withOwnSid(path, values)] as const)

const signed: fc.Arbitrary<Hostile> = signedForm.map(([path, values]) =>
  hostile('signed nonsense', answers, {
    method: 'POST',
    target: path,
    headers: [
      ['Content-Type', urlencoded],
      ['X-Twilio-Signature', signature(TOKEN, PUBLIC + path, values)],
    ],
    body: encoded(values),
  }),
)

const forged: fc.Arbitrary<Hostile> = fc
  .tuple(
    method,
    target,
    headers,
    contentType,
    fc.oneof(
      form.map(encoded),
      hostileWord,
      fc.constantFrom(
        '%%%=%zz&&&=&%E0%A4%A',
        '&'.repeat(60_000),
        'a=1&'.repeat(15_000),
        '{"a":1}',
        `a=${'b'.repeat(70_000)}`,
      ),
    ),
    fc.constantFrom('', 'x', '\u00ff', TOKEN.toUpperCase(), 'AAAAAAAAAAAAAAAAAAAAAAAAAAA='),
  )
  .map(([verb, path, more, type, body, wrong]) =>
    hostile('forged', answers, {
      method: verb,
      target: path,
      headers: [...more, ['Content-Type', type], ...(wrong === '' ? [] : [['X-Twilio-Signature', wrong] as const])],
      body: ['GET', 'HEAD'].includes(verb) ? '' : body,
    }),
  )

const anothers: fc.Arbitrary<Hostile> = fc
  .tuple(fc.constantFrom(...routes), form, fc.constantFrom('', 'guessed', `${TOKEN} `, TOKEN.slice(0, -1), SID))
  .map(([path, values, token]) => {
    const sign =
      token === '' ? signature(TOKEN, `${PUBLIC}/elsewhere`, values) : signature(token, PUBLIC + path, values)
    return hostile('signed with another token', [403, 413], {
      method: 'POST',
      target: path,
      headers: [
        ['Content-Type', urlencoded],
        ['X-Twilio-Signature', sign],
      ],
      body: encoded(values),
    })
  })

const rawNonsense: fc.Arbitrary<Hostile> = fc
  .oneof(
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(`${text}\r\n\r\n`, 'utf8')),
    fc
      .tuple(fc.constantFrom(...routes), fc.integer({ min: 0, max: 400 }), form.map(encoded))
      .map(([path, cut, body]) =>
        bytesOf({ method: 'POST', target: path, headers: [['Content-Type', urlencoded]], body }).subarray(0, cut),
      ),
    fc
      .constantFrom(
        'zz\r\nx\r\n',
        '-1\r\n',
        'ffffffffffffffff\r\nx',
        '5\r\nab',
        '1;a=b\r\nx\r\n0\r\n\r\n',
        '3\r\nabcdef\r\n0\r\n\r\n',
        `${'0'.repeat(20_000)}5\r\n`,
      )
      .map((chunks) =>
        bytesOf({
          method: 'POST',
          target: '/twilio/sms',
          headers: [
            ['Transfer-Encoding', 'chunked'],
            ['Content-Type', urlencoded],
          ],
          body: chunks,
        }),
      ),
  )
  .map((bytes) => ({ says: `raw ${bytes.toString('base64')}`, bytes, allows: answers, mayBeSilent: true }))

export const hostileRequest: fc.Arbitrary<Hostile> = fc.oneof(
  { weight: 5, arbitrary: signed },
  { weight: 5, arbitrary: forged },
  { weight: 2, arbitrary: anothers },
  { weight: 2, arbitrary: rawNonsense },
)

function hostile(what: string, allows: readonly number[], written: Written): Hostile {
  const { method, target, headers, body } = written
  const says = `${what}: ${JSON.stringify({ method, target, headers, body }).slice(0, 2_000)}`
  return { says, bytes: bytesOf(written), allows, mayBeSilent: method === 'CONNECT' }
}

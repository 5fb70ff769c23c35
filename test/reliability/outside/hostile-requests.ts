import fc from 'fast-check'
import { contentType, form, headers, lines, method, query, routes, sids, target, urlencoded } from './hostile-parts.ts'
import { hostileWord } from './hostile-words.ts'
import { PUBLIC, SID, TOKEN } from './outside.ts'
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

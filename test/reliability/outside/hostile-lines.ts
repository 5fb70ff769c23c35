import fc from 'fast-check'
import { z } from 'zod'
import { comingMethods, methods, type MethodName } from '../../../preload/contract.ts'
import { hostileWord, prototypeNames } from './hostile-words.ts'
import { FORWARDED, RING } from './outside.ts'

/** One line for stdin, without its end, and the id its answer must have. */
export interface HostileLine {
  readonly bytes: Buffer
  readonly id: number | string | null
}

/** Ids that are none of the driver's own. */
const ids = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom<number | string>(
    '',
    '__proto__',
    '1',
    '\0',
    '\ud800',
    'same',
    -1,
    -7,
    0.5,
    5e-324,
    9_007_199_254_740_991,
    1e15,
  ),
  fc.string({ minLength: 900, maxLength: 1000 }),
)

/** What is no id. */
const noIds = fc.constantFrom(
  'null',
  'true',
  '{}',
  '[]',
  '[1]',
  '1e400',
  '-1e999',
  '12345678901234567890',
  `"${'i'.repeat(2_000)}"`,
)

const json = fc.oneof(
  { weight: 4, arbitrary: hostileWord.map((word) => word.slice(0, 3_000)) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      -0,
      -1,
      0.1,
      1e308,
      -1e308,
      2 ** 53,
      [],
      {},
      [[]],
      [null],
      { __proto__: 1 },
      { length: 1e9 },
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(...prototypeNames.map((name) => ({ [name]: { polluted: true } }))) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      RING,
      FORWARDED,
      'PT1S',
      'P1D',
      'P99999999999999999999D',
      'PT',
      'P',
      '2026-11-24T21:00:00Z',
      '9999-12-31T23:59:59.999Z',
      '0000-01-01T00:00:00Z',
      '2026-02-30T00:00:00Z',
      '{{ agent.name }} {{',
      '{{ listing.price }}',
      '{% raw %}',
      'a@b.example',
      '78704',
    ),
  },
)

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
}

/** Every method of the contract, with the names and the words that its parameters know. */
const known = Object.entries(methods).map(([name, { params }]) => ({
  name: name as MethodName,
  params: paramsOf(z.toJSONSchema(params, { io: 'input', unrepresentable: 'any' }) as Schema),
}))

function paramsOf(schema: Schema): fc.Arbitrary<unknown> {
  const properties = [schema, ...(schema.anyOf ?? [])].flatMap(({ properties = {} }) => Object.entries(properties))
  const named = Object.fromEntries(
    properties.map(([name, { enum: words }]) => [name, words ? fc.oneof(fc.constantFrom(...words), json) : json]),
  )
  return fc.oneof(
    { weight: 8, arbitrary: fc.record(named, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.record({ ...named, unknown: json }) },
    { weight: 1, arbitrary: json },
  )
}

/** Settings and lines are objects of their own, and must be wrong deep down too. */
const settings = fc.dictionary(
  fc.constantFrom(
    'agent',
    'twilio',
    'lines',
    'receiver',
    'followUp',
    'email',
    'crm',
    'booking',
    'unknown',
    ...prototypeNames,
  ),
  fc.oneof(
    json,
    fc.dictionary(fc.constantFrom('name', 'number', 'mode', 'authToken', 'port', 'timeZone', ...prototypeNames), json),
  ),
)
const settingsRequest = fc.oneof(
  settings.map((changes) => ({ method: 'settings.update', params: { changes } })),
  settings.map((line) => ({ method: 'lines.save', params: { line: { number: RING, ...line } } })),
)

const knownRequest = fc
  .constantFrom(...known)
  .chain(({ name, params }) => params.map((given) => ({ method: name, params: given })))

const unknownRequest = fc
  .tuple(
    fc.oneof(
      hostileWord,
      fc.constantFrom(...prototypeNames, ...comingMethods, 'inbox', 'inbox.', 'inbox.list ', 'INBOX.LIST'),
    ),
    json,
  )
  .map(([method, params]) => ({ method, params }))

const asked = fc
  .tuple(ids, fc.oneof({ weight: 6, arbitrary: knownRequest }, settingsRequest, unknownRequest))
  .map(([id, request]): HostileLine => ({ bytes: Buffer.from(JSON.stringify({ id, ...request })), id }))

const withoutId = fc
  .tuple(noIds, fc.constantFrom('"clock.read"', '7', 'null', '["clock.read"]'))
  .map(([id, method]): HostileLine => ({ bytes: Buffer.from(`{"id":${id},"method":${method},"params":{}}`), id: null }))

const noRequest = fc
  .oneof(
    fc.constantFrom(
      'x',
      '{',
      '[]',
      '42',
      '"text"',
      'null',
      '{}',
      '{"id":1}',
      '\0',
      '\ufeff{}',
      '{"method":"clock.read"}',
      "{'id':1}",
      'NaN',
      '{"id":"a","method":"clock.read",}',
    ),
    fc
      .string({ unit: 'binary', minLength: 1, maxLength: 100 })
      .filter((line) => !line.includes('\n') && line.trim() !== '' && !isObject(line)),
    fc.constantFrom('[', '{"a":').map((begin) => begin.repeat(100_000)),
    fc
      .constantFrom('[', '{"a":')
      .map((begin) => `{"id":"deep","method":"settings.update","params":${begin.repeat(100_000)}`),
    fc.constant('z'.repeat(1024 * 1024 + 1)),
  )
  .map((line): HostileLine => ({ bytes: Buffer.from(line), id: null }))

/** Bytes that are no UTF-8 stand for a sign that is not known. */
const noUtf8 = fc.uint8Array({ minLength: 1, maxLength: 30 }).map((bytes): HostileLine => {
  const spoilt = Buffer.from(bytes.map((byte) => byte | 0x80))
  return { bytes: Buffer.concat([Buffer.from('{"id":"u","method":"'), spoilt, Buffer.from('"}')]), id: 'u' }
})

export const hostileLine: fc.Arbitrary<HostileLine> = fc.oneof(
  { weight: 12, arbitrary: asked },
  { weight: 2, arbitrary: withoutId },
  { weight: 3, arbitrary: noRequest },
  { weight: 1, arbitrary: noUtf8 },
)

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}

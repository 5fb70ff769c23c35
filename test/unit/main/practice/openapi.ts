import { readFileSync } from 'node:fs'

import { Ajv } from 'ajv'

const excerpt = readFileSync(
  new URL('../../../fixtures/openapi/twilio-api-v2010-excerpt.json', import.meta.url),
  'utf8',
)
const schemas = strict(JSON.parse(excerpt)) as { components: { schemas: object } }
const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false })
ajv.addSchema({ $id: 'twilio', ...schemas })

/** Twilio's OpenAPI document has no errors in it; every one of them looks like this (openapi/README). */
ajv.addSchema({
  $id: 'error',
  type: 'object',
  properties: {
    code: { type: 'integer' },
    message: { type: 'string', minLength: 1 },
    more_info: { type: 'string', pattern: '^https://www\\.twilio\\.com/docs/errors/\\d+$' },
    status: { type: 'integer', minimum: 400, maximum: 599 },
  },
  required: ['code', 'message', 'more_info', 'status'],
  additionalProperties: false,
})

const SHAPES: readonly (readonly [path: RegExp, shape: string])[] = [
  [/^$/, 'api.v2010.account'],
  [/^Messages\.json$/, 'ListMessageResponse'],
  [/^Messages\/\w+\.json$/, 'api.v2010.account.message'],
  [/^Calls\.json$/, 'ListCallResponse'],
  [/^Calls\/\w+\.json$/, 'api.v2010.account.call'],
  [/^Calls\/\w+\/Events\.json$/, 'ListCallEventResponse'],
  [/^Calls\/\w+\/Recordings\.json$/, 'ListCallRecordingResponse'],
  [/^Calls\/\w+\/Recordings\/\w+\.json$/, 'api.v2010.account.call.call_recording'],
  [/^Recordings\/\w+\.json$/, 'api.v2010.account.recording'],
  [/^Recordings\/\w+\/Transcriptions\.json$/, 'ListRecordingTranscriptionResponse'],
  [/^Recordings\/\w+\/Transcriptions\/\w+\.json$/, 'api.v2010.account.recording.recording_transcription'],
  [/^IncomingPhoneNumbers\.json$/, 'ListIncomingPhoneNumberResponse'],
  [/^IncomingPhoneNumbers\/\w+\.json$/, 'api.v2010.account.incoming_phone_number'],
  [/^OutgoingCallerIds\.json$/, 'ListOutgoingCallerIdResponse'],
  [/^OutgoingCallerIds\/\w+\.json$/, 'api.v2010.account.outgoing_caller_id'],
]

/** One JSON answer, and which request it answers. */
export interface JsonAnswer {
  readonly method: string
  /** With the account in it, with or without a query. */
  readonly path: string
  readonly status: number
  readonly json: unknown
}

/** What an answer lacks, has too much, or has wrong, by Twilio's OpenAPI document; empty: nothing. */
export function faultsIn(answer: JsonAnswer): readonly string[] {
  const validate = ajv.getSchema(schemaFor(answer))
  if (!validate) throw new Error(`${schemaFor(answer)} is not in the excerpt`)
  void validate(answer.json)
  return (validate.errors ?? []).map(
    (error) => `${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`,
  )
}

function schemaFor({ method, path, status }: JsonAnswer): string {
  if (status >= 400) return 'error'
  const [, resource = ''] = /^\/2010-04-01\/Accounts\/\w+(?:\.json|\/([^?]*))/.exec(path) ?? []
  const isCreated = method === 'POST' && resource === 'Messages.json'
  const shape = isCreated ? 'api.v2010.account.message' : SHAPES.find(([pattern]) => pattern.test(resource))?.[1]
  if (shape === undefined) throw new Error(`No shape is known for ${path}`)
  return `twilio#/components/schemas/${shape}`
}

/** The document requires nothing and forbids nothing; a simulator must give every field and no other. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict)
  if (typeof schema !== 'object' || schema === null) return schema
  const all = Object.fromEntries(Object.entries(schema).map(([name, part]) => [name, strict(part)]))
  if (!('type' in all)) delete all['nullable']
  if (all['type'] !== 'object' || typeof all['properties'] !== 'object' || all['properties'] === null) return all
  return { ...all, required: Object.keys(all['properties']), additionalProperties: false }
}

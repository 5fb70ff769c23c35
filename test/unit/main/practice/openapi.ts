import { readFileSync } from 'node:fs'

import { Ajv } from 'ajv'

const excerpt = readFileSync(
  new URL('../../../fixtures/openapi/twilio-api-v2010-excerpt.json', import.meta.url),
  'utf8',
)
const schemas = strict(JSON.parse(excerpt)) as { components: { schemas: object } }
const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false })
ajv.addSchema({ $id: 'twilio', ...schemas })

type Shape =
  | 'api.v2010.account'
  | 'api.v2010.account.message'
  | 'api.v2010.account.call'
  | 'api.v2010.account.call.call_event'
  | 'api.v2010.account.call.call_recording'
  | 'api.v2010.account.incoming_phone_number'

/** What an answer lacks, has too much, or has wrong, by Twilio's OpenAPI document; empty: nothing. */
export function faultsIn(shape: Shape, answer: unknown): readonly string[] {
  const validate = ajv.getSchema(`twilio#/components/schemas/${shape}`)
  if (!validate) throw new Error(`${shape} is not in the excerpt`)
  void validate(answer)
  return (validate.errors ?? []).map(
    (error) => `${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`,
  )
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

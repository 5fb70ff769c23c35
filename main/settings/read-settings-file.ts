import { readFileSync } from 'node:fs'
import type { JsonObject } from './settings-holder.ts'
import { SettingsError } from './settings-error.ts'

/** The settings file as it lies there, not checked yet. Throws a `SettingsError` where it is no JSON object. */
export function readSettingsFile(file: string): JsonObject {
  const value = parsed(read(file), file)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SettingsError(file, 'holds no JSON object; accepted: { "agent": …, "lines": […], … }')
  return value as JsonObject
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new SettingsError(file, `cannot be read (${code}); accepted: a JSON file`)
  }
}

/** A parser's own message may show a part of the text, and with it a secret. */
function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    const where = position === undefined ? '' : ` at line ${text.slice(0, Number(position)).split('\n').length}`
    throw new SettingsError(file, `is not JSON${where}; accepted: a JSON file`)
  }
}

import { isSecretName, SettingsError } from './settings-error.ts'
import { parseSettings, type Settings } from './parse-settings.ts'
import { rulesOf, type Rules } from './rules.ts'

/** Any JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>

/** The settings in force: what the file names wins over what was changed in the program (contract). */
export interface SettingsHolder {
  current(): Settings
  rules(): Rules
  /** Secrets as `{set: true}`. */
  shown(): JsonObject
  /** Merges, checks, keeps and puts in force. Throws a `SettingsError`, and then nothing has changed. */
  update(changes: JsonObject): void
}

export interface SettingsParts {
  readonly file: JsonObject
  readonly isSimulated: boolean
  /** What was changed in the program before. */
  readonly kept: JsonObject
  readonly keep: (changes: JsonObject) => void
}

export function settingsHolder({ file, isSimulated, kept, keep }: SettingsParts): SettingsHolder {
  let changes = kept
  let raw = merged(changes, file)
  let settings = parseSettings(raw, isSimulated)
  let rules = rulesOf(settings)

  return {
    current: () => settings,
    rules: () => rules,
    shown: () => withoutSecrets(raw),
    update(added) {
      const secret = secretIn(added)
      if (secret) throw new SettingsError(secret, 'is a secret; accepted: in the settings file only')
      const nextRaw = merged(raw, added)
      const next = parseSettings(nextRaw, isSimulated)
      const nextChanges = merged(changes, added)
      keep(nextChanges)
      ;[changes, raw, settings, rules] = [nextChanges, nextRaw, next, rulesOf(next)]
    },
  }
}

/** What `over` names wins; lines are told apart by their number, other lists are replaced whole. */
function merged(under: JsonObject, over: JsonObject): JsonObject {
  const keys = [...new Set([...Object.keys(under), ...Object.keys(over)])]
  return Object.fromEntries(keys.map((key) => [key, mergedValue(key, under[key], over[key])]))
}

function mergedValue(key: string, under: unknown, over: unknown): unknown {
  if (over === undefined) return under
  if (key === 'lines' && Array.isArray(under) && Array.isArray(over)) return mergedLines(under, over)
  return isObject(under) && isObject(over) ? merged(under, over) : over
}

function mergedLines(under: readonly unknown[], over: readonly unknown[]): readonly unknown[] {
  const numberOf = (line: unknown) => (isObject(line) ? line['number'] : undefined)
  const isNamed = (line: unknown) => over.some((other) => numberOf(other) === numberOf(line))
  return [...over, ...under.filter((line) => !isNamed(line))]
}

function withoutSecrets(value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, isSecretName(key) ? { set: true } : shownValue(part)]),
  )
}

function shownValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shownValue)
  return isObject(value) ? withoutSecrets(value) : value
}

function secretIn(value: unknown, at = ''): string | undefined {
  if (!isObject(value)) return undefined
  for (const [key, part] of Object.entries(value)) {
    const path = at === '' ? key : `${at}.${key}`
    const found = isSecretName(key) ? path : secretIn(part, path)
    if (found) return found
  }
  return undefined
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

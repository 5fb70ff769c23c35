import { isSecretName, SettingsError } from './settings-error.ts'
import { parseSettings, type Settings } from './parse-settings.ts'
import { rulesOf, type Rules } from './rules.ts'

/** Any JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>

/** The settings in force: what the file names wins over what was changed in the program (contract). */
export interface SettingsHolder {
  current(): Settings
  rules(): Rules
  /** `followUp` as the file has it. */
  followUpInFile(): Settings['followUp']
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
  /** `followUp` of the file at the last start: what is the same since wins over no change of the agent's. */
  readonly followUpBefore?: JsonObject | undefined
  readonly keep: (changes: JsonObject) => void
}

export function settingsHolder({ file, isSimulated, kept, keep, followUpBefore }: SettingsParts): SettingsHolder {
  let changes = kept
  let raw = merged(changes, whatFileSays(file, changes, followUpBefore), mergedLine)
  let settings = parseSettings(raw, isSimulated)
  let rules = rulesOf(settings)
  const inFile = parseSettings(file, isSimulated).followUp

  return {
    current: () => settings,
    rules: () => rules,
    followUpInFile: () => inFile,
    shown: () => withoutSecrets(raw),
    update(added) {
      const secret = secretIn(added)
      if (secret) throw new SettingsError(secret, 'is a secret; accepted: in the settings file only')
      const switched = ['enabled', 'firstTextApproved'].find(
        (key) => isObject(added['followUp']) && key in added['followUp'],
      )
      if (switched)
        throw new SettingsError(
          `followUp.${switched}`,
          'is no setting here; accepted: followUp.setEnabled, firstText.approve',
        )
      const nextRaw = merged(raw, added, savedLine)
      const next = parseSettings(nextRaw, isSimulated)
      const nextChanges = merged(changes, added, savedLine)
      keep(nextChanges)
      ;[changes, raw, settings, rules] = [nextChanges, nextRaw, next, rulesOf(next)]
    },
  }
}

type MergeLine = (under: JsonObject, over: JsonObject) => JsonObject

/** Key by key the file wins over what was changed of a line; a line that is saved is saved whole. */
const mergedLine: MergeLine = (under, over) => merged(under, over, mergedLine)
const savedLine: MergeLine = (_under, over) => over

/** What `over` names wins; lines are told apart by their number, other lists are replaced whole. */
function merged(under: JsonObject, over: JsonObject, mergeLine: MergeLine): JsonObject {
  const keys = [...new Set([...Object.keys(under), ...Object.keys(over)])]
  return Object.fromEntries(keys.map((key) => [key, mergedValue(key, under[key], over[key], mergeLine)]))
}

function mergedValue(key: string, under: unknown, over: unknown, mergeLine: MergeLine): unknown {
  if (over === undefined) return under
  if (key === 'lines' && Array.isArray(under) && Array.isArray(over)) return mergedLines(under, over, mergeLine)
  return isObject(under) && isObject(over) ? merged(under, over, mergeLine) : over
}

function mergedLines(under: readonly unknown[], over: readonly unknown[], mergeLine: MergeLine): readonly unknown[] {
  const numberOf = (line: unknown) => (isObject(line) ? line['number'] : undefined)
  const twinOf = (line: unknown, among: readonly unknown[]) => among.find((other) => numberOf(other) === numberOf(line))
  const named = over.map((line) => {
    const twin = twinOf(line, under)
    return isObject(twin) && isObject(line) ? mergeLine(twin, line) : line
  })
  return [...named, ...under.filter((line) => twinOf(line, over) === undefined)]
}

/** `followUp.*` counts at the first start and where it has changed since the last one (contract). */
function whatFileSays(file: JsonObject, changes: JsonObject, before: JsonObject | undefined): JsonObject {
  const { followUp } = file
  const changed = changes['followUp']
  if (!isObject(followUp) || !isObject(changed) || !before) return file
  const counts = ([key, value]: [string, unknown]) => !(key in changed) || before[key] !== value
  return { ...file, followUp: Object.fromEntries(Object.entries(followUp).filter(counts)) }
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

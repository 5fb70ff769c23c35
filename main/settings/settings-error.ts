import type { z } from 'zod'

/** Settings that cannot be used. The message names the path, the value and what is accepted; never a secret. */
export class SettingsError extends Error {
  readonly exitCode = 2
  readonly code = 'bad_settings'
  readonly whatToDo = 'Correct the settings and start again.'
  readonly path: string
  constructor(path: string, what: string) {
    super(`${path}: ${what}`)
    this.name = 'SettingsError'
    this.path = path
  }
}

/** Names whose values are never shown. */
const secretNames = ['authToken', 'password', 'apiKey', 'systemKey', 'token', 'signingKey', 'secret', 'icalUrl']

export function isSecretName(name: PropertyKey | undefined): boolean {
  return typeof name === 'string' && secretNames.includes(name)
}

/** The first thing that a schema finds wrong with a value, in words. */
export function errorOf(error: z.ZodError, value: unknown): SettingsError {
  const issue = error.issues[0]
  if (!issue) return new SettingsError('settings', 'cannot be read')
  if (issue.code === 'unrecognized_keys') {
    const path = pathOf([...issue.path, issue.keys[0] ?? ''])
    return new SettingsError(path, 'is no key of the settings file')
  }
  const given = valueAt(value, issue.path)
  const what = given === undefined ? 'is missing' : `${shown(given, issue)} is not accepted`
  return new SettingsError(pathOf(issue.path), `${what}; accepted: ${acceptedBy(issue)}`)
}

/** `lines[0].number` */
function pathOf(path: readonly PropertyKey[]): string {
  const parts = path.map((part, n) => (typeof part === 'number' ? `[${part}]` : `${n === 0 ? '' : '.'}${String(part)}`))
  return parts.join('') || 'settings'
}

function acceptedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `a value of type ${issue.expected}`
    case 'invalid_value':
      return issue.values.map((value) => String(value)).join(', ')
    case 'too_small':
      return `${issue.minimum} or more`
    case 'too_big':
      return `${issue.maximum} or less`
    default:
      return issue.message
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (so, part) => (typeof so === 'object' && so !== null ? Reflect.get(so, part) : undefined),
    value,
  )
}

/** The value, or its kind alone where a secret may stand in it. */
function shown(value: unknown, issue: z.core.$ZodIssue): string {
  const isBlock = issue.code === 'invalid_type' && (issue.expected === 'object' || issue.expected === 'array')
  const isSecret = issue.path.some((part) => isSecretName(part))
  if (isBlock || isSecret || (typeof value === 'object' && value !== null)) return kindOf(value)
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`
}

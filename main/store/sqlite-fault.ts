import { CannotSave, type WhyNotSaved } from '../engine/ports/cannot-save.ts'

/** SQLite's words, and the system's, for what is wrong with the computer and not with us. */
const meanings: readonly (readonly [code: string, why: WhyNotSaved])[] = [
  ['SQLITE_FULL', 'full'],
  ['SQLITE_IOERR', 'full'],
  ['ENOSPC', 'full'],
  ['EROFS', 'unwritable'],
  ['EACCES', 'unwritable'],
  ['EPERM', 'unwritable'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_READONLY', 'unwritable'],
  ['SQLITE_CANTOPEN', 'unwritable'],
  ['SQLITE_PERM', 'unwritable'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
]

/** Why the computer did not do it; undefined: it is a fault of ours. */
export function whyNotDone(error: unknown): WhyNotSaved | undefined {
  if (error instanceof CannotSave) return error.why
  const code = codeOf(error)
  return meanings.find(([name]) => code === name || code.startsWith(`${name}_`))?.[1]
}

/** The error as those outside the store know it. */
export function shownFault(error: unknown): unknown {
  const why = whyNotDone(error)
  if (why === undefined || error instanceof CannotSave) return error
  return new CannotSave(why, `${codeOf(error)}: ${error instanceof Error ? error.message : ''}`, { cause: error })
}

/** SQLite's word, or the system's; empty: there is none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

import type { Params, Result } from '../../preload/contract.ts'
import type { Desk, SettingsFault } from './desk.ts'
import { Failure } from './failure.ts'

export function listLines({ settings }: Desk): Result<'lines.list'> {
  return { lines: settings.lines() }
}

/** Adds a line, or puts another in the place of the one with that number. */
export function saveLine(desk: Desk, { line }: Params<'lines.save'>): Result<'lines.save'> | Failure {
  const failure = update(desk, { lines: [line] })
  return failure ?? listLines(desk)
}

export function readSettings({ settings }: Desk): Result<'settings.read'> {
  return settings.shown()
}

export function updateSettings(
  desk: Desk,
  { changes }: Params<'settings.update'>,
): Result<'settings.update'> | Failure {
  return update(desk, changes) ?? readSettings(desk)
}

function update({ settings }: Desk, changes: Readonly<Record<string, unknown>>): Failure | undefined {
  try {
    settings.update(changes)
    return undefined
  } catch (error) {
    if (!isSettingsFault(error)) throw error
    const isRefused = error.path.endsWith('otherSenderAcceptedAt') || error.message.includes('settings file only')
    const code = isRefused ? 'not_allowed' : 'bad_request'
    return new Failure(code, error.message, 'Correct the value and try again; nothing was changed.', {
      path: error.path,
    })
  }
}

function isSettingsFault(error: unknown): error is SettingsFault {
  return error instanceof Error && 'path' in error && error.name === 'SettingsError'
}

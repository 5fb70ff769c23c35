import type { Params, Result } from '../../preload/contract.ts'
import { parsePhone } from '../domain/phone-number.ts'
import type { Desk, SettingsFault } from './desk.ts'
import { Failure } from './failure.ts'

/** Each line with its settings, and what is known of it now. */
export function listLines({ settings, policy, webhookSeen, lineLookUp }: Desk): Result<'lines.list'> {
  const { lines, blockedLines } = policy()
  const atTwilio = lineLookUp.last()?.lines
  return {
    lines: settings.lines().map((line) => {
      const number = parsePhone(line.number)
      const known = number && lines.get(number)
      const isSeen = known !== undefined && webhookSeen(known) !== undefined
      const isBlocked = number !== undefined && blockedLines.has(number)
      const canText = atTwilio ? atTwilio.some((one) => one.number === line.number && one.canText) : null
      return { ...line, state: isBlocked ? 'blocked' : isSeen ? 'works' : 'unseen', canText }
    }),
  }
}

/** Adds a line, or puts another in the place of the one with that number. */
export function saveLine(desk: Desk, { line }: Params<'lines.save'>): Result<'lines.save'> | Failure {
  const failure = update(desk, { lines: [withoutNews(line)] })
  return failure ?? listLines(desk)
}

/** What `lines.list` adds is no setting. */
function withoutNews(line: unknown): unknown {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) return line
  return Object.fromEntries(Object.entries(line).filter(([key]) => key !== 'state' && key !== 'canText'))
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

import { settingsFile, type LineSettings, type SettingsFile } from '../../preload/contract/settings.ts'
import { errorOf, SettingsError } from './settings-error.ts'

/** Settings of which every part has been checked, also against the others. */
export type Settings = SettingsFile

/** Throws a `SettingsError` for the first thing that is wrong. `isSimulated`: no Twilio account is needed. */
export function parseSettings(value: unknown, isSimulated: boolean): Settings {
  const parsed = settingsFile.safeParse(value)
  if (!parsed.success) throw errorOf(parsed.error, value)
  const settings = parsed.data
  if (!isSimulated && !settings.twilio)
    throw new SettingsError('twilio', 'is missing; accepted: { accountSid, authToken }')
  if (!isSimulated && !settings.receiver.publicUrl)
    throw new SettingsError('receiver.publicUrl', 'is missing; accepted: the http or https URL that Twilio calls')
  settings.lines.forEach((line, n) => checkLine(line, n, settings))
  checkMailServer(settings.email?.smtp, 'email.smtp')
  checkMailServer(settings.email?.imap, 'email.imap')
  return settings
}

/** What a line needs beyond its own shape. Throws a `SettingsError` naming `lines[n]`. */
function checkLine(line: LineSettings, n: number, { lines, agent }: Pick<Settings, 'lines' | 'agent'>): void {
  const at = `lines[${n}]`
  const twin = lines.findIndex((other) => other.number === line.number)
  if (twin < n)
    throw new SettingsError(
      `${at}.number`,
      `${line.number} is the number of lines[${twin}] too; accepted: one line a number`,
    )
  if (line.mode === 'ring_first' && !ringToOf(line, agent))
    throw new SettingsError(
      `${at}.ringTo`,
      'is missing; accepted: a phone number here, as the line\'s agent.cell or as agent.cell, since mode "ring_first" rings it',
    )
  if (line.dialledNumber && line.dialledNumber !== line.number && !line.otherSenderAcceptedAt)
    throw new SettingsError(
      `${at}.otherSenderAcceptedAt`,
      `is missing; accepted: the date of your yes to texts from ${line.number} to people who called ${line.dialledNumber}`,
    )
}

/** The phone a line rings (contract): its own, else its agent's cell, else the agent's. */
export function ringToOf(line: LineSettings, agent: Settings['agent']): string | undefined {
  return line.ringTo ?? line.agent?.cell ?? agent.cell
}

function checkMailServer(server: { host: string; security: string } | undefined, at: string): void {
  const isLoopback = server && /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/.test(server.host)
  if (server?.security === 'none' && !isLoopback)
    throw new SettingsError(`${at}.security`, '"none" is accepted on this computer only; accepted: tls, starttls')
}

import type { Line } from '../domain/words/policy.ts'
import type { Account } from './account.ts'
import { isRecord, stringOf } from './outcome.ts'

/** The account's numbers and whether each can text; undefined: Twilio could not be asked (twilio.md 10.2). */
export async function ownNumbers(
  account: Account,
): Promise<readonly { readonly number: string; readonly canText: boolean }[] | undefined> {
  const rows = await account.list('IncomingPhoneNumbers', {}, () => true)
  return rows?.flatMap((row) => {
    const number = stringOf(row, 'phone_number')
    const { capabilities } = row
    return number === null ? [] : [{ number, canText: isRecord(capabilities) && capabilities['sms'] === true }]
  })
}

/** The URLs of a number by which Twilio reaches a computer. */
const urlKeys = ['voice_url', 'sms_url', 'status_callback']

/** Which computers our lines' URLs name (D13), those without a name left out; null: Twilio could not be asked. */
export async function installsOf(account: Account, lines: readonly Line[]): Promise<readonly string[] | null> {
  const rows = await account.list('IncomingPhoneNumbers', {}, () => true)
  if (!rows) return null
  const ours = rows.filter((row) => lines.some(({ number }) => number === stringOf(row, 'phone_number')))
  return ours.flatMap((row) => urlKeys.flatMap((key) => installIn(stringOf(row, key)) ?? []))
}

function installIn(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).searchParams.get('install') : null
}

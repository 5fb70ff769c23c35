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

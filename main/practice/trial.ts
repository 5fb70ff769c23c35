import type { PracticeAccount } from './account.ts'

/** A trial account and the numbers it may reach, each by the own number assigned to it (twilio.md 10.2, Trial). */
export interface Trial {
  readonly verified: Map<string, string>
}

const MOST_VERIFIED = 5

/** Verifies a number for texts from `sender`. Throws for a sixth, and on an account that is no trial. */
export function verifyNumber(account: PracticeAccount, number: string, sender: string): void {
  const { trial } = account
  if (!trial) throw new Error('Only a trial account has numbers to verify')
  if (trial.verified.size >= MOST_VERIFIED && !trial.verified.has(number)) {
    throw new Error(`A trial account has at most ${MOST_VERIFIED} verified numbers`)
  }
  trial.verified.set(number, sender)
}

/** Whether the account may talk to that number at all: a trial only to those it has verified. */
export const mayReach = ({ trial }: PracticeAccount, number: string) => !trial || trial.verified.has(number)

/** Why a trial may not text that number from that sender: 21608 not verified, 572002 another sender is assigned. */
export function trialProblem(
  account: PracticeAccount,
  from: string,
  to: string,
): { readonly code: number } | undefined {
  if (!mayReach(account, to)) return { code: 21608 }
  const assigned = account.trial?.verified.get(to) ?? from
  return assigned === from ? undefined : { code: 572_002 }
}

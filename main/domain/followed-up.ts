import { completed } from './completed.ts'
import type { Decided } from './decided.ts'
import { begun } from './enrollment.ts'
import { ended } from './exits.ts'
import { plannedAhead } from './plan-ahead.ts'
import type { EpochMs } from './words/instant.ts'
import type { PersonFile } from './words/person-file.ts'
import type { Policy } from './words/policy.ts'

/**
 * What anything that happens may mean for the person's sequence: it begins to be waited for (S27), ends (S45), is
 * complete (S39), or goes on at another time. So no decider can forget any of it.
 */
export function followedUp(before: PersonFile, decided: Decided, policy: Policy, now: EpochMs): Decided {
  const known = begun(before, decided, policy)
  return plannedAhead(completed(ended(before, known, policy, now), now), policy, now)
}

import type { EpochMs } from './words/instant.ts'
import type { Call } from './words/person-file.ts'
import type { Policy } from './words/policy.ts'

/**
 * D8: calls from before the very first start are shown, and none is acted on. One that we served ourselves is
 * never history, wherever our clock stood then (D13).
 */
export function isOldCall({ startedAt, evidence }: Call, { firstStartAt }: Policy): boolean {
  return startedAt < firstStartAt && !evidence.some(({ fact }) => fact.is === 'voice')
}

/** The same of a text. While our clock stands before the first start it tells nothing about that (D13). */
export function isOldText(at: EpochMs, { firstStartAt }: Policy, now: EpochMs): boolean {
  return at < firstStartAt && now >= firstStartAt
}

import type { EpochMs } from '../domain/words/instant.ts'
import type { Listed } from './account.ts'
import { stringOf } from './outcome.ts'

/** An RFC 2822 date of Twilio's lists, to the second; null: there is none, or it cannot be read. */
export function instantOf(row: Listed, key: string): EpochMs | null {
  const at = Date.parse(stringOf(row, key) ?? '')
  return Number.isNaN(at) ? null : (at as EpochMs)
}

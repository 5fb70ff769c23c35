import type { ReasonCode } from '../domain/reasons.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { Reason } from '../domain/words/person-file.ts'

/** The three columns in which a reason lies. */
export type ReasonColumns<Name extends string> = {
  readonly [C in `${Name}_code`]: ReasonCode | null
} & { readonly [C in `${Name}_sentence`]: string | null } & { readonly [C in `${Name}_at_ms`]: EpochMs | null }

export function reasonFromRow(code: ReasonCode | null, sentence: string | null, at: EpochMs | null): Reason | null {
  return code === null || sentence === null || at === null ? null : { code, sentence, at }
}

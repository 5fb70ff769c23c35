import { CLOCK_SLACK } from '../domain/clock-slack.ts'
import { LIST_LAG } from '../domain/restore.ts'
import { later, type EpochMs, type Ms } from '../domain/words/instant.ts'
import type { AgentId, Phone } from '../domain/words/identifiers.ts'
import type { Line, Policy, Restore } from '../domain/words/policy.ts'
import type { ReadHandle } from './handles.ts'
import { newestSequences } from './sequence-rows.ts'
import { blockedLines, readState } from './state.ts'

/** What the settings say of lines and rules; the store holds the rest of the policy. */
export interface Rules {
  readonly lines: ReadonlyMap<Phone, Line>
  readonly ownNumbers: ReadonlySet<Phone>
  readonly dedupeWindow: Ms
  readonly enrolAfter: Ms
  readonly mailsFrom: string | null
}

/** Whose people write and call there; of a line that was taken out, those of the first line's agent (D11). */
export function agentOfLine({ lines }: Pick<Rules, 'lines'>, line: Phone): AgentId {
  const known = lines.get(line) ?? lines.values().next().value
  return known?.agent.id ?? ('' as AgentId)
}

/** Everything but what depends on the moment. */
export type StandingPolicy = Omit<Policy, 'heldBy'>

/** Read from the state rows and the rules (design §1.1). */
export function standingPolicy(db: ReadHandle, rules: Rules, now: EpochMs): StandingPolicy {
  return {
    ...rules,
    followUp: readState(db, 'followUp') ?? { is: 'off' },
    offSpans: readState(db, 'offSpans') ?? [],
    firstTextApproved: (readState(db, 'firstText')?.approvedAt ?? null) !== null,
    blockedLines: blockedLines(db),
    restore: restoreNow(db),
    sequences: newestSequences(db),
    firstStartAt: readState(db, 'firstStartAt') ?? now,
  }
}

/**
 * D13: a restore, or the return of the numbers from another computer: of both nobody here knows what had left
 * before. Until Twilio's list is sure, it is read anew each time.
 */
export function restoreNow(db: ReadHandle): Restore | null {
  const restore = readState(db, 'restore')
  const inChargeSince = readState(db, 'inChargeSince')
  const isHandover = inChargeSince !== undefined && inChargeSince > (restore?.at ?? -Infinity)
  if (!restore && !isHandover) return null
  const at = isHandover ? inChargeSince : (restore?.at ?? inChargeSince)
  if (at === undefined) return null
  const heardAt = readState(db, 'lastHeardAt')
  return {
    at,
    isReleased: restore?.isReleased ?? true,
    isListed: heardAt !== undefined && heardAt >= later(at, LIST_LAG),
  }
}

export function isClockWrong(now: EpochMs, newestInstant: EpochMs | undefined): boolean {
  return newestInstant !== undefined && now + CLOCK_SLACK < newestInstant
}

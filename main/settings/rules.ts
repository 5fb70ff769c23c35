import type { LineSettings } from '../../preload/contract/settings.ts'
import { lengthOf } from '../domain/duration.ts'
import { parsePhone } from '../domain/phone-number.ts'
import type { AgentId, Phone } from '../domain/words/identifiers.ts'
import { minutes, type Ms } from '../domain/words/instant.ts'
import type { Line } from '../domain/words/policy.ts'
import { ringToOf, type Settings } from './parse-settings.ts'

/** What the settings say of lines and rules, in the domain's words. */
export interface Rules {
  readonly lines: ReadonlyMap<Phone, Line>
  readonly ownNumbers: ReadonlySet<Phone>
  readonly dedupeWindow: Ms
  readonly enrolAfter: Ms
}

const DEFAULT_DEDUPE_MINUTES = 10
const DEFAULT_RING_SECONDS = 20
/** S27. */
const DEFAULT_ENROL_AFTER = 'PT2H'

export function rulesOf(settings: Settings): Rules {
  const lines = settings.lines.map((line) => lineOf(line, settings))
  return {
    lines: new Map(lines.map((line) => [line.number, line])),
    ownNumbers: new Set(settings.lines.flatMap((line) => ownNumbersOf(line, settings)).flatMap(known)),
    dedupeWindow: minutes(settings.followUp.dedupeMinutes ?? DEFAULT_DEDUPE_MINUTES),
    enrolAfter: lengthOf(settings.followUp.enrolAfter ?? DEFAULT_ENROL_AFTER),
  }
}

function lineOf(line: LineSettings, { agent }: Settings): Line {
  const [number] = known(line.number)
  if (!number) throw new Error('a line without a number')
  const dialled = line.dialledNumber === line.number ? undefined : line.dialledNumber
  return {
    number,
    dialledNumber: known(dialled)[0] ?? null,
    label: line.label,
    source: line.source,
    mode: line.mode,
    screening: line.screening ?? true,
    ringTo: known(ringToOf(line, agent))[0] ?? null,
    ringSeconds: line.ringSeconds ?? DEFAULT_RING_SECONDS,
    greeting: line.greeting ?? null,
    agent: {
      id: agentIdOf(line, agent),
      name: line.agent?.name ?? agent.name,
      brokerage: agent.brokerage ?? null,
    },
    leadType: line.leadType ?? 'unknown',
    listing: line.listing
      ? {
          address: line.listing.address,
          city: line.listing.city ?? null,
          zip: line.listing.zip ?? null,
          price: line.listing.price ?? null,
        }
      : null,
    namesListing: line.nameListingInFirstText === true && line.source === 'listing_sign',
  }
}

/** Lines whose `agent.cell`, else `agent.name`, is equal share an agent (contract, Settings file). */
function agentIdOf(line: LineSettings, agent: Settings['agent']): AgentId {
  const own = line.agent ?? agent
  return (own.cell ?? own.name) as AgentId
}

function ownNumbersOf(line: LineSettings, { agent }: Settings): readonly (string | undefined)[] {
  return [line.number, line.dialledNumber, line.ringTo, line.agent?.cell, agent.cell]
}

function known(number: string | undefined): readonly Phone[] {
  const phone = number === undefined ? undefined : parsePhone(number)
  return phone ? [phone] : []
}

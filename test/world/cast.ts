import type { AgentId, Phone } from '../../main/domain/words/identifiers.ts'
import { hours, minutes } from '../../main/domain/words/instant.ts'
import type { Caller, LineMode } from '../../main/domain/words/person-file.ts'
import type { Line } from '../../main/domain/words/policy.ts'
import type { Rules } from '../../main/store/policy.ts'
import type { FirstTexts } from '../../main/store/state.ts'
import type { Random } from './random.ts'

/** Who plays: three lines of two agents, and the people who call them. */
export interface Cast {
  readonly rules: Rules
  readonly lines: readonly Line[]
  /** Twilio says in this week's reports whether a dialled leg was bridged. */
  readonly saysBridged: boolean
}

/** Who calls once and answers nothing, unless tempted: in Louisiana, in Arizona, and on the border of two zones. */
export const silent: readonly Phone[] = ['+15045550117', '+16025550118', '+18505550119']

/** People whose phones take texts, in several zones. */
export const people: readonly Phone[] = [
  '+15125550111',
  '+15125550112',
  '+13125550113',
  '+12125550114',
  '+14155550115',
  ...silent,
]

/** Who calls again and again. */
export const callers = people.filter((phone) => !silent.includes(phone))

/** Takes no texts, and only the carrier knows. */
export const landline: Phone = '+15125550116'

export const dedupeWindow = minutes(10)

/** The texts in force, each told from the others by its words. */
export const texts: FirstTexts = {
  body: "Hi{% if lead.firstName %} {{ lead.firstName }}{% endif %}, this is {{ agent.name }} - I just missed your call. What's the best time to connect?",
  lateBody: 'Hi, this is {{ agent.name }} - I missed your call earlier. When is a good time to talk?',
  againBody: 'Hi, {{ agent.name }} again - I missed your call once more and will call you back.',
  approvedAt: null,
}

const anna = { id: 'anna' as AgentId, name: 'Anna Bell', brokerage: null, cell: '+15125550190' } as const
const ben = { id: 'ben' as AgentId, name: 'Ben Cole', brokerage: null, cell: '+15125550191' } as const

/** Numbers that are never texted (D2). */
export const untextables: readonly Caller[] = [
  { is: 'withheld' },
  { is: 'unusable', raw: '12345' },
  { is: 'phone', phone: '+442079460123' },
  { is: 'phone', phone: '+18005550123' },
  { is: 'phone', phone: anna.cell },
]

const modesOfAWeek: readonly (readonly [LineMode, LineMode, LineMode])[] = [
  ['ring_first', 'forwarded', 'parallel'],
  ['ring_first', 'ring_first', 'forwarded'],
  ['parallel', 'ring_first', 'ring_first'],
  ['forwarded', 'parallel', 'ring_first'],
]

/** Two lines of Anna and one of Ben, with other modes in other weeks; each mode is somewhere in four of them. */
export function newCast(seed: number, random: Random): Cast {
  const [first, second, third] = modesOfAWeek[seed % modesOfAWeek.length] ?? ['ring_first', 'forwarded', 'parallel']
  const lines = [
    line('+15125550100', first, anna, random.chance(0.85)),
    line('+15125550101', second, anna, true),
    line('+15125550102', third, ben, true),
  ]
  const ownNumbers = new Set<Phone>([...lines.map(({ number }) => number), anna.cell, ben.cell])
  const rules = {
    lines: new Map(lines.map((one) => [one.number, one])),
    ownNumbers,
    dedupeWindow,
    enrolAfter: hours(2),
    mailsFrom: null,
  }
  return { rules, lines, saysBridged: random.chance(0.85) }
}

/** Whose line it is; every week has the same three. */
export function agentOfLine(number: Phone): AgentId {
  return number === '+15125550102' ? ben.id : anna.id
}

function line(number: Phone, mode: LineMode, agent: typeof anna | typeof ben, screening: boolean): Line {
  return {
    number,
    dialledNumber: null,
    label: number.slice(-4),
    source: 'direct',
    mode,
    screening,
    ringTo: agent.cell,
    greeting: null,
    ringSeconds: 20,
    agent: { id: agent.id, name: agent.name, brokerage: agent.brokerage },
    leadType: 'unknown',
    listing: null,
    namesListing: false,
  }
}

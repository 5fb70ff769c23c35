import type { CallFact, LegEnd } from '../../main/domain/words/event.ts'
import type { Line } from '../../main/domain/words/policy.ts'
import type { Random } from './random.ts'

/** How one call really goes, and what Twilio says of it. Times are seconds from the call's beginning. */
export interface Ending {
  readonly name: string
  /** Somebody of ours spoke with the caller. */
  readonly isAnswered: boolean
  /** What Twilio tells us on the way, besides that the call came. */
  readonly reports: readonly (readonly [after: number, fact: CallFact])[]
  /** The end of what decides the call: the dialled leg; `forwarded`: its arrival; `parallel`: our pick-up. */
  readonly decidedAfter: number
  readonly overAfter: number
  /** What Twilio's lists show; child null: no leg was dialled. */
  readonly child: LegEnd | null
  readonly parent: LegEnd
  /** What Twilio's log of the call says, 15 min after it; null: nothing. */
  readonly bridged: boolean | null
}

/** One of the ways in which a call to this line can go while somebody, we or the standby, serves it. */
export function endingOf(line: Line, saysBridged: boolean, random: Random): Ending {
  switch (line.mode) {
    case 'ring_first':
      return (line.screening ? random.pick(screened) : random.pick(unscreened))({ random, saysBridged })
    case 'forwarded':
      return forwarded(random)
    case 'parallel':
      return random.pick([takenElsewhere, takenElsewhere, pickedUp, pickedUp, pickedUp])(random)
  }
}

/** Nobody answered Twilio's question what to do with the call: it plays an error and hangs up. */
export function unserved(line: Line, random: Random): Ending {
  const overAfter = random.between(2, 8)
  const parent = random.pick(['completed', 'failed'] as const)
  const name = 'nobody served it'
  return {
    name,
    isAnswered: false,
    reports: [],
    decidedAfter: line.mode === 'forwarded' ? 0 : overAfter,
    overAfter,
    child: null,
    parent,
    bridged: null,
  }
}

interface Ringing {
  readonly random: Random
  readonly saysBridged: boolean
}

type RingFirst = (ringing: Ringing) => Ending

const withAOne: RingFirst = ({ random, saysBridged }) => {
  const pick = random.between(3, 18)
  const press = pick + random.between(2, 6)
  const end = press + random.between(5, 900)
  const reports = [
    [pick, { is: 'screened' }],
    [press, { is: 'accepted' }],
  ] as const
  return leg('answered with a 1', end, 'completed', { says: saysBridged ? true : null, log: true, before: reports })
}

/** The rows of twilio.md 3.3; the first is commoner. */
const screened: readonly RingFirst[] = [
  withAOne,
  withAOne,
  withAOne,
  (ringing) => voicemailAfter(leg('nobody picked up', 20, 'no-answer', no(ringing)), ringing),
  (ringing) => voicemailAfter(leg('nobody picked up, and the caller waited', 20, 'no-answer', no(ringing)), ringing),
  (ringing) => voicemailAfter(leg('busy', ringing.random.between(1, 6), 'busy', no(ringing)), ringing),
  (ringing) => voicemailAfter(leg('bad number', ringing.random.between(1, 3), 'failed', no(ringing)), ringing),
  (ringing) => {
    const pick = ringing.random.between(8, 18)
    const answers = { ...no(ringing), before: [[pick, { is: 'screened' }]] as const }
    return voicemailAfter(leg('voicemail picked up, no 1', pick + 7, 'completed', answers), ringing)
  },
  (ringing) => {
    const end = ringing.random.between(0.5, 19)
    const status = ringing.random.pick(['canceled', 'no-answer'] as const)
    const ended = leg('the caller gave up', end, status, { ...no(ringing), callerGone: true })
    return { ...ended, parent: ringing.random.pick(['completed', 'no-answer', 'canceled'] as const) }
  },
  (ringing) => {
    const pick = ringing.random.between(3, 15)
    const answers = { ...no(ringing), callerGone: true, before: [[pick, { is: 'screened' }]] as const }
    return leg(
      'the caller gave up during the screen',
      pick + 3,
      ringing.random.pick(['completed', 'canceled'] as const),
      answers,
    )
  },
  (ringing) => voicemailAfter(leg('declined', ringing.random.between(2, 10), 'canceled', no(ringing)), ringing),
]

/** Without a screen, whatever picks up has answered. */
const unscreened: readonly RingFirst[] = [
  ({ random, saysBridged }) => {
    const answers = { says: saysBridged ? true : null, log: true }
    return leg('somebody or a voicemail answered', random.between(8, 400), 'completed', answers)
  },
  (ringing) => voicemailAfter(leg('nobody picked up', 20, 'no-answer', no(ringing)), ringing),
  (ringing) => voicemailAfter(leg('busy', ringing.random.between(1, 6), 'busy', no(ringing)), ringing),
]

interface Answers {
  /** What the report of the dialled leg says of a bridge. */
  readonly says: boolean | null
  readonly log: boolean | null
  readonly callerGone?: boolean
  readonly before?: readonly (readonly [number, CallFact])[]
}

const no = ({ saysBridged }: Ringing): Answers => ({ says: saysBridged ? false : null, log: false })

function leg(name: string, end: number, status: LegEnd, { says, log, callerGone, before }: Answers): Ending {
  const isAnswered = log === true
  const dialed: CallFact = { is: 'dialed', leg: status, bridged: says, callerGone: callerGone ?? isAnswered }
  const reports = [...(before ?? []), [end, { is: 'child', leg: status }], [end, dialed]] as const
  return {
    name,
    isAnswered,
    reports,
    decidedAfter: end,
    overAfter: end,
    child: status,
    parent: 'completed',
    bridged: log,
  }
}

/** The caller is still there when the ringing ends, and perhaps speaks after the tone. */
function voicemailAfter(ending: Ending, { random }: Ringing): Ending {
  return { ...ending, overAfter: ending.decidedAfter + random.between(1, 60) }
}

function forwarded(random: Random): Ending {
  const overAfter = random.between(1, 90)
  const name = 'forwarded to us'
  return {
    name,
    isAnswered: false,
    reports: [],
    decidedAfter: 0,
    overAfter,
    child: null,
    parent: 'completed',
    bridged: null,
  }
}

function takenElsewhere(random: Random): Ending {
  const overAfter = random.between(1, 24)
  const parent = random.pick(['canceled', 'no-answer'] as const)
  const name = 'taken elsewhere'
  return { name, isAnswered: true, reports: [], decidedAfter: overAfter, overAfter, child: null, parent, bridged: null }
}

function pickedUp(random: Random): Ending {
  const reports = [[25, { is: 'picked_up' }]] as const
  const overAfter = 25 + random.between(1, 60)
  const name = 'picked up by us after 25 s'
  return {
    name,
    isAnswered: false,
    reports,
    decidedAfter: 25,
    overAfter,
    child: null,
    parent: 'completed',
    bridged: null,
  }
}

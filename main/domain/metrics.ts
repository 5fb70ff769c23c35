import type { LineSource } from './words/person-file.ts'
import type { PersonId } from './words/identifiers.ts'
import { between, hours, seconds, type EpochMs, type Ms } from './words/instant.ts'

/** All that the figures are made of. */
export interface MetricFacts {
  /** Calls that reached a line, history left out. */
  readonly inboundCalls: number
  readonly misses: readonly Miss[]
  readonly enrollments: readonly EnrollmentFacts[]
}

/** One missed call. */
export interface Miss {
  /** Null: the number was withheld. */
  readonly person: PersonId | null
  readonly source: LineSource
  readonly endedAt: EpochMs
  /** When the text that answers it was accepted; null: none was, or it did not arrive (D9). */
  readonly answeredAt: EpochMs | null
  /** When this lead wrote, spoke with the agent or booked, oldest first. */
  readonly engagedAt: readonly EpochMs[]
}

/** One person in one sequence, which began with a call of the time asked about. */
export interface EnrollmentFacts {
  readonly person: PersonId
  readonly enrolledAt: EpochMs
  /** Null: it goes on. */
  readonly endedAt: EpochMs | null
  /** The last touch has gone, or was skipped, and they were silent until then (S39). */
  readonly isCompleted: boolean
  /** They replied, booked or spoke with the agent, which ended it. */
  readonly isEngaged: boolean
  /** The touches that reached them, oldest first. */
  readonly touches: readonly { readonly number: number; readonly at: EpochMs }[]
  readonly engagedAt: readonly EpochMs[]
}

/** S15: within so long the first text is to leave, by where the lead comes from. */
export const responseTargets: Readonly<Record<LineSource, Ms>> = {
  direct: seconds(60),
  listing_sign: seconds(60),
  portal: seconds(90),
  google_voice: seconds(90),
  open_house: seconds(120),
  crm: seconds(90),
  other: seconds(90),
}

export interface Share {
  readonly of: number
  readonly all: number
  /** 0–1; null: of nothing there is no share. */
  readonly rate: number | null
}

/** How fast the first texts left (S56). Seconds from the end of the dialled leg; null: none left. */
export interface ResponseTimes {
  readonly responses: number
  readonly averageSeconds: number | null
  readonly p50Seconds: number | null
  readonly p95Seconds: number | null
  /** 0–1. */
  readonly withinTarget: number | null
  readonly withinFiveMinutes: number | null
}

const FIVE_MINUTES = seconds(300)

/** S56: of the missed calls that were answered by a text; one that was not delivered is no response (D9). */
export function responseTimes(misses: readonly Miss[]): ResponseTimes {
  const answers = misses.flatMap(({ endedAt, answeredAt, source }) =>
    answeredAt === null ? [] : [{ took: Math.max(0, between(endedAt, answeredAt)), target: responseTargets[source] }],
  )
  const took = answers.map((answer) => answer.took / 1000).toSorted((a, b) => a - b)
  return {
    responses: answers.length,
    averageSeconds: took.length > 0 ? took.reduce((sum, one) => sum + one, 0) / took.length : null,
    p50Seconds: percentile(took, 0.5),
    p95Seconds: percentile(took, 0.95),
    withinTarget: share(answers.filter(({ took, target }) => took <= target).length, answers.length).rate,
    withinFiveMinutes: share(answers.filter((answer) => answer.took <= FIVE_MINUTES).length, answers.length).rate,
  }
}

/** S57: missed calls whose lead engages within 24 h, over missed calls. */
export function conversations(misses: readonly Miss[]): Share {
  return share(misses.filter(hasEngagedSoon).length, misses.length)
}

/** S58: leads that reached the last touch without engaging, over leads enrolled. Completing is the bad outcome. */
export function completion(enrollments: readonly EnrollmentFacts[]): Share {
  return share(enrollments.filter(({ isCompleted }) => isCompleted).length, enrollments.length)
}

/** Shown beside it: leads that answered before the last touch. */
export function conversion(enrollments: readonly EnrollmentFacts[]): Share {
  return share(enrollments.filter(({ isEngaged }) => isEngaged).length, enrollments.length)
}

/** S60: leads who engaged within 24 h, or through a sequence. */
export function savedConversations({ misses, enrollments }: MetricFacts): number {
  const soon = misses.filter(hasEngagedSoon).flatMap(({ person }) => person ?? [])
  const through = enrollments.filter(({ isEngaged }) => isEngaged).map(({ person }) => person)
  return new Set([...soon, ...through]).size
}

export interface TouchEngagement {
  readonly number: number
  readonly sent: number
  /** They engaged after this touch and before the next. */
  readonly engaged: number
  readonly rate: number | null
}

/** By touch number: whoever engages does so on the touch they heard last. */
export function engagementByTouch(enrollments: readonly EnrollmentFacts[]): readonly TouchEngagement[] {
  const heard = enrollments.flatMap(({ touches, engagedAt }) =>
    touches.map(({ number, at }, n) => {
      const until = touches[n + 1]?.at ?? Infinity
      return { number, isAnswered: engagedAt.some((engaged) => engaged >= at && engaged < until) }
    }),
  )
  const numbers = [...new Set(heard.map(({ number }) => number))].toSorted((a, b) => a - b)
  return numbers.map((number) => {
    const sent = heard.filter((one) => one.number === number)
    const { of, all, rate } = share(sent.filter(({ isAnswered }) => isAnswered).length, sent.length)
    return { number, sent: all, engaged: of, rate }
  })
}

/** S59: touch 3, with so many sent. */
const ENOUGH = 20
const TOO_LITTLE = 0.1

export function asksForOtherContent(touches: readonly TouchEngagement[]): boolean {
  return touches.some(({ number, sent, rate }) => number === 3 && sent >= ENOUGH && rate !== null && rate < TOO_LITTLE)
}

function hasEngagedSoon({ endedAt, engagedAt }: Miss): boolean {
  return engagedAt.some((at) => at >= endedAt && between(endedAt, at) <= hours(24))
}

function share(of: number, all: number): Share {
  return { of, all, rate: all === 0 ? null : of / all }
}

/** The nearest rank: a figure that was seen. */
function percentile(sorted: readonly number[], at: number): number | null {
  return sorted[Math.max(0, Math.ceil(at * sorted.length) - 1)] ?? null
}

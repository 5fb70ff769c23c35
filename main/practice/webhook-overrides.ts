/** How patient one webhook request is (twilio.md 2, connection overrides). Times in milliseconds. */
export interface Patience {
  readonly connectMs: number
  readonly readMs: number
  readonly totalMs: number
  readonly retries: number
  readonly retryOn: ReadonlySet<RetryReason>
}

export type RetryReason = '4xx' | '5xx' | 'ct' | 'rt'

const REASONS: readonly RetryReason[] = ['4xx', '5xx', 'ct', 'rt']

/** The patience a URL's fragment asks for, the defaults where it asks nothing; a sentence where it asks nonsense (11243). */
export function patienceOf(url: string): Patience | string {
  const asked = new URLSearchParams(/#(.*)$/s.exec(url)?.[1] ?? '')
  const problem = problemIn(asked)
  if (problem) return problem
  const numberOr = (name: string, otherwise: number) => Number(asked.get(name) ?? otherwise)
  const words = (asked.get('rp') ?? 'ct').split(',')
  return {
    connectMs: numberOr('ct', 5000),
    readMs: numberOr('rt', 15_000),
    totalMs: numberOr('tt', 15_000),
    retries: numberOr('rc', 1),
    retryOn: new Set(REASONS.filter((reason) => words.includes(reason) || words.includes('all'))),
  }
}

function problemIn(asked: URLSearchParams): string | undefined {
  const ranges = { ct: [100, 10_000], rt: [100, 15_000], tt: [100, 15_000], rc: [0, 5] } as const
  for (const [name, [least, most]] of Object.entries(ranges)) {
    const text = asked.get(name) ?? String(least)
    const isInRange = /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most
    if (!isInRange) return `#${name}=${text} must be a whole number, ${least}–${most}`
  }
  const known = [...REASONS, 'all', undefined] as readonly (string | undefined)[]
  const stranger = asked
    .get('rp')
    ?.split(',')
    .find((word) => !known.includes(word))
  return stranger === undefined ? undefined : `#rp may hold 4xx, 5xx, ct, rt and all, not "${stranger}"`
}

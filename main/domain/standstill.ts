import { latest, type EpochMs, type Ms, type Span } from './words/instant.ts'

/**
 * For how long, from `start` on, things stood still: the time that lies in any of the spans, counted once. A span
 * that goes on counts up to now; one whose end is known counts up to that, also when it is yet to come.
 */
export function standstill(spans: readonly Span[], start: EpochMs, now: EpochMs): Ms {
  const closed = spans
    .map(({ from, to }) => ({ from: latest(from, start), to: to ?? now }))
    .filter(({ from, to }) => to > from)
    .toSorted((a, b) => a.from - b.from)
  let sum = 0
  let reached: EpochMs = start
  for (const { from, to } of closed) {
    sum += Math.max(0, to - latest(from, reached))
    reached = latest(reached, to)
  }
  return sum as Ms
}

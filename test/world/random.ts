/** Chance out of a seed: the same seed, the same week. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number
  chance(probability: number): boolean
  between(low: number, high: number): number
  /** A whole number, both ends included. */
  whole(low: number, high: number): number
  pick<T>(from: readonly T[]): T
  /** By weight: what is twice as heavy comes twice as often. */
  weighed<T extends { readonly weight: number }>(from: readonly T[]): T
}

/** Mulberry32: small, fast, and good enough to shake a program with. */
export function seeded(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0
  const random: Random = {
    next() {
      state = (state + 0x6d2b79f5) >>> 0
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
    },
    chance: (probability) => random.next() < probability,
    between: (low, high) => low + (high - low) * random.next(),
    whole: (low, high) => low + Math.floor((high - low + 1) * random.next()),
    pick: (from) => there(from[Math.floor(from.length * random.next())]),
    weighed(from) {
      let left = random.next() * from.reduce((sum, { weight }) => sum + weight, 0)
      return there(from.find(({ weight }) => (left -= weight) < 0) ?? from.at(-1))
    },
  }
  return random
}

function there<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('nothing to choose from')
  return one
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** A figure in a column of its own. */
export function shown(value: number): string {
  return value.toFixed(value < 100 ? 2 : 0).padStart(7)
}

/** A figure, and how many times the first one of its row it is. */
export function beside(first: number, value: number, unit: string): string {
  return `${shown(value)} ${unit} (${(value / first).toFixed(2)} x)`
}

/** 1000000 as `1,000,000`. */
export function counted(rows: number): string {
  return rows.toLocaleString('en-US')
}

import type { Provider } from './provider.ts'

export interface Given {
  /** Empty, and removed afterwards. */
  readonly folder: string
  readonly provider: Provider
  /** How many rows the largest store of this part holds; undefined: as many as the part thinks fit. */
  readonly rows: number | undefined
}

/** A part of the bench: it prints its figures. */
export type Part = (given: Given) => Promise<void>

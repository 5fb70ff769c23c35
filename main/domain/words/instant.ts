declare const unit: unique symbol

/** An instant: milliseconds since 1970, UTC. */
export type EpochMs = number & { readonly [unit]: 'instant' }

/** A length of time in milliseconds; made only by the words below, so never without its unit. */
export type Ms = number & { readonly [unit]: 'length' }
export const seconds = (n: number) => Math.round(n * 1000) as Ms
export const minutes = (n: number) => seconds(n * 60)
export const hours = (n: number) => minutes(n * 60)
export const days = (n: number) => hours(n * 24)

/** From the one instant up to the other; null: it goes on. */
export interface Span {
  readonly from: EpochMs
  readonly to: EpochMs | null
}

/** The instant that lies `by` after `at`. */
export const later = (at: EpochMs, by: Ms) => (at + by) as EpochMs

/** The instant that lies `by` before `at`. */
export const earlier = (at: EpochMs, by: Ms) => (at - by) as EpochMs

/** How far two instants lie apart, whichever came first. */
export const apart = (a: EpochMs, b: EpochMs) => Math.abs(a - b) as Ms

/** How long after `from` lies `to`; negative when it came before. */
export const between = (from: EpochMs, to: EpochMs) => (to - from) as Ms

export const latest = (...instants: readonly EpochMs[]) => Math.max(...instants) as EpochMs
export const earliest = (...instants: readonly EpochMs[]) => Math.min(...instants) as EpochMs

import { minutes } from './words/instant.ts'

/** How far a clock may stand beside the right one, or what is on record, and still be believed (D13). */
export const CLOCK_SLACK = minutes(5)

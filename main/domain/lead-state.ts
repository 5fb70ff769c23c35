import { enrolled } from './enrollment.ts'
import { isAutomatic, mayArrive } from './first-text.ts'
import { isPaused } from './objections.ts'
import type { EpochMs } from './words/instant.ts'
import type { PersonFile } from './words/person-file.ts'

/** Where a lead stands; the first that holds. */
export type LeadState = (typeof states)[number][0]

const states = [
  ['opted_out', ({ file }) => file.numbers.length > 0 && file.numbers.every(({ optedOutAt }) => optedOutAt !== null)],
  ['closed', ({ file }) => file.person?.stage === 'closed'],
  ['booked', ({ file }) => file.person?.stage === 'booked'],
  ['taken_over', ({ file }) => file.person !== null && file.person.takenOverAt !== null],
  ['engaged', ({ file }) => file.person?.stage === 'engaged'],
  ['paused', ({ file, now }) => isPaused(file, now)],
  [
    'needs_callback',
    ({ file }) => file.tasks.some(({ kind, state }) => kind === 'manual_callback' && state === 'open'),
  ],
  ['in_sequence', ({ file }) => enrolled(file) !== undefined],
  ['awaiting_reply', ({ file }) => file.messages.some((text) => isAutomatic(text) && mayArrive(text.state))],
  ['not_followed_up', () => true],
] as const satisfies readonly (readonly [string, (of: { file: PersonFile; now: EpochMs }) => boolean])[]

/** The state of the person in this file, as of now (contract, LeadState). */
export function leadState(file: PersonFile, now: EpochMs): LeadState {
  return states.find(([, holds]) => holds({ file, now }))?.[0] ?? 'not_followed_up'
}

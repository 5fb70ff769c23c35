import type { State } from './us-places.ts'

/** Hours of a day as minutes from midnight, the end closed; null: not at all. */
export type Hours = { readonly opens: number; readonly closes: number } | null

/** When marketing texts and calls may reach somebody, by the kind of day where they are. */
export interface StateWindow {
  readonly weekday: Hours
  readonly saturday: Hours
  readonly sunday: Hours
  readonly holiday: Hours
  readonly confidence: 'high' | 'medium' | 'low'
}

type Row = readonly [weekday: string, saturday: string, sunday: string, holiday: string, StateWindow['confidence']]

/** Where the rows come from, and as of when: secondary summaries, not the statutes. Engineering, not legal advice. */
export const stateWindowsDated = { asOf: '2026-11-24', source: 'reference/integrations.md 6.2' } as const

/**
 * State, Monday to Friday, Saturday, Sunday, holidays (hours, local), confidence. Where sources conflict the stricter
 * is shown, but for Washington's Sunday. Rules for recorded and autodialed calls alone (CA, IL, IN) are not here:
 * a voice touch is a task to call (S34).
 */
const rows: readonly (readonly [State, ...Row])[] = [
  ['AL', '8-20', '8-20', 'none', 'none', 'medium'],
  ['CT', '9-20', '9-20', '9-20', '9-20', 'medium'],
  ['FL', '8-20', '8-20', '8-20', '8-20', 'high'],
  ['KY', '10-21', '10-21', '10-21', '10-21', 'medium'],
  ['LA', '8-20', '8-20', 'none', 'none', 'medium'],
  ['MD', '8-20', '8-20', '8-20', '8-20', 'high'],
  ['MA', '8-20', '8-20', '8-20', '8-20', 'medium'],
  ['ME', '9-17', 'none', 'none', 'none', 'low'],
  ['MI', '9-21', '9-21', '9-21', '9-21', 'low'],
  ['MN', '9-21', '9-21', '9-21', '9-21', 'low'],
  ['MS', '8-20', '8-20', 'none', '8-20', 'medium'],
  ['NJ', '8-20', '8-20', '8-20', '8-20', 'low'],
  ['NM', '9-21', '9-21', '9-21', '9-21', 'medium'],
  ['NV', '9-20', '9-20', '9-20', '9-20', 'low'],
  ['OK', '8-20', '8-20', '8-20', '8-20', 'high'],
  ['OR', '8-20', '8-20', '8-20', '8-20', 'high'],
  ['PA', '8-21', '8-21', '12-21', 'none', 'low'],
  ['RI', '9-18', '10-17', 'none', 'none', 'medium'],
  ['SD', '9-21', '9-21', 'none', '9-21', 'low'],
  ['TX', '9-21', '9-21', '12-21', '9-21', 'high'],
  ['UT', '8-21', '8-21', 'none', 'none', 'low'],
  ['VA', '8-21', '8-21', '8-21', '8-21', 'low'],
  ['WA', '8-20', '8-20', '8-20', '8-20', 'medium'],
  ['WY', '8-20', '8-20', '8-20', '8-20', 'medium'],
]

/** Where the state sets nothing: the federal hours, every day (47 CFR 64.1200(c)(1)). */
const federal = rowOf(['8-21', '8-21', '8-21', '8-21', 'high'])

/** Of somebody of whom no state is known: 6.2's own choice. */
const unknown = rowOf(['10-18', '10-17', 'none', 'none', 'medium'])

const rowByState = new Map(rows.map(([state, ...row]) => [state, rowOf(row)]))

/** The row of a state, or the federal one for a state that sets nothing. */
export function windowOfState(state: State): StateWindow {
  return rowByState.get(state) ?? federal
}

/** Every row that holds for somebody who may be in any of these states; none known: the row for the unknown. */
export function windowsOf(states: readonly State[]): readonly StateWindow[] {
  return states.length > 0 ? states.map((state) => windowOfState(state)) : [unknown]
}

function rowOf([weekday, saturday, sunday, holiday, confidence]: Row): StateWindow {
  return {
    weekday: hoursOf(weekday),
    saturday: hoursOf(saturday),
    sunday: hoursOf(sunday),
    holiday: hoursOf(holiday),
    confidence,
  }
}

function hoursOf(written: string): Hours {
  const [opens, closes] = written.split('-').map((hour) => Number(hour) * 60)
  return opens === undefined || closes === undefined ? null : { opens, closes }
}

import { placeOfNumber, placeOfState, placeOfZip, placeOfZone, type Place } from './places.ts'
import { mainland, type State } from './us-places.ts'
import type { Phone } from './words/identifiers.ts'

/** What is known of where somebody is; null or absent: nothing. */
export interface Clues {
  readonly phones: readonly Phone[]
  readonly zip?: string | null
  /** As the CRM writes it, by letters or name. */
  readonly crmState?: string | null
  /** By its tz name. */
  readonly crmZone?: string | null
}

/** Where somebody may be: a touch must be inside the window in every zone and by every state's row at once (D4). */
export interface Whereabouts {
  readonly zones: readonly string[]
  /** None: the row for the unknown holds. */
  readonly states: readonly State[]
  /** Which clues told something; none: nothing is known. */
  readonly sources: readonly ('number' | 'zip' | 'crm')[]
  /** False: the clues contradict one another, so that all of them are applied. */
  readonly agree: boolean
}

interface Clue {
  readonly source: Whereabouts['sources'][number]
  readonly place: Place
}

/**
 * Every place that the clues leave possible, none of them ranked above another (D4): where they agree on a zone and a
 * state, what they have in common; else all of them, since numbers move with people (integrations.md 0.6 and 6.2:
 * "if they disagree, apply all"). A zone in common is not enough: of a New York number and Tennessee in the CRM, half
 * of Tennessee is an hour behind. Nothing known: the four mainland zones, and no state.
 */
export function whereaboutsOf({ phones, zip, crmState, crmZone }: Clues): Whereabouts {
  const clues: readonly Clue[] = [
    ...phones
      .map((phone) => placeOfNumber(phone))
      .filter(({ source }) => source === 'number')
      .map((place) => ({ source: 'number', place }) as const),
    ...told('zip', placeOfZip(zip ?? '')),
    ...told('crm', placeOfState(crmState ?? '')),
    ...told('crm', placeOfZone(crmZone ?? '')),
  ]
  const zones = together(clues.map(({ place }) => place.zones))
  const states = together(clues.map(({ place }) => place.states))
  const agree = zones.agree && states.agree
  return {
    zones: zones.all.length === 0 ? mainland : agree ? zones.common : zones.all,
    states: agree ? states.common : states.all,
    sources: [...new Set(clues.map(({ source }) => source))],
    agree,
  }
}

function told(source: Clue['source'], place: Place | undefined): readonly Clue[] {
  return place === undefined ? [] : [{ source, place }]
}

/** All that is in the lists, and what they have in common. A list of nothing tells nothing. */
function together(lists: readonly (readonly string[])[]) {
  const telling = lists.filter((list) => list.length > 0)
  const all = [...new Set(telling.flat())]
  const common = all.filter((it) => telling.every((list) => list.includes(it)))
  return { all, common, agree: common.length > 0 || all.length === 0 }
}

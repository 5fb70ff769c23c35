/** A state, the District or a territory, by its two letters. */
export type State = string

/** Every clock that people in the US and its territories live by, one zone each, by the letter the tables use. */
export const zoneByLetter: Readonly<Record<string, string>> = {
  E: 'America/New_York',
  C: 'America/Chicago',
  M: 'America/Denver',
  Z: 'America/Phoenix',
  P: 'America/Los_Angeles',
  K: 'America/Anchorage',
  D: 'America/Adak',
  H: 'Pacific/Honolulu',
  R: 'America/Puerto_Rico',
  V: 'America/St_Thomas',
  G: 'Pacific/Guam',
  N: 'Pacific/Saipan',
  S: 'Pacific/Pago_Pago',
}

/** Where somebody may be of whom nothing is known (D4). */
export const mainland = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'] as const

/**
 * The clocks of each state by law (49 CFR 71): the letters above, one row for all states of one kind. Two
 * live by more: Arizona by Denver's too, in the Navajo Nation, and Alabama by Georgia's, about Phenix City.
 */
const statesByClocks: readonly (readonly [letters: string, states: string])[] = [
  ['E', 'CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV'],
  ['C', 'AR IA IL LA MN MO MS OK WI'],
  ['M', 'CO MT NM UT WY'],
  ['P', 'CA WA'],
  ['EC', 'AL FL IN KY MI TN'],
  ['CM', 'KS ND NE SD TX'],
  ['MP', 'ID NV OR'],
  ['MZ', 'AZ'],
  ['KD', 'AK'],
  ['H', 'HI'],
  ['R', 'PR'],
  ['V', 'VI'],
  ['G', 'GU'],
  ['N', 'MP'],
  ['S', 'AS'],
]

const clocksByState = new Map(
  statesByClocks.flatMap(([letters, states]) => states.split(' ').map((state) => [state, zonesOfLetters(letters)])),
)

/** The zones that letters stand for, in their order. */
export function zonesOfLetters(letters: string): readonly string[] {
  return letters.split('').flatMap((letter) => zoneByLetter[letter] ?? [])
}

/** Every zone of this state; undefined: not a state, the District or a home territory (D2). */
export function zonesOfState(state: State): readonly string[] | undefined {
  return clocksByState.get(state)
}

const names =
  'Alabama AL|Alaska AK|Arizona AZ|Arkansas AR|California CA|Colorado CO|Connecticut CT|Delaware DE|Florida FL|' +
  'Georgia GA|Hawaii HI|Idaho ID|Illinois IL|Indiana IN|Iowa IA|Kansas KS|Kentucky KY|Louisiana LA|Maine ME|' +
  'Maryland MD|Massachusetts MA|Michigan MI|Minnesota MN|Mississippi MS|Missouri MO|Montana MT|Nebraska NE|' +
  'Nevada NV|New Hampshire NH|New Jersey NJ|New Mexico NM|New York NY|North Carolina NC|North Dakota ND|Ohio OH|' +
  'Oklahoma OK|Oregon OR|Pennsylvania PA|Rhode Island RI|South Carolina SC|South Dakota SD|Tennessee TN|Texas TX|' +
  'Utah UT|Vermont VT|Virginia VA|Washington WA|Washington DC DC|District of Columbia DC|West Virginia WV|' +
  'Wisconsin WI|Wyoming WY|American Samoa AS|Guam GU|Northern Mariana Islands MP|Puerto Rico PR|' +
  'US Virgin Islands VI|Virgin Islands VI'

const stateByName = new Map(names.split('|').map((row) => [row.slice(0, -3).toLowerCase(), row.slice(-2)]))

/** The state that a person or a CRM writes so, by its name or its two letters; undefined: none. */
export function stateCalled(written: string): State | undefined {
  const word = written.trim().replaceAll('.', '')
  const letters = word.toUpperCase()
  return clocksByState.has(letters) ? letters : stateByName.get(word.toLowerCase())
}

/** The states and territories that the tables know. */
export const states: readonly State[] = [...clocksByState.keys()]

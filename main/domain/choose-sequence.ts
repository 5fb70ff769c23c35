import type { LeadType } from './words/person-file.ts'
import type { Sequence } from './words/sequence.ts'

/** S36, D6: the active sequence for this type of lead; of several the first. Whose type is unknown gets the buyers'. */
export function sequenceFor(leadType: LeadType, sequences: readonly Sequence[]): Sequence | undefined {
  const wanted: readonly LeadType[] = leadType === 'unknown' ? ['unknown', 'buyer'] : [leadType, 'unknown']
  return wanted.flatMap((type) => sequences.filter((one) => one.isActive && one.leadType === type))[0]
}

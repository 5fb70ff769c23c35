import { SegmentedMessage } from 'sms-segments-calculator'

/** What a text costs: its characters as the carriers count them, its encoding, and how many texts the carriers make of it. */
export interface Measured {
  readonly characters: number
  readonly encoding: 'GSM-7' | 'UCS-2'
  readonly texts: number
}

export function measure(text: string): Measured {
  if (text === '') return { characters: 0, encoding: 'GSM-7', texts: 0 }
  const { encodingName, numberOfCharacters, segmentsCount } = new SegmentedMessage(text)
  const encoding = encodingName === 'GSM-7' ? 'GSM-7' : 'UCS-2'
  return { characters: numberOfCharacters, encoding, texts: segmentsCount }
}

import { describe, expect, test } from 'vitest'
import { renderStrictly, tokensOf } from '../../../../main/content/liquid.ts'
import { measure } from '../../../../main/content/segments.ts'
import { toPlainSigns } from '../../../../main/domain/gsm-text.ts'
import { startingSetUps } from '../../../../main/domain/starting-sequences.ts'
import { tokenFault } from '../../../../main/domain/template.ts'
import { days, hours } from '../../../../main/domain/words/instant.ts'
import type { Sequence, TouchPlan } from '../../../../main/domain/words/sequence.ts'

const sequences = startingSetUps.flatMap((setUp) => setUp.sequences)
const touches = sequences.flatMap((sequence) => sequence.touches.map((touch) => ({ sequence, touch })))
const wordsOf = ({ subject, body, smsBody }: TouchPlan) => [subject, body, smsBody].filter((words) => words !== null)
const textsOf = (touch: TouchPlan) =>
  [touch.smsBody, touch.channel === 'sms' ? touch.body : null].filter((text) => text !== null)

const agent = { name: 'Maria Lopez', firstName: 'Maria', brokerage: 'Lopez Realty' }
const nobody = { lead: { firstName: null, name: null }, agent, line: {}, bookingLink: null, listing: {}, market: {} }
const somebody = {
  ...nobody,
  lead: { firstName: 'Alexandra', name: 'Alexandra Whitfield' },
  bookingLink: 'https://calendly.com/maria-lopez/30',
  listing: { address: '418 Alder Ct', city: 'Austin', price: '$415,000', url: 'https://example.com/418-alder' },
  market: {
    zip: '78704',
    month: 'October',
    medianListingPrice: '$565,000',
    activeListings: 312,
    medianDaysOnMarket: 47,
    source: 'Realtor.com',
  },
}

describe('S27–S40 what an agent may begin with', () => {
  test('S40 four set-ups, by missed calls a week, each with a sequence for buyers and one for sellers', () => {
    expect(startingSetUps.map(({ id }) => id)).toEqual(['sms_only', 'sms_and_crm', 'sms_email_voice', 'everything'])
    for (const setUp of startingSetUps)
      expect(setUp.sequences.map(({ leadType }) => leadType)).toEqual(['buyer', 'seller'])
  })

  test('S28–S33 five touches at hour 2 and days 1, 3, 5, 7; a call may stand between them', () => {
    const times = [hours(2), days(1), days(3), days(5), days(7)]
    for (const sequence of sequences) {
      const written = sequence.touches.filter(({ channel }) => channel !== 'voice')
      expect(written.map(({ after }) => after)).toEqual(times)
      expect(sequence.touches.map(({ number }) => number)).toEqual(sequence.touches.map((_touch, n) => n + 1))
    }
  })

  test('S73 each has every exit, and none is active before the agent says so', () => {
    const wrong = sequences.filter(({ exits, isActive }) => exits.length !== 6 || isActive)
    expect(wrong.map(({ id }: Sequence) => id)).toEqual([])
  })

  test('D12 each email has words for whoever has no address', () => {
    expect(touches.filter(({ touch }) => touch.channel === 'email' && touch.smsBody === null)).toEqual([])
  })

  test.each(touches)(
    '$sequence.name, touch $touch.number: read by name and without, it leaves no hole',
    ({ touch }) => {
      for (const words of wordsOf(touch))
        for (const tokens of [nobody, somebody]) expect(renderStrictly(words, tokens)).toMatch(/^\S[^]*\S$/)
    },
  )

  test.each(touches)(
    '$sequence.name, touch $touch.number: first person, no sales pitch, no exclamation mark',
    ({ touch }) => {
      for (const words of wordsOf(touch))
        expect(words).not.toMatch(/!|\bguarantee|\bact now|\bdon't miss|\bexclusive offer/i)
    },
  )

  test.each(touches)(
    '$sequence.name, touch $touch.number: a text is one segment for whoever has no name (D14)',
    ({ touch }) => {
      for (const text of textsOf(touch)) {
        const plain = toPlainSigns(renderStrictly(text, nobody))
        expect({ plain, ...measure(plain) }).toMatchObject({ texts: 1, encoding: 'GSM-7' })
      }
    },
  )

  test.each(touches)('S24 $sequence.name, touch $touch.number names nothing that it may not', ({ touch }) => {
    const place = touch.number === 1 ? 'first_text' : 'touch'
    const tokens = wordsOf(touch).flatMap((words) => {
      const read = tokensOf(words)
      return 'tokens' in read ? read.tokens : [read.fault]
    })
    expect(tokens.filter((token) => tokenFault(token, place, false) !== undefined)).toEqual([])
  })
})

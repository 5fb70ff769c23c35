import { expect, test } from 'vitest'
import { whereaboutsOf } from '../../../../main/domain/whereabouts.ts'
import { whyClosed } from '../../../../main/domain/why-closed.ts'
import type { EpochMs } from '../../../../main/domain/words/instant.ts'

const why = (iso: string, code: string, zip?: string) =>
  whyClosed(Date.parse(iso) as EpochMs, 2, whereaboutsOf({ phones: [`+1${code}5550142`], zip: zip ?? null }))

test('S74 a touch that may go has nothing that moved it', () => {
  expect(why('2027-06-08T12:00:00-05:00', '512')).toBeNull()
})

test.each([
  ['2027-06-08T22:00:00-05:00', '615'],
  ['2027-06-08T06:00:00-05:00', '615'],
  ['2027-06-08T19:59:00-04:00', '850'], // over in Tallahassee, not in Pensacola
])('S74 due %s in code %s, it waits for the morning', (due, code) => {
  expect(why(due, code)).toEqual({ is: 'night' })
})

test.each([
  ['2027-06-06T12:00:00-05:00', '205', 'sunday', 'AL'],
  ['2027-06-05T22:00:00-05:00', '205', 'sunday', 'AL'], // by our hours alone, Sunday morning
  ['2027-06-05T12:00:00-04:00', '207', 'saturday', 'ME'],
  ['2027-07-05T12:00:00-05:00', '205', 'holiday', 'AL'],
  ['2027-07-04T15:00:00-04:00', '215', 'holiday', 'PA'],
  ['2027-06-08T08:00:00-05:00', '512', 'state_hours', 'TX'],
  ['2027-06-08T22:00:00-05:00', '512', 'state_hours', 'TX'], // our hours would have said 08:00
  ['2027-06-08T18:30:00-04:00', '401', 'state_hours', 'RI'],
])('S74 due %s in code %s, it is moved by the %s of %s', (due, code, is, state) => {
  expect(why(due, code)).toEqual({ is, state })
})

test('D4 of two states the one whose rule is met is named', () => {
  expect(why('2027-06-06T12:00:00-05:00', '212', '35203')).toEqual({ is: 'sunday', state: 'AL' })
})

test('D4 where no state is known, the rule is nobody’s', () => {
  expect(why('2027-06-06T12:00:00-05:00', '800')).toEqual({ is: 'sunday', state: null })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holds, type Facts } from '../../../../main/domain/condition.ts'
import { hours, later } from '../../../../main/domain/words/instant.ts'
import type { Condition } from '../../../../main/domain/words/sequence.ts'
import { afternoon } from '../../../fixtures/evidence.ts'
import { incomingText, missedCall, person, personFile } from '../../../fixtures/person-file.ts'

const facts = (changes: Partial<Facts> = {}): Facts => ({
  leadType: 'buyer',
  source: 'portal',
  file: personFile(),
  now: later(afternoon, hours(10)),
  ...changes,
})
const withEmail = personFile({ person: person({ email: 'sam@lead.example' }) })
const wrote = personFile({ messages: [incomingText(afternoon, 'Yes, tomorrow')] })
const liked = personFile({ messages: [incomingText(afternoon, 'Liked “Want a tour?”')] })
const spoke = personFile({ calls: [missedCall('CA1', afternoon, { outcome: { is: 'answered' } })] })
const booked = personFile({ person: person({ stage: 'booked' }) })

test.each<readonly [string, Condition, Partial<Facts>, boolean]>([
  ['the type of lead', { leadType: 'buyer' }, {}, true],
  ['another type', { leadType: 'seller' }, {}, false],
  ['where they come from', { source: 'portal' }, {}, true],
  ['another source', { source: 'direct' }, {}, false],
  ['an address that is known', { hasEmail: true }, { file: withEmail }, true],
  ['no address', { hasEmail: false }, { file: withEmail }, false],
  ['a word of theirs', { engaged: { within: hours(12) } }, { file: wrote }, true],
  ['a word too long ago', { engaged: { within: hours(9) } }, { file: wrote }, false],
  ['a tapback is no word', { engaged: { within: hours(12) } }, { file: liked }, false],
  ['a call that was answered', { engaged: { within: hours(12) } }, { file: spoke }, true],
  ['a booking', { engaged: { within: hours(1) } }, { file: booked }, true],
  ['all that is named', { leadType: 'buyer', source: 'direct' }, {}, false],
  ['one of several', { any: [{ source: 'direct' }, { leadType: 'buyer' }] }, {}, true],
  ['what must not hold', { not: { leadType: 'buyer' } }, {}, false],
  ['nothing at all', {}, {}, true],
])('S35 a touch may ask for %s', (_what, condition, changes, answer) => {
  expect(holds(condition, facts(changes))).toBe(answer)
})

const leaf = fc.constantFrom<Condition>({ leadType: 'buyer' }, { source: 'direct' }, { hasEmail: true })

test('S35 not, any and all are those of logic, however deep', () => {
  fc.assert(
    fc.property(leaf, leaf, (a, b) => {
      const of = (condition: Condition) => holds(condition, facts())
      expect(of({ any: [a, b] })).toBe(of(a) || of(b))
      expect(of({ not: { any: [a, b] } })).toBe(!of(a) && !of(b))
      expect(of({ not: { not: a } })).toBe(of(a))
      expect(of({ ...a, any: [b] })).toBe(of(a) && of(b))
    }),
  )
})

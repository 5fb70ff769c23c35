import { expect, test } from 'vitest'
import type { Heard } from '../../main/engine/ports.ts'
import { days, hours, later, minutes, seconds } from '../../main/domain/words/instant.ts'
import { desk } from '../fixtures/desk.ts'
import { messageReceived } from '../fixtures/person-file.ts'
import { callerNumber } from '../fixtures/policy.ts'

const touches = (given: ReturnType<typeof desk>) => given.sent.filter(({ id }) => id.startsWith('touch:'))

test('D8 a reply whose webhook was lost is found before the touch goes, which then does not go', () => {
  const given = desk()
  given.misses('CA1')
  given.passes(hours(1))
  const reply: Heard = messageReceived('Yes, call me at five', given.now())
  given.twilio.lists = () => [reply]
  given.passes(days(8))
  expect(touches(given)).toEqual([])
  expect(given.file(callerNumber).enrollments).toMatchObject([
    { state: 'exited', exitReason: 'replied', enrolledAt: null },
  ])
})

test('D8 where Twilio cannot be asked the touch waits, the program says so, and nothing runs after it', () => {
  const given = desk()
  given.misses('CA1')
  given.passes(hours(1))
  given.twilio.lists = () => null
  let asked = 0
  given.twilio.lists = () => (asked++, null)
  given.passes(hours(3))
  expect(touches(given)).toEqual([])
  expect(given.problems().map(({ code }) => code)).toContain('twilio_unreachable')
  expect(asked).toBeLessThan(270) // every 30 s at most from the touch on
  given.twilio.lists = () => []
  given.passes(minutes(1))
  expect(touches(given)).toHaveLength(1)
})

test('D8 one look stands for all touches that are due by then, and an old one for none', () => {
  const given = desk()
  let asked = 0
  given.misses('CA1')
  given.misses('CA2', '+15125550198')
  given.twilio.lists = () => (asked++, [])
  given.passes(hours(3))
  expect([touches(given).length, asked]).toEqual([2, 2]) // they are due 20 s apart
  given.passes(hours(19))
  asked = 0
  given.polls()
  given.passes(minutes(5))
  given.passes(days(1))
  expect(touches(given)).toHaveLength(4)
  expect(asked).toBe(3)
})

test('D8 a touch that Twilio did not take is asked for again before it is tried again', () => {
  const given = desk()
  given.misses('CA1')
  given.passes(hours(1))
  given.twilio.send = () => ({ is: 'not_accepted', retryAfter: minutes(10) })
  given.passes(hours(1))
  expect(touches(given)).toHaveLength(1)
  given.twilio.lists = () => [messageReceived('Stop texting me', later(given.now(), seconds(-1)))]
  given.passes(days(1))
  expect(touches(given)).toHaveLength(1)
  expect(given.file(callerNumber).enrollments).toMatchObject([{ state: 'exited', exitReason: 'opted_out' }])
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MessageSid, Phone } from '../../../../main/domain/words/identifiers.ts'
import { hours, minutes, seconds } from '../../../../main/domain/words/instant.ts'
import { callerNumber } from '../../../fixtures/policy.ts'
import { deskWithWindow } from '../../../fixtures/window.ts'

type Given = ReturnType<typeof deskWithWindow>
const leadId = (given: Given, phone: Phone = callerNumber) => given.file(phone).person?.id ?? ''
const asks = (given: Given, callId = 'CA1') => given.ask('lead.textNow', { leadId: leadId(given), callId })
const refusal = async (given: Given, callId = 'CA1') =>
  (await given.refusalOf('lead.textNow', { leadId: leadId(given), callId }))?.code

/** One call that was missed while follow-up was off. */
function missedWhileOff() {
  const given = deskWithWindow({ followUp: false })
  given.misses('CA1')
  return given
}

test('R8 a call missed while off is texted once by hand, by the approved text, however often it is pressed', async () => {
  const given = missedWhileOff()
  expect(given.sent).toEqual([])
  const first = await asks(given)
  const again = await asks(given)
  expect(again.message.id).toBe(first.message.id)
  expect(given.sent.map(({ id, body }) => [id, body])).toEqual([
    ['first-text:CA1', expect.stringContaining('I just missed your call')],
  ])
  expect(given.view()).toMatchObject({ calls: { CA1: 'texted' }, tasks: [] })
  expect((await given.ask('inbox.people', {})).people[0]).toMatchObject({
    group: 'follow_up',
    firstText: { state: 'sent' },
  })
})

test('R8 a call missed while everybody, or this person, was paused may be texted too', async () => {
  const given = deskWithWindow()
  given.switches({ is: 'paused', until: (given.now() + hours(1)) as never })
  given.misses('CA1')
  await asks(given)
  given.switches({ is: 'on' })
  given.passes(hours(1))
  given.acts({ is: 'paused', until: null })
  given.misses('CA2')
  await asks(given, 'CA2')
  expect(given.sent.map(({ id }) => id)).toEqual(['first-text:CA1', 'first-text:CA2'])
})

test('R8 pressed again while it is pending or in doubt, it is still the one text', async () => {
  const given = missedWhileOff()
  given.twilio.send = (_text, nth) => (nth < 3 ? { is: 'not_accepted', retryAfter: null } : { is: 'unknown' })
  for (let press = 0; press < 4; press++) {
    await asks(given)
    given.passes(seconds(2))
  }
  expect(new Set(given.sent.map(({ id }) => id))).toEqual(new Set(['first-text:CA1']))
  expect(given.view().texts).toEqual({ 'first-text:CA1': 'first_text in_doubt' })
  given.passes(hours(2))
  expect(given.sent).toHaveLength(3)
})

test('D8 it waits until Twilio was asked for news, and not beyond a stop that this brings', async () => {
  const given = missedWhileOff()
  given.twilio.lists = () => null
  given.sleeps(minutes(5))
  await asks(given)
  expect(given.sent).toEqual([])
  given.replies('STOP')
  given.twilio.lists = () => []
  given.passes(minutes(1))
  expect(given.sent).toEqual([])
})

test('D2 D10 who asked for no texts or takes none is not texted; nor is a call that was not missed while off', async () => {
  const given = missedWhileOff()
  given.replies('STOP')
  expect(await refusal(given)).toBe('opted_out')
  given.misses('CA2', '+14165550142')
  const foreign = { leadId: leadId(given, '+14165550142'), callId: 'CA2' }
  expect((await given.refusalOf('lead.textNow', foreign))?.code).toMatch(/conflict|not_allowed/)
  const other = deskWithWindow()
  other.misses('CA1')
  other.passes(minutes(4))
  other.misses('CA2')
  expect(await refusal(other, 'CA2')).toBe('conflict')
  expect(await refusal(other, 'CA9')).toBe('not_found')
})

test('S46 a second call of theirs is not texted minutes after the first was', async () => {
  const given = missedWhileOff()
  given.passes(hours(2))
  given.misses('CA2')
  await asks(given)
  expect(await refusal(given, 'CA2')).toBe('conflict')
  given.passes(minutes(11))
  await asks(given, 'CA2')
  expect(given.sent).toHaveLength(2)
})

test('S26 D9 without an approved text, and from a stopped line, nothing goes', async () => {
  const given = missedWhileOff()
  given.store().writeState('firstText', { body: 'x', lateBody: 'y', againBody: 'z', approvedAt: null })
  expect(await refusal(given)).toBe('not_allowed')
  const blocked = missedWhileOff()
  blocked.twilio.send = () => ({ is: 'misconfigured', fault: { kind: 'unregistered', code: 30034 } })
  await asks(blocked)
  expect(await refusal(blocked)).toBe('conflict')
})

test('lead.textNow of nobody is "not found", and needs a call', async () => {
  const given = deskWithWindow()
  expect((await given.refusalOf('lead.textNow', { leadId: 'nobody', callId: 'CA1' }))?.code).toBe('not_found')
  expect((await given.refusalOf('lead.textNow', { leadId: 'nobody' }))?.code).toBe('bad_request')
})

const step = fc.constantFrom('press', 'pause', 'resume', 'undo', 'restart', 'sleep', 'pass', 'on', 'off', 'done')

test('R8 at most one text a call for ever, whatever is pressed, paused, taken back and however often we die', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.boolean(), async (steps, isTaken) => {
      const given = missedWhileOff()
      const perhapsTaken: string[] = []
      given.twilio.send = ({ id }, nth) => {
        if (nth % 2 === 1) return { is: 'not_accepted', retryAfter: null }
        perhapsTaken.push(id)
        return isTaken ? { is: 'accepted', sid: `SM${nth}` as MessageSid } : { is: 'unknown' }
      }
      for (const next of steps) {
        const nth = given.file(callerNumber).person?.lastAction?.nth ?? 0
        if (next === 'press') await given.rawAsk('lead.textNow', { leadId: leadId(given), callId: 'CA1' })
        if (next === 'pause') given.acts({ is: 'paused', until: null })
        if (next === 'resume') given.acts({ is: 'resumed' })
        if (next === 'done') given.acts({ is: 'marked_done' })
        if (next === 'undo') given.acts({ is: 'undid', nth })
        if (next === 'restart') given.restarts(seconds(5))
        if (next === 'sleep') given.sleeps(minutes(20))
        if (next === 'pass') given.passes(seconds(3))
        if (next === 'on') given.switches({ is: 'on' })
        if (next === 'off') given.switches({ is: 'off' })
      }
      given.passes(hours(1))
      expect(perhapsTaken.length).toBeLessThanOrEqual(1)
      expect([given.complaints, given.view().texts['first-text:CA1'] ?? '']).toEqual([[], expect.any(String)])
    }),
    { numRuns: 60 },
  )
})

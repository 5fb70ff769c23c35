import { expect, test } from 'vitest'
import { days, hours, minutes, seconds } from '../../main/domain/words/instant.ts'
import { deskWithWindow } from '../fixtures/window.ts'
import { callerNumber } from '../fixtures/policy.ts'

const address = 'sam@lead.example'
const mailsFrom = 'dana@agent.example'

/** Somebody who was missed, texted, and whose address is known. */
async function knownByAddress() {
  const given = deskWithWindow({ mailsFrom })
  given.misses('CA1')
  const leadId = given.file(callerNumber).person?.id ?? ''
  await given.ask('lead.update', { leadId, email: address, name: 'Sam Lee' })
  const touches = async () => (await given.ask('lead.read', { leadId })).enrollment?.touches ?? []
  return { given, leadId, touches }
}

test('S30, S32, D12 with a known address touches 2 and 4 go by e-mail, the others by text', async () => {
  const { given, touches } = await knownByAddress()
  given.passes(days(8))
  expect((await touches()).map(({ channel, state }) => `${channel} ${state}`)).toEqual([
    'sms sent',
    'email sent',
    'sms sent',
    'email sent',
    'sms sent',
  ])
  expect(given.mailed.map(({ from, to, subject }) => ({ from, to, subject }))).toEqual([
    { from: mailsFrom, to: address, subject: 'Homes as they come up' },
    { from: mailsFrom, to: address, subject: 'New on the market this week' },
  ])
  expect(given.mailed[0]?.body).toMatch(/^Hi Sam,\n\n[^]+\n\nDana Whitfield$/)
})

test('D12 an address that is learned in the middle switches the remaining touches over', async () => {
  const given = deskWithWindow({ mailsFrom })
  given.misses('CA1')
  given.passes(days(2))
  const leadId = given.file(callerNumber).person?.id ?? ''
  await given.ask('lead.update', { leadId, email: address })
  given.passes(days(6))
  expect(given.mailed).toHaveLength(1)
  expect(given.sent.map(({ id }) => id.split(':').at(-1))).toEqual(['CA1', '1', '2', '3', '5'])
})

test('design 1.3 an e-mail whose answer is lost never goes again, and is shown', async () => {
  const { given, touches } = await knownByAddress()
  given.twilio.post = () => 'silent'
  given.passes(days(1))
  given.restarts(minutes(1))
  given.passes(hours(20))
  expect(given.mailed).toHaveLength(1)
  expect((await touches())[1]).toMatchObject({ channel: 'email', state: 'in_doubt', reason: { code: 'text_in_doubt' } })
  expect(given.view().tasks).toEqual(['in_doubt:touch:enrollment:CA1:2'])
})

test('D9 an e-mail that the server refuses is a task, and one it does not take now goes later', async () => {
  const { given, touches } = await knownByAddress()
  given.passes(hours(20))
  given.twilio.post = () => ({ is: 'not_accepted', retryAfter: null })
  given.passes(hours(4))
  given.twilio.post = ({ id }) => ({ is: 'accepted', sid: `<${id}>` as never })
  given.passes(seconds(30))
  expect((await touches())[1]).toMatchObject({ channel: 'email', state: 'sent' })
  given.twilio.post = () => ({ is: 'refused', fault: { kind: 'other', code: 550 } })
  given.passes(days(4))
  expect((await touches())[3]).toMatchObject({ channel: 'email', state: 'refused' })
  expect(given.view().tasks).toEqual(['manual_callback:touch:enrollment:CA1:4'])
})

test('D9 a landline gets no texts, and its e-mails go on', async () => {
  const { given, touches } = await knownByAddress()
  given.passes(minutes(1))
  given.handle({
    type: 'TextReported',
    message: 'first-text:CA1' as never,
    report: { is: 'undelivered', sid: 'SM1' as never, fault: { kind: 'cannot_text', code: 30006 } },
  })
  given.passes(days(8))
  expect((await touches()).map(({ channel, state }) => `${channel} ${state}`)).toEqual([
    'sms skipped',
    'email sent',
    'sms skipped',
    'email sent',
    'sms skipped',
  ])
  expect(given.sent).toHaveLength(1)
  expect(given.view().tasks.length).toBeGreaterThanOrEqual(4) // each text of the sequence, and S39
})

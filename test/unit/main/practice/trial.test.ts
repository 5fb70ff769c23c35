import { expect, test } from 'vitest'

import type { PracticeCall } from '../../../../main/practice/call-script.ts'
import { ACCOUNT, AGENT, CALLER, LINE, ringFirst, rows, stage, text } from './stage.ts'

const OTHER_LINE = '+15125550103'
const STRANGER = '+15125550180'

/** A trial account whose line may reach the caller and the agent. */
async function trial() {
  const all = await stage(ringFirst(), { isTrial: true })
  const { app } = all
  all.practice.setLines([
    { number: LINE, voiceUrl: `${app.origin}/twilio/voice`, statusCallback: `${app.origin}/twilio/voice/status` },
    { number: OTHER_LINE },
  ])
  all.practice.verify(CALLER, LINE)
  all.practice.verify(AGENT, LINE)
  const ring = async (call: Partial<PracticeCall>) => {
    const sid = all.practice.call({ line: LINE, from: CALLER, ends: 'answered', ...call })
    await all.advance(600)
    return sid
  }
  return { ...all, ring }
}

test('twilio.md 13.14 a trial texts verified numbers, and no prefix is put before the words', async () => {
  const { create, advance, practice } = await trial()
  expect(await create(text())).toMatchObject({ status: 201, json: { body: 'Hi' } })
  await advance(10)
  expect(practice.messages()).toMatchObject([{ body: 'Hi', status: 'delivered' }])
})

test('twilio.md 13.14 a number that was not verified is refused with 21608', async () => {
  const { create, practice } = await trial()
  expect(await create(text({ To: STRANGER }))).toMatchObject({ status: 400, json: { code: 21608 } })
  expect(practice.messages()).toEqual([])
})

test('twilio.md 13.14 a recipient is texted by the number assigned to it alone: 572002', async () => {
  const { create, practice } = await trial()
  expect(await create(text({ From: OTHER_LINE }))).toMatchObject({ status: 400, json: { code: 572_002 } })
  practice.verify(CALLER, OTHER_LINE)
  expect((await create(text({ From: OTHER_LINE }))).status).toBe(201)
})

test('twilio.md 13.14 five numbers can be verified, not six', async () => {
  const { practice, get } = await trial()
  for (const number of ['+15125550181', '+15125550182', '+15125550183']) practice.verify(number, LINE)
  expect(() => practice.verify(STRANGER, LINE)).toThrow('at most 5')
  practice.verify(CALLER, OTHER_LINE)
  const listed = rows((await get('OutgoingCallerIds.json')).json, 'outgoing_caller_ids')
  expect(listed).toHaveLength(5)
  const one = String(listed[0]?.['sid'])
  expect((await get(`OutgoingCallerIds/${one}.json`)).json).toMatchObject({ phone_number: CALLER })
  expect((await get(`OutgoingCallerIds/PN${'9'.repeat(32)}.json`)).status).toBe(404)
})

test('twilio.md 10.2 a verified caller is put through', async () => {
  const { ring, app } = await trial()
  await ring({})
  expect(app.at('/twilio/dialed')).toMatchObject([{ parameters: { DialBridged: 'true' } }])
})

test.each([true, false])(
  'twilio.md 10.2 an unverified caller is not put through, no webhook asked (parentFirst %s)',
  async (parentFirst) => {
    const { ring, paths, get, practice } = await trial()
    practice.setCallbacks({ parentFirst })
    const sid = await ring({ from: STRANGER })
    expect(paths()).toEqual([])
    expect((await get(`Calls/${sid}.json`)).json).toMatchObject({ status: 'failed', duration: '0' })
    expect(practice.alerts()).toMatchObject([{ code: 21608 }])
  },
)

test('twilio.md 10.2 a dialed number that was not verified fails', async () => {
  const { practice, app, advance } = await stage(ringFirst(), { isTrial: true })
  practice.verify(CALLER, LINE)
  practice.call({ line: LINE, from: CALLER, ends: 'answered' })
  await advance(600)
  expect(app.at('/twilio/dialed')).toMatchObject([{ parameters: { DialCallStatus: 'failed', DialBridged: 'false' } }])
})

test('twilio.md 10.2 the account says which it is', async () => {
  const path = `/2010-04-01/Accounts/${ACCOUNT}.json`
  expect((await (await trial()).get(path)).json).toMatchObject({ type: 'Trial', status: 'active' })
  expect((await (await stage()).get(path)).json).toMatchObject({ type: 'Full', status: 'active' })
})

test('a full account has nothing to verify and reaches everybody', async () => {
  const { practice, create, get } = await stage()
  expect(() => practice.verify(CALLER, LINE)).toThrow('Only a trial account')
  expect((await create(text({ To: STRANGER }))).status).toBe(201)
  expect((await get('OutgoingCallerIds.json')).json).toMatchObject({ outgoing_caller_ids: [] })
})

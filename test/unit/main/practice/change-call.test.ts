import { expect, test } from 'vitest'

import type { PracticeCall } from '../../../../main/practice/call-script.ts'
import { CALLER, LINE, recordedLine, response, ringFirst, rows, stage, type Routes } from './stage.ts'

const ELSEWHERE = response('<Say>Please hold.</Say>')

/** A call that somebody does something to from outside, so many seconds after it began. */
async function changed(
  afterSeconds: number,
  form: Readonly<Record<string, string>>,
  { call = {}, routes = {}, leg = 'parent' }: { call?: Partial<PracticeCall>; routes?: Routes; leg?: string } = {},
) {
  const all = await stage(ringFirst({ '/elsewhere': ELSEWHERE, ...routes }))
  const sid = all.practice.call({ line: LINE, from: CALLER, ends: 'no_answer', ...call })
  await all.advance(afterSeconds)
  const [child] = rows((await all.get(`Calls.json?ParentCallSid=${sid}`)).json, 'calls')
  const path = `Calls/${leg === 'parent' ? sid : String(child?.['sid'])}.json`
  const Url = form['Url']?.replace('APP', all.app.origin)
  const answer = await all.send('POST', path, { ...form, ...(Url === undefined ? {} : { Url }) })
  const changedAt = all.clock.now()
  await all.advance(0)
  const atOnce = all.paths()
  await all.advance(600)
  const parametersOf = (path: string) => all.app.at(path).map((one) => one.parameters)
  return { ...all, sid, path, answer, changedAt, atOnce, parametersOf }
}

const REDIRECT = { Url: 'APP/elsewhere' }

test('twilio.md 3.3 redirected while it rings: action still fires, its answer is ignored, the new document runs', async () => {
  const { answer, atOnce, parametersOf, paths, practice } = await changed(10, REDIRECT)
  expect(answer).toMatchObject({ status: 200, json: { status: 'ringing' } })
  expect(atOnce).toContain('/elsewhere')
  expect(parametersOf('/twilio/dialed')).toMatchObject([
    { DialCallStatus: 'canceled', DialBridged: 'false', CallStatus: 'ringing' },
  ])
  expect(parametersOf('/twilio/child').at(-1)).toMatchObject({ CallStatus: 'canceled' })
  expect(parametersOf('/elsewhere')).toMatchObject([{ From: CALLER, To: LINE, Direction: 'inbound' }])
  expect(parametersOf('/twilio/voice/status')).toMatchObject([{ CallStatus: 'completed', CallDuration: '1' }])
  expect(paths()).not.toContain('/twilio/recorded')
  expect(practice.alerts()).toEqual([])
})

test('twilio.md 3.3 redirected during the talk: bridged until then, the new document runs', async () => {
  const { atOnce, parametersOf } = await changed(15, REDIRECT, { call: { ends: 'answered' } })
  expect(atOnce).toContain('/elsewhere')
  expect(parametersOf('/twilio/dialed')).toMatchObject([
    { DialCallStatus: 'completed', DialBridged: 'true', DialCallDuration: '10', CallStatus: 'in-progress' },
  ])
})

test('twilio.md 3.3 redirected during the screen: not bridged, no key is asked for any more', async () => {
  const { atOnce, parametersOf } = await changed(6, REDIRECT, { call: { ends: 'answered' } })
  expect(atOnce).toContain('/elsewhere')
  expect(parametersOf('/twilio/dialed')).toMatchObject([{ DialBridged: 'false' }])
  expect(parametersOf('/twilio/accept')).toEqual([])
})

test('twilio.md 3.3 redirected during a voicemail: what was said is kept, action is not asked', async () => {
  const { get, sid, atOnce, parametersOf } = await changed(5, REDIRECT, {
    call: { ends: 'voicemail' },
    routes: recordedLine('transcribe="true"'),
  })
  expect(atOnce).toContain('/elsewhere')
  expect(parametersOf('/twilio/recorded')).toEqual([])
  expect(rows((await get(`Calls/${sid}/Recordings.json`)).json, 'recordings')).toMatchObject([{ duration: '5' }])
})

test('a call can be sent to a document in the request itself', async () => {
  const { answer, parametersOf } = await changed(10, { Twiml: ELSEWHERE })
  expect(answer.status).toBe(200)
  expect(parametersOf('/twilio/voice/status')).toMatchObject([{ CallStatus: 'completed', CallDuration: '1' }])
})

test('twilio.md 3.3 a child leg ended by REST while it rings: canceled, the caller stays for the voicemail', async () => {
  const { parametersOf } = await changed(10, { Status: 'canceled' }, { leg: 'child', call: { ends: 'voicemail' } })
  expect(parametersOf('/twilio/child').at(-1)).toMatchObject({ CallStatus: 'canceled' })
  expect(parametersOf('/twilio/dialed')).toMatchObject([{ DialCallStatus: 'canceled', CallStatus: 'ringing' }])
  expect(parametersOf('/twilio/recorded')).toHaveLength(1)
})

test.each([
  [10, 'canceled'],
  [15, 'completed'],
])('a call ended by REST after %i s ends %s at once, action and number are told', async (afterSeconds, status) => {
  const { get, path, atOnce, parametersOf } = await changed(
    afterSeconds,
    { Status: 'completed' },
    { call: { ends: afterSeconds === 10 ? 'no_answer' : 'answered' } },
  )
  expect((await get(path)).json).toMatchObject({ status })
  expect(atOnce.slice(-2)).toContain('/twilio/voice/status')
  expect(parametersOf('/twilio/dialed')).toMatchObject([{ CallStatus: 'completed' }])
})

test.each([
  ['nothing to do', 20001, {}],
  ['both a Url and Twiml', 20001, { ...REDIRECT, Twiml: ELSEWHERE }],
  ['a Url that is none', 21402, { Url: '/elsewhere' }],
  ['a method that is none', 21403, { ...REDIRECT, Method: 'PUT' }],
  ['Twiml that is none', 12200, { Twiml: '<Response><Ring/></Response>' }],
  ['a status that cannot be asked for', 20001, { Status: 'busy' }],
])('%s is refused with %i and the call goes on', async (_, code, form) => {
  const { answer, parametersOf, paths } = await changed(10, form)
  expect(answer).toMatchObject({ status: 400, json: { code } })
  expect(paths()).not.toContain('/elsewhere')
  expect(parametersOf('/twilio/dialed')).toMatchObject([{ DialCallStatus: 'no-answer' }])
})

test('what has ended, what was answered and what is no caller’s leg is refused with 21220', async () => {
  const refused = { answer: { status: 400, json: { code: 21220 } } }
  expect(await changed(500, REDIRECT)).toMatchObject(refused)
  expect(await changed(15, { Status: 'canceled' }, { call: { ends: 'answered' } })).toMatchObject(refused)
  expect(await changed(10, REDIRECT, { leg: 'child' })).toMatchObject(refused)
})

test('twilio.md 13.1 a call that is not there is 404', async () => {
  const { send } = await stage()
  expect(await send('POST', `Calls/CA${'9'.repeat(32)}.json`, { Status: 'completed' })).toMatchObject({ status: 404 })
})

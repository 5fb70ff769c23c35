import { expect, test } from 'vitest'

import { ACCOUNT, CALLER, LINE, recordedLine, rows, stage, text } from './stage.ts'

/** Where one row of each list is read again by itself, and what the account holds besides lists. */
const ANSWERS = [
  '',
  'Messages.json',
  'Messages/{message}.json',
  'Calls.json',
  'Calls/{call}.json',
  'Calls/{call}/Events.json',
  'Calls/{call}/Recordings.json',
  'Calls/{call}/Recordings/{recording}.json',
  'Recordings/{recording}.json',
  'Recordings/{recording}/Transcriptions.json',
  'Recordings/{recording}/Transcriptions/{transcription}.json',
  'IncomingPhoneNumbers.json',
  'IncomingPhoneNumbers/{number}.json',
]

/** An account in which there is one of everything. */
async function lived() {
  const all = await stage(recordedLine('transcribe="true"'))
  const { json } = await all.create(text())
  const call = all.practice.call({ line: LINE, from: CALLER, ends: 'voicemail' })
  await all.advance(2000)
  const first = async (path: string, name: string) => String(rows((await all.get(path)).json, name)[0]?.['sid'])
  const recording = await first(`Calls/${call}/Recordings.json`, 'recordings')
  const sids: Readonly<Record<string, string>> = {
    message: String(json['sid']),
    call,
    recording,
    transcription: await first(`Recordings/${recording}/Transcriptions.json`, 'transcriptions'),
    number: await first('IncomingPhoneNumbers.json', 'incoming_phone_numbers'),
  }
  return { ...all, at: (path: string) => path.replace(/\{(\w+)\}/g, (_, name: string) => sids[name] ?? '') }
}

test.each(ANSWERS)('twilio.md 13 GET …/%s has the shape of Twilio’s OpenAPI document', async (path) => {
  const { get, at } = await lived()
  const answer = await get(path === '' ? `/2010-04-01/Accounts/${ACCOUNT}.json` : at(path))
  expect(answer.status).toBe(200)
  const list = Object.values(answer.json).find(Array.isArray)
  expect(list ?? ['not a list']).not.toEqual([])
})

test('twilio.md 13.3 POST Messages.json has the shape of Twilio’s OpenAPI document', async () => {
  const { create } = await stage()
  expect(await create(text())).toMatchObject({ status: 201, json: { account_sid: ACCOUNT } })
})

test.each([
  ['GET', 'Letters.json', 404, 20404],
  ['DELETE', 'Messages.json', 405, 20004],
  ['POST', 'Calls/{call}/Events.json', 405, 20004],
  ['POST', 'Recordings/{recording}.json', 405, 20004],
  ['DELETE', 'Recordings/{recording}', 405, 20004],
  ['GET', 'Messages.json?PageSize=x', 400, 20001],
])('twilio.md 13.1 %s …/%s is refused with %i in the shape of every error', async (method, path, status, code) => {
  const { send, at } = await lived()
  expect(await send(method, at(path))).toMatchObject({ status, json: { code, status } })
})

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

test('twilio.md 10.2 GET …/OutgoingCallerIds.json has the shape of Twilio’s OpenAPI document', async () => {
  const { practice, get } = await stage({}, { isTrial: true })
  practice.verify(CALLER, LINE)
  const [listed] = rows((await get('OutgoingCallerIds.json')).json, 'outgoing_caller_ids')
  expect((await get(String(listed?.['uri']))).json).toEqual(listed)
})

test('twilio.md 13.3 POST …/Messages.json has the shape of Twilio’s OpenAPI document', async () => {
  const { create } = await stage()
  expect(await create(text())).toMatchObject({ status: 201, json: { account_sid: ACCOUNT } })
})

test('twilio.md 13.11 POST …/IncomingPhoneNumbers/{number}.json has the shape of Twilio’s OpenAPI document', async () => {
  const { send, at } = await lived()
  expect((await send('POST', at('IncomingPhoneNumbers/{number}.json'), { SmsUrl: '' })).status).toBe(200)
})

test('twilio.md 3.3 POST …/Calls/{call}.json has the shape of Twilio’s OpenAPI document', async () => {
  const { practice, send, advance } = await stage(recordedLine(''))
  const call = practice.call({ line: LINE, from: CALLER, ends: 'voicemail' })
  await advance(5)
  expect((await send('POST', `Calls/${call}.json`, { Status: 'completed' })).status).toBe(200)
})

/** Of no use to the program, and not here. */
const LEFT_OUT = /\/(Media|Notifications|AddOnResults)\.json$/

test('every address an answer tells of is answered', async () => {
  const { get, at } = await lived()
  const paths = ANSWERS.map((path) => (path === '' ? `/2010-04-01/Accounts/${ACCOUNT}.json` : at(path)))
  const answers = await Promise.all(paths.map(get))
  const told = new Set(answers.flatMap(({ json }) => addressesIn(json)).filter((path) => !LEFT_OUT.test(path)))
  const missing = await Promise.all([...told].map(async (path) => [path, (await get(path)).status] as const))
  expect(missing.filter(([, status]) => status !== 200)).toEqual([])
  expect(told.size).toBeGreaterThan(ANSWERS.length)
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

/** Everything that looks like a path of the REST API, however deep. */
function addressesIn(json: unknown): readonly string[] {
  if (typeof json === 'string') return json.startsWith('/2010-04-01/') ? [json] : []
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(addressesIn) : []
}

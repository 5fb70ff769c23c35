import { expect, test } from 'vitest'

import type { CallerActs } from '../../../../main/practice/call-script.ts'
import { ACCOUNT, basic, CALLER, LINE, recordedLine, response, rows, stage, TOKEN } from './stage.ts'

/** A forwarded line whose caller leaves a voicemail; ten minutes of it. */
async function voicemail({
  caller = {},
  attributes = 'transcribe="true"',
}: { caller?: CallerActs; attributes?: string } = {}) {
  const all = await stage(recordedLine(attributes))
  const sid = all.practice.call({ line: LINE, from: CALLER, ends: 'voicemail', caller })
  await all.advance(600)
  const told = (path: string) => all.app.at(path).map((one) => one.parameters)
  const recorded = told('/twilio/recorded')[0] ?? {}
  const file = (ending: string, authorization?: string) =>
    fetch(`${recorded['RecordingUrl'] ?? ''}${ending}`, authorization ? { headers: { authorization } } : {})
  return { ...all, sid, told, recorded, file, recording: `Recordings/${recorded['RecordingSid'] ?? ''}` }
}

test('twilio.md 5 a voicemail: action with its length and hangup, then the file is told of', async () => {
  const { told, sid, practice } = await voicemail()
  expect(told('/twilio/recorded')).toMatchObject([
    { RecordingDuration: '12', Digits: 'hangup', CallStatus: 'completed', CallSid: sid },
  ])
  expect(told('/twilio/recording')).toMatchObject([
    {
      RecordingStatus: 'completed',
      RecordingDuration: '12',
      RecordingSource: 'RecordVerb',
      RecordingChannels: '1',
    },
  ])
  expect(practice.alerts()).toEqual([])
})

test('twilio.md 5 what was said is told to transcribeCallback, signed, after the file', async () => {
  const says = 'Hi, this is Ben about 418 Alder Court.'
  const { app, sid, recorded, paths } = await voicemail({ caller: { says } })
  const { RecordingSid = '', RecordingUrl = '' } = recorded
  expect(app.at('/twilio/transcribed')).toMatchObject([
    {
      isSigned: true,
      method: 'POST',
      parameters: {
        AccountSid: ACCOUNT,
        CallSid: sid,
        From: CALLER,
        To: LINE,
        CallStatus: 'completed',
        Direction: 'inbound',
        ApiVersion: '2010-04-01',
        RecordingSid,
        RecordingUrl,
        TranscriptionSid: expect.stringMatching(/^TR[0-9a-f]{32}$/),
        TranscriptionText: says,
        TranscriptionStatus: 'completed',
        TranscriptionUrl: expect.stringMatching(`^${RecordingUrl}/Transcriptions/TR[0-9a-f]{32}$`),
      },
    },
  ])
  expect(paths().indexOf('/twilio/recording')).toBeLessThan(paths().indexOf('/twilio/transcribed'))
})

test('twilio.md 5 the transcription can be read where its URL says', async () => {
  const { app, get, recording, practice } = await voicemail({ caller: { says: 'Hello' } })
  const { TranscriptionSid = '', TranscriptionUrl = '' } = app.at('/twilio/transcribed')[0]?.parameters ?? {}
  const read = await get(`${TranscriptionUrl.slice(practice.apiBaseUrl.length)}.json`)
  expect(read.json).toMatchObject({ sid: TranscriptionSid, transcription_text: 'Hello', duration: '12' })
  expect((await get(`${recording}/Transcriptions.json`)).json).toMatchObject({ transcriptions: [read.json] })
})

test.each([
  [1, 0],
  [2, 1],
  [120, 1],
  [121, 0],
])('twilio.md 5 a recording of %i s is transcribed %i times', async (voicemailSeconds, times) => {
  const { told, get, recording } = await voicemail({ caller: { voicemailSeconds } })
  expect(told('/twilio/recorded')).toMatchObject([{ RecordingDuration: String(voicemailSeconds) }])
  expect(told('/twilio/transcribed')).toHaveLength(times)
  expect(rows((await get(`${recording}/Transcriptions.json`)).json, 'transcriptions')).toHaveLength(times)
})

test.each(['', 'transcribe="false"'])('twilio.md 5 nothing is transcribed with "%s"', async (attributes) => {
  expect((await voicemail({ attributes })).told('/twilio/transcribed')).toEqual([])
})

test('twilio.md 13.12 a caller who says nothing at the beep leaves an absent recording: no file, no words', async () => {
  const { told, get, file, recording } = await voicemail({ caller: { leaves: 'beep' } })
  expect(told('/twilio/recording')).toMatchObject([{ RecordingStatus: 'absent', RecordingDuration: '0' }])
  expect(told('/twilio/transcribed')).toEqual([])
  expect((await get(`${recording}.json`)).json).toMatchObject({ status: 'absent', duration: '0' })
  expect((await file('.mp3')).status).toBe(404)
})

test('twilio.md 5 absent is told only to who asked for it', async () => {
  const caller = { leaves: 'beep' } as const
  const { told, practice } = await voicemail({ caller, attributes: 'recordingStatusCallbackEvent="completed"' })
  expect([told('/twilio/recording'), practice.alerts()]).toEqual([[], []])
})

test('twilio.md 5 a voicemail stands in its call’s recordings, and each of them by itself', async () => {
  const { get, sid, recorded, recording } = await voicemail()
  const list = rows((await get(`Calls/${sid}/Recordings.json`)).json, 'recordings')
  const one = {
    sid: recorded['RecordingSid'],
    call_sid: sid,
    status: 'completed',
    duration: '12',
    source: 'RecordVerb',
  }
  expect(list).toMatchObject([one])
  expect((await get(String(list[0]?.['uri']))).json).toMatchObject(one)
  expect((await get(`${recording}.json`)).json).toMatchObject({ ...one, media_url: recorded['RecordingUrl'] })
  expect((await get(`Calls/CA${'9'.repeat(32)}/${recording}.json`)).status).toBe(404)
})

test('twilio.md 5 a recording has no file and no length before it is told of', async () => {
  const { practice, advance, get, app } = await stage(recordedLine(''))
  practice.call({ line: LINE, from: CALLER, ends: 'voicemail' })
  await advance(13)
  const { RecordingSid = '', RecordingUrl = '' } = app.at('/twilio/recorded')[0]?.parameters ?? {}
  const before = await get(`Recordings/${RecordingSid}.json`)
  expect(before.json).toMatchObject({ status: 'processing', duration: null })
  expect((await fetch(`${RecordingUrl}.wav`)).status).toBe(404)
  await advance(2)
  expect(app.at('/twilio/recording')).toHaveLength(1)
  expect((await fetch(`${RecordingUrl}.wav`)).status).toBe(200)
})

test.each([
  ['', 'audio/x-wav'],
  ['.wav', 'audio/x-wav'],
  ['.mp3', 'audio/mpeg'],
])('twilio.md 5 RecordingUrl%s is a second of sound, %s, to anybody', async (ending, contentType) => {
  const { file } = await voicemail()
  const answer = await file(ending)
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect([answer.status, answer.headers.get('content-type'), bytes.toString('latin1', 0, 4)]).toEqual([
    200,
    contentType,
    'RIFF',
  ])
  expect(new Set(bytes.subarray(44)).size).toBeGreaterThan(50)
})

test.each(['', '.wav', '.mp3'])(
  'twilio.md 5 enforced, RecordingUrl%s needs the account’s Basic auth',
  async (ending) => {
    const { file, practice } = await voicemail()
    practice.enforceMediaAuth(true)
    expect((await file(ending)).status).toBe(401)
    expect((await file(ending, basic(ACCOUNT, 'wrong'))).status).toBe(401)
    expect((await file(ending, basic(ACCOUNT, TOKEN))).status).toBe(200)
  },
)

test('twilio.md 5 only the file is public: a recording’s JSON needs the account’s Basic auth', async () => {
  const { file } = await voicemail()
  expect((await file('.json')).status).toBe(401)
  expect((await file('/Transcriptions.json')).status).toBe(401)
})

test('twilio.md 5 a deleted recording is gone with its file and its words, and cannot be deleted twice', async () => {
  const { send, get, file, recording, app, practice } = await voicemail()
  expect((await send('DELETE', `${recording}.json`)).status).toBe(204)
  expect((await send('DELETE', `${recording}.json`)).status).toBe(404)
  const words = app.at('/twilio/transcribed')[0]?.parameters['TranscriptionUrl'] ?? ''
  const paths = [`${recording}.json`, `${words.slice(practice.apiBaseUrl.length)}.json`]
  expect(await Promise.all(paths.map(async (path) => (await get(path)).status))).toEqual([404, 404])
  expect((await file('.wav')).status).toBe(404)
})

test('twilio.md 5 what is deleted before it was transcribed is never told of', async () => {
  const { practice, advance, send, app } = await stage(recordedLine('transcribe="true"'))
  practice.call({ line: LINE, from: CALLER, ends: 'voicemail' })
  await advance(17)
  await send('DELETE', `Recordings/${app.at('/twilio/recorded')[0]?.parameters['RecordingSid'] ?? ''}.json`)
  await advance(600)
  expect([app.at('/twilio/recording').length, app.at('/twilio/transcribed').length]).toEqual([1, 0])
})

test('twilio.md 13.8 <Record> without action loops: the current document is asked for again, with the recording', async () => {
  const all = await stage({ '/twilio/voice': response('<Record maxLength="60"/><Say>Never heard.</Say>') })
  const caller = { voicemailSeconds: 150 }
  all.practice.call({ line: LINE, from: CALLER, ends: 'voicemail', caller })
  await all.advance(600)
  const asked = all.app.at('/twilio/voice').map(({ parameters: { RecordingDuration, Digits, CallStatus } }) => {
    return [RecordingDuration, Digits, CallStatus]
  })
  expect(asked).toEqual([
    [undefined, undefined, 'ringing'],
    ['60', '', 'in-progress'],
    ['60', '', 'in-progress'],
    ['30', 'hangup', 'completed'],
  ])
})

test('twilio.md 5 a caller who runs out of patience is recorded up to then', async () => {
  const { recorded, told } = await voicemail({ caller: { patienceSeconds: 5 } })
  expect(recorded).toMatchObject({ RecordingDuration: '5', Digits: 'hangup', CallStatus: 'completed' })
  expect(told('/twilio/transcribed')).toHaveLength(1)
})

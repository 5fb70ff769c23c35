import http from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import type { CallSid, RecordingSid } from '../../../../main/domain/words/identifiers.ts'
import { account } from '../../../../main/telephony/account.ts'
import { fetchRecording, listRecordings } from '../../../../main/telephony/recordings.ts'
import { afternoon } from '../../../fixtures/evidence.ts'
import { listedAccount } from '../../../fixtures/listed-account.ts'

const audio = Buffer.from([
  0xff,
  0xfb,
  0x00,
  0x0a,
  0x0d,
  0xc3,
  0x28,
  ...Array.from({ length: 70_000 }, (_, n) => n % 251),
])
const key = `Basic ${Buffer.from('AC1:s3cret').toString('base64')}`
const recording = 'RE1' as RecordingSid

interface Asked {
  readonly path: string
  readonly authorization: string | undefined
}

/** A server that answers each request as the next of these says; the last goes on. */
async function server(...answers: readonly ((response: http.ServerResponse) => void)[]) {
  const asked: Asked[] = []
  const listener = http.createServer((request, response) => {
    response.on('error', () => {})
    asked.push({ path: request.url ?? '', authorization: request.headers.authorization })
    answers[Math.min(asked.length, answers.length) - 1]?.(response)
  })
  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  onTestFinished(() => {
    listener.closeAllConnections()
    listener.close()
  })
  return { url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`, asked }
}

const says = (status: number, headers: Record<string, string>, body: string | Buffer) => (to: http.ServerResponse) => {
  to.writeHead(status, headers)
  to.end(body)
}
const playing = says(200, { 'content-type': 'audio/mpeg' }, audio)
const notThere = says(404, { 'content-type': 'application/json' }, '{"code":20404}')
const sendsTo = (location: string) => says(302, { location }, '')

async function fetchFrom(apiBaseUrl: string, sid = recording, keep?: () => Promise<void>, timeoutSeconds = 5) {
  const kept: [string, Buffer][] = []
  const opened = account({
    accountSid: 'AC1',
    authToken: 's3cret',
    apiBaseUrl,
    requestTimeoutSeconds: timeoutSeconds,
  })
  onTestFinished(() => opened.close())
  const keeps =
    keep ?? ((name: string, bytes: Uint8Array) => Promise.resolve(void kept.push([name, Buffer.from(bytes)])))
  const report = () => fetchRecording(opened, sid, keeps, () => afternoon)
  return { report, kept }
}

test('a recording that lags is not there yet, then comes byte for byte, with the account’s key, from the account’s own address', async () => {
  const { url, asked } = await server(notThere, playing)
  const { report, kept } = await fetchFrom(url)
  expect([await report(), await report()]).toEqual([{ is: 'not_yet', retryAfter: null }, { is: 'kept' }])
  expect(kept).toEqual([['RE1', audio]])
  const path = '/2010-04-01/Accounts/AC1/Recordings/RE1.mp3'
  expect(asked).toEqual([
    { path, authorization: key },
    { path, authorization: key },
  ])
})

test('the account’s key never goes to another host, wherever Twilio sends us', async () => {
  const elsewhere = await server(playing)
  const { url, asked } = await server(sendsTo(`${elsewhere.url}/store/RE1.mp3`))
  const { report, kept } = await fetchFrom(url)
  expect([await report(), kept.length]).toEqual([{ is: 'kept' }, 1])
  expect(elsewhere.asked).toEqual([{ path: '/store/RE1.mp3', authorization: undefined }])
  expect(asked.map(({ authorization }) => authorization)).toEqual([key])
})

test('back at the account’s host it is the account’s key again; in circles it goes on for three hops', async () => {
  const same = await server(sendsTo('/elsewhere'), playing)
  expect(await (await fetchFrom(same.url)).report()).toEqual({ is: 'kept' })
  expect(same.asked[1]).toEqual({ path: '/elsewhere', authorization: key })
  const circle = await server(sendsTo('/again'))
  expect(await (await fetchFrom(circle.url)).report()).toEqual({ is: 'not_yet', retryAfter: null })
  expect(circle.asked.length).toBe(4)
})

test.each(['file:///etc/passwd', 'http://[', 'javascript:1'])('a redirect to %s is not followed', async (location) => {
  const { url, asked } = await server(sendsTo(location))
  expect(await (await fetchFrom(url)).report()).toEqual({ is: 'not_yet', retryAfter: null })
  expect(asked.length).toBe(1)
})

test('a page of HTML, JSON, a server in trouble: nothing of it is kept, and it is tried again', async () => {
  const html = says(200, { 'content-type': 'text/html' }, '<html>sign in</html>')
  const busy = says(429, { 'retry-after': '7' }, '')
  const { url } = await server(html, says(200, {}, audio), says(503, { 'content-type': 'audio/mpeg' }, audio), busy)
  const { report, kept } = await fetchFrom(url)
  const reports = [await report(), await report(), await report(), await report()]
  expect(reports).toEqual([null, null, null, 7000].map((retryAfter) => ({ is: 'not_yet', retryAfter })))
  expect(kept).toEqual([])
})

test('50 MB are no voicemail: with their length said they are not read, without it reading stops', async () => {
  const chunk = Buffer.alloc(1024 * 1024)
  let sent = 0
  const endless = (response: http.ServerResponse) => {
    response.writeHead(200, { 'content-type': 'audio/mpeg' })
    const write = () => {
      while (sent < 50 && !response.destroyed) {
        sent += 1
        if (!response.write(chunk)) return void response.once('drain', write)
      }
      response.end()
    }
    write()
  }
  const said = (response: http.ServerResponse) => {
    response.writeHead(200, { 'content-type': 'audio/mpeg', 'content-length': 50 * 1024 * 1024 })
    response.write(chunk)
  }
  const { url } = await server(endless, said)
  const { report, kept } = await fetchFrom(url)
  expect([await report(), await report(), kept.length]).toEqual([{ is: 'useless' }, { is: 'useless' }, 0])
  expect(sent).toBeLessThan(50)
})

test('a file that is cut, or stands still, is tried again', async () => {
  const begins = (response: http.ServerResponse) => {
    response.writeHead(200, { 'content-type': 'audio/mpeg', 'content-length': audio.length })
    response.write(audio.subarray(0, 1000))
  }
  const cut = (response: http.ServerResponse) => {
    begins(response)
    setImmediate(() => response.destroy())
  }
  const { url } = await server(cut, begins)
  const { report, kept } = await fetchFrom(url, recording, undefined, 0.2)
  expect([await report(), await report(), kept]).toEqual([
    { is: 'not_yet', retryAfter: null },
    { is: 'not_yet', retryAfter: null },
    [],
  ])
})

test('what is no name of Twilio’s is asked for nowhere', async () => {
  const { url, asked } = await server(playing)
  for (const sid of ['', 'RE', 'RE1/../../x', 'RE1?', `RE${'a'.repeat(65)}`, 'CA1'])
    expect(await (await fetchFrom(url, sid as RecordingSid)).report()).toEqual({ is: 'useless' })
  expect(asked).toEqual([])
})

test('a disk that takes no more is no answer: whoever asked is told', async () => {
  const { url } = await server(playing)
  const { report } = await fetchFrom(url, recording, () => Promise.reject(new Error('ENOSPC')))
  await expect(report()).rejects.toThrow('ENOSPC')
})

test('10.1 the voicemails of a call are its finished recordings that it left itself', async () => {
  const rows = [
    { sid: 'RE1', duration: '12', status: 'completed', source: 'RecordVerb' },
    { sid: 'RE2', duration: '9', status: 'processing', source: 'RecordVerb' },
    { sid: 'RE3', duration: '9', status: 'completed', source: 'DialVerb' },
    { sid: 'RE4', duration: null, status: 'absent', source: 'RecordVerb' },
    { sid: 'RE/5', duration: '9', status: 'completed', source: 'RecordVerb' },
    {},
  ]
  const call = 'CA1' as CallSid
  const found = await listRecordings(listedAccount({ 'Calls/CA1/Recordings': rows }), call)
  expect(found).toEqual([{ type: 'VoicemailLeft', call, recordingSid: 'RE1', seconds: 12 }])
  expect(await listRecordings(listedAccount({ 'Calls/CA1/Recordings': null }), call)).toBeNull()
})

import Sqlite from 'better-sqlite3'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { EpochMs } from '../../main/domain/words/instant.ts'
import { manualClock, stopwatch } from '../../main/engine/clock.ts'
import { start } from '../../main/start.ts'
import { openDataFolder } from '../../main/store/data-folder.ts'
import { breakable } from '../fixtures/breakable-database.ts'
import { caller, type Caller } from '../reliability/outside/caller.ts'
import { audio } from '../reliability/outside/fake-recordings.ts'
import { startFakeTwilio, type FakeTwilio } from '../reliability/outside/fake-twilio.ts'
import {
  FORWARDED,
  PARALLEL,
  PUBLIC,
  RING,
  settingsFor,
  SID,
  START,
  TOKEN,
  UNSCREENED,
  type Outside,
  type ShownCall,
} from '../reliability/outside/outside.ts'
import { ask, encoded, signature, type Form, type WebhookAnswer } from '../reliability/outside/webhook.ts'

/** Twilio waits this long for a page of a call (twilio.md 2). */
const PATIENCE_MS = 4_000

/** The whole program in this process, on a real database that can be made to fail, beside a Twilio of our own. */
async function program() {
  const place = mkdtempSync(path.join(tmpdir(), 'ringback-store-'))
  const fake = await startFakeTwilio({ sid: SID, token: TOKEN }, START)
  fake.numbers.push(RING, FORWARDED, PARALLEL, UNSCREENED)
  const folder = openDataFolder(path.join(place, 'data'), { now: START as EpochMs })
  const { db, breaks, thrown } = breakable(folder.db)
  const clock = manualClock(START as EpochMs)
  const running = await start({
    folder: { ...folder, db },
    file: settingsFor(fake.baseUrl),
    simulate: false,
    clock,
    manualClock: clock,
    port: 0,
    announce: () => {},
    complain: () => {},
  })
  onTestFinished(async () => {
    breaks(undefined)
    await running.stop()
    await fake.stop()
    rmSync(place, { recursive: true, force: true })
  })
  const webhook = (url: string, form: Form): Promise<WebhookAnswer> => {
    const whole = new URL(url, PUBLIC).href
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': signature(TOKEN, whole, form),
    }
    return ask(whole.replace(PUBLIC, running.receiverUrl), { headers, body: encoded(form) })
  }
  const result = async <T>(method: string, params: object = {}) => {
    const answered = await running.answer(method, params)
    if ('error' in answered) throw new Error(JSON.stringify(answered.error))
    return answered.result as T
  }
  const calls = async () => (await result<{ calls: readonly ShownCall[] }>('inbox.list')).calls
  const advance = async (seconds: number) => {
    fake.now += seconds * 1000
    await result('clock.advance', { by: `PT${seconds}S` })
  }
  /** What making a call needs of the world. */
  const world = { webhook } as Outside
  const sleeps = async (seconds: number) => {
    fake.now += seconds * 1000
    await result('clock.jump', { by: `PT${seconds}S` })
  }
  return { world, fake, place, breaks, thrown, calls, advance, sleeps }
}

const takesVoicemail = /<Say>.+<\/Say><Record [^>]*action="[^"]+\/voicemail/

test.each(['SQLITE_BUSY', 'SQLITE_FULL', 'SQLITE_IOERR', 'SQLITE_CORRUPT'])(
  'design 6 the caller hears ringing and a voice even when every call of the store fails: %s',
  async (code) => {
    const { world, breaks, thrown } = await program()
    breaks(code)
    const answers: WebhookAnswer[] = []
    const rung = caller(world, RING, '+15125550110')
    answers.push(await rung.voice(), await rung.screen(), await rung.press('1'))
    answers.push(await rung.dialed('no-answer', { bridged: false }))
    const forwarded = await caller(world, FORWARDED, '+15125550111').voice()
    const parallel = caller(world, PARALLEL, '+15125550112')
    answers.push(forwarded, await parallel.voice(), await parallel.pickedUp())
    expect(answers.map(({ status, contentType }) => [status, contentType])).toEqual(
      answers.map(() => [200, 'text/xml; charset=utf-8']),
    )
    const [voice, screened, joined, dialed, , paused, pickedUp] = answers.map(({ body }) => body)
    expect([voice, screened, joined, paused]).toEqual([
      expect.stringMatching(/<Dial .*<Number /),
      expect.stringContaining('<Gather '),
      expect.stringContaining('<Response/>'),
      expect.stringMatching(/<Pause .*<Redirect /),
    ])
    for (const body of [dialed, forwarded.body, pickedUp]) expect(body).toMatch(takesVoicemail)
    expect(thrown()).toBeGreaterThanOrEqual(answers.length)
  },
)

test('design 6 what could not be kept is not said to be: reports are answered 5xx, and Twilio tells them again', async () => {
  const { world, breaks, calls } = await program()
  const call = await missed(world)
  breaks('SQLITE_FULL')
  const reports = [await call.recorded(12), await call.transcribed('Is it free?'), await call.ended('completed')]
  expect(reports.map(({ status }) => status)).toEqual([500, 500, 500])
  breaks(undefined)
  expect((await call.recorded(12)).status).toBe(204)
  expect((await calls())[0]?.voicemail).toEqual({ seconds: 12 })
})

test('design 6 D8 a call and its voicemail of which nothing could be kept are found in Twilio’s list, once, with the file', async () => {
  const { world, fake, place, breaks, calls, advance } = await program()
  await advance(300)
  breaks('SQLITE_FULL')
  const call = await missed(world)
  await call.recorded(12)
  breaks(undefined)
  expect(await calls()).toEqual([])
  const { sid, from } = call
  const bytes = put(fake, call)
  await advance(60)
  const found = await calls()
  expect(found).toMatchObject([{ id: sid, outcome: 'missed', voicemail: { seconds: 12, url: expect.any(String) } }])
  expect(fake.textsTo(from).length).toBe(1)
  expect(readFileSync(path.join(place, 'data', 'media', `RE${sid.slice(2)}.mp3`)).equals(bytes)).toBe(true)
})

test('design 6 D8 a voicemail that was found and could not be kept is asked for again', async () => {
  const { world, fake, breaks, calls, advance } = await program()
  await advance(300)
  const call = await missed(world)
  put(fake, call)
  fake.onRead = ({ resource }) => {
    if (resource.endsWith('/Recordings')) breaks('SQLITE_FULL')
    return 'none'
  }
  await advance(60)
  fake.onRead = () => 'none'
  breaks(undefined)
  expect((await calls())[0]?.voicemail).toBeUndefined()
  await advance(60)
  expect((await calls())[0]?.voicemail).toMatchObject({ seconds: 12 })
})

test('D9 an answer of Twilio’s that could not be kept is kept when it can be: no text is being sent for ever', async () => {
  const { world, fake, breaks, calls, advance } = await program()
  await advance(300)
  const isAsked = new Promise<void>((resolve) => {
    fake.onCreate = () => {
      breaks('SQLITE_BUSY')
      resolve()
      return { refuse: 21211, status: 400 }
    }
  })
  await missed(world)
  await isAsked
  await advance(1).catch(() => {}) // it has its answer, and nothing can be written
  breaks(undefined)
  expect((await calls())[0]?.firstText?.state).toBe('sending')
  await advance(60)
  expect((await calls())[0]).toMatchObject({ firstText: { state: 'refused' }, decision: { code: 'text_refused' } })
})

test('design 6 another program that holds the database does not keep the caller waiting longer than Twilio waits', async () => {
  const { world, place } = await program()
  const other = new Sqlite(path.join(place, 'data', 'ringback.sqlite'))
  onTestFinished(() => void other.close())
  other.exec('BEGIN IMMEDIATE')
  const call = caller(world, RING, '+15125550110')
  const took = stopwatch()
  expect((await call.voice()).body).toContain('<Dial ')
  const afterVoice = took()
  expect((await call.dialed('no-answer', { bridged: false })).body).toMatch(takesVoicemail)
  expect(afterVoice).toBeLessThan(PATIENCE_MS)
  expect(took() - afterVoice).toBeLessThan(PATIENCE_MS)
})

/** Twilio lists a call that is over, and its recording. */
function put(fake: FakeTwilio, { sid, from }: Caller): Buffer {
  const about = { sid, parent: null, from, to: RING, status: 'completed', requests: [] }
  fake.calls.push({ ...about, startedAt: fake.now - 60_000, endedAt: fake.now })
  const bytes = audio(5_000)
  fake.recordings.push({ sid: `RE${sid.slice(2)}`, call: sid, seconds: 12, bytes, comes: 'whole' })
  return bytes
}

/** A call that rings and is taken by nobody. */
async function missed(world: Outside) {
  const call = caller(world, RING, '+15125550110')
  await call.voice()
  await call.dialed('no-answer', { bridged: false })
  return call
}

test.each(['SQLITE_BUSY', 'SQLITE_FULL'])(
  'D8 a store that fails while the computer wakes delays the listening, and nothing leaves before it: %s',
  async (code) => {
    const { world, fake, breaks, advance, sleeps } = await program()
    const ringing = caller(world, RING, '+15125550114')
    await ringing.voice()
    breaks(code)
    await sleeps(3600)
    breaks(undefined)
    const call = await missed(world)
    const before = fake.textsTo(call.from).length
    await advance(60)
    expect([before, fake.textsTo(call.from).length]).toEqual([0, 1])
  },
)

test('D8 a store that fails at a poll is polled for again', async () => {
  const { fake, breaks, advance } = await program()
  breaks('SQLITE_BUSY')
  await advance(60).catch(() => {})
  breaks(undefined)
  const from = '+15125550115'
  const times = { startedAt: fake.now, endedAt: fake.now + 20_000, from, status: 'no-answer' }
  fake.calls.push({ ...times, sid: 'CA00000000000000000000000000000115', parent: null, to: FORWARDED, requests: [] })
  await advance(120)
  expect(fake.textsTo(from)).toHaveLength(1)
})

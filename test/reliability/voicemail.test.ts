import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { missedCall, type Caller } from './outside/caller.ts'
import { audio } from './outside/fake-recordings.ts'
import { MINUTE, outside, RING, type Outside } from './outside/outside.ts'
import { killAll } from './outside/program.ts'

afterEach(killAll)

const bytes = audio(300_000)
const mediaOf = (world: Outside) => path.join(world.folder, 'data', 'media')
const fileOf = (world: Outside, { sid }: Caller) => path.join(mediaOf(world), `RE${sid.slice(2)}.mp3`)
const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8)

/** The recording is at Twilio from now on. */
function spoken(world: Outside, { sid }: Caller, comes: 'whole' | 'half' = 'whole') {
  const recording = { sid: `RE${sid.slice(2)}`, call: sid, seconds: 12, bytes, comes }
  world.fake.recordings.push(recording)
  return recording
}

/** Twilio's list shows the call as over. */
function over(world: Outside, { sid, from }: Caller): void {
  const ends = { startedAt: world.now() - 60_000, endedAt: world.now() }
  world.fake.calls.push({ sid, parent: null, from, to: RING, status: 'completed', ...ends, requests: [] })
}

test('a voicemail that lags at Twilio lies in media/ byte for byte once it is there, for the owner alone, with its words', async () => {
  const world = await outside()
  const call = await missedCall(world, RING)
  await call.recorded(12)
  await call.transcribed('  Is 12 Oak Lane still free?  ')
  await world.settle()
  expect((await world.call(call.sid)).voicemail).toEqual({ seconds: 12, transcript: 'Is 12 Oak Lane still free?' })
  spoken(world, call)
  await world.advance(2_000)
  const url = `ringback-media://voicemail/RE${call.sid.slice(2)}`
  expect((await world.call(call.sid)).voicemail).toMatchObject({ seconds: 12, url })
  const file = fileOf(world, call)
  expect([readFileSync(file).equals(bytes), modeOf(mediaOf(world)), modeOf(file)]).toEqual([true, '700', '600'])
  expect(world.fake.textsTo(call.from).length).toBe(1)
})

test('killed in the middle of the file, the program fetches it whole when it runs again', async () => {
  const world = await outside()
  const call = await missedCall(world, RING)
  const recording = spoken(world, call, 'half')
  await call.recorded(12)
  const asked = () => world.fake.asked.some(({ resource }) => resource.startsWith('Recordings/'))
  while (!asked()) await new Promise((resolve) => setImmediate(resolve))
  await world.kill()
  expect(existsSync(fileOf(world, call))).toBe(false)
  mkdirSync(mediaOf(world), { recursive: true })
  writeFileSync(`${fileOf(world, call)}.part`, bytes.subarray(0, 1000)) // as one that died before the rename leaves it
  recording.comes = 'whole'
  await world.start(MINUTE)
  await world.settle()
  expect(readFileSync(fileOf(world, call)).equals(bytes)).toBe(true)
  expect(readdirSync(mediaOf(world))).toEqual([path.basename(fileOf(world, call))])
})

test('D8 a voicemail left while the program was down is found and fetched when it runs again', async () => {
  const world = await outside()
  const call = await missedCall(world, RING)
  await world.kill()
  spoken(world, call)
  over(world, call)
  await world.start(5 * MINUTE)
  await world.settle()
  expect((await world.call(call.sid)).voicemail).toMatchObject({ seconds: 12, url: expect.any(String) })
  expect(readFileSync(fileOf(world, call)).equals(bytes)).toBe(true)
})

test('D8 contract: recordings that Twilio does not list hold no text back, and block no line', async () => {
  const world = await outside({ started: false })
  world.fake.onRead = ({ resource }) => (resource.endsWith('/Recordings') ? { refuse: 20404, status: 404 } : 'none')
  await world.start()
  const call = await missedCall(world, RING)
  over(world, call)
  await world.advance(2 * MINUTE)
  await world.jump(30 * MINUTE)
  const next = await missedCall(world, RING)
  expect(world.fake.textsTo(next.from).length).toBe(1)
  const codes = world.program().events.flatMap(({ event, data }) => (event === 'problem.raised' ? [data['code']] : []))
  expect(codes).toEqual(['voicemail_unreachable'])
})

test('a folder that cannot be written to: the program lives on, and the file comes once it can be', async () => {
  const world = await outside()
  const call = await missedCall(world, RING)
  writeFileSync(mediaOf(world), 'somebody put a file here')
  spoken(world, call)
  await call.recorded(12)
  await world.advance(10_000)
  const next = await missedCall(world, RING)
  expect(world.fake.textsTo(next.from).length).toBe(1)
  expect((await world.call(call.sid)).voicemail).toEqual({ seconds: 12 })
  rmSync(mediaOf(world))
  await world.advance(MINUTE)
  expect(readFileSync(fileOf(world, call)).equals(bytes)).toBe(true)
})

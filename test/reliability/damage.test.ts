import Sqlite from 'better-sqlite3'
import { closeSync, mkdirSync, openSync, readFileSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { caller, missedCall, newCaller, text } from './outside/caller.ts'
import { readOnly } from './outside/mounts.ts'
import { FORWARDED, MINUTE, outside, RING, type Outside } from './outside/outside.ts'
import { killAll, startProgram } from './outside/program.ts'

const PAGE = 4096

afterEach(killAll)

const damages = [
  { says: 'its first page is zeros', spoil: (file: string) => overwrite(file, 0, Buffer.alloc(PAGE)) },
  {
    says: 'its first page is noise behind the header',
    spoil: (file: string) => overwrite(file, 100, noise(PAGE - 100)),
  },
  {
    says: 'every page but the first is noise',
    spoil: (file: string) => overwrite(file, PAGE, noise(statSync(file).size - PAGE)),
  },
  {
    says: 'it is cut in half',
    spoil: (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2 / PAGE) * PAGE),
  },
  { says: 'it is empty', spoil: (file: string) => truncateSync(file, 0) },
  {
    says: 'it is a text',
    spoil: (file: string) => writeFileSync(file, 'Dear diary, today I sold a house. '.repeat(500)),
  },
]

test('exit 4: a damaged database is told from a whole one, however it is damaged, and stays as it is', async () => {
  const world = await used()
  world.program().endInput()
  await world.program().ended
  const file = databaseOf(world)
  const whole = readFileSync(file)
  for (const { says, spoil } of damages) {
    writeFileSync(file, whole)
    spoil(file)
    const damaged = readFileSync(file)
    expect.soft({ says, ...(await refusal(world)) }).toEqual({
      says,
      exit: 4,
      lines: 1,
      code: 'damaged_database',
      message: expect.stringMatching(/^ringback\.sqlite is .*\.$/) as string,
      whatToDo: expect.stringMatching(/^Nothing was changed\./) as string,
    })
    expect.soft(readFileSync(file).equals(damaged), says).toBe(true)
  }
  writeFileSync(file, whole)
  await world.start(1000)
  expect(await world.calls()).toHaveLength(15)
})

test('a WAL that is cut in half is survived: what it held is fetched from Twilio, and nobody is texted twice', async () => {
  const world = await outside()
  const calls = Array.from({ length: 10 }, () => caller(world, FORWARDED, newCaller()))
  for (const call of calls) {
    world.fake.calls.push({
      sid: call.sid,
      parent: null,
      from: call.from,
      to: FORWARDED,
      status: 'completed',
      startedAt: world.now(),
      endedAt: world.now() + 1000,
      requests: [],
    })
    await call.voice()
    await world.advance(2000)
  }
  await world.kill()
  const wal = `${databaseOf(world)}-wal`
  truncateSync(wal, Math.floor(statSync(wal).size / 2))
  await world.start(5000)
  for (let n = 0; n < 20; n++) await world.advance(MINUTE)
  expect(calls.map(({ from }) => world.fake.textsTo(from).length)).toEqual(calls.map(() => 1))
  expect((await world.calls()).map(({ id, decision }) => `${id} ${decision?.code ?? ''}`).sort()).toEqual(
    calls.map(({ sid }) => expect.stringMatching(new RegExp(`^${sid} texted`)) as string),
  )
})

test('damage that is met while it runs is complained of: no crash, callers hear voicemail, methods say what to do', async () => {
  const world = await used()
  const program = world.program()
  const database = new Sqlite(databaseOf(world))
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
  overwrite(databaseOf(world), PAGE, noise(statSync(databaseOf(world)).size - PAGE))
  for (let n = 0; n < 5; n++) {
    const answer = await caller(world, n % 2 ? RING : FORWARDED, newCaller()).voice()
    expect(answer).toMatchObject({ status: 200, body: expect.stringMatching(/<Dial|<Record/) as string })
  }
  expect((await text(world, FORWARDED, newCaller(), 'Hello')).status).toBeGreaterThanOrEqual(500)
  for (const [method, params] of [
    ['inbox.list', {}],
    ['tasks.list', {}],
    ['lead.read', { phone: newCaller() }],
    ['clock.settle', {}],
    ['clock.advance', { by: 'PT2M' }],
  ] as const) {
    const { error } = await world.answer(method, params)
    if (error)
      expect(error).toMatchObject({
        message: expect.stringMatching(/\.$/) as string,
        whatToDo: expect.stringMatching(/\.$/) as string,
      })
  }
  expect(program.isOver()).toBe(false)
  expect(program.stderr()).toMatch(/SQLITE_CORRUPT|malformed/)
  expect(program.events.find(({ data }) => data['code'] === 'cannot_save')?.data).toMatchObject({
    sentence: expect.stringMatching(/damaged/) as string,
  })
  program.endInput()
  expect(await program.ended).toBe(0)
})

test('the data folder is a file: the only line says so', async () => {
  const world = await outside({ started: false })
  writeFileSync(path.join(world.folder, 'data'), 'a file')
  expect(await refusal(world)).toEqual({
    exit: 1,
    lines: 1,
    code: 'cannot_start',
    message: expect.stringMatching(/data .*\(EEXIST\)\.$/) as string,
    whatToDo: expect.stringMatching(/data folder can be written to/) as string,
  })
})

test('the data folder is on a disk that may only be read: the only line says so', async ({ skip }) => {
  const world = await used()
  await world.kill()
  const data = path.join(world.folder, 'data')
  if (!readOnly(data)) return skip()
  expect(await refusal(world)).toEqual({
    exit: 1,
    lines: 1,
    code: 'cannot_start',
    message: expect.stringMatching(/cannot be written to \(\w+\)\.$/) as string,
    whatToDo: expect.stringMatching(/data folder can be written to/) as string,
  })
})

test('the database may only be read: the only line says so', async ({ skip }) => {
  const world = await used()
  world.program().endInput()
  await world.program().ended
  const file = databaseOf(world)
  if (!readOnly(file)) return skip()
  expect(await refusal(world)).toEqual({
    exit: 1,
    lines: 1,
    code: 'cannot_start',
    message: expect.stringMatching(/^ringback\.sqlite cannot be written to \(\w+\)\.$/) as string,
    whatToDo: expect.stringMatching(/data folder can be written to/) as string,
  })
})

test('a database that was being made when the computer went down is made anew', async () => {
  const world = await outside({ started: false })
  const data = path.join(world.folder, 'data')
  mkdirSync(data)
  writeFileSync(path.join(data, 'ringback.sqlite.new'), 'half of it')
  await world.start()
  const call = await missedCall(world, FORWARDED)
  expect(world.fake.textsTo(call.from)).toHaveLength(1)
})

/** A program that has had some calls. */
async function used(): Promise<Outside> {
  const world = await outside()
  for (let n = 0; n < 15; n++) await caller(world, FORWARDED, newCaller()).voice()
  await world.advance(MINUTE)
  return world
}

/** What a start on that folder says, which must not succeed. */
async function refusal(world: Outside) {
  const at = (name: string) => path.join(world.folder, name)
  const program = startProgram([
    '--data',
    at('data'),
    '--settings',
    at('settings.json'),
    '--manual-clock',
    '2026-11-24T22:00:00Z',
  ])
  const first = await program.first
  const exit = await program.ended
  return { exit, lines: program.lines.length, ...first?.data }
}

function databaseOf(world: Outside): string {
  return path.join(world.folder, 'data', 'ringback.sqlite')
}

function overwrite(file: string, at: number, bytes: Buffer): void {
  const open = openSync(file, 'r+')
  writeSync(open, bytes, 0, bytes.length, at)
  closeSync(open)
}

function noise(length: number): Buffer {
  return Buffer.from(Array.from({ length }, (_, n) => (n * 7_919 + 13) % 251))
}

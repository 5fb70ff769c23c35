import Sqlite from 'better-sqlite3'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { caller, missedCall, newCaller, text } from './outside/caller.ts'
import { FORWARDED, outside, type Outside } from './outside/outside.ts'
import { killAll } from './outside/program.ts'

const isFull = process.env['RINGBACK_FULL'] === '1'
/** Each tells of itself. */
const TEXTS = isFull ? 50_000 : 12_000
const ends = ['SIGTERM', 'the end of its input'] as const
/** Real time that is allowed for what the contract does within 5 s. */
const LAST_WAIT_MS = 8_000

afterEach(killAll)

test(
  `nobody reads stdout while ${TEXTS} events are told: texts go out, memory stays, and no line is torn`,
  { timeout: 240_000 },
  async () => {
    const world = await outside()
    const program = world.program()
    await texts(world, 200)
    const before = program.memory()
    const told = program.events.length
    program.stopReading()
    await texts(world, TEXTS)
    const call = caller(world, FORWARDED, newCaller())
    await call.voice()
    await until(() => world.fake.textsTo(call.from).length === 1)
    const after = program.memory()

    const answers = Array.from({ length: 20 }, () => program.request('clock.read'))
    program.readOn()
    expect((await Promise.all(answers)).filter(({ error }) => error)).toEqual([])
    const events = program.events.slice(told)
    const gaps = events.filter(({ data }) => data['code'] === 'events_dropped')
    const dropped = gaps.reduce((sum, { data }) => sum + Number(data['dropped']), 0)
    console.log(JSON.stringify({ events: events.length, dropped, mebibytes: { before, after } }))
    expect(gaps.length).toBeGreaterThan(0)
    expect(events.length - gaps.length + dropped).toBeGreaterThanOrEqual(TEXTS)
    expect(events.findLast(({ event }) => event === 'call.missed')?.data['callId']).toBe(call.sid)
    expect(after - before).toBeLessThan(200)
  },
)

test.for(isFull ? ends : ends.slice(0, 1))(
  'nobody reads stdout: %s ends it all the same, with 0',
  { timeout: 60_000 },
  async (end) => {
    const world = await outside()
    const program = world.program()
    program.stopReading()
    await texts(world, 2_000)
    const startedAt = performance.now()
    if (end === 'SIGTERM') program.signal(end)
    else program.endInput()
    const code = await ended(program, LAST_WAIT_MS)
    expect({ code, inTime: performance.now() - startedAt < LAST_WAIT_MS }).toEqual({ code: 0, inTime: true })
  },
)

test('whoever read stdout is gone: calls are texted all the same', async () => {
  const world = await outside()
  await world.settle()
  world.program().closeOutput('stdout')
  const calls = Array.from({ length: 20 }, () => caller(world, FORWARDED, newCaller()))
  for (const call of calls) await call.voice()
  await until(() => calls.every(({ from }) => world.fake.textsTo(from).length === 1))
  expect(world.program().isOver()).toBe(false)
  world.program().endInput()
  expect(await ended(world.program(), LAST_WAIT_MS)).toBe(0)
})

test('whoever read stderr is gone: a fault of ours is complained of to nobody, and calls are texted after', async () => {
  const world = await outside()
  await world.settle()
  world.program().closeOutput('stderr')
  const database = new Sqlite(path.join(world.folder, 'data', 'ringback.sqlite'))
  database.exec("CREATE TRIGGER fault BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'a fault'); END")
  for (let n = 0; n < 5; n++) {
    const { status, body } = await caller(world, FORWARDED, newCaller()).voice()
    expect({ status, isVoicemail: body.includes('<Record') }).toEqual({ status: 200, isVoicemail: true })
  }
  database.exec('DROP TRIGGER fault')
  database.close()
  const call = await missedCall(world, FORWARDED)
  expect(world.fake.textsTo(call.from)).toHaveLength(1)
})

test('an event stands whole after an answer, and answers in their order, under load', { timeout: 60_000 }, async () => {
  const world = await outside()
  const program = world.program()
  const working = texts(world, 500)
  const answers = await Promise.all(Array.from({ length: 500 }, () => program.request('inbox.list', { limit: 50 })))
  await working
  const ids = program.lines.flatMap((line) => {
    const { id } = JSON.parse(line) as { id?: number }
    return id === undefined ? [] : [id]
  })
  expect(answers.filter(({ error }) => error)).toEqual([])
  expect(ids).toEqual(ids.toSorted((a, b) => a - b))
  await missedCall(world, FORWARDED)
})

/** Few of one person, since the file of a person who writes all day takes its time to read. */
const people = Array.from({ length: 2_000 }, newCaller)

/** Fifty at once. */
async function texts(world: Outside, count: number): Promise<void> {
  for (let n = 0; n < count; n += 50)
    await Promise.all(
      people.slice(n % 2_000, (n % 2_000) + 50).map((from) => text(world, FORWARDED, from, `Is it there? ${n}`)),
    )
}

async function until(isSo: () => boolean, withinMs = 10_000): Promise<void> {
  const deadline = performance.now() + withinMs
  while (!isSo() && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20))
  expect(isSo()).toBe(true)
}

async function ended(program: { readonly ended: Promise<number | string> }, withinMs: number) {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<string>((resolve) => (timer = setTimeout(() => resolve('does not end'), withinMs)))
  const code = await Promise.race([program.ended, late])
  clearTimeout(timer)
  return code
}

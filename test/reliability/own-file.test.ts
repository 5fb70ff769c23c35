import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { missedCall, newCaller, text, type Caller } from './outside/caller.ts'
import { FORWARDED, HOUR, MINUTE, outside, type Outside } from './outside/outside.ts'
import { startProgram, type Json } from './outside/program.ts'

const DAY = 24 * HOUR

/** Twilio's list has the call too, as it would. */
async function listedCall(world: Outside, from = newCaller()): Promise<Caller> {
  const startedAt = world.now()
  const call = await missedCall(world, FORWARDED, from)
  const times = { startedAt, endedAt: startedAt + 30_000, from, status: 'completed' }
  world.fake.calls.push({ ...times, sid: call.sid, parent: null, to: FORWARDED, requests: [] })
  return call
}

async function backUp(world: Outside): Promise<string> {
  const { files } = await world.result<{ files: string[] }>('data.backup')
  return files[0] ?? ''
}

/** A copy in which a call's text has yet to leave: Twilio takes none, until `onCreate` says otherwise. */
async function backUpWaiting(world: Outside): Promise<{ waiting: Caller; backup: string }> {
  world.fake.onCreate = () => ({ refuse: 20429, status: 429 })
  const waiting = await listedCall(world)
  return { waiting, backup: await backUp(world) }
}

const reasonFor = async (world: Outside, { sid }: Caller) => (await world.call(sid)).decision?.code
const textsTo = (world: Outside, { from }: Caller) => world.fake.answersTo(from).length
const dataFolder = (world: Outside) => path.join(world.folder, 'data')

/** The fields of a failed start on this data folder. */
async function refusedStart(world: Outside): Promise<{ code: number | string; said: string }> {
  const settings = path.join(world.folder, 'settings.json')
  const clock = new Date(world.now()).toISOString()
  const program = startProgram(['--data', dataFolder(world), '--settings', settings, '--manual-clock', clock])
  const first = await program.first
  return { code: await program.ended, said: JSON.stringify(first?.data) }
}

test('D13 a week-old backup is put back: nothing is sent again, nothing is lost, and each call says why', async () => {
  const world = await outside()
  const before = await listedCall(world)
  await world.advance(HOUR)
  const backup = await backUp(world)
  const week: Caller[] = []
  for (let day = 0; day < 7; day++) {
    week.push(await listedCall(world))
    await world.advance(DAY)
  }
  const recent = await listedCall(world)
  await world.advance(20 * MINUTE)

  expect(await world.result('data.restore', { from: backup })).toEqual({ held: 1 }) // the wait of the first caller
  await world.settle()
  const sent = world.fake.messages.length
  await world.advance(DAY)
  expect(world.fake.messages).toHaveLength(sent)
  await world.result('data.release')
  await world.advance(9 * DAY)

  const said = world.fake.messages.map(({ to, body }) => `${to}: ${body}`)
  expect(said.filter((one, n) => said.indexOf(one) !== n)).toEqual([])
  expect(said.length).toBeGreaterThan(sent) // the sequences of that week have gone on
  const calls = [before, ...week, recent]
  expect(await Promise.all(calls.map((call) => reasonFor(world, call)))).toEqual([
    'texted',
    ...week.map(() => 'texted_by_standby'),
    'texted_by_standby',
  ])
  expect(new Set((await world.tasks()).map(({ kind }) => kind))).toEqual(new Set(['manual_callback'])) // S39
  const next = await missedCall(world, FORWARDED)
  expect([await reasonFor(world, next), textsTo(world, next)]).toEqual(['texted', 1])
})

test('D13 what was still to leave in a backup is held until it is let go, and leaves once', async () => {
  const world = await outside()
  const { waiting, backup } = await backUpWaiting(world)
  world.fake.onCreate = () => 'none'

  expect(await world.result('data.restore', { from: backup })).toEqual({ held: 1 })
  await world.advance(5 * MINUTE)
  expect([await reasonFor(world, waiting), textsTo(world, waiting)]).toEqual(['held', 0])
  expect((await world.call(waiting.sid)).firstText?.state).toBe('held')

  expect(await world.result('data.release')).toEqual({ released: 1 })
  await world.advance(HOUR)
  expect([await reasonFor(world, waiting), textsTo(world, waiting)]).toEqual(['learnt_late_texted', 1])
})

test('D13 what left between the backup and its return is found in the list, though the list lags', async () => {
  const world = await outside()
  const { waiting, backup } = await backUpWaiting(world)
  world.fake.onCreate = () => 'none'
  world.fake.listLagMs = 14 * MINUTE
  await world.advance(MINUTE)
  expect(textsTo(world, waiting)).toBe(1)

  await world.result('data.restore', { from: backup })
  await world.result('data.release')
  await world.advance(DAY)
  expect([await reasonFor(world, waiting), textsTo(world, waiting)]).toEqual(['texted_by_standby', 1])
})

test('D13 held texts that nobody lets go become a call to make after a day', async () => {
  const world = await outside()
  const { waiting, backup } = await backUpWaiting(world)
  world.fake.onCreate = () => 'none'
  await world.result('data.restore', { from: backup })
  await world.advance(DAY + MINUTE)
  expect([await reasonFor(world, waiting), textsTo(world, waiting)]).toEqual(['learnt_too_late', 0])
  expect((await world.tasks()).map(({ kind }) => kind)).toEqual(['manual_callback'])
})

test('D10 a stop that came after the backup holds after its return', async () => {
  const world = await outside()
  const call = await listedCall(world)
  const backup = await backUp(world)
  await text(world, FORWARDED, call.from, 'STOP')
  const { calls } = await world.result<{ calls: { leadId: string }[] }>('inbox.list')
  await world.result('data.restore', { from: backup })
  await world.advance(HOUR)
  const again = await missedCall(world, FORWARDED, call.from)
  expect([await reasonFor(world, again), textsTo(world, again)]).toEqual(['opted_out', 1])
  expect(calls).toHaveLength(1)
})

test('contract: a damaged database stays in place, the newest good backup is named, and --restore starts from it', async () => {
  const world = await outside()
  const call = await listedCall(world)
  const good = await backUp(world)
  await world.advance(MINUTE)
  const bad = await backUp(world)
  writeFileSync(bad, 'no database')
  await world.kill()
  const database = path.join(dataFolder(world), 'ringback.sqlite')
  for (const ending of ['-wal', '-shm']) rmSync(database + ending, { force: true })
  writeFileSync(database, 'this is no database at all, and long enough to be looked at')
  const { code, said } = await refusedStart(world)
  expect([code, said]).toEqual([4, expect.stringContaining(path.basename(good))])
  expect(readFileSync(database, 'utf8')).toContain('no database at all')

  await world.start(HOUR, ['--restore', good])
  await world.settle()
  expect([await reasonFor(world, call), textsTo(world, call)]).toEqual(['texted', 1])
  const [aside = ''] = readdirSync(path.join(dataFolder(world), 'set-aside'))
  expect(readFileSync(path.join(dataFolder(world), 'set-aside', aside, 'ringback.sqlite'), 'utf8')).toContain(
    'no database at all',
  )

  // The same start again restores nothing again: what has happened since stays.
  const since = await missedCall(world, FORWARDED)
  await world.kill()
  await world.start(MINUTE, ['--restore', good])
  expect(await reasonFor(world, since)).toBe('texted')
  await world.advance(DAY)
  expect([textsTo(world, call), textsTo(world, since)]).toEqual([1, 1])
})

test('D8 a database that is gone from a folder in use counts as a restore: nobody is texted twice', async () => {
  const world = await outside()
  await world.advance(HOUR)
  await backUp(world)
  await world.advance(HOUR)
  const call = await listedCall(world)
  await world.kill()
  for (const ending of ['', '-wal', '-shm']) rmSync(path.join(dataFolder(world), `ringback.sqlite${ending}`))
  world.fake.listLagMs = 10 * MINUTE
  await world.start(MINUTE)
  await world.advance(DAY)
  expect([await reasonFor(world, call), textsTo(world, call)]).toEqual(['texted_by_standby', 1])
})

test('design 4 a copy is made each day, whole and for its owner alone, and the oldest go', async () => {
  const world = await outside()
  await missedCall(world, FORWARDED)
  await world.advance(20 * DAY)
  const backups = path.join(dataFolder(world), 'backups')
  const files = readdirSync(backups)
  expect(files).toHaveLength(14)
  expect(files.every((file) => file.startsWith('daily-'))).toBe(true)
  expect((statSync(path.join(backups, files[0] ?? '')).mode & 0o777).toString(8)).toBe('600')
})

test('contract: what cannot be restored or overwritten is refused, and nothing has changed', async () => {
  const world = await outside()
  const call = await missedCall(world, FORWARDED)
  const backup = await backUp(world)
  const noDatabase = path.join(world.folder, 'settings.json')
  const refused = async (method: string, params: Json) => (await world.answer(method, params)).error?.code
  const codes = [
    await refused('data.restore', { from: '/nowhere/at-all.sqlite' }),
    await refused('data.restore', { from: noDatabase }),
    await refused('data.backup', { to: noDatabase }),
    await refused('data.backup', { to: path.join(world.folder, 'no-folder', 'copy.sqlite') }),
  ]
  expect(codes).toEqual(['not_found', 'bad_file', 'conflict', 'not_found'])
  const to = path.join(world.folder, 'copy.sqlite')
  expect(await world.result('data.backup', { to })).toEqual({ files: [to] })
  expect([existsSync(to), existsSync(backup)]).toEqual([true, true])
  expect(await reasonFor(world, call)).toBe('texted')
})

test('D13 the install id rides in every URL that Twilio is given, and is the same after a restart', async () => {
  const world = await outside()
  const installs = async () => {
    const call = await missedCall(world, FORWARDED)
    const callback = world.fake.textsTo(call.from)[0]?.statusCallback ?? ''
    return new URL(callback).searchParams.get('install')
  }
  const before = await installs()
  await world.kill()
  await world.start(1000)
  expect([before, await installs()]).toEqual([expect.stringMatching(/^[\w-]{20,}$/), before])
})

test('D13 a computer that the numbers do not call texts nobody, says so, and goes on when they call it again', async () => {
  const world = await outside()
  world.fake.voiceUrls.set(FORWARDED, 'https://other.example.com/twilio/voice?install=another-computer')
  await world.advance(HOUR + MINUTE)
  const call = await listedCall(world)
  await world.settle()
  expect([await reasonFor(world, call), textsTo(world, call)]).toEqual(['held', 0])
  const problems = () => world.program().events.filter(({ event }) => event.startsWith('problem.'))
  expect(problems().map(({ event, data }) => [event, data['code']])).toEqual([['problem.raised', 'other_computer']])

  await world.kill()
  await world.start(MINUTE)
  await world.settle()
  expect(textsTo(world, call)).toBe(0)

  world.fake.voiceUrls.delete(FORWARDED)
  await world.advance(HOUR + MINUTE)
  expect(problems().at(-1)).toMatchObject({ event: 'problem.cleared', data: { code: 'other_computer' } })
  const next = await missedCall(world, FORWARDED)
  await world.advance(30 * MINUTE) // until Twilio is sure to list what the other one has sent
  expect([textsTo(world, call), textsTo(world, next)]).toEqual([1, 1])
})

test('D13 a copy of another folder starts as another computer, which Twilio can tell from the first', async () => {
  const installOf = async (world: Outside) => {
    const call = await missedCall(world, FORWARDED)
    return new URL(world.fake.textsTo(call.from)[0]?.statusCallback ?? '').searchParams.get('install')
  }
  const [first, second] = [await outside(), await outside({ started: false })]
  const backup = await backUp(first)
  await second.start(0, ['--restore', backup])
  const [one, other] = [await installOf(first), await installOf(second)]
  expect([one, other].every((id) => id !== null) && one !== other).toBe(true)
})

const leadOf = async (world: Outside, { sid }: Caller) => (await world.call(sid)).leadId

test.for(['data.restore', '--restore'])('D10 who texted STOP and was erased gets nothing after %s', async (by) => {
  const world = await outside()
  const call = await listedCall(world)
  const backup = await backUp(world)
  await world.advance(HOUR)
  await text(world, FORWARDED, call.from, 'STOP')
  await world.result('lead.erase', { leadId: await leadOf(world, call) })
  if (by === 'data.restore') await world.result('data.restore', { from: backup })
  else {
    await world.kill()
    await world.start(MINUTE, ['--restore', backup])
  }
  await world.advance(HOUR)
  expect(await world.calls()).toEqual([])
  const again = await missedCall(world, FORWARDED, call.from)
  expect([await reasonFor(world, again), textsTo(world, again)]).toEqual(['opted_out', 1])
})

test('D13 a text that the agent asked for by hand is not sent again when asked for after a restore', async () => {
  const world = await outside()
  await world.result('followUp.setEnabled', { enabled: false })
  const call = await listedCall(world)
  const backup = await backUp(world)
  world.fake.listLagMs = 12 * MINUTE
  const asks = async () => world.answer('lead.textNow', { leadId: await leadOf(world, call), callId: call.sid })
  await asks()
  await world.settle()
  expect(textsTo(world, call)).toBe(1)
  await world.result('data.restore', { from: backup })
  await asks()
  await world.advance(HOUR)
  expect(textsTo(world, call)).toBe(1)
})

test('D13 a released text waits until the list was read after the restore, however long that takes', async () => {
  const world = await outside()
  const { waiting, backup } = await backUpWaiting(world)
  world.fake.onCreate = () => 'none'
  world.fake.listLagMs = 14 * MINUTE
  await world.advance(MINUTE)
  expect(textsTo(world, waiting)).toBe(1)
  await world.result('data.restore', { from: backup })
  await world.result('data.release')
  world.fake.onRead = ({ resource }) => (resource === 'Messages' ? { refuse: 20500, status: 500 } : 'none')
  await world.advance(40 * MINUTE)
  expect(textsTo(world, waiting)).toBe(1)
  world.fake.onRead = () => 'none'
  await world.advance(HOUR)
  expect([await reasonFor(world, waiting), textsTo(world, waiting)]).toEqual(['texted_by_standby', 1])
})

test('contract: --restore of a file that was put back before helps again where the database is damaged', async () => {
  const world = await outside()
  const call = await listedCall(world)
  const backup = await backUp(world)
  await world.kill()
  await world.start(MINUTE, ['--restore', backup])
  await world.kill()
  const database = path.join(dataFolder(world), 'ringback.sqlite')
  for (const ending of ['-wal', '-shm']) rmSync(database + ending, { force: true })
  writeFileSync(database, 'this is no database at all, and long enough to be looked at')
  await world.start(MINUTE, ['--restore', backup])
  expect(await reasonFor(world, call)).toBe('texted')
})

test('D13 S46 who was texted just before a restore is not texted for a call just after it, though the list lags', async () => {
  const world = await outside()
  const backup = await backUp(world)
  const call = await listedCall(world)
  expect(textsTo(world, call)).toBe(1)
  world.fake.listLagMs = 14 * MINUTE
  await world.advance(2 * MINUTE)
  await world.result('data.restore', { from: backup })
  await world.settle()
  await world.advance(MINUTE)
  const again = await listedCall(world, call.from)
  const stranger = await listedCall(world)
  expect([textsTo(world, call), textsTo(world, stranger)]).toEqual([1, 1])
  await world.advance(HOUR)
  expect([textsTo(world, call), await reasonFor(world, again)]).toEqual([1, 'duplicate_call'])
})

test('contract: a requestId that was used sends nothing again, though a backup that does not know it was put back', async () => {
  const world = await outside()
  const call = await listedCall(world)
  const backup = await backUp(world)
  const sends = async () => {
    const params = { leadId: await leadOf(world, call), channel: 'sms', body: 'Are you free at noon?', requestId: 'r1' }
    return (await world.answer('message.send', params)).error?.code
  }
  expect(await sends()).toBeUndefined()
  await world.settle()
  await world.result('data.restore', { from: backup })
  expect(await sends()).toBe('conflict')
  await world.advance(HOUR)
  expect(world.fake.textsTo(call.from).length).toBe(2)
})

test('D13 a restore made while the clock stood a year ahead holds nothing for that year', async () => {
  const world = await outside()
  const backup = await backUp(world)
  const right = world.now()
  const set = async (at: number) => {
    world.fake.now = at
    await world.result('clock.set', { to: new Date(at).toISOString() })
  }
  await set(right + 365 * DAY)
  await world.result('data.restore', { from: backup })
  await set(right + MINUTE)
  await world.result('data.release')
  const { now } = await world.result<{ now: string }>('clock.read')
  world.fake.now = Date.parse(now)
  const call = await missedCall(world, FORWARDED)
  await world.settle()
  expect([await reasonFor(world, call), textsTo(world, call)]).toEqual(['texted', 1])
})

test('D10 a STOP to a line that was taken out of the settings holds for every line', async () => {
  const world = await outside()
  const call = await missedCall(world, FORWARDED)
  await text(world, '+15125550177', call.from, 'STOP')
  await world.advance(HOUR)
  const again = await missedCall(world, FORWARDED, call.from)
  expect([await reasonFor(world, again), textsTo(world, again)]).toEqual(['opted_out', 1])
})

test('D13 a take-over that is undone leaves a held text held, and what came of it is told', async () => {
  const world = await outside()
  const { waiting, backup } = await backUpWaiting(world)
  await world.advance(1000)
  await world.result('data.restore', { from: backup })
  world.fake.onCreate = () => 'none'
  await world.settle()
  const leadId = await leadOf(world, waiting)
  const { actionId } = await world.result<{ actionId: string }>('lead.takeOver', { leadId })
  expect((await world.call(waiting.sid)).firstText?.state).toBe('canceled')
  await world.result('lead.undo', { actionId })
  expect((await world.call(waiting.sid)).firstText?.state).toBe('held')
  await world.advance(DAY + HOUR)
  expect(await reasonFor(world, waiting)).toBe('learnt_too_late')
})

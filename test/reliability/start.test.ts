import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import { caller, missedCall, newCaller } from './outside/caller.ts'
import { CELL, FORWARDED, orNothing, outside, RING, settingsFor } from './outside/outside.ts'
import { killAll, startProgram, type Json, type Told } from './outside/program.ts'

const CLOCK = ['--manual-clock', '2026-11-24T20:15:30Z']

afterEach(killAll)

test('ready is the first line, and nothing else is on stdout', async () => {
  const { program, first } = await started()
  expect(first).toEqual({
    event: 'ready',
    data: {
      receiverUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) as string,
      version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
      pid: program.pid,
    },
  })
  program.endInput()
  expect(await program.ended).toBe(0)
  expect(program.lines.every((line) => JSON.parse(line) !== null)).toBe(true)
})

interface Refused {
  readonly says: string
  readonly settings?: unknown
  readonly args?: readonly string[]
  readonly exit: number
  /** What the message must name. */
  readonly names: readonly (string | RegExp)[]
}

const line = { number: RING, label: 'sign', source: 'direct', mode: 'ring_first' }
const changed = (changes: Json) => settingsFor('http://127.0.0.1:9', changes)

const refused: readonly Refused[] = [
  { says: 'an unknown key', settings: changed({ colour: 'red' }), exit: 2, names: ['colour'] },
  {
    says: 'an unknown key deep down',
    settings: changed({ followUp: { enabled: true, firstTextApproved: true, speed: 3 } }),
    exit: 2,
    names: ['followUp.speed'],
  },
  { says: 'no agent', settings: changed({ agent: undefined }), exit: 2, names: ['agent'] },
  {
    says: 'no agent name',
    settings: changed({ agent: { timeZone: 'America/Chicago' } }),
    exit: 2,
    names: ['agent.name'],
  },
  {
    says: 'no such zone',
    settings: changed({ agent: { name: 'M', timeZone: 'Mars/North', cell: CELL } }),
    exit: 2,
    names: ['agent.timeZone', 'Mars/North'],
  },
  { says: 'no Twilio', settings: changed({ twilio: undefined }), exit: 2, names: ['twilio'] },
  { says: 'no public URL', settings: changed({ receiver: {} }), exit: 2, names: ['receiver.publicUrl'] },
  {
    says: 'a public URL that is none',
    settings: changed({ receiver: { publicUrl: 'agent.example' } }),
    exit: 2,
    names: ['receiver.publicUrl', 'agent.example'],
  },
  { says: 'no line', settings: changed({ lines: [] }), exit: 2, names: ['lines'] },
  {
    says: 'a number that is none',
    settings: changed({ lines: [{ ...line, number: '5125550100' }] }),
    exit: 2,
    names: ['lines[0].number', '5125550100'],
  },
  {
    says: 'a number twice',
    settings: changed({ lines: [line, { ...line, label: 'two' }] }),
    exit: 2,
    names: ['lines[1].number', RING],
  },
  {
    says: 'nothing to ring',
    settings: changed({ agent: { name: 'M', timeZone: 'America/Chicago' }, lines: [line] }),
    exit: 2,
    names: ['lines[0].ringTo'],
  },
  {
    says: 'a mode that is none',
    settings: changed({ lines: [{ ...line, mode: 'loud' }] }),
    exit: 2,
    names: ['lines[0].mode', 'loud', 'ring_first', 'forwarded', 'parallel'],
  },
  {
    says: 'a source that is none',
    settings: changed({ lines: [{ ...line, source: 'radio' }] }),
    exit: 2,
    names: ['lines[0].source', 'radio', 'listing_sign'],
  },
  {
    says: 'ring seconds out of range',
    settings: changed({ lines: [{ ...line, ringSeconds: 90 }] }),
    exit: 2,
    names: ['lines[0].ringSeconds', '90', '60'],
  },
  {
    says: 'ring seconds too few',
    settings: changed({ lines: [{ ...line, ringSeconds: 5 }] }),
    exit: 2,
    names: ['lines[0].ringSeconds', '5', '10'],
  },
  {
    says: 'another number is dialled, no yes',
    settings: changed({ lines: [{ ...line, dialledNumber: '+15125550142' }] }),
    exit: 2,
    names: ['lines[0].otherSenderAcceptedAt'],
  },
  {
    says: 'the switch is no boolean',
    settings: changed({ followUp: { enabled: 'yes', firstTextApproved: true } }),
    exit: 2,
    names: ['followUp.enabled', 'yes', 'boolean'],
  },
  { says: 'no switch', settings: changed({ followUp: {} }), exit: 2, names: ['followUp.enabled'] },
  {
    says: 'mail in the clear to elsewhere',
    settings: changed({ email: { smtp: { host: 'mail.example', port: 25, security: 'none', from: 'a@b.example' } } }),
    exit: 2,
    names: ['email.smtp.security', 'none', 'tls'],
  },
  {
    says: 'a secret of the wrong type',
    settings: changed({ twilio: { accountSid: 'AC1', authToken: 12345678 } }),
    exit: 2,
    names: ['twilio.authToken'],
  },
  { says: 'a list', settings: [], exit: 2, names: ['settings.json'] },
  { says: 'no JSON', settings: undefined, exit: 2, names: ['settings.json'] },
  { says: 'an unknown argument', args: ['--fast'], exit: 2, names: ['--fast'] },
  { says: 'a clock that is none', args: ['--manual-clock', 'noon'], exit: 2, names: ['--manual-clock', 'noon'] },
  { says: 'a port that is none', args: ['--port', '70000'], exit: 2, names: ['--port', '70000', '65535'] },
  { says: 'a speed with a real provider', args: ['--speed', '60'], exit: 2, names: ['--speed'] },
]

test.for(refused)('exit $exit: $says', async ({ settings = changed({}), args = [], exit, names, says }) => {
  const { program, first, data } = await started({ settings: says === 'no JSON' ? '{ "agent": ' : settings, args })
  expect(await program.ended).toBe(exit)
  expect(program.lines).toHaveLength(1)
  const { code, message, whatToDo } = failure(first)
  expect(code).toMatch(/^[a-z_]+$/)
  for (const name of names) expect(message).toMatch(typeof name === 'string' ? new RegExp(escaped(name)) : name)
  expect(message).toMatch(/\.$/)
  expect(whatToDo).toMatch(/^[A-Z].*\.$/)
  expect(message).not.toContain('12345678')
  if (args.length === 0) expect(isThere(path.join(data, 'ringback.sqlite'))).toBe(false)
})

test('exit 2: no --data, no --settings, a settings file that is not there', async () => {
  for (const [args, name] of [
    [['--settings', '/nowhere.json'], '--data'],
    [['--data', '/tmp/x'], '--settings'],
    [['--data', '/tmp/ringback-nowhere', '--settings', '/nowhere.json'], '/nowhere.json'],
  ] as const) {
    const program = startProgram(args)
    expect(failure(await program.first).message).toContain(name)
    expect(await program.ended).toBe(2)
  }
})

test('exit 3: the folder is in use, and the one who uses it goes on', async () => {
  const world = await outside()
  const again = startProgram([
    '--data',
    path.join(world.folder, 'data'),
    '--settings',
    path.join(world.folder, 'settings.json'),
    ...CLOCK,
  ])
  expect(failure(await again.first).code).toMatch(/in_use/)
  expect(await again.ended).toBe(3)
  const call = await missedCall(world, FORWARDED)
  expect(world.fake.textsTo(call.from)).toHaveLength(1)
  await world.kill()
  await world.start() // the lock went with the process
})

test.for([
  {
    says: 'no database at all',
    spoil: (file: string) => writeFileSync(file, 'not a database, but long enough to be looked at '.repeat(100)),
  },
  {
    says: 'cut in the middle',
    spoil: (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2 / 4096) * 4096 + 100),
  },
  { says: 'cut to its first page', spoil: (file: string) => truncateSync(file, 4096) },
])('exit 4: the database is $says; the file stays as it is', async ({ spoil }) => {
  const world = await outside()
  for (let n = 0; n < 20; n++) await caller(world, FORWARDED, newCaller()).voice()
  world.program().endInput()
  await world.program().ended
  const file = path.join(world.folder, 'data', 'ringback.sqlite')
  spoil(file)
  const { size } = statSync(file)
  const program = startProgram([
    '--data',
    path.dirname(file),
    '--settings',
    path.join(world.folder, 'settings.json'),
    ...CLOCK,
  ])
  const { code, message, whatToDo } = failure(await program.first)
  expect(await program.ended).toBe(4)
  expect({ code, message, whatToDo }).toEqual({
    code: 'damaged_database',
    message: expect.stringContaining('ringback.sqlite') as string,
    whatToDo: expect.stringMatching(/\S/) as string,
  })
  expect(statSync(file).size).toBe(size)
})

test('exit 5: the port is taken', async () => {
  const holder = createServer()
  const port = await new Promise<number>((resolve) => {
    holder.listen(0, '127.0.0.1', () => {
      const address = holder.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  const { program, first } = await started({ args: ['--port', String(port)] })
  expect(failure(first).message).toContain(String(port))
  expect(await program.ended).toBe(5)
  await new Promise((resolve) => holder.close(resolve))
})

test.for(['SIGTERM', 'SIGINT'] as const)('%s ends it in order, with 0', async (signal) => {
  const { program } = await started()
  program.signal(signal)
  expect(await program.ended).toBe(0)
})

test('the end of input ends it after every request was answered', async () => {
  const { program } = await started()
  const answers = Array.from({ length: 50 }, () => program.request('inbox.list'))
  program.endInput()
  expect((await Promise.all(answers)).filter(({ error }) => error)).toEqual([])
  expect(await program.ended).toBe(0)
})

test('a send in hand is finished before it ends, and is not sent again after', async () => {
  const world = await outside()
  await world.settle()
  world.fake.onAsked = () => world.program().endInput()
  const call = caller(world, FORWARDED, newCaller())
  await orNothing(call.voice())
  expect(await world.program().ended).toBe(0)
  world.fake.onAsked = () => {}
  await world.start(1000)
  await world.advance(20 * 60_000)
  expect(world.fake.textsTo(call.from)).toHaveLength(1)
  expect((await world.call(call.sid)).decision?.code).toBe('texted')
})

test('the data folder is for this user alone', async () => {
  const world = await outside()
  await missedCall(world, FORWARDED)
  const data = path.join(world.folder, 'data')
  expect(statSync(data).mode & 0o777).toBe(0o700)
  const files = readdirSync(data, { recursive: true, withFileTypes: true })
  expect(files.length).toBeGreaterThan(1)
  for (const file of files) {
    const mode = statSync(path.join(file.parentPath, file.name)).mode & 0o777
    expect.soft(mode, file.name).toBe(file.isDirectory() ? 0o700 : 0o600)
  }
})

test('a data folder that cannot be written to is said so', async () => {
  if (process.getuid?.() === 0) return // root may write anywhere
  const folder = temporary()
  mkdirSync(path.join(folder, 'data'))
  chmodSync(path.join(folder, 'data'), 0o500)
  const { first, program } = await started({ folder })
  expect(failure(first).whatToDo).toMatch(/\S/)
  expect(await program.ended).not.toBe(0)
})

test("an agent's off survives a crash, and the file's changed word wins", async () => {
  const world = await outside()
  await world.result('followUp.setEnabled', { enabled: false })
  await world.kill()
  await world.start()
  expect(await world.result('followUp.read')).toMatchObject({ enabled: false })
  const call = await missedCall(world, FORWARDED)
  expect((await world.call(call.sid)).decision?.code).toBe('follow_up_off')
  expect(world.fake.messages).toEqual([])
})

test('methods that are not built yet say so, and others are unknown', async () => {
  const { program } = await started()
  const coming = ['market.import market.read listings.list', 'listings.save listings.import data.export'].flatMap(
    (names) => names.split(' '),
  )
  for (const method of coming)
    expect((await program.request(method)).error).toMatchObject({ code: 'not_available_yet' })
  expect((await program.request('inbox.burn')).error).toMatchObject({ code: 'unknown_method' })
})

interface Start {
  readonly settings?: unknown
  readonly args?: readonly string[]
  readonly folder?: string
}

async function started({ settings = changed({}), args = [], folder = temporary() }: Start = {}) {
  const file = path.join(folder, 'settings.json')
  const data = path.join(folder, 'data')
  writeFileSync(file, typeof settings === 'string' ? settings : JSON.stringify(settings))
  const clock = args.includes('--manual-clock') || args.includes('--speed') ? [] : CLOCK
  const program = startProgram(['--data', data, '--settings', file, ...clock, ...args])
  return { program, data, first: await program.first }
}

function temporary(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ringback-start-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function failure(first: Told | undefined) {
  expect(first?.event).toBe('failed')
  const { code, message, whatToDo } = first?.data ?? {}
  return { code: String(code), message: String(message), whatToDo: String(whatToDo) }
}

function isThere(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

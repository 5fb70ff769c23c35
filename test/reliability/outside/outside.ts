import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { startFakeTwilio, type FakeTwilio } from './fake-twilio.ts'
import { startProgram, type Answer, type Json, type Program } from './program.ts'
import { ask, encoded, signature, type Form, type WebhookAnswer } from './webhook.ts'

export const SID = 'AC00000000000000000000000000000001'
export const TOKEN = 'a-token-that-must-never-be-seen'
export const PUBLIC = 'https://ringback.example.com'
/** Tuesday 24 November 2026, 14:15:30 in Chicago. */
export const START = Date.parse('2026-11-24T20:15:30.000Z')
export const CELL = '+15125550150'
export const RING = '+15125550100'
export const FORWARDED = '+15125550101'
export const PARALLEL = '+15125550102'
/** Rings first and does not ask for a 1. */
export const UNSCREENED = '+15125550103'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE

const line = (number: string, mode: string, more: Json = {}) => ({
  number,
  label: `${mode} line`,
  source: 'direct',
  mode,
  ...more,
})

export const settingsFor = (apiBaseUrl: string, changes: Json = {}): Json => ({
  agent: { name: 'Maria Lopez', timeZone: 'America/Chicago', cell: CELL },
  twilio: { accountSid: SID, authToken: TOKEN, apiBaseUrl, requestTimeoutSeconds: 0.5 },
  lines: [
    line(RING, 'ring_first'),
    line(FORWARDED, 'forwarded'),
    line(PARALLEL, 'parallel'),
    line(UNSCREENED, 'ring_first', { screening: false }),
  ],
  receiver: { publicUrl: PUBLIC },
  followUp: { enabled: true, firstTextApproved: true },
  ...changes,
})

/** A call as `inbox.list` shows it, as far as these tests look. */
export interface ShownCall {
  readonly id: string
  readonly leadId: string | null
  readonly phone: string | null
  readonly name: string | null
  readonly outcome: string
  readonly startedAt: string
  readonly endedAt: string | null
  readonly decision: { readonly code: string; readonly sentence: string } | null
  readonly firstText: { readonly state: string; readonly secondsAfterCall: number | null } | null
  readonly voicemail?: { readonly seconds: number; readonly transcript?: string; readonly url?: string }
}

export interface ShownTask {
  readonly id: string
  readonly leadId: string | null
  readonly kind: string
}

/** The program, a Twilio of our own, and the clock both live by. */
export interface Outside {
  readonly fake: FakeTwilio
  readonly folder: string
  readonly program: () => Program
  readonly now: () => number
  /** The result, or an error thrown. */
  result<T = Json>(method: string, params?: Json): Promise<T>
  answer(method: string, params?: Json): Promise<Answer>
  advance(ms: number): Promise<void>
  settle(): Promise<void>
  jump(ms: number): Promise<void>
  /** `kill -9`; resolves when the process is gone. */
  kill(): Promise<void>
  /** Starts the program on the same folder, that much later. */
  start(laterMs?: number, args?: readonly string[]): Promise<void>
  /** One signed webhook to a public URL. */
  webhook(url: string, form: Form): Promise<WebhookAnswer>
  /** The call of that sid in the inbox. */
  call(sid: string): Promise<ShownCall>
  calls(): Promise<readonly ShownCall[]>
  tasks(): Promise<readonly ShownTask[]>
}

export interface OutsideOptions {
  readonly settings?: Json
  readonly startAt?: number
  readonly started?: boolean
}

export async function outside({
  settings = {},
  startAt = START,
  started = true,
}: OutsideOptions = {}): Promise<Outside> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ringback-outside-'))
  const fake = await startFakeTwilio({ sid: SID, token: TOKEN }, startAt)
  const file = path.join(folder, 'settings.json')
  const whole = settingsFor(fake.baseUrl, settings)
  writeFileSync(file, JSON.stringify(whole))
  fake.numbers.push(...(whole['lines'] as { number: string }[]).map(({ number }) => number))
  let now = startAt
  let program: Program | undefined
  let receiverUrl = ''
  onTestFinished(async () => {
    program?.signal('SIGKILL')
    await program?.ended
    await fake.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const world: Outside = {
    fake,
    folder,
    program: current,
    now: () => now,
    async result<T>(method: string, params?: Json) {
      const { result, error } = await current().request(method, params)
      if (error) throw new Error(`${method}: ${error.code}: ${error.message}`)
      return result as T
    },
    answer: (method, params) => current().request(method, params),
    advance: (ms) => move('clock.advance', ms),
    settle: async () => void (await world.result('clock.settle')),
    jump: (ms) => move('clock.jump', ms),
    async kill() {
      current().signal('SIGKILL')
      await current().ended
    },
    async start(laterMs = 0, args = []) {
      now += laterMs
      fake.now = now
      const clock = new Date(now).toISOString()
      program = startProgram([
        '--data',
        path.join(folder, 'data'),
        '--settings',
        file,
        '--manual-clock',
        clock,
        ...args,
      ])
      const first = await program.first
      if (first?.event !== 'ready') throw new Error(`not ready: ${JSON.stringify(first)} ${program.stderr()}`)
      receiverUrl = String(first.data['receiverUrl'])
    },
    webhook(url, form) {
      const whole = new URL(url, PUBLIC).href
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        'x-twilio-signature': signature(TOKEN, whole, form),
      }
      return ask(whole.replace(PUBLIC, receiverUrl), { headers, body: encoded(form) })
    },
    async call(sid) {
      const found = (await world.calls()).find(({ id }) => id === sid)
      if (!found) throw new Error(`${sid} is not in the inbox`)
      return found
    },
    async calls() {
      const all: ShownCall[] = []
      for (let before: string | undefined, isFirst = true; isFirst || before !== undefined; isFirst = false) {
        const page = await world.result<{ calls: ShownCall[]; next?: string }>('inbox.list', {
          limit: 200,
          ...(before === undefined ? {} : { before }),
        })
        all.push(...page.calls)
        before = page.next
      }
      return all
    },
    tasks: async () => (await world.result<{ tasks: ShownTask[] }>('tasks.list')).tasks,
  }
  if (started) await world.start()
  return world

  function current(): Program {
    if (!program) throw new Error('the program was not started')
    return program
  }

  async function move(method: string, ms: number): Promise<void> {
    now += ms
    fake.now = now
    await world.result(method, { by: `PT${ms / 1000}S` })
  }
}

/** Lets a promise's failure be a value: a webhook to a program that has just died. */
export async function orNothing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch {
    return undefined
  }
}

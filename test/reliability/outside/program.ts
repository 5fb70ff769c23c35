import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../../..')
const node = path.join(root, 'node_modules/.bin/node')

/** The built program; `npm test` builds it before. */
const headless = process.env['RINGBACK_PROGRAM'] ?? path.join(root, 'out/main/headless.js')

export type Json = Readonly<Record<string, unknown>>

export interface Answer {
  readonly id: unknown
  readonly result?: unknown
  readonly error?: {
    readonly code: string
    readonly message: string
    readonly whatToDo: string
    readonly details?: unknown
  }
}

export interface Told {
  readonly event: string
  readonly data: Json
}

/** The headless program as a process: JSON lines in and out. */
export interface Program {
  readonly pid: number
  /** The first line, `ready` or `failed`; undefined: it ended without a word. */
  readonly first: Promise<Told | undefined>
  /** Every line it wrote, as it wrote it. */
  readonly lines: readonly string[]
  readonly events: Told[]
  readonly stderr: () => string
  /** It was told to end at once, or has ended. */
  readonly isOver: () => boolean
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>
  request(method: string, params?: Json): Promise<Answer>
  /** Writes raw text; the next answer without an id of ours. */
  raw(text: string): Promise<Answer>
  write(text: string | Buffer): void
  endInput(): void
  /** Nobody takes from its stdout any more, until `readOn`. */
  stopReading(): void
  readOn(): void
  /** Whoever read its stdout, or its stderr, is gone. */
  closeOutput(which: 'stdout' | 'stderr'): void
  /** What it holds of the memory, in MiB. */
  memory(): number
  signal(signal: NodeJS.Signals): void
}

const running = new Set<Program>()

/** Ends what a test left running. */
export async function killAll(): Promise<void> {
  const left = [...running]
  left.forEach((program) => program.signal('SIGKILL'))
  await Promise.all(left.map(({ ended }) => ended))
}

export function startProgram(args: readonly string[]): Program {
  if (!existsSync(headless)) throw new Error(`${headless} is not built: run node scripts/build.mjs`)
  const child = spawn(node, [headless, ...args], { cwd: root, stdio: ['pipe', 'pipe', 'pipe'], env: cleanEnv() })
  const lines: string[] = []
  const events: Told[] = []
  const waiting = new Map<number, (answer: Answer) => void>()
  const strangers: ((answer: Answer) => void)[] = []
  let nextId = 1
  let isKilled = false
  let stderr = ''
  let rest = ''
  let tellFirst: (told: Told | undefined) => void = () => {}
  const first = new Promise<Told | undefined>((resolve) => (tellFirst = resolve))

  child.stdin.on('error', () => {})
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')))
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop() ?? ''
    parts.forEach(take)
  })
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.on('close', (code, signal) => {
      running.delete(program)
      tellFirst(undefined)
      const gone = {
        code: 'gone',
        message: `the program has ended (${code ?? signal ?? '?'}): ${stderr}`,
        whatToDo: '',
      }
      for (const [id, tell] of waiting) tell({ id, error: gone })
      strangers.forEach((tell) => tell({ id: null, error: gone }))
      waiting.clear()
      resolve(signal ?? code ?? -1)
    })
  })

  const program: Program = {
    pid: child.pid ?? -1,
    first,
    lines,
    events,
    stderr: () => stderr,
    isOver: () => isKilled || child.exitCode !== null || child.signalCode !== null,
    ended,
    request(method, params = {}) {
      const id = nextId++
      child.stdin.write(`${JSON.stringify({ id, method, params })}\n`)
      return new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null)
          resolve({ id, error: { code: 'gone', message: 'the program has ended', whatToDo: '' } })
        else waiting.set(id, resolve)
      })
    },
    raw(text) {
      child.stdin.write(text)
      return new Promise((resolve) => strangers.push(resolve))
    },
    write: (text) => void child.stdin.write(text),
    endInput: () => void child.stdin.end(),
    stopReading: () => void child.stdout.pause(),
    readOn: () => void child.stdout.resume(),
    closeOutput: (which) => void child[which].destroy(),
    memory: () => residentMebibytes(child.pid ?? -1),
    signal(signal) {
      isKilled ||= signal === 'SIGKILL'
      child.kill(signal)
    },
  }
  running.add(program)
  return program

  function take(line: string): void {
    lines.push(line)
    const value = JSON.parse(line) as Partial<Told> & Partial<Answer>
    if (lines.length === 1) tellFirst(value as Told)
    if (value.event !== undefined) return void events.push(value as Told)
    const tell = typeof value.id === 'number' ? waiting.get(value.id) : strangers.shift()
    if (typeof value.id === 'number') waiting.delete(value.id)
    tell?.(value as Answer)
  }
}

function residentMebibytes(pid: number): number {
  const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
  return Math.round((pages * 4096) / 1024 / 1024)
}

/** Nothing of the machine's own account or proxy may reach the program. */
function cleanEnv(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], HOME: '/nonexistent', TZ: 'Pacific/Chatham' }
}

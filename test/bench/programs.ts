import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const publicUrl = 'https://ringback.example.com'
export const token = '12345'
export const line = '+15125550100'

/** A program under measurement. */
export interface Program {
  readonly name: string
  readonly url: string
  /** How long it took from the command to its address, in ms. */
  readonly readyMs: number
  /** CPU time it has used, in ms, and memory it holds, in MB. */
  usage(): { readonly cpuMs: number; readonly memoryMb: number }
  stop(): Promise<void>
}

const node = 'node_modules/.bin/node'

export function startFloor(folder: string, provider: string): Promise<Program> {
  mkdirSync(folder, { recursive: true })
  const args = ['test/bench/floor.ts', path.join(folder, 'floor.sqlite'), provider, publicUrl, token]
  return started('floor', args, /^(http\S+)/)
}

/** On the data folder `data` of this folder, as it lies there. */
export function startRingback(folder: string, provider: string): Promise<Program> {
  mkdirSync(folder, { recursive: true })
  const settings = path.join(folder, 'settings.json')
  writeFileSync(
    settings,
    JSON.stringify({
      agent: { name: 'Ada Agent', timeZone: 'America/Chicago', cell: '+15125550101' },
      twilio: { accountSid: `AC${'1'.repeat(32)}`, authToken: token, apiBaseUrl: provider },
      lines: [{ number: line, label: 'Main line', source: 'direct', mode: 'forwarded' }],
      receiver: { publicUrl },
      followUp: { enabled: true, firstTextApproved: true },
    }),
  )
  const args = ['out/main/headless.js', '--data', path.join(folder, 'data'), '--settings', settings]
  return started('ringback', args, /"receiverUrl":"([^"]+)"/)
}

/** Resolves when the program has printed its address. */
async function started(name: string, args: readonly string[], address: RegExp): Promise<Program> {
  const startedAt = performance.now()
  const child = spawn(node, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.once('exit', () => reject(new Error(`${name} ended: ${said}`)))
    child.stdout.on('data', (chunk: Buffer) => {
      if (said.length < 10_000) said += chunk.toString()
      const found = address.exec(said)?.[1]
      if (found) resolve(found)
    })
  })
  const readyMs = performance.now() - startedAt
  return { name, url, readyMs, usage: () => usageOf(child), stop: () => ended(child) }
}

function usageOf({ pid }: ChildProcess) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  const TICK_MS = 10
  return { cpuMs: (Number(stat[11]) + Number(stat[12])) * TICK_MS, memoryMb: Number(resident) / 1024 }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

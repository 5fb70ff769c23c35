import { parseArgs } from 'node:util'

/** What the headless program was started with (contract, The headless program). */
export interface Arguments {
  readonly data: string
  readonly settings: string
  readonly port: number | undefined
  /** A backup to start from; undefined: what the data folder holds. */
  readonly restore: string | undefined
  /** Epoch milliseconds; undefined: the clock runs. */
  readonly manualClock: number | undefined
  readonly simulate: boolean
  readonly speed: number
}

/** Arguments that cannot be used; the message says which, and what is accepted. */
class BadArguments extends Error {
  readonly exitCode = 2
  readonly code = 'bad_arguments'
  readonly whatToDo = 'Correct the arguments and start again.'
}

const options = {
  data: { type: 'string' },
  settings: { type: 'string' },
  port: { type: 'string' },
  restore: { type: 'string' },
  'manual-clock': { type: 'string' },
  simulate: { type: 'boolean' },
  speed: { type: 'string' },
} as const

/** Throws `BadArguments`. */
export function readArguments(args: readonly string[]): Arguments {
  const { values } = parsed(args)
  const { data, settings, simulate = false } = values
  if (data === undefined)
    throw new BadArguments('--data is missing; accepted: a folder, which is made if it is not there')
  if (settings === undefined) throw new BadArguments('--settings is missing; accepted: a JSON file')
  if (values.speed !== undefined && !simulate)
    throw new BadArguments('--speed is refused with real providers; accepted: together with --simulate')
  if (values.speed !== undefined && values['manual-clock'] !== undefined)
    throw new BadArguments('--speed and --manual-clock exclude one another; accepted: one of them')
  return {
    data,
    settings,
    simulate,
    restore: values.restore,
    port: values.port === undefined ? undefined : wholeNumber('--port', values.port, 0, 65535),
    manualClock: values['manual-clock'] === undefined ? undefined : instant(values['manual-clock']),
    speed: values.speed === undefined ? 1 : wholeNumber('--speed', values.speed, 1, 100_000),
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false })
  } catch (error) {
    const accepted = Object.keys(options).map((name) => `--${name}`)
    const what = error instanceof Error ? error.message : 'the arguments cannot be read'
    throw new BadArguments(`${what}; accepted: ${accepted.join(' ')}`, { cause: error })
  }
}

function wholeNumber(name: string, value: string, least: number, most: number): number {
  const number = Number(value)
  if (Number.isInteger(number) && number >= least && number <= most) return number
  throw new BadArguments(`${name} ${value} is not accepted; accepted: a whole number from ${least} to ${most}`)
}

function instant(value: string): number {
  const at = /^\d{4}-\d{2}-\d{2}T/.test(value) ? Date.parse(value) : Number.NaN
  if (!Number.isNaN(at)) return at
  throw new BadArguments(
    `--manual-clock ${value} is not accepted; accepted: an ISO instant such as 2026-11-24T15:00:00Z`,
  )
}

import type { FailureAnswer } from '../../preload/contract/failure.ts'
import { TOO_LONG, type LineIn } from './lines-in.ts'

/** What a line asks for. */
export interface Request {
  readonly id: string | number
  readonly method: string
  readonly params: unknown
}

/** An id goes back with its answer, which may be no longer than a line. */
const LONGEST_ID_CHARS = 1000

/** As deep as this lists and objects may stand within one another: what reads them walks down by recursion. */
const DEEPEST = 100

export function readRequest(line: LineIn): Request | { readonly error: FailureAnswer } {
  if (line === TOO_LONG) return bad('a line is longer than 1 MiB')
  const value = parsed(line)
  if (value === undefined) return bad('a line is not JSON')
  if (typeof value !== 'object' || value === null) return bad('a line is no JSON object')
  const { id, method, params } = value as Readonly<Record<string, unknown>>
  if (typeof id !== 'string' && typeof id !== 'number') return bad('id is neither a string nor a number')
  if (typeof id === 'number' && !canGoBack(id)) return bad('id is a number that cannot be given back as it came')
  if (typeof id === 'string' && id.length > LONGEST_ID_CHARS) return bad(`id is longer than ${LONGEST_ID_CHARS} signs`)
  if (typeof method !== 'string') return bad('method is no string')
  return isDeeperThan(params, DEEPEST) ? bad(`params go deeper than ${DEEPEST} levels`) : { id, method, params }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Beyond these JSON has numbers that ours are not. */
function canGoBack(id: number): boolean {
  return Math.abs(id) <= Number.MAX_SAFE_INTEGER
}

/** Level by level: down by recursion it would fall into the hole it looks for. */
function isDeeperThan(value: unknown, levels: number): boolean {
  let level = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels) return true
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return false
}

function bad(what: string): { readonly error: FailureAnswer } {
  const message = `This cannot be read: ${what}.`
  return { error: { code: 'bad_request', message, whatToDo: 'Send {"id":…,"method":"…","params":{…}} on one line.' } }
}

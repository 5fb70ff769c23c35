import type { Readable, Writable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import type { FailureAnswer } from '../../preload/contract/failure.ts'

/** No line, in or out, is longer (contract, stdout). */
const LONGEST_LINE_BYTES = 1024 * 1024

/** What a line may ask for, and how it is answered. */
export interface Served {
  /** One request at a time, in order of arrival. Never rejects. */
  answer(method: string, params: unknown): Promise<{ readonly result: unknown } | { readonly error: FailureAnswer }>
}

/** The transport of headless: requests as JSON lines in, answers and events as JSON lines out. It never decides. */
export interface JsonLines {
  /** Tells an event. Before an answer, if it happened before. */
  tell(event: string, data: unknown): void
  /** Hands over at once what has been written in this turn of the event loop. */
  flush(): void
  /** Resolves when the input has ended and every request that had come was answered. */
  readonly ended: Promise<void>
}

export function jsonLines(input: Readable, output: Writable, served: Served): JsonLines {
  const queue: string[] = []
  let unsaid = ''
  let isAnswering = false
  let hasEnded = false
  let finish = () => {}
  const ended = new Promise<void>((resolve) => (finish = resolve))

  splitLines(input, (line) => {
    queue.push(line)
    void answerAll()
  })
  input.on('end', end)
  input.on('error', end)
  return { tell: (event, data) => write({ event, data }), flush, ended }

  function end(): void {
    hasEnded = true
    if (!isAnswering) finish()
  }

  async function answerAll(): Promise<void> {
    if (isAnswering) return
    isAnswering = true
    for (let line = queue.shift(); line !== undefined; line = queue.shift()) write(await answered(line))
    isAnswering = false
    if (hasEnded) finish()
  }

  async function answered(line: string): Promise<object> {
    const request = readRequest(line)
    if ('error' in request) return { id: null, ...request }
    return { id: request.id, ...(await served.answer(request.method, request.params)) }
  }

  function write(value: object): void {
    const line = JSON.stringify(value)
    if (unsaid === '') setImmediate(flush)
    unsaid += `${Buffer.byteLength(line) < LONGEST_LINE_BYTES ? line : JSON.stringify(tooLong(value))}\n`
  }

  function flush(): void {
    if (unsaid !== '') output.write(unsaid)
    unsaid = ''
  }
}

interface Request {
  readonly id: string | number
  readonly method: string
  readonly params: unknown
}

function readRequest(line: string): Request | { readonly error: FailureAnswer } {
  if (line === TOO_LONG) return bad('a line is longer than 1 MiB')
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null) return bad('a line is no JSON object')
    const { id, method, params } = value as Readonly<Record<string, unknown>>
    if (typeof id !== 'string' && typeof id !== 'number') return bad('id is neither a string nor a number')
    return typeof method === 'string' ? { id, method, params } : bad('method is no string')
  } catch {
    return bad('a line is not JSON')
  }
}

function bad(what: string): { readonly error: FailureAnswer } {
  const message = `This cannot be read: ${what}.`
  return { error: { code: 'bad_request', message, whatToDo: 'Send {"id":…,"method":"…","params":{…}} on one line.' } }
}

function tooLong(value: object): object {
  const message = 'The answer is longer than 1 MiB.'
  const error: FailureAnswer = { code: 'internal', message, whatToDo: 'Ask for less at once, with limit.' }
  return 'id' in value ? { id: value.id, error } : { event: 'problem', data: error }
}

/** Stands for a line that was too long to keep; no line of JSON reads like it. */
const TOO_LONG = '\u0000'

/** Counted only where it may be: a character has four bytes at most. */
function isTooLong(line: string): boolean {
  return line.length > LONGEST_LINE_BYTES / 4 && Buffer.byteLength(line) > LONGEST_LINE_BYTES
}

/** Whole lines, without keeping more than one line's worth of what has no end. */
function splitLines(input: Readable, take: (line: string) => void): void {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let isSkipping = false
  input.on('data', (chunk: Buffer) => {
    const parts = (rest + decoder.write(chunk)).split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      if (isSkipping || isTooLong(part)) take(TOO_LONG)
      else if (part.trim() !== '') take(part)
      isSkipping = false
    }
    if (isTooLong(rest)) {
      isSkipping = true
      rest = ''
    }
  })
  input.on('end', () => {
    if (rest.trim() !== '') take(rest)
  })
}

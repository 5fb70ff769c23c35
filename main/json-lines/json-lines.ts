import type { Readable, Writable } from 'node:stream'
import type { FailureAnswer } from '../../preload/contract/failure.ts'
import { splitLines, type LineIn } from './lines-in.ts'
import { linesOut } from './lines-out.ts'
import { LONGEST_LINE_BYTES } from './longest-line.ts'
import { readRequest } from './read-request.ts'

/** So many requests wait to be answered; what comes after them waits in the pipe. */
const MOST_QUEUED = 256

/** What a line may ask for, and how it is answered. */
export interface Served {
  /** One request at a time, in order of arrival. Never rejects. */
  answer(method: string, params: unknown): Promise<{ readonly result: unknown } | { readonly error: FailureAnswer }>
}

/** The transport of headless: requests as JSON lines in, answers and events as JSON lines out. It never decides. */
export interface JsonLines {
  /** Tells an event. Before an answer, if it happened before. */
  tell(event: string, data: unknown): void
  /** Hands over at once all that waits to be written. */
  flush(): void
  /** Resolves when the input has ended and every request that had come was answered. */
  readonly ended: Promise<void>
}

export function jsonLines(input: Readable, output: Writable, served: Served): JsonLines {
  const queue: LineIn[] = []
  const out = linesOut(output)
  let isAnswering = false
  let hasEnded = false
  let finish = () => {}
  const ended = new Promise<void>((resolve) => (finish = resolve))

  splitLines(input, take, () => {
    hasEnded = true
    if (!isAnswering) finish()
  })
  return { tell: (event, data) => out.event(lineOf({ event, data })), flush: out.flush, ended }

  function take(line: LineIn): void {
    queue.push(line)
    if (queue.length >= MOST_QUEUED) input.pause()
    void answerAll()
  }

  async function answerAll(): Promise<void> {
    if (isAnswering) return
    isAnswering = true
    for (let line = next(); line !== undefined; line = next()) {
      out.answer(lineOf(await answered(line)))
      await out.room()
    }
    isAnswering = false
    if (hasEnded) finish()
  }

  function next(): LineIn | undefined {
    if (queue.length < MOST_QUEUED && input.isPaused()) input.resume()
    return queue.shift()
  }

  async function answered(line: LineIn): Promise<object> {
    const request = readRequest(line)
    if ('error' in request) return { id: null, ...request }
    return { id: request.id, ...(await served.answer(request.method, request.params)) }
  }
}

function lineOf(value: object): string {
  const line = JSON.stringify(value)
  return Buffer.byteLength(line) < LONGEST_LINE_BYTES ? line : JSON.stringify(tooLong(value))
}

function tooLong(value: object): object {
  const message = 'The answer is longer than 1 MiB.'
  const error: FailureAnswer = { code: 'internal', message, whatToDo: 'Ask for less at once, with limit.' }
  return 'id' in value ? { id: value.id, error } : { event: 'problem', data: error }
}

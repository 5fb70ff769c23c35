import type { Writable } from 'node:stream'

/** What is written at once, so that little is left in the stream, where nothing can be dropped any more. */
const PIECE_CHARS = 64 * 1024

/** So much of events, and so much of answers, waits for a reader who does not read. */
const MOST_WAITING_CHARS = 1024 * 1024

/**
 * Lines on their way to whoever reads them. One who stops reading holds up nobody: of the events that wait the
 * oldest are dropped, and how many is said in their place. Answers are never dropped: whoever makes them waits
 * for `room`.
 */
export interface LinesOut {
  event(line: string): void
  answer(line: string): void
  /** Resolves when another answer has its place. */
  room(): Promise<void>
  /** Hands over at once all that waits. */
  flush(): void
}

interface Waiting {
  readonly line: string
  readonly isEvent: boolean
}

export function linesOut(output: Writable): LinesOut {
  let waiting: Waiting[] = []
  let eventChars = 0
  let answerChars = 0
  let dropped = 0
  let isFull = false
  let isGone = false
  let makeRoom = () => {}

  output.on('drain', () => {
    isFull = false
    handOver()
  })
  output.on('error', leave)
  output.on('close', leave)
  return {
    event(line) {
      add({ line, isEvent: true })
      if (eventChars > MOST_WAITING_CHARS) dropOldEvents()
    },
    answer: (line) => add({ line, isEvent: false }),
    room: () => (hasRoom() ? Promise.resolve() : new Promise((resolve) => (makeRoom = resolve))),
    flush() {
      while (waiting.length > 0) output.write(nextPiece())
    },
  }

  function add(added: Waiting): void {
    if (isGone) return
    if (waiting.length === 0) setImmediate(handOver)
    waiting.push(added)
    count(added, added.line.length)
  }

  function handOver(): void {
    while (waiting.length > 0 && !isFull) isFull = !output.write(nextPiece())
    if (hasRoom()) makeRoom()
  }

  function nextPiece(): string {
    let chars = 0
    const last = waiting.findIndex(({ line }) => (chars += line.length) >= PIECE_CHARS)
    const piece = waiting.splice(0, last < 0 ? waiting.length : last + 1)
    piece.forEach((taken) => count(taken, -taken.line.length))
    const lines = piece.map(({ line }) => `${line}\n`).join('')
    const told = dropped > 0 ? `${gapLine(dropped)}\n${lines}` : lines
    dropped = 0
    return told
  }

  /** Half of them at once: one by one would be a search each. */
  function dropOldEvents(): void {
    waiting = waiting.filter((old) => {
      if (!old.isEvent || eventChars <= MOST_WAITING_CHARS / 2) return true
      count(old, -old.line.length)
      dropped += 1
      return false
    })
  }

  function count({ isEvent }: Waiting, chars: number): void {
    if (isEvent) eventChars += chars
    else answerChars += chars
  }

  function hasRoom(): boolean {
    return isGone || answerChars < MOST_WAITING_CHARS
  }

  /** Nobody reads any more. */
  function leave(): void {
    isGone = true
    waiting = []
    makeRoom()
  }
}

function gapLine(dropped: number): string {
  const message = `${dropped} ${dropped === 1 ? 'event was' : 'events were'} not told, since nobody read them.`
  const whatToDo = 'Read the lists anew, and read standard output without a pause.'
  return JSON.stringify({ event: 'problem', data: { code: 'events_dropped', message, whatToDo, dropped } })
}

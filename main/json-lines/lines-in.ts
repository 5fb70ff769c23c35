import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { LONGEST_LINE_BYTES } from './longest-line.ts'

/** Stands for a line that was too long to keep. */
export const TOO_LONG = Symbol('a line that was too long to keep')

export type LineIn = string | typeof TOO_LONG

/** Whole lines, without keeping more than one line's worth of what has no end. `end`: the last of them was taken. */
export function splitLines(input: Readable, take: (line: LineIn) => void, end: () => void): void {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let isSkipping = false
  let hasEnded = false
  input.on('data', (chunk: Buffer) => {
    const parts = (rest + decoder.write(chunk)).split('\n')
    rest = parts.pop() ?? ''
    parts.forEach(takeLine)
    if (!isTooLong(rest)) return
    isSkipping = true
    rest = ''
  })
  input.on('end', finish)
  input.on('error', finish)
  input.on('close', finish)

  /** A last line needs no end. */
  function finish(): void {
    if (hasEnded) return
    hasEnded = true
    takeLine(rest + decoder.end())
    end()
  }

  function takeLine(line: string): void {
    if (isSkipping || isTooLong(line)) take(TOO_LONG)
    else if (line.trim() !== '') take(line)
    isSkipping = false
  }
}

/** Counted only where it may be: a character has four bytes at most. */
function isTooLong(line: string): boolean {
  return line.length > LONGEST_LINE_BYTES / 4 && Buffer.byteLength(line) > LONGEST_LINE_BYTES
}

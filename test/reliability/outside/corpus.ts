import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Form } from './webhook.ts'

/** A request that was once a fault, or might have been one. */
export interface HttpCase {
  readonly says: string
  readonly method?: string
  readonly target?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly form?: Form
  readonly signedWith?: string
  readonly body?: string
  /** Written 70,000 times after the body. */
  readonly repeated?: string
  /** Instead of all that: the bytes, each sign one byte. */
  readonly raw?: string
  /** The status of each answer; none: the connection is closed. */
  readonly expects: readonly number[]
}

/** A line on stdin, and what is answered. */
export interface StdinCase {
  readonly says: string
  /** Pieces of the line, each so many times. */
  readonly line: readonly (readonly [piece: string, times: number])[]
  /** How the pieces become bytes; absent: utf8. */
  readonly encoding?: 'latin1'
  readonly id: number | string | null
  /** Of the error; null: a result. */
  readonly code: string | null
}

/** Every kept case, one a file. */
export const httpCases = () => cases('http') as readonly HttpCase[]
export const stdinCases = () => cases('stdin') as readonly StdinCase[]

function cases(kind: string): readonly unknown[] {
  const folder = path.join(import.meta.dirname, '../corpus', kind)
  return readdirSync(folder)
    .sort()
    .map((file): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8')))
}

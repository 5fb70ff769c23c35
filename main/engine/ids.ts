import { randomBytes } from 'node:crypto'

const DIGITS_OF_TIME = 9

/**
 * A new name that nobody can guess, 128 random bits in base64url. It begins with the time: names made one after the
 * other lie together in the store, so that new people share its pages, however many there are.
 */
export function newId(): string {
  const time = Date.now().toString(36).padStart(DIGITS_OF_TIME, '0')
  return time + random.next().value.toString('base64url')
}

const BYTES = 16
const ASKED_AT_ONCE = 64

/** Asking for the bytes of one name takes as long as asking for those of many. */
const random = (function* (): Generator<Buffer, never> {
  for (;;) {
    const bytes = randomBytes(BYTES * ASKED_AT_ONCE)
    for (let at = 0; at < bytes.length; at += BYTES) yield bytes.subarray(at, at + BYTES)
  }
})()

/** A seed nobody has used before, 32 random bits. */
export function newSeed(): number {
  return randomBytes(4).readUInt32LE()
}

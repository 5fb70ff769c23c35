import { randomBytes } from 'node:crypto'

const DIGITS_OF_TIME = 9

/**
 * A new name that nobody can guess, 128 random bits in base64url. It begins with the time: names made one after the
 * other lie together in the store, so that new people share its pages, however many there are.
 */
export function newId(): string {
  const time = Date.now().toString(36).padStart(DIGITS_OF_TIME, '0')
  return time + randomBytes(16).toString('base64url')
}

/** A seed nobody has used before, 32 random bits. */
export function newSeed(): number {
  return randomBytes(4).readUInt32LE()
}

import { randomBytes } from 'node:crypto'

/** A new name that nobody can guess, 128 random bits in base64url. */
export function newId(): string {
  return randomBytes(16).toString('base64url')
}

/** A seed nobody has used before, 32 random bits. */
export function newSeed(): number {
  return randomBytes(4).readUInt32LE()
}

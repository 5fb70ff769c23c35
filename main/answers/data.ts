import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Params, Result } from '../../preload/contract.ts'
import type { Desk } from './desk.ts'
import { Failure } from './failure.ts'

/** A copy of the database, while the program goes on. */
export async function backUp(desk: Desk, { to }: Params<'data.backup'>): Promise<Result<'data.backup'> | Failure> {
  if (to !== undefined) {
    const refusal = refuses(to)
    if (refusal) return refusal
  }
  try {
    return { files: [await desk.ownFile.backUp(to)] }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return new Failure(
      'cannot_save',
      `The backup could not be written: ${why}.`,
      'Give a place with room, and try again.',
    )
  }
}

function refuses(to: string): Failure | undefined {
  if (!path.isAbsolute(to))
    return new Failure(
      'bad_request',
      `${to.slice(0, 80)} does not say in which folder.`,
      'Give the whole path, from the root on.',
    )
  if (existsSync(to))
    return new Failure(
      'conflict',
      `${to} is there already; nothing is overwritten.`,
      'Give a file that is not there yet.',
    )
  const folder = path.dirname(to)
  const isFolder = existsSync(folder) && statSync(folder).isDirectory()
  return isFolder ? undefined : new Failure('not_found', `There is no folder ${folder}.`, 'Make the folder first.')
}

/** D13: what was still to leave in the backup is held, and Twilio is asked for all that has happened since. */
export async function restore(desk: Desk, { from }: Params<'data.restore'>): Promise<Result<'data.restore'> | Failure> {
  const file = path.resolve(from)
  const whatToDo = 'Give a file that data.backup named, or another one from the backups folder.'
  switch (desk.ownFile.faultOf(file)) {
    case 'missing':
      return new Failure('not_found', `There is no file ${file}.`, whatToDo)
    case 'damaged':
      return new Failure('bad_file', `${file} is damaged, or no backup of Ringback.`, whatToDo)
    case 'newer':
      return new Failure('bad_file', `${file} was written by a newer version.`, 'Install the newest version first.')
    case undefined:
      return { held: await desk.ownFile.restore(file) }
  }
}

/** What a restore has held is judged anew; what is still right leaves. */
export function release(desk: Desk): Result<'data.release'> {
  return { released: desk.ownFile.release() }
}

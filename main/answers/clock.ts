import type { Params, Result } from '../../preload/contract.ts'
import { lengthOf } from '../domain/duration.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { Desk, TimeControl } from './desk.ts'
import { Failure } from './failure.ts'
import { shownInstant } from './shown.ts'

type Now = Result<'clock.read'>

export function readClock({ now }: Desk): Now {
  return { now: shownInstant(now()) }
}

/** Instants have years of four digits (contract, Types). */
const LAST_INSTANT = Date.parse('9999-12-31T23:59:59.999Z')

export async function advanceClock(desk: Desk, { by }: Params<'clock.advance'>): Promise<Now | Failure> {
  return isTooFar(desk, by) ?? moved(desk, (time) => time.advance(lengthOf(by)))
}

export function settleClock(desk: Desk): Promise<Now | Failure> {
  return moved(desk, (time) => time.settle())
}

export async function jumpClock(desk: Desk, { by }: Params<'clock.jump'>): Promise<Now | Failure> {
  return isTooFar(desk, by) ?? moved(desk, (time) => time.jump(lengthOf(by)))
}

export function setClock(desk: Desk, { to }: Params<'clock.set'>): Promise<Now | Failure> {
  return moved(desk, (time) => time.set(Date.parse(to) as EpochMs))
}

async function moved(desk: Desk, move: (time: TimeControl) => Promise<void>): Promise<Now | Failure> {
  if (!desk.time)
    return new Failure('not_allowed', 'The clock moves by itself here.', 'Start the program with --manual-clock.')
  await move(desk.time)
  return readClock(desk)
}

function isTooFar({ now }: Desk, by: string): Failure | undefined {
  if (now() + lengthOf(by) <= LAST_INSTANT) return undefined
  return new Failure('bad_request', `${by.slice(0, 80)} leads past the year 9999.`, 'Move the clock by less.')
}

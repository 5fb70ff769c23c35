import path from 'node:path'
import { nextDueAt, nextTouchAt, rowsDue } from '../../main/store/due-rows.ts'
import type { ReadHandle } from '../../main/store/handles.ts'
import type { EpochMs } from '../../main/domain/words/instant.ts'
import { beside, counted, median, shown } from './figures.ts'
import { openFilledStore } from './filled-store.ts'
import type { Part } from './part.ts'

const FEW_ROWS = 10_000
const ROWS_A_STEP = 64
const ROUNDS = 25
const ASKED_A_ROUND = 400
const FAR_AHEAD_MS = 365 * 86_400_000

const all = { automatic: true, touchesUpTo: Date.now() as EpochMs }

const questions: readonly (readonly [name: string, ask: (db: ReadHandle) => unknown])[] = [
  ['when the next row is due', (db) => nextDueAt(db, true)],
  ['the same before listening', (db) => nextDueAt(db, false)],
  ['when the next touch is due', (db) => nextTouchAt(db)],
  ['what is due: nothing', (db) => rowsDue(db, Date.now() as EpochMs, ROWS_A_STEP, all)],
  [`what is due: ${ROWS_A_STEP} of all`, (db) => rowsDue(db, (Date.now() + FAR_AHEAD_MS) as EpochMs, ROWS_A_STEP, all)],
]

/** The outbox's questions to a store where few texts wait, and to one where many do. */
export const nextDue: Part = async ({ folder, rows: many = 1_000_000 }) => {
  const few = openFilledStore(path.join(folder, 'few'), FEW_ROWS, 'a text that waits')
  const startedAt = performance.now()
  const db = openFilledStore(path.join(folder, 'many'), many, 'a text that waits')
  console.log(`${counted(many)} texts made to wait in ${((performance.now() - startedAt) / 1000).toFixed(0)} s`)
  for (const [name, ask] of questions) {
    const [first, other] = alternately(
      () => ask(few),
      () => ask(db),
    )
    const others = `${counted(many)} rows ${beside(first, other, 'us')}`
    console.log(`  ${name.padEnd(28)} ${counted(FEW_ROWS)} rows ${shown(first)} us   ${others}`)
  }
  db.close()
  few.close()
}

/** The median of what one asking of each takes, in microseconds. */
function alternately(...asked: readonly (() => unknown)[]): [number, number] {
  const rounds = asked.map(() => [] as number[])
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, ask] of asked.entries()) {
      const startedAt = performance.now()
      for (let n = 0; n < ASKED_A_ROUND; n++) ask()
      rounds[i]?.push(((performance.now() - startedAt) * 1000) / ASKED_A_ROUND)
    }
  const [first = Number.NaN, other = Number.NaN] = rounds.map(median)
  return [first, other]
}

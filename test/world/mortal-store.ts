import type { Store } from '../../main/engine/ports.ts'
import type { SqliteStore } from '../../main/store/store.ts'
import { committed, Death, die, heard, mustLive, type Life, type PointOfDeath } from './life.ts'
import type { QuietPolls } from './quiet-polls.ts'
import type { Witness } from './witness.ts'
import type { World } from './world.ts'

export interface MortalStoreParts {
  readonly world: World
  readonly store: SqliteStore
  readonly life: Life
  readonly polls: QuietPolls
  readonly witness: Witness
  readonly mayDie: (life: Life, point: PointOfDeath) => void
}

/** The store in the hands of one process, which may die before and after each commit; a broken rule ends it too. */
export function mortalStore({ world, store, life, polls, witness, mayDie }: MortalStoreParts): Store {
  let isWithin = false
  return {
    transaction(work) {
      mustLive(life)
      if (world.broken()) die(life, 'before a commit')
      if (isWithin) return store.transaction(work)
      isWithin = true
      try {
        const result = store.transaction((tx) => {
          const done = work(tx)
          mayDie(life, 'before a commit')
          return done
        })
        committed(life)
        mayDie(life, 'after a commit')
        return result
      } catch (error) {
        if (!(error instanceof Death)) world.breaks('nothing fails inside', String(error))
        throw error
      } finally {
        isWithin = false
      }
    },
    rowsDue: living(store.rowsDue),
    nextDueAt: living(store.nextDueAt),
    nextTouchAt: living(store.nextTouchAt),
    nextOfWork: living(store.nextOfWork),
    workDone: living(store.workDone),
    textsOutOfUse: living(store.textsOutOfUse),
    textsLeftSending: living(store.textsLeftSending),
    textsUnderWay: living(store.textsUnderWay),
    callsInProgress: living(store.callsInProgress),
    postpone: living(store.postpone),
    bringNear: living(store.bringNear),
    unblockLine: living((line) => {
      store.unblockLine(line)
      witness.mended(line)
    }),
    correctStamps: living(store.correctStamps),
    boundLastHeardAt: living(store.boundLastHeardAt),
    isElsewhere: living(store.isElsewhere),
    setElsewhere: living(store.setElsewhere),
    isClockWrong: living(store.isClockWrong),
    written: living(store.written),
    lastHeardAt: living(() => polls.heardAt(store)),
    setLastHeardAt: living((at) => {
      store.setLastHeardAt(at)
      polls.begin()
      heard(life)
    }),
  }

  function living<A extends unknown[], R>(question: (...given: A) => R): (...given: A) => R {
    return (...given) => {
      mustLive(life)
      return question(...given)
    }
  }
}

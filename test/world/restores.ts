import { days, hours, later, minutes, type EpochMs } from '../../main/domain/words/instant.ts'
import { releaseHeld } from '../../main/store/put-back.ts'
import { backUp, putBackAtStart, putBackNow, type Backup } from './backups.ts'
import type { Calls, TrueCall } from './calls.ts'
import type { Computer } from './computer.ts'
import type { Disk } from './disk.ts'
import { pointsOfDeath } from './life.ts'
import type { Snapshot } from './memory.ts'
import type { QuietPolls } from './quiet-polls.ts'
import type { TwilioTexts } from './twilio-texts.ts'
import type { Witness } from './witness.ts'
import type { World } from './world.ts'

/** The agent makes a backup, puts it back some time later, and lets go what is held, or never does (D13). */
export interface Restores {
  begin(until: EpochMs): void
  /** A call has ended: the backup may come back just after, while Twilio does not list yet what it led to. */
  decided(call: TrueCall): void
}

export interface RestoresParts {
  readonly world: World
  readonly disk: Disk
  readonly computer: Computer
  readonly polls: QuietPolls
  readonly witness: Witness
  readonly texts: TwilioTexts
  readonly calls: Calls
}

interface Made {
  readonly backup: Backup
  readonly snapshot: Snapshot
  /** A start has put it back before: another one does not. */
  isKnownAtStart: boolean
}

export function newRestores({ world, disk, computer, polls, witness, texts, calls }: RestoresParts): Restores {
  const { random } = world
  let waitsForAMiss: Made | undefined
  return {
    begin(until) {
      whenUp(() => {
        computer.atTheDesk(({ store }) => {
          store.setLastHeardAt(polls.heardAt(store) ?? world.clock())
          world.tell(() => 'the agent makes a backup')
          const made: Made = { backup: backUp(disk), snapshot: witness.snapshot(), isKnownAtStart: false }
          const wait = random.chance(0.3) ? minutes(random.between(0.2, 90)) : days(random.between(0.05, 5))
          const at = Math.min(later(world.now(), wait), until) as EpochMs
          world.at(at, () => {
            if (random.chance(0.5)) waitsForAMiss = made
            else putBack(made)
          })
          if (random.chance(0.15)) world.at(later(at, hours(random.between(0.05, 10))), () => putBack(made))
        })
      })
    },
    decided({ ending, phone }) {
      const made = waitsForAMiss
      if (!made || ending.isAnswered || phone === null) return
      waitsForAMiss = undefined
      world.after(minutes(random.between(0, 12)), () => putBack(made))
    },
  }

  function putBack(made: Made): void {
    whenUp(() => {
      if (made.isKnownAtStart || random.chance(0.5)) inTheWindow(made)
      else atAStart(made)
      lookAgainForWhatLags()
      if (random.chance(0.7))
        world.after(hours(random.chance(0.4) ? random.between(0, 0.5) : random.between(0.5, 20)), release)
    })
  }

  function inTheWindow({ backup, snapshot }: Made): void {
    if (random.chance(0.3)) computer.doom(random.pick(pointsOfDeath), random.whole(0, 5))
    computer.atTheDesk(({ engine, store }) => {
      world.tell(() => 'the agent puts the backup back')
      polls.stop(undefined)
      putBackNow(disk, backup, world.clock())
      witness.restored(snapshot)
      store.forgetAll()
      engine.restored()
    })
  }

  function atAStart(made: Made): void {
    const { backup, snapshot } = made
    made.isKnownAtStart = true
    computer.restart(() => {
      world.tell(() => 'the program is started with the backup')
      putBackAtStart(disk, backup, world.clock())
      witness.restoredAtStart(snapshot)
    })
    if (random.chance(0.3)) world.after(hours(random.between(0.01, 20)), () => startAgain(backup))
  }

  /** `--restore` still stands where the program is started from: what has happened since is not lost for it. */
  function startAgain(backup: Backup): void {
    if (world.isCalm()) return
    computer.restart(() => putBackAtStart(disk, backup, world.clock()))
  }

  function release(): void {
    if (world.isCalm()) return
    if (!computer.isUp()) return world.after(minutes(7), release)
    computer.atTheDesk(({ engine, store }) => {
      world.tell(() => 'the agent lets go what is held')
      releaseHeld(disk.db)
      store.forgetAll()
      witness.released()
      engine.pump()
    })
  }

  /** What Twilio lists late of what happened before may be news once more. */
  function lookAgainForWhatLags(): void {
    const lagging = [...texts.all, ...calls.all].filter(({ listedAt }) => listedAt > world.now())
    for (const { listedAt } of lagging) computer.pollFrom(listedAt)
  }

  /** Nobody does it while the clock is plainly wrong. */
  function whenUp(work: () => void): void {
    if (world.isCalm()) return
    if (computer.isUp() && world.skew() === 0) work()
    else world.after(minutes(11), () => whenUp(work))
  }
}

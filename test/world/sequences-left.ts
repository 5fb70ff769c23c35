import type { PersonId } from '../../main/domain/words/identifiers.ts'
import { days, later, latest, type EpochMs } from '../../main/domain/words/instant.ts'
import { sql, type WriteHandle } from '../../main/store/handles.ts'
import type { World } from './world.ts'

interface SequenceLeft {
  readonly id: string
  readonly person_id: PersonId
  readonly state: 'waiting' | 'active' | 'completed' | 'exited'
  readonly enrolled_at_ms: EpochMs | null
  readonly ended_at_ms: EpochMs | null
  readonly look_at_ms: EpochMs | null
  /** The person or everybody; by a clock that stood ahead it may be a year from now. 0: nobody is. */
  readonly pausedUntil: EpochMs
}

/** No sequence is further ahead than its last touch, whatever moved it. */
const FURTHEST_AHEAD = days(30)

/** Nobody is lost: whoever is in a sequence is looked at again, and who has heard all of it is somebody to call (S39). */
export function wrongWithSequences({ world, db }: { world: World; db: WriteHandle }, tasks: ReadonlySet<string>): void {
  const all = sql<[], SequenceLeft>(db, sequencesLeft).all()
  const running = new Set<PersonId>()
  const begun = new Map<PersonId, EpochMs>()
  for (const { id, person_id, state, enrolled_at_ms, ended_at_ms, look_at_ms, pausedUntil } of all) {
    const breaks = (rule: string) => world.breaks(rule, `${id} is ${state}, looked at ${look_at_ms}`)
    const isRunning = state === 'waiting' || state === 'active'
    if (isRunning && running.has(person_id)) breaks('S48 one enrollment a person')
    if (isRunning) running.add(person_id)
    const isFar = look_at_ms !== null && look_at_ms > latest(later(world.clock(), FURTHEST_AHEAD), pausedUntil)
    if (isRunning && (look_at_ms === null || isFar || look_at_ms < world.clock() - 60_000))
      breaks('1.2 no sequence is forgotten')
    if (!isRunning && ended_at_ms === null) breaks('S45 a sequence that is over has its end')
    if (state === 'completed' && !tasks.has(`manual_callback:${id}`))
      breaks('S39 who stayed silent is somebody to call')
    const before = begun.get(person_id)
    if (enrolled_at_ms !== null && before !== undefined && enrolled_at_ms < later(before, days(30)))
      breaks('S48 no new enrollment within 30 days')
    if (enrolled_at_ms !== null && ended_at_ms !== null) begun.set(person_id, ended_at_ms)
  }
}

const sequencesLeft = `SELECT enrollment.id, person_id, enrollment.state, enrolled_at_ms, ended_at_ms,
    person.look_at_ms,
    max(coalesce(paused_until_ms, 0), coalesce(
      (SELECT value ->> 'until' FROM state WHERE key = 'followUp'), 0)) AS pausedUntil
  FROM enrollment JOIN person ON person.id = person_id ORDER BY hour_zero_ms, enrollment.id`

import { say, undecided, type Decided } from '../decided.ts'
import { oneOfTwo } from '../enrollment.ts'
import { because } from '../reasons.ts'
import type { EpochMs } from '../words/instant.ts'
import type { PersonFile } from '../words/person-file.ts'

/** D11: the calls and texts of both are in one file by now; what is pending is judged again when it leaves. */
export function decidePeopleMerged(file: PersonFile, now: EpochMs): Decided {
  return say(oneOfTwo(undecided(file), now), because('merged', 'merged', now))
}

import { undecided, type Decided } from '../decided.ts'
import { callIn } from '../find.ts'
import { isAutomatic } from '../first-text.ts'
import { because } from '../reasons.ts'
import { dropForCall } from '../text-back.ts'
import type { LineFaulted } from '../words/event.ts'
import type { EpochMs } from '../words/instant.ts'
import type { PersonFile } from '../words/person-file.ts'
import type { Policy } from '../words/policy.ts'

/** D9: whoever waits for a text from a line that cannot send becomes somebody to call. */
export function decideLineFaulted({ line }: LineFaulted, file: PersonFile, policy: Policy, now: EpochMs): Decided {
  const fault = policy.blockedLines.get(line)
  if (!fault) return undecided(file)
  const reason = because('line_blocked', fault.kind === 'credentials' ? 'credentials' : 'other', now)
  return file.messages
    .filter((text) => isAutomatic(text) && text.state === 'pending' && text.from === line)
    .reduce(
      (so, text) => (text.call === null ? so : dropForCall(so, text, callIn(so.file, text.call), reason, policy)),
      undecided(file),
    )
}

import { decideAgentActed } from './decide/agent-acted.ts'
import { decideCallEvidence } from './decide/call-evidence.ts'
import { decideLineFaulted } from './decide/line-faulted.ts'
import { decideMessageReceived } from './decide/message-received.ts'
import { decidePersonDue } from './decide/person-due.ts'
import { decidePeopleMerged } from './decide/people-merged.ts'
import { decideRecordingFetched } from './decide/recording-fetched.ts'
import { decideHoldReleased, decideRestored } from './decide/restored.ts'
import { decideTextFound } from './decide/text-found.ts'
import { decideTextReported } from './decide/text-reported.ts'
import { decideVoicemailLeft } from './decide/voicemail-left.ts'
import { decideVoicemailTranscribed } from './decide/voicemail-transcribed.ts'
import type { Decided } from './decided.ts'
import { followedUp } from './followed-up.ts'
import { remembering } from './undo.ts'
import { heardAnew } from './waiting.ts'
import type { DomainEvent } from './words/event.ts'
import type { EpochMs } from './words/instant.ts'
import type { PersonFile } from './words/person-file.ts'
import type { Policy } from './words/policy.ts'

/** What an event makes of the file of the person it concerns. An event without a decider does not compile. */
export function decide(event: DomainEvent, file: PersonFile, policy: Policy, now: EpochMs): Decided {
  const heard = heardAnew(file, decidedBy(event, file, policy, now))
  const looksOn = event.type === 'PersonDue' || heard.file !== file
  return remembering(event, file, looksOn ? followedUp(file, heard, policy, now) : heard)
}

function decidedBy(event: DomainEvent, file: PersonFile, policy: Policy, now: EpochMs): Decided {
  switch (event.type) {
    case 'CallEvidence':
      return decideCallEvidence(event, file, policy, now)
    case 'VoicemailLeft':
      return decideVoicemailLeft(event, file, now)
    case 'VoicemailTranscribed':
      return decideVoicemailTranscribed(event, file, now)
    case 'RecordingFetched':
      return decideRecordingFetched(event, file, now)
    case 'MessageReceived':
      return decideMessageReceived(event, file, policy, now)
    case 'TextFound':
      return decideTextFound(event, file, policy, now)
    case 'TextReported':
      return decideTextReported(event, file, policy, now)
    case 'AgentActed':
      return decideAgentActed(event, file, policy, now)
    case 'PeopleMerged':
      return decidePeopleMerged(file, now)
    case 'LineFaulted':
      return decideLineFaulted(event, file, policy, now)
    case 'Restored':
      return decideRestored(file, policy, now)
    case 'HoldReleased':
      return decideHoldReleased(file, policy, now)
    case 'PersonDue':
      return decidePersonDue(file, policy, now)
  }
}

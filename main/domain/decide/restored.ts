import { undecided, withMessage, type Decided } from '../decided.ts'
import { leanedOn, objectionTo } from '../objections.ts'
import { held, released, type Waiting } from '../restore.ts'
import { dropForCall, explain, leaning } from '../text-back.ts'
import type { EpochMs } from '../words/instant.ts'
import type { Call, Message, PersonFile, SendState } from '../words/person-file.ts'
import type { Policy } from '../words/policy.ts'

/** D13: what was still to leave in the backup is held; the agent sees it, and lets it go. */
export function decideRestored(file: PersonFile, { restore }: Policy, now: EpochMs): Decided {
  if (restore === null || restore.isReleased) return undecided(file)
  return inState(file, 'pending').reduce((so, text) => {
    const call = callOf(so.file, text)
    return waits(so, held(text, call?.startedAt ?? text.createdAt, now), call)
  }, undecided(file))
}

/** D13: what was held is judged; what is still right leaves once Twilio is sure to list what had left before. */
export function decideHoldReleased(file: PersonFile, policy: Policy, now: EpochMs): Decided {
  const { restore } = policy
  if (restore === null) return undecided(file)
  return inState(file, 'held').reduce((so, text) => {
    const call = callOf(so.file, text)
    if (call && call.caller.is === 'phone' && 'endedAt' in call.outcome) {
      const { endedAt } = call.outcome
      const missed = { call, from: text.to, endedAt, file: so.file, policy, now }
      const objection = objectionTo(missed)
      if (objection) return dropForCall(so, text, leaning(call, objection, leanedOn(missed)), objection, policy)
    }
    return waits(so, released(text, restore, now), call)
  }, undecided(file))
}

function inState({ messages }: PersonFile, wanted: SendState): readonly Message[] {
  return messages.filter(({ direction, state }) => direction === 'out' && state === wanted)
}

function callOf({ calls }: PersonFile, { call }: Message): Call | undefined {
  return call === null ? undefined : calls.find(({ id }) => id === call)
}

function waits(decided: Decided, { text, reason }: Waiting, call: Call | undefined): Decided {
  const kept = withMessage(decided, { ...text, reason: text.state === 'held' ? reason : null })
  return call ? explain(kept, call, reason, text.id) : kept
}

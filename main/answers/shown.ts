import type { Call as ShownCall } from '../../preload/contract/call.ts'
import type { Message as ShownMessage } from '../../preload/contract/message.ts'
import type { Reason as ShownReason } from '../../preload/contract/reason.ts'
import type { Task as ShownTask } from '../../preload/contract/task.ts'
import { textOf } from '../domain/first-text.ts'
import { leadState } from '../domain/lead-state.ts'
import type { PersonId } from '../domain/words/identifiers.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { Call, CallOutcome, Message, PersonFile, Reason, Task, Voicemail } from '../domain/words/person-file.ts'

/** An instant as the contract writes it. */
export function shownInstant(at: EpochMs): string {
  return new Date(at).toISOString()
}

export function shownReason({ code, sentence, at }: Reason): ShownReason {
  return { code, sentence, at: shownInstant(at) }
}

/** A call with the person it is of; `file` undefined: the number was withheld. */
export function shownCall(call: Call, file: PersonFile | undefined, now: EpochMs): ShownCall {
  const endedAt = 'endedAt' in call.outcome ? call.outcome.endedAt : endOf(call)
  return {
    id: call.id,
    providerId: call.id,
    leadId: file?.person?.id ?? null,
    phone: call.caller.is === 'phone' ? call.caller.phone : null,
    name: file?.person?.name ?? null,
    line: call.line,
    source: call.source,
    outcome: shownOutcome(call.outcome),
    startedAt: shownInstant(call.startedAt),
    endedAt: endedAt === null ? null : shownInstant(endedAt),
    decision: call.outcome.is === 'in_progress' || !call.decision ? null : shownReason(call.decision),
    firstText: file ? shownFirstText(call, file, endedAt) : null,
    ...shownVoicemail(call.voicemail),
    leadState: file?.person ? leadState(file, now) : null,
  }
}

export function shownMessage(message: Message, leadId: PersonId | null): ShownMessage {
  const { dueAt, sentAt, deliveredAt, reason, sid, media, email } = message
  const isWaiting = message.state === 'pending'
  return {
    id: message.id,
    leadId,
    direction: message.direction,
    channel: email ? 'email' : 'sms',
    purpose: message.purpose,
    from: email?.from ?? message.from,
    to: email?.to ?? message.to,
    ...(email?.subject ? { subject: email.subject } : {}),
    body: message.body ?? '',
    state: message.state,
    createdAt: shownInstant(message.createdAt),
    ...(media.length > 0 ? { media: [...media] } : {}),
    ...(reason ? { reason: shownReason(reason) } : {}),
    ...(sid === null ? {} : { providerId: sid }),
    ...(dueAt === null || !isWaiting ? {} : { dueAt: shownInstant(dueAt) }),
    ...(sentAt === null ? {} : { sentAt: shownInstant(sentAt) }),
    ...(deliveredAt === null ? {} : { deliveredAt: shownInstant(deliveredAt) }),
  }
}

export function shownTask({ id, kind, dueAt, sentence, state }: Task, leadId: PersonId | null): ShownTask {
  return { id, leadId, kind, dueAt: shownInstant(dueAt), sentence, state }
}

function shownOutcome(outcome: CallOutcome): ShownCall['outcome'] {
  switch (outcome.is) {
    case 'taken_elsewhere':
    case 'looped':
      return 'answered'
    default:
      return outcome.is
  }
}

/** Its words may come before anybody says how long it is; then it is not shown yet. */
function shownVoicemail(voicemail: Voicemail | null): Pick<ShownCall, 'voicemail'> {
  if (!voicemail || voicemail.seconds === null) return {}
  const { recordingSid, seconds, transcript, file } = voicemail
  const url = file.is === 'here' ? { url: `ringback-media://voicemail/${recordingSid}` } : {}
  return { voicemail: { seconds, ...(transcript === null ? {} : { transcript }), ...url } }
}

/** An answered call's end: the first report of one. */
function endOf({ evidence }: Call): EpochMs | null {
  return evidence.find(({ fact }) => fact.is === 'dialed' || fact.is === 'child' || fact.is === 'parent')?.at ?? null
}

function shownFirstText(call: Call, file: PersonFile, endedAt: EpochMs | null): ShownCall['firstText'] {
  const text = textOf(file, call.id)
  if (!text) return null
  const { state, sentAt } = text
  const secondsAfterCall = sentAt === null || endedAt === null ? null : Math.max(0, (sentAt - endedAt) / 1000)
  return { state, sentAt: sentAt === null ? null : shownInstant(sentAt), secondsAfterCall }
}

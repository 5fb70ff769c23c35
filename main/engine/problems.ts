import type { Decided } from '../domain/decided.ts'
import { spoken } from '../domain/phone-number.ts'
import type { FaultKind } from '../domain/words/event.ts'
import type { Policy } from '../domain/words/policy.ts'
import type { News } from './ports.ts'

/** What the agent can do about a line that cannot send (D9). */
const mends: Readonly<Partial<Record<FaultKind, string>>> = {
  unregistered: 'Register the line for A2P 10DLC at Twilio; it can take days. Until then call people back by hand.',
  filtered: 'Read the text as a carrier would, check the registration of the line, then write to somebody by hand.',
  credentials: 'Check the account SID and the auth token in the settings, then start again.',
  sender: 'Check at Twilio that this number is yours and can send texts.',
  account: 'Check the Twilio account: its balance, its trial limits and its compliance profile.',
}

/** What is said when a line stops, and when it goes again. */
export function problemOfLine({ blocks, unblocks }: Decided, { blockedLines }: Policy): readonly News[] {
  if (unblocks && blockedLines.has(unblocks)) return [{ event: 'problem.cleared', data: { code: 'line_blocked' } }]
  if (!blocks || blockedLines.has(blocks.line)) return []
  const sentence = `Texts from ${spoken(blocks.line)} are stopped: Twilio or the carriers refuse them.`
  const whatToDo =
    mends[blocks.fault.kind] ?? 'Look up what Twilio says of this number, then write to somebody by hand.'
  return [{ event: 'problem.raised', data: { code: 'line_blocked', sentence, whatToDo } }]
}

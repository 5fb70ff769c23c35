import type { Result } from '../../preload/contract.ts'
import type { ChecklistItem } from '../../preload/contract/follow-up.ts'
import { spoken } from '../domain/phone-number.ts'
import type { EpochMs } from '../domain/words/instant.ts'
import type { Line } from '../domain/words/policy.ts'
import type { Desk, LineAtTwilio } from './desk.ts'
import { shownInstant } from './shown.ts'

/** S64–S71, each checked now. Dedupe and hours hold by construction: nothing can switch them off. */
export async function readChecklist(desk: Desk): Promise<Result<'checklist.read'>> {
  const items = [...itemsOf(desk, await desk.lineLookUp.ask())]
  return { items, ready: items.every(({ ok }) => ok) }
}

/** What fails as far as is known without asking anybody: Twilio's word is the last that it gave. */
export function knownToFail(desk: Desk): readonly ChecklistItem['id'][] {
  const last = desk.lineLookUp.last()
  return itemsOf(desk, last?.lines)
    .filter(({ id, ok }) => !ok && (id !== 'line_connected' || last !== null))
    .map(({ id }) => id)
}

function itemsOf(desk: Desk, atTwilio: readonly LineAtTwilio[] | undefined): readonly ChecklistItem[] {
  const lines = [...desk.policy().lines.values()]
  const items: readonly Item[] = [
    connected(lines, atTwilio),
    webhookSeen(lines, desk),
    senderMatches(lines),
    approved(desk),
    exitsSet(desk),
    { id: 'dedupe_on', ok: true, detail: `Calls within ${desk.policy().dedupeWindow / 60_000} minutes are one.` },
    {
      id: 'hours_filter_on',
      ok: true,
      detail: 'Touches wait for the hours that the law and the lead’s own clock allow.',
    },
  ]
  return items.map((item) => withWork(item, item.id === 'line_connected' && !atTwilio, desk.now()))
}

/** One item as it was found. */
type Item = Pick<ChecklistItem, 'id' | 'ok' | 'detail' | 'whatToDo'>

/** What the agent's part of each takes, in minutes. */
const minutesOf: Readonly<Record<ChecklistItem['id'], number>> = {
  line_connected: 5,
  webhook_seen: 1,
  sender_matches: 1,
  first_text_approved: 2,
  exits_set: 1,
  dedupe_on: 1,
  hours_filter_on: 1,
}

/** Twilio, where it could not be asked; else whoever uses this computer. */
function withWork(item: Item, isUnasked: boolean, now: EpochMs): ChecklistItem {
  const { id, ok, detail } = item
  return {
    ...item,
    state: ok ? 'passed' : isUnasked ? 'unknown' : 'failed',
    proof: ok ? detail : null,
    checkedAt: shownInstant(now),
    whoActs: ok ? null : isUnasked ? 'twilio' : 'you',
    minutes: ok ? null : minutesOf[id],
  }
}

function connected(lines: readonly Line[], atTwilio: readonly LineAtTwilio[] | undefined): Item {
  const id = 'line_connected'
  if (!atTwilio)
    return {
      id,
      ok: false,
      detail: 'Twilio could not be asked.',
      whatToDo: 'Check the internet connection, and the account SID and auth token in the settings.',
    }
  const missing = lines.filter(({ number }) => !atTwilio.some((known) => known.number === number && known.canText))
  if (missing.length === 0)
    return {
      id,
      ok: true,
      detail: `${lines.length === 1 ? 'The line is' : 'All lines are'} in the account and can text.`,
    }
  const numbers = missing.map(({ number }) => spoken(number)).join(', ')
  return {
    id,
    ok: false,
    detail: `Not in the account, or unable to text: ${numbers}.`,
    whatToDo: 'Buy the number at Twilio, or correct it in the settings.',
  }
}

function webhookSeen(lines: readonly Line[], desk: Desk): Item {
  const id = 'webhook_seen'
  const seen = lines.map((line) => ({ line, at: desk.webhookSeen(line) }))
  const unseen = seen.filter(({ at }) => at === undefined)
  if (unseen.length > 0) {
    const numbers = unseen.map(({ line }) => spoken(line.number)).join(', ')
    return { id, ok: false, detail: `No call has arrived yet on ${numbers}.`, whatToDo: `Call ${numbers} once.` }
  }
  const last = seen.flatMap(({ at }) => at ?? []).sort((a, b) => b - a)[0]
  return { id, ok: true, detail: last === undefined ? 'Seen.' : `Seen, last at ${shownInstant(last)}.` }
}

/** The settings refuse a line whose callers see another number without the agent's dated yes (S72). */
function senderMatches(lines: readonly Line[]): Item {
  const others = lines.filter(({ dialledNumber }) => dialledNumber !== null)
  const detail =
    others.length === 0
      ? 'Texts leave from the number that was dialed.'
      : `The first text says which number was dialed on ${others.map(({ label }) => label).join(', ')}.`
  return { id: 'sender_matches', ok: true, detail }
}

/** S69, S73: a sequence without exits cannot be made active, so this is a second look. */
function exitsSet({ sequences }: Desk): Item {
  const active = sequences.list().filter(({ isActive }) => isActive)
  const endless = active.filter(({ exits }) => exits.length === 0)
  if (endless.length > 0) {
    const names = endless.map(({ name }) => name).join(', ')
    return { id: 'exits_set', ok: false, detail: `Nothing ends ${names}.`, whatToDo: 'Name at least one exit there.' }
  }
  const detail =
    active.length === 0
      ? 'No sequence is active; a reply or a stop ends even a first text.'
      : `A reply, a stop and a take-over end ${active.map(({ name }) => name).join(' and ')}.`
  return { id: 'exits_set', ok: true, detail }
}

function approved(desk: Desk): Item {
  const { approvedAt } = desk.firstText.read()
  return approvedAt === null
    ? {
        id: 'first_text_approved',
        ok: false,
        detail: 'You have not approved the first text.',
        whatToDo: 'Read the first text and approve it.',
      }
    : { id: 'first_text_approved', ok: true, detail: `Approved at ${shownInstant(approvedAt)}.` }
}

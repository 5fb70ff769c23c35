import type { MessageSid } from '../domain/words/identifiers.ts'
import { between, later, seconds, type EpochMs } from '../domain/words/instant.ts'
import { newSid, type PracticeAccount } from './account.ts'
import { carrierDate } from './dates.ts'
import type { AcceptedCreate } from './judge-create.ts'
import { tellStatus } from './status-callbacks.ts'
import type { PracticeWorld } from './world.ts'
import type { MessageStatus, StoredMessage } from './stored.ts'

const SECONDS_TO_SENT = 1
const SECONDS_TO_HANDSET = 2

/** Takes a message and sees to its delivery. Twice the same request makes two messages (twilio.md 13.3). */
export function acceptMessage(world: PracticeWorld, create: AcceptedCreate): StoredMessage {
  const status = create.sendAt !== undefined ? 'scheduled' : create.serviceSid !== null ? 'accepted' : 'queued'
  const message = keepMessage(world, { ...create, direction: 'outbound-api', status })
  world.waits.start(() => deliver(world, message, create))
  return message
}

/** Puts a message on the account's books; the lists show it when their lag has passed (13.4). */
export function keepMessage(
  world: PracticeWorld,
  message: Pick<StoredMessage, 'from' | 'to' | 'body' | 'direction' | 'status'> & Partial<StoredMessage>,
): StoredMessage {
  const { account, waits, random } = world
  const { from, to, body, direction, status, serviceSid = null, mediaCount = 0 } = message
  const now = waits.now()
  const kept: StoredMessage = {
    sid: newSid(mediaCount > 0 ? 'MM' : 'SM', random) as MessageSid,
    from,
    to,
    body,
    direction,
    status,
    serviceSid,
    mediaCount,
    createdAt: now,
    updatedAt: now,
    listedFrom: listedFrom(account, now, random),
    sentAt: status === 'received' ? now : null,
    errorCode: null,
  }
  account.messages.set(kept.sid, kept)
  return kept
}

function listedFrom(account: PracticeAccount, now: EpochMs, random: () => number): EpochMs {
  const { listLag } = account
  if (typeof listLag === 'number') return later(now, seconds(listLag))
  return later(now, seconds(listLag.fromSeconds + random() * (listLag.toSeconds - listLag.fromSeconds)))
}

/** queued → sent → delivered or undelivered; each but the first status is told (twilio.md 7). */
async function deliver(world: PracticeWorld, message: StoredMessage, create: AcceptedCreate): Promise<void> {
  const { account, waits } = world
  if (create.sendAt !== undefined) await waits.sleep(between(waits.now(), create.sendAt) / 1000)
  await waits.sleep(SECONDS_TO_SENT)
  message.sentAt = waits.now()
  const tellSent = move(world, message, create, 'sent')
  if (!account.callbacks.reordered) waits.start(tellSent)
  await waits.sleep(SECONDS_TO_HANDSET)
  message.errorCode = account.undelivered.get(message.to) ?? null
  await move(world, message, create, message.errorCode === null ? 'delivered' : 'undelivered')()
  if (account.callbacks.reordered) await tellSent()
}

/** Sets the status now; the answer tells it, as of now, whenever it is called. */
function move(world: PracticeWorld, message: StoredMessage, create: AcceptedCreate, status: MessageStatus) {
  message.status = status
  message.updatedAt = world.waits.now()
  const parameters: Readonly<Record<string, string>> = {
    MessageSid: message.sid,
    SmsSid: message.sid,
    AccountSid: world.account.sid,
    ApiVersion: '2010-04-01',
    From: message.from,
    To: message.to,
    MessageStatus: status,
    SmsStatus: status,
    AddedLater: 'ñ & "new" = + 50% ',
    ...(message.serviceSid === null ? {} : { MessagingServiceSid: message.serviceSid }),
    ...(message.errorCode === null ? {} : { ErrorCode: String(message.errorCode) }),
    ...(status === 'delivered' ? { RawDlrDoneDate: carrierDate(world.waits.now()) } : {}),
  }
  return () => tellStatus(world, { url: create.statusCallback, product: 'sms', parameters })
}

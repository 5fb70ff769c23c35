import { SegmentedMessage } from 'sms-segments-calculator'

import type { MessageSid } from '../domain/words/identifiers.ts'
import { between, later, seconds, type EpochMs } from '../domain/words/instant.ts'
import { newSid, type PracticeAccount } from './account.ts'
import { carrierDate } from './dates.ts'
import type { AcceptedCreate } from './judge-create.ts'
import { takeTurn } from './sender-queue.ts'
import { tellStatus } from './status-callbacks.ts'
import type { PracticeWorld } from './world.ts'
import type { MessageStatus, StoredMessage } from './stored.ts'

/** After its turn has begun: no callback may overtake the answer to the create. */
const SECONDS_TO_SENDING = 0.5
/** How long a service has a text before it stands in a sender's queue. */
const SECONDS_TO_QUEUED = 0.25
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
    segments: new SegmentedMessage(body).segmentsCount,
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

/** queued → sending → sent → delivered or undelivered, one sender's messages in order; each but the first is told. */
async function deliver(world: PracticeWorld, message: StoredMessage, create: AcceptedCreate): Promise<void> {
  const { account, waits } = world
  if (create.sendAt !== undefined) await sleepUntil(world, create.sendAt)
  if (message.status !== 'queued') await waits.sleep(SECONDS_TO_QUEUED)
  const departing = { from: message.from, segments: message.segments, validitySeconds: create.validitySeconds }
  const turn = takeTurn(account, departing, waits.now())
  if (turn.is === 'overflows') return fail(world, message, create, 30001)
  if (message.status !== 'queued') waits.start(move(world, message, create, 'queued'))
  if (turn.is === 'expires') {
    await sleepUntil(world, turn.at)
    return fail(world, message, create, 30036)
  }
  await sleepUntil(world, later(turn.startsAt, seconds(SECONDS_TO_SENDING)))
  waits.start(move(world, message, create, 'sending'))
  await sleepUntil(world, turn.sentAt)
  message.sentAt = waits.now()
  await arrive(world, message, create)
}

/** A sent message reaches the handset or does not; `sent` is told now, or after that where manners say so. */
async function arrive(world: PracticeWorld, message: StoredMessage, create: AcceptedCreate): Promise<void> {
  const { account, waits } = world
  const tellSent = move(world, message, create, 'sent')
  if (!account.callbacks.reordered) waits.start(tellSent)
  await waits.sleep(SECONDS_TO_HANDSET)
  message.errorCode = account.undelivered.get(message.to) ?? null
  await move(world, message, create, message.errorCode === null ? 'delivered' : 'undelivered')()
  if (account.callbacks.reordered) await tellSent()
}

/** It never left. */
async function fail(world: PracticeWorld, message: StoredMessage, create: AcceptedCreate, code: number): Promise<void> {
  message.errorCode = code
  await move(world, message, create, 'failed')()
}

const sleepUntil = ({ waits }: PracticeWorld, instant: EpochMs) => waits.sleep(between(waits.now(), instant) / 1000)

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

import type { CallSid, MessageSid } from '../domain/words/identifiers.ts'
import { later, seconds } from '../domain/words/instant.ts'
import type { Clock } from '../engine/clock.ts'
import { emptyAccount, type CallbackManners, type ListLag, type PracticeAlert } from './account.ts'
import { changeLine } from './change-number.ts'
import type { PracticeCall } from './call-script.ts'
import type { Faults, ReadFaults } from './faults.ts'
import { receiveText, type PracticeText } from './inbound-text.ts'
import { lineOf, type PracticeApplication, type PracticeLine, type PracticeService } from './lines.ts'
import { placeCall } from './phone-network.ts'
import { practiceTwilio } from './practice-twilio.ts'
import { verifyNumber } from './trial.ts'
import { waitsBy } from './waits.ts'
import { webhookSender } from './webhook-sender.ts'
import type { PracticeWorld } from './world.ts'
import type { StoredMessage } from './stored.ts'

/** A message the pretend account has taken or received, as it stands now. */
export type PracticeMessage = Pick<
  StoredMessage,
  'sid' | 'from' | 'to' | 'body' | 'status' | 'direction' | 'createdAt' | 'errorCode'
>

/** The pretend phone network and Twilio. All that happens in it happens by the clock it was given. */
export interface Practice {
  /** Give it to the client as `twilio.apiBaseUrl`. */
  readonly apiBaseUrl: string
  /** Somebody calls a line; answers at once. Throws for a number that is not a line. */
  call(call: PracticeCall): CallSid
  /** Somebody texts a line; answers at once. Throws for a number that is not a line. */
  text(text: PracticeText): MessageSid
  /** Resolves when no request of its own is under way and no due alarm is unhandled; rejects with a bug of its own. */
  idle(): Promise<void>
  /** Everything accepted and received, oldest first. */
  messages(): readonly PracticeMessage[]
  /** What Twilio's debugger would show: refused documents, failed webhooks. Empty when the app did all well. */
  alerts(): readonly PracticeAlert[]
  /** Replaces the lines: the app's address may be known only after this has started. */
  setLines(lines: readonly PracticeLine[]): void
  /** Verifies a number of a trial account for texts from that line. Throws for a sixth one, and on a full account. */
  verify(number: string, sender: string): void
  /** Changes what one line is configured to ask, as somebody does in Twilio's console. Throws for a number that is not a line. */
  configure(number: string, changes: Partial<Omit<PracticeLine, 'number'>>): void
  setFaults(faults: Faults): void
  /** The same for everything but creates: lists, single reads, numbers. */
  setReadFaults(faults: ReadFaults): void
  setListLag(lag: ListLag): void
  /** Texts to that number end `undelivered` with that code; without a code they arrive again. */
  setUndelivered(number: string, code?: number): void
  /** From now on that sender's queue is that long: what it sends next waits (13.6). */
  setBacklog(number: string, seconds: number): void
  setCallbacks(manners: CallbackManners): void
  /** Whether recordings are given only with the account's own Basic auth. At the start: to anybody, as at Twilio. */
  enforceMediaAuth(isEnforced: boolean): void
  /** Ends every wait, request and connection. Calling it twice is safe. */
  stop(): Promise<void>
}

export interface PracticeOptions {
  readonly accountSid: string
  readonly authToken: string
  readonly clock: Clock
  /** From 0 up to 1: names, and every order Twilio does not promise. */
  readonly random: () => number
  readonly lines: readonly PracticeLine[]
  /** A trial account: it reaches only numbers that were verified. Absent: false. */
  readonly isTrial?: boolean
  readonly services?: readonly PracticeService[]
  readonly applications?: readonly PracticeApplication[]
  /** Numbers of another account: texts from them are refused with 21660. */
  readonly othersNumbers?: readonly string[]
  readonly faults?: Faults
  /** Absent or 0: any free port. */
  readonly port?: number
}

/** Starts the practice world (twilio.md 13); resolves when its REST API listens on 127.0.0.1. */
export async function startPractice(options: PracticeOptions): Promise<Practice> {
  const { clock, random, accountSid, authToken, lines, services = [], applications = [], othersNumbers = [] } = options
  const account = emptyAccount({
    sid: accountSid,
    authToken,
    createdAt: clock.now(),
    lines,
    trial: options.isTrial ? { verified: new Map() } : null,
    services,
    applications,
    othersNumbers,
  })
  const waits = waitsBy(clock)
  const sender = webhookSender(account, waits, random)
  const world: PracticeWorld = { account, waits, sender, random, live: new Map() }
  let faults: Faults = options.faults ?? (() => ({ kind: 'none' }))
  let readFaults: ReadFaults = () => ({ kind: 'none' })
  const { server, port } = await practiceTwilio(world, {
    port: options.port ?? 0,
    faults: () => faults,
    readFaults: () => readFaults,
  })
  account.apiBaseUrl = `http://127.0.0.1:${port}`

  return {
    apiBaseUrl: account.apiBaseUrl,
    call: (call) => placeCall(world, call),
    text: (text) => receiveText(world, text),
    idle: waits.idle,
    messages: () => [...account.messages.values()].map(asSeenFromOutside),
    alerts: () => [...account.alerts],
    setLines: (next) => void (account.lines = next),
    verify: (number, sender) => verifyNumber(account, number, sender),
    configure: (number, changes) => changeLine(world, { ...lineOf(account, number), ...changes }),
    setFaults: (next) => void (faults = next),
    setReadFaults: (next) => void (readFaults = next),
    setListLag: (lag) => void (account.listLag = lag),
    setUndelivered: (number, code) =>
      void (code === undefined ? account.undelivered.delete(number) : account.undelivered.set(number, code)),
    setBacklog: (number, howManySeconds) =>
      void account.freeAt.set(number, later(clock.now(), seconds(howManySeconds))),
    setCallbacks: (manners) => void (account.callbacks = manners),
    enforceMediaAuth: (isEnforced) => void (account.enforcesMediaAuth = isEnforced),
    async stop() {
      waits.stop()
      sender.stop()
      server.closeAllConnections()
      if (server.listening) await new Promise<void>((resolve) => void server.close(() => resolve()))
    },
  }
}

function asSeenFromOutside(message: StoredMessage): PracticeMessage {
  const { sid, from, to, body, status, direction, createdAt, errorCode } = message
  return { sid, from, to, body, status, direction, createdAt, errorCode }
}

import { answer, type Answered } from './answers/answer.ts'
import type { Desk, TimeControl } from './answers/desk.ts'
import { lineLookUp } from './answers/line-look-up.ts'
import { statusTeller } from './answers/status.ts'
import { templateReader } from './content/templates.ts'
import { words } from './content/words.ts'
import type { AgentId, CallSid, PersonId } from './domain/words/identifiers.ts'
import { later, seconds, type EpochMs } from './domain/words/instant.ts'
import { endOfTurn, type Clock, type ManualClock } from './engine/clock.ts'
import { startEngine, type Engine } from './engine/engine.ts'
import { startHeartbeat } from './engine/heartbeat.ts'
import { newId, newSeed } from './engine/ids.ts'
import type { News } from './engine/ports.ts'
import { blockedLine, problemLedger, type ProblemLedger } from './engine/problems.ts'
import { timeControl } from './engine/time-control.ts'
import { startPretendPhone, type PretendPhone } from './practice/pretend-phone.ts'
import { startReceiver } from './receiver/receiver.ts'
import { bookingLinkOf } from './settings/booking-link.ts'
import { settingsHolder, type JsonObject, type SettingsHolder } from './settings/settings-holder.ts'
import { twilioOf } from './settings/twilio-settings.ts'
import type { DataFolder } from './store/data-folder.ts'
import { settleStart, unblockIfChanged } from './store/first-start.ts'
import { approveTexts, textsInForce } from './store/first-text-book.ts'
import { callFromRow, callById } from './store/call-rows.ts'
import { deskNotes } from './store/desk-notes.ts'
import { switchFollowUp } from './store/follow-up-switch.ts'
import { keptSettings } from './store/kept-settings.ts'
import { reading } from './store/reading.ts'
import { blockedLinesSince } from './store/state.ts'
import { sqliteStore, type SqliteStore } from './store/store.ts'
import { webhookLog, type WebhookLog } from './store/webhook-log.ts'
import { account, type Account, type AccountSettings } from './telephony/account.ts'
import { twilioClient } from './telephony/client.ts'
import { ownNumbers } from './telephony/own-numbers.ts'

/** What a program is started with. The entries choose; nothing here decides. */
export interface Given {
  readonly folder: DataFolder
  /** The settings file as it lies there. */
  readonly file: JsonObject
  /** With a pretend phone and a pretend Twilio instead of the real one. */
  readonly simulate: boolean
  readonly clock: Clock
  /** Given where the clock is moved by hand; it is `clock` then. */
  readonly manualClock?: ManualClock
  /** How many times as fast as the real one the clock runs; absent: 1. */
  readonly speed?: number
  /** Absent: as the settings say. */
  readonly port?: number | undefined
  readonly announce: (news: News) => void
  readonly complain: (what: string, error: unknown) => void
}

export interface Running {
  readonly receiverUrl: string
  /** Only with `simulate`. */
  readonly phone: PretendPhone | undefined
  /** Does what a method of the contract says. Never rejects. */
  answer(method: string, params: unknown): Promise<Answered>
  /** Ends the row in hand, and closes everything. */
  stop(): Promise<void>
}

/**
 * Waits for nothing but the port: a provider that cannot be reached is a problem raised later. Throws a
 * `SettingsError` or `PortTaken`; the folder is left open then.
 */
export async function start(given: Given): Promise<Running> {
  const { folder, file, clock, simulate } = given
  const settings = settingsHolder({ file, isSimulated: simulate, ...keptSettings(folder.db) })
  const phone = simulate ? await pretendPhone(settings, clock) : undefined
  try {
    const twilio = phone?.account ?? twilioOf(settings.current())
    const running = await startParts({ ...given, settings, twilio, practice: phone })
    phone?.serve(running.receiverUrl)
    return {
      ...running,
      phone,
      async stop() {
        await running.stop()
        await phone?.stop()
      },
    }
  } catch (error) {
    await phone?.stop()
    throw error
  }
}

interface Parts extends Given {
  readonly settings: SettingsHolder
  readonly twilio: AccountSettings
  readonly practice: PretendPhone | undefined
}

async function startParts(parts: Parts): Promise<Omit<Running, 'phone'>> {
  const { clock, settings, folder, complain } = parts
  const now = () => clock.now()
  const store = sqliteStore({ db: folder.db, now, rules: settings.rules, newId })
  let look = () => {}
  const told = (news: News) => {
    parts.announce(news)
    look()
  }
  settleStart(store, settings.followUpInFile(), now())
  unblockIfChanged(store, [parts.practice ? 'pretend' : parts.twilio, settings.current().lines])

  const stopped = blockedLinesSince(folder.db).map(({ line, fault, since }) => ({ ...blockedLine(line, fault), since }))
  const problems = problemLedger({ now, announce: told }, stopped)
  const seen = webhookLog(store, now)
  const receiver = await startReceiver(
    {
      clock,
      handle: (event) => engine.handleSoon(event),
      lineOf: (number) => settings.rules().lines.get(number),
      openCalls: () => store.callsInProgress(),
      callOf: (id: CallSid) => {
        const row = callById(folder.db, id)
        return row && callFromRow(row)
      },
      authToken: parts.twilio.authToken,
      publicUrl: () => publicUrl,
      seen: (line) => seen.seen(line),
      warmUp: () => twilio.warmUp(),
      complain,
    },
    parts.port ?? settings.current().receiver.port ?? 0,
  )
  const publicUrl = parts.practice ? receiver.url : (settings.current().receiver.publicUrl ?? receiver.url)

  const twilio = account(parts.twilio)
  const requestTimeout = seconds(parts.twilio.requestTimeoutSeconds)
  const engine = startEngine({
    store,
    clock,
    twilio: twilioClient({ account: twilio, clock, publicUrl, requestTimeout, complain }),
    words: words(
      () => textsInForce(store),
      () => bookingLinkOf(settings.current()),
    ),
    announce: problems.announce,
    endOfTurn,
    complain,
  })
  const stopHeartbeat = parts.manualClock ? () => {} : startHeartbeat(clock, engine, parts.speed ?? 1)
  const time = parts.manualClock && timeControl(parts.manualClock, engine, parts.practice ? [parts.practice] : [])
  const desk = deskOf({ parts, store, engine, twilio, time, webhookSeen: seen, problems, told })
  const at = (instant: EpochMs, work: () => void) => clock.at(instant, work)
  const soon = (work: () => void) => (parts.manualClock ? atOnce(work) : at(later(now(), STATUS_PACE), work))
  const status = statusTeller({ desk, announce: parts.announce, later: soon, at, complain })
  look = status.look

  return {
    receiverUrl: receiver.url,
    async answer(method, params) {
      const answered = await answer(desk, method, params, complain)
      look() // a method may change what no news tells of, such as an approval
      return answered
    },
    async stop() {
      status.stop()
      stopHeartbeat()
      engine.stop()
      await Promise.all([receiver.close(), engine.idle()])
      twilio.close()
      folder.close()
    },
  }
}

/** Nobody watches more closely; a burst of calls is told of once, and its texts are not held up by it. */
const STATUS_PACE = seconds(0.1)

/** A clock that stands would never come to it. */
function atOnce(work: () => void): () => void {
  endOfTurn(work)
  return () => {}
}

function pretendPhone(settings: SettingsHolder, clock: Clock): Promise<PretendPhone> {
  const lines = settings.current().lines.map(({ number }) => number)
  return startPretendPhone({ clock, lines, authToken: newId(), seed: newSeed() })
}

interface Made {
  readonly parts: Parts
  readonly store: SqliteStore
  readonly engine: Engine
  readonly twilio: Account
  readonly time: TimeControl | undefined
  readonly webhookSeen: WebhookLog
  readonly problems: ProblemLedger
  readonly told: (news: News) => void
}

/** What the answers are given of the running program. */
function deskOf({ parts, store, engine, twilio, time, webhookSeen, problems, told }: Made): Desk {
  const { settings, folder, clock } = parts
  const now = () => clock.now()
  return {
    now,
    reading: reading(folder.db, now, {
      agentOf: (line) => settings.rules().lines.get(line)?.agent.id ?? ('' as AgentId),
      newPersonId: () => newId() as PersonId,
    }),
    policy: store.policy,
    handle: (event) => engine.handle(event),
    erase(person) {
      store.erase(person)
      told({ event: 'lead.erased', data: { leadId: person } })
      engine.pump()
    },
    followUp: {
      set(followUp) {
        switchFollowUp(store, followUp, now())
        told({ event: 'followUp.changed', data: { enabled: followUp.is === 'on' } })
        engine.pump()
      },
    },
    firstText: {
      read: () => textsInForce(store),
      approve: (texts) => approveTexts(store, texts, now()),
    },
    templates: templateReader(() => bookingLinkOf(settings.current())),
    settings: {
      shown: settings.shown,
      lines: () => settings.current().lines,
      update(changes) {
        settings.update(changes)
        store.forgetPolicy()
        unblockIfChanged(store, [parts.practice ? 'pretend' : parts.twilio, settings.current().lines])
        if (store.policy().blockedLines.size === 0) problems.clear('line_blocked')
      },
    },
    notes: deskNotes(folder.db, now),
    bookingLink: () => bookingLinkOf(settings.current()),
    lineLookUp: lineLookUp(() => ownNumbers(twilio), now),
    problems: problems.standing,
    timeZone: () => settings.current().agent.timeZone,
    webhookSeen: ({ number }) => webhookSeen.lastSeen(number),
    time,
    practice: parts.practice,
  }
}

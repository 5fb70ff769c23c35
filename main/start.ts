import { answer, type Answered } from './answers/answer.ts'
import type { Desk, TimeControl } from './answers/desk.ts'
import { tokensOf } from './content/liquid.ts'
import { sampleText, words } from './content/words.ts'
import type { AgentId, CallSid, PersonId } from './domain/words/identifiers.ts'
import { seconds } from './domain/words/instant.ts'
import { endOfTurn, shortly, type Clock, type ManualClock } from './engine/clock.ts'
import { startEngine, type Engine } from './engine/engine.ts'
import { startHeartbeat } from './engine/heartbeat.ts'
import { newId, newSeed } from './engine/ids.ts'
import type { News } from './engine/ports.ts'
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
import { switchFollowUp } from './store/follow-up-switch.ts'
import { keptSettings } from './store/kept-settings.ts'
import { reading } from './store/reading.ts'
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
  const { clock, settings, folder, announce, complain } = parts
  const now = () => clock.now()
  const store = sqliteStore({ db: folder.db, now, rules: settings.rules, newId })
  settleStart(store, settings.followUpInFile(), now())
  unblockIfChanged(store, [parts.practice ? 'pretend' : parts.twilio, settings.current().lines])

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
    announce,
    waits: { endOfTurn, shortly },
    complain,
  })
  const stopHeartbeat = parts.manualClock ? () => {} : startHeartbeat(clock, engine, parts.speed ?? 1)
  const time = parts.manualClock && timeControl(parts.manualClock, engine, parts.practice ? [parts.practice] : [])
  const desk = deskOf({ parts, store, engine, twilio, time, webhookSeen: seen })

  return {
    receiverUrl: receiver.url,
    answer: (method, params) => answer(desk, method, params, complain),
    async stop() {
      stopHeartbeat()
      engine.stop()
      await Promise.all([receiver.close(), engine.idle()])
      twilio.close()
      folder.close()
    },
  }
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
}

/** What the answers are given of the running program. */
function deskOf({ parts, store, engine, twilio, time, webhookSeen }: Made): Desk {
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
    followUp: {
      set(followUp) {
        switchFollowUp(store, followUp, now())
        parts.announce({ event: 'followUp.changed', data: { enabled: followUp.is === 'on' } })
        engine.pump()
      },
    },
    firstText: {
      read: () => textsInForce(store),
      approve: (texts) => approveTexts(store, texts, now()),
      tokensOf,
      sample: (template, line) => sampleText(template, line, bookingLinkOf(settings.current())),
    },
    settings: {
      shown: settings.shown,
      lines: () => settings.current().lines,
      update(changes) {
        settings.update(changes)
        store.forgetPolicy()
        unblockIfChanged(store, [parts.practice ? 'pretend' : parts.twilio, settings.current().lines])
      },
    },
    lookUpLines: () => ownNumbers(twilio),
    webhookSeen: ({ number }) => webhookSeen.lastSeen(number),
    time,
    practice: parts.practice,
  }
}

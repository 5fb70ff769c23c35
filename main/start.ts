import { answer, type Answered } from './answers/answer.ts'
import type { Desk, PracticePhone, TimeControl } from './answers/desk.ts'
import { tokensOf } from './content/liquid.ts'
import { renderText, words } from './content/words.ts'
import type { AgentId, CallSid, PersonId } from './domain/words/identifiers.ts'
import { seconds } from './domain/words/instant.ts'
import type { Clock, ManualClock } from './engine/clock.ts'
import { startEngine, type Engine } from './engine/engine.ts'
import { startHeartbeat } from './engine/heartbeat.ts'
import { newId } from './engine/ids.ts'
import type { News } from './engine/ports.ts'
import { timeControl, type Bystander } from './engine/time-control.ts'
import { startReceiver } from './receiver/receiver.ts'
import { bookingLinkOf } from './settings/booking-link.ts'
import type { SettingsHolder } from './settings/settings-holder.ts'
import type { DataFolder } from './store/data-folder.ts'
import { settleStart, unblockIfChanged } from './store/first-start.ts'
import { approveTexts, textsInForce } from './store/first-text-book.ts'
import { callFromRow, callById } from './store/call-rows.ts'
import { reading } from './store/reading.ts'
import { sqliteStore, type SqliteStore } from './store/store.ts'
import { webhookLog, type WebhookLog } from './store/webhook-log.ts'
import { account, type Account, type AccountSettings } from './telephony/account.ts'
import { twilioClient } from './telephony/client.ts'
import { ownNumbers } from './telephony/own-numbers.ts'

/** What a running program is made of. The entries choose; nothing here decides. */
export interface Parts {
  readonly folder: DataFolder
  readonly settings: SettingsHolder
  readonly clock: Clock
  /** Given where the clock is moved by hand; it is `clock` then. */
  readonly manualClock: ManualClock | undefined
  /** How many times as fast as the real one the clock runs. */
  readonly speed: number
  readonly twilio: AccountSettings
  readonly port: number
  /** Only with `--simulate`. */
  readonly practice: (PracticePhone & Bystander) | undefined
  readonly announce: (news: News) => void
  readonly complain: (what: string, error: unknown) => void
}

export interface Running {
  readonly receiverUrl: string
  /** Does what a method of the contract says. Never rejects. */
  answer(method: string, params: unknown): Promise<Answered>
  /** Ends the row in hand, and closes everything. */
  stop(): Promise<void>
}

/** Waits for nothing but the port: a provider that cannot be reached is a problem raised later. */
export async function start(parts: Parts): Promise<Running> {
  const { clock, settings, folder, announce, complain } = parts
  const now = () => clock.now()
  const store = sqliteStore({ db: folder.db, now, rules: settings.rules, newId })
  settleStart(store, settings.current().followUp, now())
  unblockIfChanged(store, [parts.twilio, settings.current().lines])

  const seen = webhookLog(store, now)
  const receiver = await startReceiver(
    {
      clock,
      handle: (event) => engine.handle(event),
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
    parts.port,
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
    complain,
  })
  const stopHeartbeat = parts.manualClock ? () => {} : startHeartbeat(clock, engine, parts.speed)
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
        store.writeState('followUp', followUp)
        parts.announce({ event: 'followUp.changed', data: { enabled: followUp.is === 'on' } })
        engine.pump()
      },
    },
    firstText: {
      read: () => textsInForce(store),
      approve: (texts) => approveTexts(store, texts, now()),
      tokensOf,
      sample: (template, line) => renderText(template, { name: null }, line, bookingLinkOf(settings.current())),
    },
    settings: {
      shown: settings.shown,
      lines: () => settings.current().lines,
      update(changes) {
        settings.update(changes)
        store.forgetPolicy()
        unblockIfChanged(store, [parts.twilio, settings.current().lines])
      },
    },
    lookUpLines: () => ownNumbers(twilio),
    webhookSeen: ({ number }) => webhookSeen.lastSeen(number),
    time,
    practice: parts.practice,
  }
}

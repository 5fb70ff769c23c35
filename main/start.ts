import { answer, type Answered } from './answers/answer.ts'
import { statusTeller } from './answers/status.ts'
import { words } from './content/words.ts'
import { deskOf } from './desk.ts'
import type { CallSid, RecordingSid } from './domain/words/identifiers.ts'
import { seconds, type EpochMs } from './domain/words/instant.ts'
import { endOfTurn, shortly, unhurried, type Clock, type ManualClock } from './engine/clock.ts'
import { startEngine } from './engine/engine.ts'
import { startHeartbeat } from './engine/heartbeat.ts'
import { newId, newSeed } from './engine/ids.ts'
import type { News } from './engine/ports/news.ts'
import { blockedLine, damagedDatabase, problemLedger } from './engine/problems.ts'
import { timeControl } from './engine/time-control.ts'
import { pretendMail } from './practice/pretend-mail.ts'
import { startPretendPhone, type PretendPhone } from './practice/pretend-phone.ts'
import { startReceiver } from './receiver/receiver.ts'
import { bookingLinkOf } from './settings/booking-link.ts'
import { settingsHolder, type JsonObject, type SettingsHolder } from './settings/settings-holder.ts'
import { twilioOf } from './settings/twilio-settings.ts'
import type { DataFolder } from './store/data-folder.ts'
import { dailyBackups } from './store/daily-backups.ts'
import { installOf, settleStart, unblockIfChanged } from './store/first-start.ts'
import { textsInForce } from './store/first-text-book.ts'
import { callFromRow, callById } from './store/call-rows.ts'
import { keptSettings } from './store/kept-settings.ts'
import { isWanted } from './store/recording-rows.ts'
import { blockedLinesSince } from './store/state.ts'
import { sqliteStore } from './store/store.ts'
import { webhookLog } from './store/webhook-log.ts'
import { account, type AccountSettings } from './telephony/account.ts'
import { twilioClient } from './telephony/client.ts'

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
  const mail = parts.practice && pretendMail(settings.current().email?.smtp.from ?? PRETEND_ADDRESS)
  const rules = () => ({ ...settings.rules(), mailsFrom: mail?.from ?? null })
  const store = sqliteStore({ db: folder.db, now, rules, newId })
  let look = () => {}
  const told = (news: News) => {
    parts.announce(news)
    look()
  }
  settleStart(store, settings.followUpInFile(), now(), folder.isNew ? folder.isNew.since : null)
  const install = installOf(store, newId)
  const sendingAccount = parts.practice ? 'pretend' : parts.twilio
  unblockIfChanged(store, [sendingAccount, settings.current().lines])

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
      install,
      calledAnother: () => engine.calledAnother(),
      seen: (line) => seen.seen(line),
      warmUp: () => twilio.warmUp(),
      complain,
    },
    parts.port ?? settings.current().receiver.port ?? 0,
  )
  const publicUrl = parts.practice ? receiver.url : (settings.current().receiver.publicUrl ?? receiver.url)

  // A clock that is moved by hand, or runs faster, is right by its own time (contract, `--manual-clock`).
  const isRealTime = !parts.practice && !parts.manualClock
  const twilio = account(parts.twilio, isRealTime ? (at) => engine.providerSays(at) : undefined)
  const requestTimeout = seconds(parts.twilio.requestTimeoutSeconds)
  const engine = startEngine({
    store,
    clock,
    install,
    twilio: twilioClient({
      account: twilio,
      clock,
      address: { publicUrl, install },
      requestTimeout,
      keepRecording: (recording, bytes) => keepIfWanted(folder, recording, bytes),
      complain,
    }),
    words: words(
      () => textsInForce(store),
      () => bookingLinkOf(settings.current()),
    ),
    ...(mail ? { mail } : {}),
    announce: problems.announce,
    waits: { endOfTurn, shortly },
    complain,
  })
  const backups = dailyBackups({
    folder,
    clock,
    looked: (isSound) => (isSound ? problems.clear('database_damaged') : problems.raise(damagedDatabase)),
    complain,
  })
  const woken = {
    ...engine,
    wakeUp() {
      backups.wakeUp()
      engine.wakeUp()
    },
  }
  const stopHeartbeat = parts.manualClock ? () => {} : startHeartbeat(clock, woken, parts.speed ?? 1)
  const bystanders = [backups, ...(parts.practice ? [parts.practice] : [])]
  const time = parts.manualClock && timeControl(parts.manualClock, woken, bystanders)
  const desk = deskOf({
    settings,
    folder,
    now,
    account: sendingAccount,
    store,
    engine,
    twilio,
    time,
    practice: parts.practice,
    webhookSeen: seen,
    backups,
    problems,
    told,
  })
  const at = (instant: EpochMs, work: () => void) => clock.at(instant, work)
  const soon = parts.manualClock ? atOnce : unhurried(clock, STATUS_PACE)
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
      backups.stop()
      engine.stop()
      await Promise.all([receiver.close(), engine.idle(), backups.idle()])
      twilio.close()
      folder.close()
    },
  }
}

const PRETEND_ADDRESS = 'agent@practice.example'

/** Whoever is erased while the file comes has no voicemail any more. */
async function keepIfWanted({ db, media }: DataFolder, recording: RecordingSid, bytes: Uint8Array): Promise<void> {
  await media.keep(recording, bytes)
  if (!isWanted(db, recording)) media.forget(recording)
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

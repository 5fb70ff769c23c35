import type { Desk, TimeControl } from './answers/desk.ts'
import { lineLookUp } from './answers/line-look-up.ts'
import { templateReader } from './content/templates.ts'
import type { PersonId } from './domain/words/identifiers.ts'
import type { EpochMs } from './domain/words/instant.ts'
import type { Engine } from './engine/engine.ts'
import { newId } from './engine/ids.ts'
import type { News } from './engine/ports/news.ts'
import type { ProblemLedger } from './engine/problems.ts'
import type { PretendPhone } from './practice/pretend-phone.ts'
import { bookingLinkOf } from './settings/booking-link.ts'
import type { SettingsHolder } from './settings/settings-holder.ts'
import type { Backups } from './store/daily-backups.ts'
import type { DataFolder } from './store/data-folder.ts'
import { deskNotes } from './store/desk-notes.ts'
import { unblockIfChanged } from './store/first-start.ts'
import { approveTexts, textsInForce } from './store/first-text-book.ts'
import { switchFollowUp } from './store/follow-up-switch.ts'
import { faultOfFile } from './store/good-file.ts'
import { agentOfLine } from './store/policy.ts'
import { releaseHeld } from './store/put-back.ts'
import { reading } from './store/reading.ts'
import type { SqliteStore } from './store/store.ts'
import type { WebhookLog } from './store/webhook-log.ts'
import type { Account } from './telephony/account.ts'
import { ownNumbers } from './telephony/own-numbers.ts'

/** The parts of a running program that its answers are made of. */
export interface DeskParts {
  readonly settings: SettingsHolder
  readonly folder: DataFolder
  readonly now: () => EpochMs
  /** What sending depends on beside the settings (D9). */
  readonly account: unknown
  readonly store: SqliteStore
  readonly engine: Engine
  readonly twilio: Account
  readonly time: TimeControl | undefined
  readonly practice: PretendPhone | undefined
  readonly webhookSeen: WebhookLog
  readonly backups: Backups
  readonly problems: ProblemLedger
  readonly told: (news: News) => void
}

/** What the answers are given of the running program. */
export function deskOf(parts: DeskParts): Desk {
  const { settings, folder, now, store, engine, twilio, webhookSeen, backups, problems, told } = parts
  return {
    now,
    reading: reading(folder.db, now, {
      agentOf: (line) => agentOfLine(settings.rules(), line),
      newPersonId: () => newId() as PersonId,
    }),
    policy: store.policy,
    handle: (event) => engine.handle(event),
    erase(person) {
      store.erase(person)?.recordings.forEach((recording) => folder.media.forget(recording))
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
    sequences: { list: store.sequences, save: store.addSequence, activate: store.setActive },
    templates: templateReader(() => bookingLinkOf(settings.current())),
    settings: {
      shown: settings.shown,
      lines: () => settings.current().lines,
      update(changes) {
        settings.update(changes)
        store.forgetPolicy()
        unblockIfChanged(store, [parts.account, settings.current().lines])
        if (store.policy().blockedLines.size === 0) problems.clear('line_blocked')
      },
    },
    ownFile: {
      backUp: (to) => backups.copy(to),
      faultOf: faultOfFile,
      async restore(from) {
        const held = await backups.putBack(from)
        store.forgetAll()
        engine.restored()
        return held
      },
      release() {
        const released = releaseHeld(folder.db)
        store.forgetAll()
        engine.pump()
        return released
      },
    },
    notes: deskNotes(folder.db, now),
    bookingLink: () => bookingLinkOf(settings.current()),
    lineLookUp: lineLookUp(() => ownNumbers(twilio), now),
    problems: problems.standing,
    timeZone: () => settings.current().agent.timeZone,
    webhookSeen: ({ number }) => webhookSeen.lastSeen(number),
    time: parts.time,
    practice: parts.practice,
  }
}

import type { z } from 'zod'
import { inboxList } from './contract/call.ts'
import { clockAdvance, clockJump, clockRead, clockSet, clockSettle } from './contract/clock.ts'
import { dataBackup, dataRelease, dataRestore } from './contract/data.ts'
import { bookingLink, draftsRead, draftsSave, searchQuery, snippetsList, snippetsSave } from './contract/desk-notes.ts'
import {
  checklistRead,
  firstTextApprove,
  firstTextRead,
  followUpPause,
  followUpRead,
  followUpSetEnabled,
} from './contract/follow-up.ts'
import {
  leadAct,
  leadErase,
  leadMerge,
  leadOne,
  leadOptOut,
  leadPause,
  leadRead,
  leadUndo,
  leadUpdate,
} from './contract/lead.ts'
import { leadTextNow, messageRetry, messageSend } from './contract/message.ts'
import { inboxPeople } from './contract/people.ts'
import { metricsRead } from './contract/metrics.ts'
import { practiceCall, practiceText } from './contract/practice.ts'
import { linesList, linesSave, settingsRead, settingsUpdate } from './contract/settings.ts'
import {
  sequencesActivate,
  sequencesList,
  sequencesPreview,
  sequencesSave,
  sequencesStarts,
} from './contract/sequence.ts'
import { statusRead } from './contract/status.ts'
import { tasksComplete, tasksList } from './contract/task.ts'
import { templateCheck } from './contract/template.ts'

/** The one door: each method with what it takes and what it answers. */
export const methods = {
  'inbox.list': inboxList,
  'inbox.people': inboxPeople,
  'lead.read': leadRead,
  'lead.update': leadUpdate,
  'lead.pause': leadPause,
  'lead.resume': leadAct,
  'lead.takeOver': leadAct,
  'lead.optOut': leadOptOut,
  'lead.markDone': leadOne,
  'lead.call': leadOne,
  'lead.logCall': leadOne,
  'lead.undo': leadUndo,
  'lead.merge': leadMerge,
  'lead.erase': leadErase,
  'lead.textNow': leadTextNow,
  'message.send': messageSend,
  'message.retry': messageRetry,
  'status.read': statusRead,
  'followUp.read': followUpRead,
  'followUp.setEnabled': followUpSetEnabled,
  'followUp.pause': followUpPause,
  'firstText.read': firstTextRead,
  'firstText.approve': firstTextApprove,
  'template.check': templateCheck,
  'sequences.list': sequencesList,
  'sequences.save': sequencesSave,
  'sequences.activate': sequencesActivate,
  'sequences.starts': sequencesStarts,
  'sequences.preview': sequencesPreview,
  'metrics.read': metricsRead,
  'lines.list': linesList,
  'lines.save': linesSave,
  'checklist.read': checklistRead,
  'checklist.run': checklistRead,
  'tasks.list': tasksList,
  'tasks.complete': tasksComplete,
  'drafts.read': draftsRead,
  'drafts.save': draftsSave,
  'snippets.list': snippetsList,
  'snippets.save': snippetsSave,
  'search.query': searchQuery,
  'booking.link': bookingLink,
  'settings.read': settingsRead,
  'settings.update': settingsUpdate,
  'data.backup': dataBackup,
  'data.restore': dataRestore,
  'data.release': dataRelease,
  'practice.call': practiceCall,
  'practice.text': practiceText,
  'clock.read': clockRead,
  'clock.advance': clockAdvance,
  'clock.settle': clockSettle,
  'clock.jump': clockJump,
  'clock.set': clockSet,
} as const

/** Promised by the contract, and not built yet. */
export const comingMethods = [
  'market.import',
  'market.read',
  'listings.list',
  'listings.save',
  'listings.import',
  'data.export',
] as const

export type MethodName = keyof typeof methods
export type Params<M extends MethodName> = z.output<(typeof methods)[M]['params']>
export type Result<M extends MethodName> = z.input<(typeof methods)[M]['result']>

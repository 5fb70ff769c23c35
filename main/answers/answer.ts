import { comingMethods, methods, type MethodName, type Params, type Result } from '../../preload/contract.ts'
import type { FailureAnswer } from '../../preload/contract/failure.ts'
import { CannotSave, savingTroubles } from '../engine/ports/cannot-save.ts'
import { readChecklist } from './checklist.ts'
import { advanceClock, jumpClock, readClock, setClock, settleClock } from './clock.ts'
import { backUp, release, restore } from './data.ts'
import type { Answer, Desk } from './desk.ts'
import { listSnippets, readDraft, saveDraft, saveSnippet } from './desk-notes.ts'
import { Failure } from './failure.ts'
import { approveFirstText, readFirstText } from './first-text.ts'
import { pauseFollowUp, readFollowUp, setFollowUp } from './follow-up.ts'
import { listInbox } from './inbox.ts'
import {
  callLead,
  eraseLead,
  markLeadDone,
  mergeLeads,
  optLeadOut,
  pauseLead,
  resumeLead,
  takeLeadOver,
  undoAction,
  updateLead,
} from './lead-actions.ts'
import { readLead } from './lead.ts'
import { retryMessage, sendMessage } from './message.ts'
import { listPeople } from './people.ts'
import { practiceCall, practiceText } from './practice.ts'
import { linkToBook, querySearch } from './search.ts'
import { listLines, readSettings, saveLine, updateSettings } from './settings.ts'
import { readMetrics } from './metrics.ts'
import { previewSequence } from './sequence-preview.ts'
import { activateSequence, listSequences, listStarts, saveSequence } from './sequences.ts'
import { readStatus } from './status.ts'
import { completeTask, listTasks } from './tasks.ts'
import { textLeadNow } from './text-now.ts'
import { checkTemplate } from './template.ts'

/** Each method with what does it; one without does not compile. */
const answers: { readonly [M in MethodName]: (desk: Desk, params: Params<M>) => Answer<Result<M>> } = {
  'inbox.list': listInbox,
  'inbox.people': listPeople,
  'lead.read': readLead,
  'lead.update': updateLead,
  'lead.pause': pauseLead,
  'lead.resume': resumeLead,
  'lead.takeOver': takeLeadOver,
  'lead.optOut': optLeadOut,
  'lead.markDone': markLeadDone,
  'lead.call': callLead,
  'lead.logCall': callLead,
  'lead.undo': undoAction,
  'lead.merge': mergeLeads,
  'lead.erase': eraseLead,
  'lead.textNow': textLeadNow,
  'message.send': sendMessage,
  'message.retry': retryMessage,
  'status.read': readStatus,
  'followUp.read': readFollowUp,
  'followUp.setEnabled': setFollowUp,
  'followUp.pause': pauseFollowUp,
  'firstText.read': readFirstText,
  'firstText.approve': approveFirstText,
  'template.check': checkTemplate,
  'sequences.list': listSequences,
  'sequences.save': saveSequence,
  'sequences.activate': activateSequence,
  'sequences.starts': listStarts,
  'sequences.preview': previewSequence,
  'metrics.read': readMetrics,
  'lines.list': listLines,
  'lines.save': saveLine,
  'checklist.read': readChecklist,
  'checklist.run': readChecklist,
  'tasks.list': listTasks,
  'tasks.complete': completeTask,
  'drafts.read': readDraft,
  'drafts.save': saveDraft,
  'snippets.list': listSnippets,
  'snippets.save': saveSnippet,
  'search.query': querySearch,
  'booking.link': linkToBook,
  'settings.read': readSettings,
  'settings.update': updateSettings,
  'data.backup': backUp,
  'data.restore': restore,
  'data.release': release,
  'practice.call': practiceCall,
  'practice.text': practiceText,
  'clock.read': readClock,
  'clock.advance': advanceClock,
  'clock.settle': settleClock,
  'clock.jump': jumpClock,
  'clock.set': setClock,
}

export type Answered = { readonly result: unknown } | { readonly error: FailureAnswer }

/**
 * Does what a method says, and answers as the contract does. Never throws: a bug is `internal`, and is
 * complained of.
 */
export async function answer(
  desk: Desk,
  method: string,
  params: unknown,
  complain: (what: string, error: unknown) => void,
): Promise<Answered> {
  if (!isMethod(method)) return { error: shownFailure(unknownMethod(method)) }
  try {
    const result = await run(desk, method, params ?? {})
    return result instanceof Failure ? { error: shownFailure(result) } : { result }
  } catch (error) {
    complain(`${method} failed`, error)
    if (error instanceof CannotSave) return { error: notSaved(method, error) }
    const whatToDo = 'Try again; if it goes on, start the program anew and look into its log.'
    return { error: { code: 'internal', message: `${method} failed for a fault of the program.`, whatToDo } }
  }
}

function notSaved(method: string, { why }: CannotSave): FailureAnswer {
  const { sentence, whatToDo } = savingTroubles[why]
  return { code: 'internal', message: `${method} was not carried out. ${sentence}`, whatToDo }
}

function run<M extends MethodName>(desk: Desk, method: M, params: unknown): Answer<Result<M>> {
  const parsed = methods[method].params.safeParse(params)
  if (!parsed.success) return badParams(method, parsed.error.issues)
  return answers[method](desk, parsed.data as Params<M>)
}

function badParams(method: string, issues: readonly { path: readonly PropertyKey[]; message: string }[]): Failure {
  const [issue] = issues
  const where = issue && issue.path.length > 0 ? `params.${issue.path.map(String).join('.')}` : 'params'
  const whatToDo = 'Correct the parameters as the contract names them.'
  return new Failure('bad_request', `${method}: ${where}: ${issue?.message ?? 'not accepted'}.`, whatToDo)
}

function unknownMethod(method: string): Failure {
  if (comingMethods.some((coming) => coming === method))
    return new Failure('not_available_yet', `${method} is not built yet.`, 'Wait for a later version.')
  const whatToDo = `Use one of: ${Object.keys(methods).join(', ')}.`
  return new Failure('unknown_method', `There is no method ${method.slice(0, 80)}.`, whatToDo)
}

function isMethod(method: string): method is MethodName {
  return Object.hasOwn(methods, method)
}

function shownFailure({ code, message, whatToDo, details }: Failure): FailureAnswer {
  return details === undefined ? { code, message, whatToDo } : { code, message, whatToDo, details }
}

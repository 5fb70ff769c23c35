import type { CallSid } from '../domain/words/identifiers.ts'
import type { CallLog } from '../engine/ports.ts'
import type { Account, Listed } from './account.ts'
import { isRecord, parse, stringOf } from './outcome.ts'
import { callSid } from './twilio-words.ts'

/**
 * Whether Twilio's log of a call says that the legs were bridged (twilio.md 10.1). Where `DialBridged` is
 * missing, a press of 1 on the agent's leg and its completion count as in D1.
 */
export async function readCallLog(account: Account, call: CallSid): Promise<CallLog> {
  const requests = await requestsOf(account, call)
  if (requests === 'not_asked') return requests
  const dialed = requests.filter(({ dial_call_status }) => dial_call_status !== undefined)
  if (dialed.length === 0) return 'silent'
  const said = dialed.map((parameters) => stringOf(parameters, 'dial_bridged')?.toLowerCase())
  if (said.includes('true')) return 'bridged'
  if (said.includes('false')) return 'not_bridged'
  const isCompleted = dialed.some((parameters) => stringOf(parameters, 'dial_call_status') === 'completed')
  return isCompleted ? wasAccepted(account, call) : 'not_bridged'
}

/** Whether a 1 was pressed on a leg that was dialled for this call. */
async function wasAccepted(account: Account, parent: CallSid): Promise<CallLog> {
  const legs = await account.list('Calls', { ParentCallSid: parent }, () => true)
  if (!legs) return 'not_asked'
  const sids = legs.flatMap((leg) => callSid(stringOf(leg, 'sid')) ?? [])
  const logs = await Promise.all(sids.map((leg) => requestsOf(account, leg)))
  if (logs.includes('not_asked')) return 'not_asked'
  const requests = logs.flatMap((log) => (log === 'not_asked' ? [] : log))
  return requests.some((parameters) => stringOf(parameters, 'digits') === '1') ? 'bridged' : 'not_bridged'
}

/** The parameters of every request Twilio made for a leg: one page holds them. A log that is not there yet says nothing. */
async function requestsOf(account: Account, call: CallSid): Promise<readonly Listed[] | 'not_asked'> {
  const outcome = await account.fetch(`Calls/${call}/Events`)
  if (outcome.is === 'answered' && outcome.status === 404) return []
  const page = outcome.is === 'answered' && outcome.status === 200 ? parse(outcome.body) : undefined
  const events = page?.['events']
  if (!Array.isArray(events)) return 'not_asked'
  const requests = events.filter(isRecord).map(({ request }) => request)
  return requests
    .filter(isRecord)
    .map(({ parameters }) => parameters)
    .filter(isRecord)
}

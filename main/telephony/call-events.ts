import type { CallSid } from '../domain/words/identifiers.ts'
import type { Account, Listed } from './account.ts'
import { isRecord, stringOf } from './outcome.ts'
import { callSid } from './twilio-words.ts'

/**
 * Whether Twilio's log of a call says that the legs were bridged; null: it does not say, or not yet
 * (twilio.md 10.1). Where `DialBridged` is missing, a press of 1 on the agent's leg and its completion count
 * as in D1.
 */
export async function askWhetherBridged(account: Account, call: CallSid): Promise<boolean | null> {
  const dialed = (await requestsOf(account, call))?.filter(({ dial_call_status }) => dial_call_status !== undefined)
  if (!dialed || dialed.length === 0) return null
  const said = dialed.map((parameters) => stringOf(parameters, 'dial_bridged')?.toLowerCase())
  if (said.includes('true')) return true
  if (said.includes('false')) return false
  const isCompleted = dialed.some((parameters) => stringOf(parameters, 'dial_call_status') === 'completed')
  return isCompleted ? wasAccepted(account, call) : false
}

/** Whether a 1 was pressed on a leg that was dialled for this call; null: it could not be asked. */
async function wasAccepted(account: Account, parent: CallSid): Promise<boolean | null> {
  const legs = await account.list('Calls', { ParentCallSid: parent }, () => true)
  if (!legs) return null
  const sids = legs.flatMap((leg) => callSid(stringOf(leg, 'sid')) ?? [])
  const logs = await Promise.all(sids.map((leg) => requestsOf(account, leg)))
  if (logs.some((log) => log === null)) return null
  return logs.some((log) => log?.some((parameters) => stringOf(parameters, 'digits') === '1'))
}

/** The parameters of every request Twilio made for a leg; null: the log cannot be read. */
async function requestsOf(account: Account, call: CallSid): Promise<readonly Listed[] | null> {
  const events = await account.list(`Calls/${call}/Events`, {}, () => true)
  return (
    events?.flatMap(({ request }) =>
      isRecord(request) && isRecord(request['parameters']) ? [request['parameters']] : [],
    ) ?? null
  )
}

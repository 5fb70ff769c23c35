import type { Params, Result } from '../../preload/contract.ts'
import type { Desk } from './desk.ts'
import { Failure } from './failure.ts'

export function practiceCall(desk: Desk, params: Params<'practice.call'>): Result<'practice.call'> | Failure {
  const refusal = refuses(desk, params.line)
  if (refusal || !desk.practice) return refusal ?? onlySimulated()
  return { callId: desk.practice.call(params) }
}

export function practiceText(desk: Desk, params: Params<'practice.text'>): Result<'practice.text'> | Failure {
  const refusal = refuses(desk, params.line)
  if (refusal || !desk.practice) return refusal ?? onlySimulated()
  return { messageId: desk.practice.text(params) }
}

function refuses(desk: Desk, line: string): Failure | undefined {
  if (!desk.practice) return onlySimulated()
  const lines = [...desk.policy().lines.keys()]
  if (lines.some((number) => number === line)) return undefined
  return new Failure('bad_request', `${line} is not one of your lines.`, `Give one of: ${lines.join(', ')}.`)
}

function onlySimulated(): Failure {
  return new Failure('not_allowed', 'There is no pretend phone here.', 'Start the program with --simulate.')
}

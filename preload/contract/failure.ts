/** The error codes that any method may answer with (contract, Methods). */
export const errorCodes = [
  'not_available_yet',
  'bad_request',
  'unknown_method',
  'not_found',
  'checklist_incomplete',
  'bad_template',
  'opted_out',
  'conflict',
  'not_allowed',
  'internal',
] as const

/** Those that single methods add. */
const addedErrorCodes = ['bad_file', 'cannot_save'] as const

export type ErrorCode = (typeof errorCodes)[number] | (typeof addedErrorCodes)[number]

/** An expected failure, as an answer. The message names the thing, the value, what is accepted. */
export interface FailureAnswer {
  readonly code: ErrorCode
  readonly message: string
  readonly whatToDo: string
  readonly details?: unknown
}

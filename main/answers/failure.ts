import type { ErrorCode } from '../../preload/contract/failure.ts'

/** An expected refusal: what, about which value, and what to do next (contract, error codes). */
export class Failure {
  readonly code: ErrorCode
  readonly message: string
  readonly whatToDo: string
  readonly details: unknown
  constructor(code: ErrorCode, message: string, whatToDo: string, details?: unknown) {
    this.code = code
    this.message = message
    this.whatToDo = whatToDo
    this.details = details
  }
}

export function notFound(what: string, id: string): Failure {
  return new Failure('not_found', `There is no ${what} ${id}.`, `Give the id of a ${what} from a list or a read.`)
}

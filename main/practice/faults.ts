/** What goes wrong with one create request (twilio.md 13.5). `processed`: the message exists all the same. */
export type Fault =
  | { readonly kind: 'none' }
  | { readonly kind: 'too_many_requests'; readonly retryAfterSeconds?: number }
  | { readonly kind: 'server_error'; readonly processed: boolean; readonly status?: number }
  /** No answer ever comes. */
  | { readonly kind: 'hang'; readonly processed: boolean }
  | { readonly kind: 'reset'; readonly processed: boolean }
  /** 201, and the connection breaks in the middle of the body. */
  | { readonly kind: 'cut_body' }
  | { readonly kind: 'created_with_html' }
  /** 200 `{}`. */
  | { readonly kind: 'empty_object'; readonly processed: boolean }
  /** Processed at once, answered that much later by the clock. */
  | { readonly kind: 'slow'; readonly seconds: number }
  /** Refused with a code (21610, 30034) or a bare HTTP status (401), nothing is processed. */
  | { readonly kind: 'refuse'; readonly code: number }

/** A create request as a fault hook sees it. `attempt` counts all of them from 1. */
export interface CreateAttempt {
  readonly attempt: number
  readonly to: string
  readonly from: string
  readonly body: string
}

/** Asked once for each read, after authentication; `path` is below the account. A broken body needs one to break. */
export type ReadFaults = (path: string) => Fault

/** Asked once for each create request, after authentication. */
export type Faults = (attempt: CreateAttempt) => Fault

/** Whether the message comes to be at all. */
export function isProcessed(fault: Fault): boolean {
  switch (fault.kind) {
    case 'none':
    case 'slow':
    case 'cut_body':
    case 'created_with_html':
      return true
    case 'server_error':
    case 'hang':
    case 'reset':
    case 'empty_object':
      return fault.processed
    case 'too_many_requests':
    case 'refuse':
      return false
  }
}

import type { ServerResponse } from 'node:http'

/** What goes wrong with one request. `…_taken`: Twilio did the work, and its answer is lost. */
export type Fault =
  | 'none'
  | '429'
  | '429_retry_after'
  | '500'
  | '503_taken'
  | 'hang'
  | 'hang_taken'
  | 'reset'
  | 'reset_taken'
  | 'cut_taken'
  | 'html_taken'
  | 'empty'
  | 'empty_taken'
  | { readonly refuse: number; readonly status: number }

/** Every fault there is. A refusal is no accident, and not among them. */
export const everyFault: readonly Fault[] = [
  '429',
  '429_retry_after',
  '500',
  '503_taken',
  'hang',
  'hang_taken',
  'reset',
  'reset_taken',
  'cut_taken',
  'html_taken',
  'empty',
  'empty_taken',
]

export function isTaken(fault: Fault): boolean {
  return typeof fault === 'string' && (fault === 'none' || fault.endsWith('_taken'))
}

/** Answers, or does not, as the fault says. */
export function failing(fault: Fault, response: ServerResponse, status: number, body: object): void {
  if (typeof fault === 'object') return answer(response, fault.status, JSON.stringify({ code: fault.refuse }))
  switch (fault) {
    case 'none':
      return answer(response, status, JSON.stringify(body))
    case '429':
      return answer(response, 429, JSON.stringify({ code: 20429, message: 'too many', status: 429 }))
    case '429_retry_after':
      return answer(response, 429, JSON.stringify({ code: 20429 }), { 'retry-after': '3' })
    case '500':
      return answer(response, 500, JSON.stringify({ code: 20500, message: 'broken', status: 500 }))
    case '503_taken':
      return answer(response, 503, '<html>unavailable</html>', { 'content-type': 'text/html' })
    case 'hang':
    case 'hang_taken':
      return
    case 'reset':
    case 'reset_taken':
      return void response.socket?.resetAndDestroy()
    case 'cut_taken':
      response.writeHead(201, { 'content-type': 'application/json', 'content-length': '900' })
      return void response.write(JSON.stringify(body).slice(0, 30), () => response.socket?.destroy())
    case 'html_taken':
      return answer(response, 201, '<html>created</html>', { 'content-type': 'text/html' })
    case 'empty':
    case 'empty_taken':
      return answer(response, 200, '{}')
  }
}

function answer(response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(body)
}

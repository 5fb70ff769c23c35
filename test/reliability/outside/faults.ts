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
  | 'html'
  | 'html_taken'
  | 'redirect'
  | 'redirect_taken'
  | 'drip'
  | 'drip_taken'
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
  'html',
  'html_taken',
  'redirect',
  'redirect_taken',
  'drip',
  'drip_taken',
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
    case 'html':
      return answer(response, 200, '<html>Sign in to the hotel</html>', { 'content-type': 'text/html' })
    case 'redirect':
    case 'redirect_taken':
      return answer(response, 307, '', { location: response.req.url ?? '/' })
    case 'drip':
    case 'drip_taken':
      return drip(response, status, JSON.stringify(body))
    case 'html_taken':
      return answer(response, 201, '<html>created</html>', { 'content-type': 'text/html' })
    case 'empty':
    case 'empty_taken':
      return answer(response, 200, '{}')
  }
}

/** A byte a second, for as long as anybody listens. */
function drip(response: ServerResponse, status: number, body: string): void {
  const bytes = [...Buffer.from(body)].map((byte) => Buffer.from([byte]))
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length })
  const timer = setInterval(() => response.write(bytes.shift() ?? ' '), 1000)
  response.on('close', () => clearInterval(timer))
  response.write(bytes.shift() ?? '')
}

function answer(response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(body)
}

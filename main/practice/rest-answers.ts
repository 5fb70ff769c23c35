import type { ServerResponse } from 'node:http'

import type { Fault } from './faults.ts'
import type { RestAnswer } from './refusals.ts'
import type { PracticeWorld } from './world.ts'

/** Answers, or fails to, as the fault says (twilio.md 13.5). A refusal is told as it is unless nothing is told at all. */
export async function answerWithFault(
  world: PracticeWorld,
  response: ServerResponse,
  fault: Fault,
  answer: RestAnswer,
): Promise<void> {
  switch (fault.kind) {
    case 'hang':
      return
    case 'reset':
      response.socket?.resetAndDestroy()
      return
    case 'slow':
      await world.waits.sleep(fault.seconds)
      return write(response, answer)
    case 'too_many_requests': {
      const { retryAfterSeconds } = fault
      return write(response, {
        ...answer,
        headers: retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) },
      })
    }
    case 'server_error':
      return writeHtml(response, fault.status ?? 503, 'Service Unavailable')
    case 'cut_body':
      return isMade(answer) ? writeHalf(response, answer) : write(response, answer)
    case 'created_with_html':
      return isMade(answer) ? writeHtml(response, answer.status, 'OK') : write(response, answer)
    case 'empty_object':
      return write(response, fault.processed && !isMade(answer) ? answer : { status: 200, body: {} })
    case 'none':
    case 'refuse':
      return write(response, answer)
  }
}

const isMade = (answer: RestAnswer) => answer.status < 300

function write(response: ServerResponse, answer: RestAnswer): void {
  if (answer.status === 204) return void response.writeHead(204).end()
  const isFile = Buffer.isBuffer(answer.body)
  const body = isFile ? answer.body : JSON.stringify(answer.body)
  response.writeHead(answer.status, { 'content-type': 'application/json;charset=utf-8', ...answer.headers })
  response.end(body)
}

function writeHtml(response: ServerResponse, status: number, title: string): void {
  response.writeHead(status, { 'content-type': 'text/html' })
  response.end(`<html><head><title>${title}</title></head><body>${title}</body></html>`)
}

/** The length promises the whole body, the connection ends after half of it. */
function writeHalf(response: ServerResponse, answer: RestAnswer): void {
  const body = Buffer.from(JSON.stringify(answer.body))
  response.writeHead(answer.status, {
    'content-type': 'application/json;charset=utf-8',
    'content-length': String(body.length),
  })
  response.write(body.subarray(0, body.length / 2), () => response.destroy())
}

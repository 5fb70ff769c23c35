import { setTimeout as pause } from 'node:timers/promises'
import { afterAll } from 'vitest'

/** What keeps a program from ending. Idle connections of `fetch` do not, and are not counted. */
const watched = new Set(['Timeout', 'TCPServerWrap', 'TCPSocketWrap', 'UDPWrap', 'ProcessWrap', 'FSEventWrap'])

/** A server that was closed in mid-answer keeps that connection alive for another 5 s. */
const PATIENCE_MS = 6_000

const before = held()

afterAll(async () => {
  const deadline = performance.now() + PATIENCE_MS
  while (leftBehind().length > 0 && performance.now() < deadline) await pause(20)
  if (leftBehind().length > 0) throw new Error(`The tests left running: ${leftBehind().join(', ')}.`)
})

function held() {
  return process.getActiveResourcesInfo().filter((kind) => watched.has(kind))
}

function leftBehind() {
  const known = [...before]
  return held().filter((kind) => {
    const at = known.indexOf(kind)
    if (at >= 0) known.splice(at, 1)
    return at < 0
  })
}

import { expect, test } from 'vitest'
import type { FaultKind } from '../../../../main/domain/words/event.ts'
import type { MessageSid } from '../../../../main/domain/words/identifiers.ts'
import { seconds, type EpochMs } from '../../../../main/domain/words/instant.ts'
import { faultOf, isConfiguration } from '../../../../main/telephony/faults.ts'
import type { HttpOutcome } from '../../../../main/telephony/http.ts'
import { reportOfCreate, reportOfStatus } from '../../../../main/telephony/outcome.ts'

const now = Date.parse('2026-11-24T20:15:30Z') as EpochMs
const sid = 'SM00000000000000000000000000000001' as MessageSid

function answered(status: number, body: unknown, retryAfter: string | null = null): HttpOutcome {
  return { is: 'answered', status, retryAfter, body: typeof body === 'string' ? body : JSON.stringify(body) }
}
const created = (outcome: HttpOutcome) => reportOfCreate(outcome, now)
const refusedWith = (status: number, code: number) => created(answered(status, { code, message: 'no', status }))

test('twilio.md 8 a 2xx that names the message was accepted', () => {
  expect(created(answered(201, { sid, status: 'queued' }))).toEqual({ is: 'accepted', sid })
})

test.each([
  ['an empty object', 201, {}],
  ['HTML', 201, '<html>OK</html>'],
  ['a cut body', 201, '{"sid":"SM000000000000'],
  ['nothing', 200, ''],
  ['a sid that is none', 201, { sid: 'CA00000000000000000000000000000001' }],
  ['a list', 200, [sid]],
  ['a redirect', 302, { sid }],
  ['a fault of Twilio’s', 500, { code: 20500 }],
  ['HTML from a gateway', 502, '<html>Bad gateway</html>'],
  ['Twilio overloaded', 503, { code: 20503 }],
  ['a gateway that gave up', 504, ''],
] as const)('twilio.md 8 U: %s (%d) says nothing, so the text may have left', (_what, status, body) => {
  expect(created(answered(status, body))).toEqual({ is: 'unknown' })
})

test('twilio.md 8 a time-out or a reset is unknown; a failure before any byte was written is not accepted', () => {
  expect(created({ is: 'unknown' })).toEqual({ is: 'unknown' })
  expect(created({ is: 'not_sent' })).toEqual({ is: 'not_accepted', retryAfter: null })
})

test.each([
  [null, null],
  ['7', 7],
  [' 120 ', 120],
  ['Tue, 24 Nov 2026 20:16:00 GMT', 30],
  ['Tue, 24 Nov 2026 20:00:00 GMT', 0],
  ['soon', null],
] as const)('twilio.md 8 S: 429 with Retry-After "%s" was not processed, and is tried again', (header, wait) => {
  expect(created(answered(429, { code: 20429 }, header))).toEqual({
    is: 'not_accepted',
    retryAfter: wait === null ? null : seconds(wait),
  })
})

test.each<readonly [number, FaultKind]>([
  [21211, 'invalid_number'],
  [21265, 'invalid_number'],
  [21266, 'invalid_number'],
  [21614, 'cannot_text'],
  [21635, 'cannot_text'],
  [21610, 'opted_out'],
  [21604, 'other'],
  [21408, 'other'],
  [21612, 'other'],
  [21602, 'other'],
  [21617, 'other'],
  [21619, 'other'],
  [21620, 'other'],
  [35111, 'other'],
  [35114, 'other'],
  [35118, 'other'],
  [99999, 'other'],
])('twilio.md 8 R: %d is refused for good, this message to this number', (code, kind) => {
  expect(refusedWith(400, code)).toEqual({ is: 'refused', fault: { kind, code } })
})

test.each([
  20404, 21212, 21603, 21606, 21608, 21611, 21659, 21660, 21661, 21703, 21705, 21712, 63038, 572002, 30034, 30122,
  21405, 21406,
])('twilio.md 8 C: %d stops the whole line', (code) => {
  expect(refusedWith(400, code)).toMatchObject({ is: 'misconfigured', fault: { code } })
})

test.each([
  [401, 20003],
  [401, 20005],
  [403, 20006],
  [403, 20003],
] as const)('twilio.md 8 C: HTTP %d (%d) stops the line, whatever the code', (status, code) => {
  expect(refusedWith(status, code)).toMatchObject({ is: 'misconfigured', fault: { code } })
  expect(created(answered(status, 'no JSON'))).toEqual({
    is: 'misconfigured',
    fault: { kind: 'credentials', code: null },
  })
})

test('twilio.md 8 a 4xx without a code that could be read is refused for good', () => {
  expect(created(answered(400, '<html>'))).toEqual({ is: 'refused', fault: { kind: 'other', code: null } })
})

test.each(['queued', 'accepted', 'scheduled', 'sending', 'sent'])('twilio.md 7 "%s" is on its way', (status) => {
  expect(reportOfStatus(sid, status, null)).toEqual({ is: 'on_its_way', sid })
})

test.each<readonly [number, FaultKind]>([
  [30003, 'unreachable'],
  [30004, 'blocked'],
  [30005, 'cannot_text'],
  [30006, 'cannot_text'],
  [30007, 'filtered'],
  [30008, 'other'],
  [30001, 'other'],
  [30036, 'expired'],
  [30022, 'other'],
  [30410, 'other'],
  [30450, 'other'],
])('twilio.md 8 undelivered with %d', (code, kind) => {
  expect(reportOfStatus(sid, 'undelivered', code)).toEqual({ is: 'undelivered', sid, fault: { kind, code } })
  expect(isConfiguration(code)).toBe(false)
})

test.each([30002, 30024, 30032, 30033, 30034, 30035, 30037, 30044])(
  'twilio.md 8 C: undelivered with %d is a fault of the line',
  (code) => {
    expect(reportOfStatus(sid, 'failed', code)).toMatchObject({ is: 'undelivered', fault: { code } })
    expect(['unregistered', 'account']).toContain(faultOf(code).kind)
    expect(isConfiguration(code)).toBe(true)
  },
)

test('twilio.md 7 "delivered" is; a word that is none of Twilio’s says nothing', () => {
  expect(reportOfStatus(sid, 'delivered', null)).toEqual({ is: 'delivered', sid })
  expect(['received', 'receiving', '', 'DELIVERED'].map((word) => reportOfStatus(sid, word, null))).toEqual(
    Array.from({ length: 4 }, () => undefined),
  )
})

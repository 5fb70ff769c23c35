import { expect, test } from 'vitest'
import { decide } from '../../../../../main/domain/decide.ts'
import type { FaultKind, Report } from '../../../../../main/domain/words/event.ts'
import type { MessageId, MessageSid } from '../../../../../main/domain/words/identifiers.ts'
import { hours, later, minutes, seconds } from '../../../../../main/domain/words/instant.ts'
import { because } from '../../../../../main/domain/reasons.ts'
import type { PersonFile } from '../../../../../main/domain/words/person-file.ts'
import { afterMiss, outcomeOf, view } from '../../../../fixtures/decision.ts'
import { afternoon } from '../../../../fixtures/evidence.ts'
import { firstText, missedCall, personFile, sentText, textByHand } from '../../../../fixtures/person-file.ts'
import { lineNumber, policy } from '../../../../fixtures/policy.ts'

const sid = 'SM1' as MessageSid
const message = 'first-text:CA1' as MessageId
const soon = later(afternoon, seconds(1))
const sending = personFile({
  calls: [missedCall('CA1', afternoon)],
  messages: [
    firstText('CA1', afternoon, { state: 'sending', body: 'Hi', dueAt: null, attempts: 1, attemptedAt: afternoon }),
  ],
})
const sent = personFile({ calls: [missedCall('CA1', afternoon)], messages: [sentText('CA1', afternoon, { sid })] })
const fault = (kind: FaultKind, code: number | null = null) => ({ kind, code })

function reported(report: Report, file: PersonFile = sending, now = soon) {
  return decide({ type: 'TextReported', message, report }, file, policy(), now)
}
const becomes = (report: Report, file: PersonFile = sending) => view(reported(report, file).file)

test('D9 D7 accepted: "texted", and the sentence says that it has left', () => {
  const { file } = reported({ is: 'accepted', sid })
  expect(view(file)).toEqual({ calls: { CA1: 'texted' }, texts: { [message]: 'first_text sent' }, tasks: [] })
  expect(file.calls[0]?.decision?.sentence).toMatch(/left/)
})

test('D9 delivered changes nothing on the call: it stays "texted"', () => {
  expect(becomes({ is: 'delivered', sid }, sent)).toEqual({
    calls: { CA1: 'texted' },
    texts: { [message]: 'first_text delivered' },
    tasks: [],
  })
})

test('R6 delivered changes nothing on a call that a standby texted: it stays "texted_by_standby"', () => {
  const call = missedCall('CA1', afternoon, { decision: because('texted_by_standby', 'sent', afternoon) })
  expect(becomes({ is: 'delivered', sid }, { ...sent, calls: [call] }).calls).toEqual({ CA1: 'texted_by_standby' })
})

test('contract, Paces: not accepted is no news for the agent: it is tried again', () => {
  expect(becomes({ is: 'not_accepted', retryAfter: null })).toEqual({
    calls: { CA1: 'texted' },
    texts: { [message]: 'first_text pending' },
    tasks: [],
  })
})

test('D7 refused for good: says so on the call, and leaves a task to call', () => {
  expect(becomes({ is: 'refused', fault: fault('other', 21612) })).toEqual({
    calls: { CA1: 'text_refused' },
    texts: { [message]: 'first_text refused' },
    tasks: ['manual_callback:CA1'],
  })
})

test('D10 21610: refused as opted out is an opt-out of the number, for every line', () => {
  const { file } = reported({ is: 'refused', fault: fault('opted_out', 21610) })
  expect(view(file)).toMatchObject({ calls: { CA1: 'opted_out' }, tasks: ['manual_callback:CA1'] })
  expect(file.numbers[0]?.optedOutAt).toBe(soon)
})

test.each([30005, 30006, 21614])('D9 D2 %d: the number takes no texts, and is not texted again', (code) => {
  const report: Report =
    code === 21614
      ? { is: 'refused', fault: fault('cannot_text', code) }
      : { is: 'undelivered', sid, fault: fault('cannot_text', code) }
  const { file } = reported(report, code === 21614 ? sending : sent)
  expect(file.numbers[0]?.refusesTextsSince).toBe(soon)
  const next = afterMiss({ file, endedAt: later(afternoon, hours(2)), id: 'CA2' }).file
  expect(view(next).calls).toMatchObject({ CA2: 'not_textable' })
})

test('twilio.md 8 30004: blocked by them or their carrier is "do not text", and the agent hears of it', () => {
  const { file } = reported({ is: 'undelivered', sid, fault: fault('blocked', 30004) }, sent)
  expect(view(file)).toMatchObject({ calls: { CA1: 'text_undelivered' }, tasks: ['manual_callback:CA1'] })
  const next = afterMiss({ file, endedAt: later(afternoon, hours(2)), id: 'CA2' }).file
  expect(next.messages.map(({ id }) => id)).toEqual([message])
})

test('D9 an unregistered line (30034) stops, the call says it was not delivered, and there is a task', () => {
  const { file, blocks } = reported({ is: 'undelivered', sid, fault: fault('unregistered', 30034) }, sent)
  expect(view(file)).toMatchObject({ calls: { CA1: 'text_undelivered' }, tasks: ['manual_callback:CA1'] })
  expect(blocks).toEqual({ line: lineNumber, fault: fault('unregistered', 30034) })
})

test('D9 401 and 403 stop the line, and the call says so', () => {
  const { file, blocks } = reported({ is: 'misconfigured', fault: fault('credentials', 20003) })
  expect(view(file)).toMatchObject({ calls: { CA1: 'line_blocked' }, tasks: ['manual_callback:CA1'] })
  expect(blocks?.line).toBe(lineNumber)
})

test('D9 twilio.md 8 a line whose texts the carriers filter (30007, twice in a row) stops', () => {
  const first = reported({ is: 'undelivered', sid, fault: fault('filtered', 30007) }, sent)
  const again = 'SM2' as MessageSid
  const file: PersonFile = {
    ...first.file,
    calls: [...first.file.calls, missedCall('CA2', later(afternoon, hours(1)))],
    messages: [...first.file.messages, sentText('CA2', later(afternoon, hours(1)), { sid: again })],
  }
  const report: Report = { is: 'undelivered', sid: again, fault: fault('filtered', 30007) }
  const second = decide(
    { type: 'TextReported', message: 'first-text:CA2' as MessageId, report },
    file,
    policy(),
    later(afternoon, hours(1.1)),
  )
  expect(first.blocks ?? second.blocks).toMatchObject({ line: lineNumber })
})

test('D9 a number fault and an unreachable phone stop no line', () => {
  const kinds: readonly FaultKind[] = ['cannot_text', 'unreachable', 'blocked', 'expired', 'other']
  for (const kind of kinds)
    expect(reported({ is: 'undelivered', sid, fault: fault(kind) }, sent).blocks).toBeUndefined()
})

test('D9 a text that expired on its way (30036) is told, with a task', () => {
  expect(becomes({ is: 'undelivered', sid, fault: fault('expired', 30036) }, sent)).toMatchObject({
    calls: { CA1: 'text_undelivered' },
    tasks: ['manual_callback:CA1'],
  })
})

test('design 1.3 in doubt says so; when nobody can settle it, it is one task and never a second text', () => {
  const doubted = reported({ is: 'unknown' }).file
  expect(view(doubted)).toEqual({
    calls: { CA1: 'text_in_doubt' },
    texts: { [message]: 'first_text in_doubt' },
    tasks: [],
  })
  const unsettled = reported({ is: 'listed', candidates: [] }, doubted, later(soon, minutes(15))).file
  expect(view(unsettled)).toEqual({
    calls: { CA1: 'text_in_doubt' },
    texts: { [message]: 'first_text in_doubt' },
    tasks: [`in_doubt:${message}`],
  })
})

test('design 1.3 a doubt that is settled after all says "texted" again, and its task is done', () => {
  const doubted = reported({ is: 'unknown' }).file
  const unsettled = reported({ is: 'listed', candidates: [] }, doubted, later(soon, minutes(15))).file
  const settled = reported({ is: 'on_its_way', sid }, unsettled, later(soon, hours(1))).file
  expect(view(settled)).toEqual({ calls: { CA1: 'texted' }, texts: { [message]: 'first_text sent' }, tasks: [] })
})

test('D9 a hand-written text that is delivered shows that the line sends again', () => {
  const byHand = personFile({ messages: [textByHand(afternoon)] })
  const event = { type: 'TextReported', message: 'by-hand:1' as MessageId } as const
  const delivered = decide(
    { ...event, report: { is: 'delivered', sid: 'SMhand' as MessageSid } },
    byHand,
    policy(),
    soon,
  )
  expect(delivered.unblocks).toBe(lineNumber)
  const onItsWay = decide(
    { ...event, report: { is: 'on_its_way', sid: 'SMhand' as MessageSid } },
    byHand,
    policy(),
    soon,
  )
  expect(onItsWay.unblocks).toBeUndefined()
})

test('a report of a text that nobody here knows, or that says nothing new, does nothing', () => {
  const unknown = { type: 'TextReported', message: 'first-text:CA9' as MessageId } as const
  expect(outcomeOf({ ...unknown, report: { is: 'delivered', sid } }, sent, soon)).toBe('nothing')
  const delivered = reported({ is: 'delivered', sid }, sent).file
  const again = { type: 'TextReported', message } as const
  expect(outcomeOf({ ...again, report: { is: 'delivered', sid } }, delivered, soon)).toBe('nothing')
  expect(outcomeOf({ ...again, report: { is: 'on_its_way', sid } }, delivered, soon)).toBe('nothing')
})

import { expect, test } from 'vitest'
import type { MessageId } from '../../main/domain/words/identifiers.ts'
import { hours, later, minutes, seconds } from '../../main/domain/words/instant.ts'
import { desk } from '../fixtures/desk.ts'
import { callerNumber, line, lineNumber, otherLineNumber } from '../fixtures/policy.ts'

const lee = line({ number: otherLineNumber, agent: { ...line().agent, id: 'Lee' as never, name: 'Lee Park' } })

test('D10 STOP holds for every line and every agent, for what is automatic and for what is written by hand', () => {
  const given = desk({ lines: [line(), lee] })
  given.misses('CA1')
  given.replies('STOP')
  given.passes(hours(2))
  given.misses('CA2')
  given.misses('CA3', callerNumber, otherLineNumber)
  given.acts({ is: 'wrote', message: 'by-hand:1' as MessageId, line: lineNumber, body: 'One more thing' })
  expect(given.sent.map(({ id }) => id)).toEqual(['first-text:CA1'])
  expect(given.view()).toMatchObject({ calls: { CA2: 'opted_out' }, texts: { 'by-hand:1': 'manual dropped' } })
})

test('D10 a stranger to this agent who stopped another agent’s line is not texted', () => {
  const given = desk({ lines: [line(), lee] })
  given.misses('CA1', callerNumber, otherLineNumber)
  given.replies('Stop', callerNumber, otherLineNumber)
  given.misses('CA2')
  expect(given.view()).toMatchObject({ calls: { CA2: 'opted_out' }, tasks: ['manual_callback:CA2'] })
})

test('D10 START lifts it for the next call, and restarts nothing', () => {
  const given = desk()
  given.misses('CA1')
  given.replies('STOP')
  given.misses('CA2')
  given.replies('START')
  given.passes(hours(1))
  expect(given.sent.map(({ id }) => id)).toEqual(['first-text:CA1'])
  given.misses('CA3')
  expect(given.sent.map(({ id }) => id)).toEqual(['first-text:CA1', 'first-text:CA3'])
})

test('D10 21610: refused as opted out, nobody tries again', () => {
  const given = desk()
  given.twilio.send = () => ({ is: 'refused', fault: { kind: 'opted_out', code: 21610 } })
  given.misses('CA1')
  given.passes(hours(2))
  given.misses('CA2')
  expect(given.sent).toHaveLength(1)
  expect(given.view()).toMatchObject({
    calls: { CA1: 'opted_out', CA2: 'opted_out' },
    tasks: ['manual_callback:CA1', 'manual_callback:CA2'],
  })
})

test('R8 follow-up off: nothing leaves, the call is recorded, and it is never texted later', () => {
  const given = desk({ followUp: false })
  given.misses('CA1')
  given.passes(minutes(2))
  given.switches({ is: 'on' })
  given.passes(hours(3))
  expect([given.sent, given.view()]).toEqual([
    [],
    { calls: { CA1: 'follow_up_off' }, texts: {}, tasks: ['manual_callback:CA1'] },
  ])
  given.misses('CA2', '+15125550188')
  expect(given.sent).toHaveLength(1)
})

test('R8 switched off in the instant between miss and send: the text does not leave', () => {
  const given = desk({ lists: () => null })
  given.misses('CA1')
  given.switches({ is: 'off' })
  given.twilio.lists = () => []
  given.passes(minutes(1))
  expect([given.sent, given.view().calls]).toEqual([[], { CA1: 'follow_up_off' }])
})

test('R8 paused for an hour: by itself on again afterwards, and what was missed meanwhile is a task', () => {
  const given = desk()
  given.switches({ is: 'paused', until: later(given.now(), hours(1)) })
  given.misses('CA1')
  given.passes(hours(2))
  given.misses('CA2', '+15125550188')
  expect(given.sent.map(({ id }) => id)).toEqual(['first-text:CA2'])
  expect(given.view()).toMatchObject({ calls: { CA1: 'paused' }, tasks: ['manual_callback:CA1'] })
})

test('R8 an agent’s "off" survives a restart', () => {
  const given = desk()
  given.switches({ is: 'off' })
  given.restarts(seconds(5))
  given.misses('CA1')
  expect([given.sent, given.view().calls]).toEqual([[], { CA1: 'follow_up_off' }])
})

test('S41 S48 they replied, the agent answered by hand, they call again: in conversation, not texted', () => {
  const given = desk()
  given.misses('CA1')
  given.replies('Can you call me at 5?')
  given.acts({ is: 'wrote', message: 'by-hand:1' as MessageId, line: lineNumber, body: 'I will' })
  given.passes(hours(3))
  given.misses('CA2')
  expect(given.sent.map(({ id }) => id)).toEqual(['first-text:CA1', 'by-hand:1'])
  expect(given.view().calls).toMatchObject({ CA2: 'in_conversation' })
})

test('S46 S41 a reply between a call and its duplicate: neither is texted, and both say why', () => {
  const given = desk({ lists: () => null })
  given.misses('CA1')
  given.passes(minutes(2))
  given.misses('CA2')
  given.replies('Are you there?')
  given.twilio.lists = () => []
  given.passes(minutes(2))
  expect([given.sent, given.view().calls]).toEqual([[], { CA1: 'replied', CA2: 'replied' }])
})

import { expect, test } from 'vitest'
import type { TaskId } from '../../../../main/domain/words/identifiers.ts'
import { seconds } from '../../../../main/domain/words/instant.ts'
import { dialed, voice } from '../../../fixtures/evidence.ts'
import { callerNumber } from '../../../fixtures/policy.ts'
import { desk } from '../../../fixtures/desk.ts'
import { deskWithWindow } from '../../../fixtures/window.ts'

const told = (given: ReturnType<typeof desk>, ...events: readonly string[]) =>
  given.news.filter(({ event }) => events.includes(event))

test('look.md 3 a call rings, is missed and is texted: each is told, with the seconds to the acceptance', () => {
  const given = desk()
  given.twilio.send = (_text, nth) =>
    nth === 1 ? { is: 'not_accepted', retryAfter: null } : { is: 'accepted', sid: 'SM1' as never }
  given.hears('CA1', voice)
  given.hears('CA1', { is: 'screened' })
  given.passes(seconds(20))
  given.hears('CA1', dialed('no-answer', { bridged: false }))
  given.passes(seconds(2))
  const leadId = given.file(callerNumber).person?.id
  expect(told(given, 'call.ringing', 'call.missed', 'text.accepted')).toEqual([
    { event: 'call.ringing', data: { callId: 'CA1', leadId } },
    { event: 'call.missed', data: { callId: 'CA1', leadId } },
    { event: 'text.accepted', data: { messageId: 'first-text:CA1', callId: 'CA1', secondsAfterCall: 1 } },
  ])
})

test('a task that is made, done, and taken back with the action that made it', () => {
  const given = desk({ followUp: false })
  given.misses('CA1')
  const leadId = given.file(callerNumber).person?.id
  const taskId = 'manual_callback:CA1'
  given.acts({ is: 'completed_task', task: taskId as TaskId })
  expect(told(given, 'task.created', 'task.changed')).toEqual([
    { event: 'task.created', data: { taskId, leadId } },
    { event: 'task.changed', data: { taskId, leadId, state: 'open' } },
    { event: 'task.changed', data: { taskId, leadId, state: 'done' } },
  ])
  const other = desk()
  other.twilio.send = () => ({ is: 'not_accepted', retryAfter: null })
  other.misses('CA1')
  other.acts({ is: 'paused', until: null })
  other.acts({ is: 'undid', nth: 1 })
  expect(told(other, 'task.changed').map(({ data }) => data)).toMatchObject([{ state: 'open' }, { state: 'done' }])
})

test('S64 other items of the checklist fail than before', () => {
  const given = deskWithWindow()
  given.seesWebhooks()
  given.misses('CA1')
  given.turns()
  given.misses('CA2', '+15125550188')
  given.turns()
  expect(told(given, 'checklist.changed')).toEqual([{ event: 'checklist.changed', data: { failing: [] } }])
})

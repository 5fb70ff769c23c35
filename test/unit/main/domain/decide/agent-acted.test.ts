import { expect, test } from 'vitest'
import { decide } from '../../../../../main/domain/decide.ts'
import { leadState } from '../../../../../main/domain/lead-state.ts'
import { isPaused } from '../../../../../main/domain/objections.ts'
import type { AgentAct } from '../../../../../main/domain/words/event.ts'
import type { MessageId, PersonId, TaskId } from '../../../../../main/domain/words/identifiers.ts'
import { days, hours, later, minutes } from '../../../../../main/domain/words/instant.ts'
import type { PersonFile, Task } from '../../../../../main/domain/words/person-file.ts'
import { afterMiss, outcomeOf, view } from '../../../../fixtures/decision.ts'
import { afternoon } from '../../../../fixtures/evidence.ts'
import {
  firstText,
  knownNumber,
  messageReceived,
  missedCall,
  person,
  personFile,
  sentText,
} from '../../../../fixtures/person-file.ts'
import { lineNumber, policy } from '../../../../fixtures/policy.ts'

const soon = later(afternoon, minutes(1))
const waiting = personFile({ calls: [missedCall('CA1', afternoon)], messages: [firstText('CA1', afternoon)] })
const event = (act: AgentAct) => ({ type: 'AgentActed', person: 'person-1' as PersonId, act }) as const
const acted = (act: AgentAct, file: PersonFile = waiting, now = soon) => decide(event(act), file, policy(), now).file
const wrote: AgentAct = { is: 'wrote', message: 'by-hand:1' as MessageId, line: lineNumber, body: 'On my way' }
const callback: Task = {
  id: 'manual_callback:CA1' as TaskId,
  kind: 'manual_callback',
  call: null,
  dueAt: afternoon,
  sentence: 'A call back is up to you.',
  state: 'open',
}

test('R2 R8 pausing a lead takes back what has not left, with a task', () => {
  const file = acted({ is: 'paused', until: null })
  expect(view(file)).toEqual({
    calls: { CA1: 'paused' },
    texts: { 'first-text:CA1': 'first_text canceled' },
    tasks: ['manual_callback:CA1'],
  })
  expect(leadState({ ...file, tasks: [] }, soon)).toBe('paused')
})

test('R8 resuming releases nothing that was missed meanwhile', () => {
  const file = acted({ is: 'resumed' }, acted({ is: 'paused', until: null }))
  expect([file.person?.pause, view(file).texts]).toEqual([null, { 'first-text:CA1': 'first_text canceled' }])
})

const asked: Task = { ...callback, id: 'confirm_stop:SM1' as TaskId, kind: 'confirm_stop' }

test.each<AgentAct>([{ is: 'completed_task', task: asked.id }, { is: 'resumed' }, { is: 'opted_out' }])(
  'D10 $is settles whether they had asked for no more texts',
  (act) => {
    const file = acted(act, { ...waiting, tasks: [asked] })
    expect(view(file).tasks).not.toContain(asked.id)
    expect(isPaused(file, soon)).toBe(false)
  },
)

test('D10 an answer to the question leaves a pause of the agent’s own as it is', () => {
  const paused = personFile({ person: person({ pause: { until: null } }), tasks: [asked] })
  expect(isPaused(acted({ is: 'completed_task', task: asked.id }, paused), soon)).toBe(true)
})

test('R8 taking over ends every automatic text', () => {
  const file = acted({ is: 'took_over' })
  expect(view(file)).toMatchObject({
    calls: { CA1: 'in_conversation' },
    texts: { 'first-text:CA1': 'first_text canceled' },
  })
  expect(leadState(file, soon)).toBe('taken_over')
})

test('S48 a take-over ends with a new missed call after 30 days', () => {
  const file = personFile({ person: person({ takenOverAt: afternoon }) })
  const missedAfter = (by: number) => afterMiss({ file, endedAt: later(afternoon, days(by)), id: 'CA2' }).file
  expect(missedAfter(29).person?.takenOverAt).toBe(afternoon)
  expect(missedAfter(31).person?.takenOverAt).toBeNull()
})

test('S48, D13 how old a take-over is, a clock that is known to be wrong cannot tell', () => {
  const file = personFile({ person: person({ takenOverAt: afternoon }) })
  const wrong = policy({ heldBy: 'clock' })
  const missed = afterMiss({ file, endedAt: later(afternoon, days(365)), rules: wrong })
  expect(missed.file.person?.takenOverAt).toBe(afternoon)
})

test('S41 writing by hand takes the lead over, sends from the line, and answers what asked for a call back', () => {
  const file = acted(wrote, { ...waiting, tasks: [callback] })
  expect(view(file)).toEqual({
    calls: { CA1: 'in_conversation' },
    texts: { 'first-text:CA1': 'first_text canceled', 'by-hand:1': 'manual pending' },
    tasks: [],
  })
  expect(file.messages.at(-1)).toMatchObject({ from: lineNumber, body: 'On my way', dueAt: soon })
})

test('contract, message.send: the same requestId sends nothing twice', () => {
  expect(outcomeOf(event(wrote), acted(wrote), soon)).toBe('nothing')
})

test('S17 by hand it goes to the number they were last heard from', () => {
  const other = '+15125550198'
  const call = missedCall('CA1', afternoon, { caller: { is: 'phone', phone: other } })
  const file = personFile({ numbers: [knownNumber(), knownNumber({ phone: other })], calls: [call] })
  expect(acted(wrote, file).messages).toMatchObject([{ to: other }])
})

test('D10 an opt-out by the agent holds for every number of the person', () => {
  const numbers = [knownNumber(), knownNumber({ phone: '+15125550198' })]
  const file = acted({ is: 'opted_out' }, { ...waiting, numbers })
  expect(file.numbers.map(({ optedOutAt }) => optedOutAt)).toEqual([soon, soon])
  expect(view(file)).toMatchObject({ calls: { CA1: 'opted_out' }, texts: { 'first-text:CA1': 'first_text canceled' } })
})

test('D2 marking somebody a client takes back what has not left; a new name does not', () => {
  expect(view(acted({ is: 'changed', changes: { class: 'client' } }))).toMatchObject({
    calls: { CA1: 'not_a_lead' },
    texts: { 'first-text:CA1': 'first_text canceled' },
  })
  const named = acted({ is: 'changed', changes: { name: 'Sam Lee' } })
  expect([named.person?.name, view(named).texts]).toEqual(['Sam Lee', { 'first-text:CA1': 'first_text pending' }])
})

test('S28 S48 a status change by hand ends a sequence, and leaves the first text of a missed call alone', () => {
  for (const stage of ['booked', 'closed'] as const) {
    const file = acted({ is: 'changed', changes: { stage } })
    expect(view(file).texts).toEqual({ 'first-text:CA1': 'first_text pending' })
    expect(leadState(file, soon)).toBe(stage)
  }
})

test('a task done is done once, and an unknown one changes nothing', () => {
  const file = personFile({ tasks: [callback] })
  const done = event({ is: 'completed_task', task: callback.id })
  expect(outcomeOf(done, file, soon)).toMatchObject({ tasks: [] })
  expect(outcomeOf(done, acted(done.act, file), soon)).toBe('nothing')
  expect(outcomeOf(event({ is: 'completed_task', task: 'other' as TaskId }), file, soon)).toBe('nothing')
})

test('contract, LeadState: the first state that holds', () => {
  const texted = { messages: [sentText('CA1', afternoon)] }
  const states = [
    personFile({ numbers: [knownNumber({ optedOutAt: afternoon })], person: person({ stage: 'closed' }) }),
    personFile({ person: person({ stage: 'closed', takenOverAt: afternoon }) }),
    personFile({ person: person({ stage: 'booked', takenOverAt: afternoon }) }),
    personFile({ person: person({ stage: 'engaged', takenOverAt: afternoon }) }),
    personFile({ person: person({ stage: 'engaged', pause: { until: null } }) }),
    personFile({ person: person({ pause: { until: later(soon, hours(1)) } }), tasks: [callback] }),
    personFile({ person: person({ pause: { until: afternoon } }), tasks: [callback], ...texted }),
    personFile(texted),
    personFile({ messages: [sentText('CA1', afternoon, { state: 'undelivered' })] }),
  ]
  expect(states.map((file) => leadState(file, soon))).toEqual([
    'opted_out',
    'closed',
    'booked',
    'taken_over',
    'engaged',
    'paused',
    'needs_callback',
    'awaiting_reply',
    'not_followed_up',
  ])
})

test('D10 the agent’s opt-out of a number that was stopped before outlives a START of before it that is heard late', () => {
  const stopped = { ...waiting, numbers: [knownNumber({ optedOutAt: afternoon })] }
  const file = acted({ is: 'opted_out' }, stopped, later(afternoon, minutes(20)))
  const started = messageReceived('START', later(afternoon, minutes(10)))
  const after = decide(started, file, policy(), later(afternoon, minutes(21))).file
  expect(after.numbers[0]?.optedOutAt).toBe(later(afternoon, minutes(20)))
})

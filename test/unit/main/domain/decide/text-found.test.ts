import { expect, test } from 'vitest'
import { decide } from '../../../../../main/domain/decide.ts'
import type { TextFound } from '../../../../../main/domain/words/event.ts'
import type { MessageSid } from '../../../../../main/domain/words/identifiers.ts'
import { earlier, hours, later, minutes, seconds } from '../../../../../main/domain/words/instant.ts'
import type { PersonFile } from '../../../../../main/domain/words/person-file.ts'
import { afterMiss, judged, outcomeOf, view } from '../../../../fixtures/decision.ts'
import { afternoon } from '../../../../fixtures/evidence.ts'
import { firstText, missedCall, person, personFile, sentText, textFound } from '../../../../fixtures/person-file.ts'
import { agentsCell, policy } from '../../../../fixtures/policy.ts'

const soon = later(afternoon, seconds(1))
const wokeAt = later(afternoon, minutes(30))
const missed = personFile({ calls: [missedCall('CA1', afternoon)] })
const found = (event: TextFound, file: PersonFile = missed, now = wokeAt) => decide(event, file, policy(), now).file

test('R6 the text that the standby sent is adopted: it is the first text of that call', () => {
  const file = found(textFound('Hi, this is Dana', soon, { readsAs: { is: 'first_text' } }))
  expect(view(file)).toEqual({
    calls: { CA1: 'texted_by_standby' },
    texts: { 'first-text:CA1': 'first_text sent' },
    tasks: [],
  })
  expect(file.messages).toMatchObject([{ sentAt: soon, sid: 'SMfound', body: 'Hi, this is Dana' }])
  expect(file.person?.takenOverAt).toBeNull()
})

test('R6 our own text for that call, not sent yet, is not sent any more', () => {
  const waiting = { ...missed, messages: [firstText('CA1', afternoon)] }
  const file = found(textFound('Hi, this is Dana', soon, { readsAs: { is: 'first_text' } }), waiting)
  expect(view(file).texts).toEqual({ 'first-text:CA1': 'first_text sent' })
  expect(view(judged('CA1', file, wokeAt).file).texts).toEqual({ 'first-text:CA1': 'first_text sent' })
})

test('R6 S46 what the standby texted opens the dedupe window like a text of ours', () => {
  const adopted = found(textFound('Hi, this is Dana', soon, { readsAs: { is: 'first_text' } }))
  const next = afterMiss({ file: adopted, endedAt: later(afternoon, minutes(8)), id: 'CA2', learntAt: wokeAt }).file
  expect(view(next).calls).toEqual({ CA1: 'texted_by_standby', CA2: 'duplicate_call' })
})

test('R6 D5 a doubt that is settled by a text of minutes later has left then: who called in between was texted since', () => {
  const [attemptedAt, leftAt] = [later(afternoon, minutes(11)), later(afternoon, minutes(12))]
  const doubt = firstText('CA1', attemptedAt, { state: 'in_doubt', body: 'Hi', attemptedAt, doubtedAt: attemptedAt })
  const file = found(textFound('Hi', leftAt, { readsAs: { is: 'first_text' } }), { ...missed, messages: [doubt] })
  expect(file.messages).toMatchObject([{ state: 'sent', sentAt: leftAt }])
  const next = afterMiss({ file, endedAt: later(leftAt, seconds(5)), id: 'CA2', learntAt: wokeAt }).file
  expect(view(next).calls).toMatchObject({ CA2: 'duplicate_call' })
})

test('D13 what only the carrier spoke of gets its words from the list', () => {
  const wordless = sentText('CA1', soon, { body: null, sid: 'SMfound' as MessageSid })
  const file = found(textFound('Hi, this is Dana', soon, { readsAs: { is: 'first_text' } }), {
    ...missed,
    messages: [wordless],
  })
  expect(file.messages).toEqual([{ ...wordless, body: 'Hi, this is Dana' }])
})

test('R6 of several missed calls it answers the last one before it', () => {
  const calls = [missedCall('CA0', earlier(afternoon, hours(2))), missedCall('CA1', afternoon)]
  const file = found(textFound('Hi, this is Dana', soon, { readsAs: { is: 'first_text' } }), personFile({ calls }))
  expect(view(file).texts).toEqual({ 'first-text:CA1': 'first_text sent' })
})

test('D8 S45 a text that somebody wrote by hand takes the person over: ours does not leave', () => {
  const waiting = { ...missed, messages: [firstText('CA1', afternoon)] }
  const file = found(textFound('Hey, saw you called', soon), waiting)
  expect(view(file)).toMatchObject({
    calls: { CA1: 'in_conversation' },
    texts: { 'first-text:CA1': 'first_text canceled', SMfound: 'manual sent' },
  })
  expect(file.person?.takenOverAt).toBe(soon)
})

test('S48 what is found late of before a take-over does not make the take-over older', () => {
  const takenOverAt = later(soon, hours(9))
  const file = found(textFound('Hey, saw you called', soon), personFile({ person: person({ takenOverAt }) }))
  expect(file.person?.takenOverAt).toBe(takenOverAt)
})

test('S48 a call within 24 h of what was found by hand is not texted', () => {
  const file = found(textFound('Hey, saw you called', soon), personFile())
  const next = afterMiss({ file, endedAt: later(soon, hours(5)), id: 'CA2' }).file
  expect(view(next).calls).toEqual({ CA2: 'in_conversation' })
})

test('design 1.3 a text of ours whose answer is not here yet, or was lost, is recognised and not taken for another’s', () => {
  const tried = { body: 'Hi', attempts: 1, attemptedAt: afternoon, dueAt: null } as const
  for (const state of ['sending', 'in_doubt'] as const) {
    const file = found(textFound('Hi', soon), {
      ...missed,
      messages: [firstText('CA1', afternoon, { state, ...tried })],
    })
    expect(view(file)).toEqual({ calls: { CA1: 'texted' }, texts: { 'first-text:CA1': 'first_text sent' }, tasks: [] })
    expect(file.messages[0]?.sid).toBe('SMfound')
  }
})

test('design 1.3 other words, or another time, are somebody else’s text', () => {
  const tried = { state: 'in_doubt', body: 'Hi', attempts: 1, attemptedAt: afternoon, doubtedAt: afternoon } as const
  const file = { ...missed, messages: [firstText('CA1', afternoon, tried)] }
  const others = [textFound('Hello', soon), textFound('Hi', earlier(afternoon, minutes(6)))]
  for (const event of others) {
    expect(view(found(event, file)).texts).toMatchObject({
      'first-text:CA1': 'first_text in_doubt',
      SMfound: 'manual sent',
    })
  }
})

test('D8 what is known already, and what went to the agent’s own phone, is no news', () => {
  const known = { ...missed, messages: [sentText('CA1', afternoon, { sid: 'SMfound' as MessageSid })] }
  expect(outcomeOf(textFound('Hi', soon), known, wokeAt)).toBe('nothing')
  expect(outcomeOf({ ...textFound('Hi', soon), to: agentsCell }, missed, wokeAt)).toBe('nothing')
})

test('D8 a text from before the first start is kept as history and takes nobody over', () => {
  const rules = policy({ firstStartAt: later(soon, minutes(1)) })
  const { file } = decide(textFound('Old words', soon), personFile(), rules, wokeAt)
  expect([view(file).texts, file.person?.takenOverAt]).toEqual([{ SMfound: 'manual sent' }, null])
})

test('R6 a text that a standby sent answers a call of just before, never one of hours ago', () => {
  const file = found(textFound('Hi, this is Dana', later(afternoon, hours(2)), { readsAs: { is: 'first_text' } }))
  expect(view(file).calls).toEqual({ CA1: 'texted' })
  expect(view(file).texts).toEqual({ SMfound: 'manual sent' })
})

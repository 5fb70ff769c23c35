import { expect, test } from 'vitest'
import { decide } from '../../../../../main/domain/decide.ts'
import { judgeSend } from '../../../../../main/domain/judge-send.ts'
import type { CallEvidence } from '../../../../../main/domain/words/event.ts'
import type { MessageId, PersonId } from '../../../../../main/domain/words/identifiers.ts'
import { earlier, hours, later, minutes, seconds, type Ms } from '../../../../../main/domain/words/instant.ts'
import { view } from '../../../../fixtures/decision.ts'
import { afternoon, dialed, voice } from '../../../../fixtures/evidence.ts'
import {
  callEvidence,
  firstText,
  missedCall,
  personFile,
  sentText,
  textByHand,
} from '../../../../fixtures/person-file.ts'
import { policy } from '../../../../fixtures/policy.ts'

const restoredAt = later(afternoon, minutes(30))
const person = 'p' as PersonId

test('D13 S46 what is let go and turns out to be a duplicate leans on the text that stands for it', () => {
  const calls = [missedCall('CA1', afternoon), missedCall('CA2', later(afternoon, minutes(2)))]
  const held = firstText('CA1', afternoon, { state: 'held', dueAt: later(afternoon, hours(24)) })
  const file = personFile({ calls, messages: [held, sentText('CA2', later(afternoon, minutes(2)))] })
  const released = policy({ restore: { at: restoredAt, isReleased: true, isListed: false } })
  const after = decide({ type: 'HoldReleased', person }, file, released, later(restoredAt, minutes(30))).file
  expect(view(after)).toMatchObject({
    calls: { CA1: 'duplicate_call' },
    texts: { 'first-text:CA1': 'first_text dropped' },
  })
  expect(after.calls.find(({ id }) => id === 'CA1')?.leansOn).toBe('CA2')
})

test('D13 what the agent wrote by hand, held until it is of no use, becomes a task', () => {
  const id = 'by-hand:1' as MessageId
  const written = textByHand(afternoon, { id, state: 'held', dueAt: later(afternoon, hours(24)) })
  const heldStill = policy({ restore: { at: restoredAt, isReleased: false, isListed: false } })
  const judge = (now = afternoon) => judgeSend(id, personFile({ messages: [written] }), heldStill, now).file
  expect(view(judge(earlier(later(afternoon, hours(24)), minutes(1)))).tasks).toEqual([])
  expect(view(judge(later(afternoon, hours(24))))).toEqual({
    calls: {},
    texts: { 'by-hand:1': 'manual dropped' },
    tasks: ['manual_callback:by-hand:1'],
  })
})

test('D13 a call first heard of by its end, within 4 h of a restore, may have begun before it: its text is held', () => {
  const rules = policy({ restore: { at: restoredAt, isReleased: false, isListed: false } })
  const ends = (after: Ms) => callEvidence('CA1', dialed('no-answer', { bridged: false }), later(restoredAt, after))
  const textOf = (event: CallEvidence, file = personFile()) => view(decide(event, file, rules, event.at).file).texts
  expect(textOf(ends(seconds(3)))).toEqual({ 'first-text:CA1': 'first_text held' })
  expect(textOf(ends(minutes(250)))).toEqual({ 'first-text:CA1': 'first_text pending' })
  const listed = { ...ends(seconds(21)), startedAt: later(restoredAt, seconds(1)) }
  expect(textOf(listed)).toEqual({ 'first-text:CA1': 'first_text pending' })
  const rang = callEvidence('CA1', voice, later(restoredAt, seconds(1)))
  const known = decide(rang, personFile(), rules, rang.at).file
  expect(textOf(ends(seconds(21)), known)).toEqual({ 'first-text:CA1': 'first_text pending' })
})

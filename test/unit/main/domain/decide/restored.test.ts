import { expect, test } from 'vitest'
import { decide } from '../../../../../main/domain/decide.ts'
import { judgeSend } from '../../../../../main/domain/judge-send.ts'
import type { MessageId, PersonId } from '../../../../../main/domain/words/identifiers.ts'
import { earlier, hours, later, minutes } from '../../../../../main/domain/words/instant.ts'
import { view } from '../../../../fixtures/decision.ts'
import { afternoon } from '../../../../fixtures/evidence.ts'
import { firstText, missedCall, personFile, sentText, textByHand } from '../../../../fixtures/person-file.ts'
import { policy } from '../../../../fixtures/policy.ts'

const restoredAt = later(afternoon, minutes(30))
const person = 'p' as PersonId

test('D13 S46 what is let go and turns out to be a duplicate leans on the text that stands for it', () => {
  const calls = [missedCall('CA1', afternoon), missedCall('CA2', later(afternoon, minutes(2)))]
  const held = firstText('CA1', afternoon, { state: 'held', dueAt: later(afternoon, hours(24)) })
  const file = personFile({ calls, messages: [held, sentText('CA2', later(afternoon, minutes(2)))] })
  const released = policy({ restore: { at: restoredAt, isReleased: true } })
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
  const heldStill = policy({ restore: { at: restoredAt, isReleased: false } })
  const judge = (now = afternoon) => judgeSend(id, personFile({ messages: [written] }), heldStill, now).file
  expect(view(judge(earlier(later(afternoon, hours(24)), minutes(1)))).tasks).toEqual([])
  expect(view(judge(later(afternoon, hours(24))))).toEqual({
    calls: {},
    texts: { 'by-hand:1': 'manual dropped' },
    tasks: ['manual_callback:by-hand:1'],
  })
})

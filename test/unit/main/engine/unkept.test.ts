import { expect, test } from 'vitest'
import type { DomainEvent } from '../../../../main/domain/words/event.ts'
import type { MessageId, MessageSid } from '../../../../main/domain/words/identifiers.ts'
import { CannotSave } from '../../../../main/engine/ports/cannot-save.ts'
import { unkept } from '../../../../main/engine/unkept.ts'

const accepted: DomainEvent = {
  type: 'TextReported',
  message: 'first-text:CA1' as MessageId,
  report: { is: 'accepted', sid: 'SM1' as MessageSid },
}
const unknown: DomainEvent = { ...accepted, report: { is: 'unknown' } }

/** What is handled, where each time is kept or fails as the test says; commits hold unless it takes them back. */
function waiting(failures: readonly (Error | undefined)[]) {
  const handled: DomainEvent[] = []
  let takeBack = () => {}
  const left = [...failures]
  const untold = unkept(
    (event) => {
      handled.push(event)
      const failure = left.shift()
      if (failure) throw failure
    },
    (_act, abandon) => void (takeBack = abandon ?? (() => {})),
    () => {},
  )
  untold.add(accepted)
  return { untold, handled, takeBack: () => takeBack() }
}

const full = new CannotSave('full', 'SQLITE_FULL')

test('design 1.3 the answer to a send that could not be kept is told until it is, and then no more', () => {
  const { untold, handled } = waiting([full, full, undefined])
  for (let n = 0; n < 5; n++) untold.tellAgain()
  expect(handled).toEqual([accepted, accepted, accepted])
})

test('design 1.3 kept in a commit that fails, it is told again', () => {
  const { untold, handled, takeBack } = waiting([undefined, undefined])
  untold.tellAgain()
  takeBack()
  untold.tellAgain()
  untold.tellAgain()
  expect(handled).toEqual([accepted, accepted])
})

test('design 1.3 an answer that is not understood leaves its text in doubt, and is not told for ever', () => {
  const { untold, handled } = waiting([new Error('a fault'), undefined])
  untold.tellAgain()
  untold.tellAgain()
  expect(handled).toEqual([accepted, unknown])
  const hopeless = waiting([new Error('a fault'), new Error('a fault')])
  for (let n = 0; n < 3; n++) hopeless.untold.tellAgain()
  expect(hopeless.handled).toEqual([accepted, unknown])
})

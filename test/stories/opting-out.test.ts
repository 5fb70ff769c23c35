import { expect, test } from 'vitest'
import type { Task } from '../../main/domain/words/person-file.ts'
import { hours } from '../../main/domain/words/instant.ts'
import { desk } from '../fixtures/desk.ts'
import { callerNumber } from '../fixtures/policy.ts'

type Given = ReturnType<typeof desk>
const questionOf = (given: Given): Task | undefined =>
  given.file(callerNumber).tasks.find(({ kind }) => kind === 'confirm_stop')
const textedCalls = (given: Given) => given.sent.map(({ id }) => id)

test.each(['please take me off your list', 'Ya no me manden mensajes', 'Wrong number', 'S.T.O.P', 'Reply STOP'])(
  'D10 "%s" is an opt-out: the next call is shown, not texted, and a task to call',
  (body) => {
    const given = desk()
    given.misses('CA1')
    given.replies(body)
    given.passes(hours(2))
    given.misses('CA2')
    expect(textedCalls(given)).toEqual(['first-text:CA1'])
    expect(given.view()).toMatchObject({ calls: { CA2: 'opted_out' }, tasks: ['manual_callback:CA2'] })
  },
)

test('D10 START lifts a stop in free words', () => {
  const given = desk()
  given.misses('CA1')
  given.replies('leave me alone')
  given.replies('START')
  given.passes(hours(2))
  given.misses('CA2')
  expect(textedCalls(given)).toEqual(['first-text:CA1', 'first-text:CA2'])
})

test.each(['can you stop by at noon?', 'don’t stop looking for me', 'Puede pasar a las 5?'])(
  'D10 S41 "%s" is a reply and no opt-out: the next call is texted',
  (body) => {
    const given = desk()
    given.misses('CA1')
    given.replies(body)
    given.passes(hours(2))
    given.misses('CA2')
    expect(textedCalls(given)).toEqual(['first-text:CA1', 'first-text:CA2'])
    expect(questionOf(given)).toBeUndefined()
  },
)

test('D10 unsure words: nothing automatic leaves until the agent says that they meant something else', () => {
  const given = desk()
  given.misses('CA1')
  given.replies('Not interested')
  given.passes(hours(2))
  given.misses('CA2')
  expect(given.view().calls).toMatchObject({ CA2: 'paused' })
  expect(given.file(callerNumber).calls.at(-1)?.decision?.sentence).toMatch(/may have asked for no more texts/)
  const question = questionOf(given)
  expect(question?.sentence).toMatch(/“Not interested”/)
  if (question) given.acts({ is: 'completed_task', task: question.id })
  given.passes(hours(2))
  given.misses('CA3')
  expect(textedCalls(given)).toEqual(['first-text:CA1', 'first-text:CA3'])
})

test('D10 unsure words, and the agent says that it was a stop: it is one', () => {
  const given = desk()
  given.misses('CA1')
  given.replies('Not interested')
  given.acts({ is: 'opted_out' })
  given.passes(hours(2))
  given.misses('CA2')
  expect([textedCalls(given), questionOf(given)?.state]).toEqual([['first-text:CA1'], 'done'])
  expect(given.view().calls).toMatchObject({ CA2: 'opted_out' })
})

test('D10 unsure words, then a clear STOP: the question is closed', () => {
  const given = desk()
  given.misses('CA1')
  given.replies('Not interested')
  given.replies('STOP')
  expect([given.view().tasks, questionOf(given)?.state]).toEqual([[], 'done'])
})

test('D10 D8 a pause for unsure words outlives a restart', () => {
  const given = desk()
  given.misses('CA1')
  given.replies('Not interested')
  given.restarts(hours(2))
  given.misses('CA2')
  expect([textedCalls(given), given.view().calls]).toMatchObject([['first-text:CA1'], { CA2: 'paused' }])
})

import { expect, test } from 'vitest'
import { days, hours, minutes } from '../../main/domain/words/instant.ts'
import { desk } from '../fixtures/desk.ts'
import { callerNumber, lineNumber } from '../fixtures/policy.ts'
import { textFound } from '../fixtures/person-file.ts'

const open = (given: ReturnType<typeof desk>) => given.view().tasks.filter((id) => id.startsWith('waiting_24h'))
const raised = (given: ReturnType<typeof desk>) =>
  given.news.filter(
    ({ event, data }) => event === 'task.created' && 'taskId' in data && data.taskId.startsWith('waiting_24h'),
  )

/** Somebody who wrote, and whom nobody has answered. */
function unanswered() {
  const given = desk()
  given.misses('CA1')
  given.passes(minutes(5))
  given.replies('Is it still for sale?')
  return given
}

test('R8 whoever wrote last and has waited a day is a task, daily, three times, and one of them at a time', () => {
  const given = unanswered()
  const seen = [23, 2, 24, 24, 24, 24].map((span) => {
    given.passes(hours(span))
    return [raised(given).length, open(given).length]
  })
  expect(seen).toEqual([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 1],
    [3, 1],
    [3, 1],
  ])
})

test.each<readonly [string, (given: ReturnType<typeof desk>) => void]>([
  [
    'writes',
    (given) => given.acts({ is: 'wrote', message: 'by-hand:1' as never, line: lineNumber, body: 'Yes it is' }),
  ],
  ['calls', (given) => given.acts({ is: 'called' })],
  ['is done with them', (given) => given.acts({ is: 'marked_done' })],
  ['has written from elsewhere', (given) => given.handle(textFound('Yes it is', given.now()))],
])('R8, R10 nothing more is said once the agent %s, and the task is done', (_what, answers) => {
  const given = unanswered()
  given.passes(hours(25))
  expect(open(given)).toHaveLength(1)
  answers(given)
  given.passes(days(5))
  expect([raised(given).length, open(given)]).toEqual([1, []])
})

test('R8 an answer in time raises nothing, a tapback is no word, and each new word is waited for anew', () => {
  const given = unanswered()
  given.passes(hours(20))
  given.acts({ is: 'marked_done' })
  given.replies('Liked “Hi, this is Dana Whitfield”')
  given.passes(days(2))
  expect(raised(given)).toEqual([])
  given.replies('Hello?')
  given.passes(days(2))
  expect(raised(given)).toHaveLength(2)
})

test('R8 a process that slept over it says so once it is awake', () => {
  const given = unanswered()
  given.sleeps(days(10))
  expect(open(given)).toHaveLength(1)
  given.restarts(days(1))
  expect(given.file(callerNumber).tasks.filter(({ kind }) => kind === 'waiting_24h').length).toBeLessThanOrEqual(3)
})

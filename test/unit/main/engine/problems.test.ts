import { expect, test } from 'vitest'
import type { EpochMs } from '../../../../main/domain/words/instant.ts'
import type { News } from '../../../../main/engine/ports/news.ts'
import { problemLedger, type Problem } from '../../../../main/engine/problems.ts'

const clock: Problem = { code: 'clock_wrong', sentence: 'The clock is wrong.', whatToDo: 'Set it.' }
const blocked = (about: string): Problem => ({ code: 'line_blocked', sentence: about, whatToDo: 'Wait.', about })

function ledger() {
  const told: News[] = []
  let at = 0
  return { told, ledger: problemLedger({ now: () => ++at as EpochMs, announce: (news) => void told.push(news) }) }
}

test('no problem is told twice without being cleared between, and none is cleared that does not stand', () => {
  const { told, ledger: problems } = ledger()
  problems.clear('clock_wrong')
  problems.raise(clock)
  problems.announce({ event: 'problem.raised', data: clock })
  expect(problems.standing()).toEqual([{ ...clock, since: 1 }])
  problems.announce({ event: 'problem.cleared', data: { code: 'clock_wrong' } })
  problems.clear('clock_wrong')
  problems.raise(clock)
  expect(told.map(({ event }) => event)).toEqual(['problem.raised', 'problem.cleared', 'problem.raised'])
  expect(problems.standing()).toEqual([{ ...clock, since: 2 }])
})

test('each line has its own problem, and they are settled one by one or all at once', () => {
  const { told, ledger: problems } = ledger()
  problems.raise(blocked('a'))
  problems.raise(blocked('b'))
  problems.clear('line_blocked', 'a')
  expect(problems.standing().map(({ about }) => about)).toEqual(['b'])
  problems.raise(blocked('a'))
  problems.clear('line_blocked')
  expect(problems.standing()).toEqual([])
  expect(told.at(-1)).toEqual({ event: 'problem.cleared', data: { code: 'line_blocked' } })
})

test('other news goes on as it is, and what stood before is not told again', () => {
  const told: News[] = []
  const before = [{ ...clock, since: 5 as EpochMs }]
  const problems = problemLedger({ now: () => 9 as EpochMs, announce: (news) => void told.push(news) }, before)
  problems.raise(clock)
  problems.announce({ event: 'followUp.changed', data: { enabled: true } })
  expect([told, problems.standing()]).toEqual([[{ event: 'followUp.changed', data: { enabled: true } }], before])
})

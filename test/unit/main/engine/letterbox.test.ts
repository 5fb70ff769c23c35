import { expect, test } from 'vitest'
import type { DomainEvent } from '../../../../main/domain/words/event.ts'
import type { MessageId } from '../../../../main/domain/words/identifiers.ts'
import { letterbox } from '../../../../main/engine/letterbox.ts'
import type { OneCommit } from '../../../../main/engine/one-commit.ts'

/** A box whose waits are over when told, with what each commit held. */
function box(refused: readonly string[] = []) {
  const commits: string[][] = []
  const waiting = { endOfTurn: [] as (() => void)[], shortly: [] as (() => void)[] }
  const commit: Pick<OneCommit, 'run'> = {
    run(work) {
      commits.push([])
      return work()
    },
  }
  const handle = (event: DomainEvent) => {
    if (refused.includes(nameOf(event))) throw new Error(`${nameOf(event)} cannot be kept`)
    commits.at(-1)?.push(nameOf(event))
  }
  const waits = {
    endOfTurn: (work: () => void) => void waiting.endOfTurn.push(work),
    shortly: (work: () => void) => void waiting.shortly.push(work),
  }
  const over = (wait: keyof typeof waiting) => waiting[wait].splice(0).forEach((work) => work())
  return { ...letterbox(commit as OneCommit, handle, waits, () => {}), commits, over }
}

function event(name: string): DomainEvent {
  return { type: 'TextReported', message: name as MessageId, report: { is: 'unknown' } }
}

function nameOf(event: DomainEvent): string {
  return event.type === 'TextReported' ? event.message : event.type
}

test('design 1.2 all that arrives in one turn shares a commit, and no commit holds more than 64', async () => {
  const { put, commits, over } = box()
  const kept = Array.from({ length: 70 }, (_, n) => put(event(`${n}`)))
  expect(commits).toEqual([])
  over('endOfTurn')
  over('endOfTurn')
  await Promise.all(kept)
  expect(commits.map((commit) => commit.length)).toEqual([64, 6])
  expect(commits.flat()).toEqual(Array.from({ length: 70 }, (_, n) => `${n}`))
})

test('design 1.2 what cannot be kept takes nothing else with it', async () => {
  const { put, commits, over } = box(['bad'])
  const outcomes = Promise.allSettled([put(event('first')), put(event('bad')), put(event('last'))])
  over('endOfTurn')
  expect((await outcomes).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(commits).toEqual([['first', 'last']])
})

test('what nobody waits for shares the commit of what comes next, in the order it came in', async () => {
  const { put, putAside, commits, over } = box()
  const kept = [putAside(event('the answer')), put(event('the next call'))]
  over('endOfTurn')
  await Promise.all(kept)
  over('shortly')
  over('endOfTurn')
  expect(commits).toEqual([['the answer', 'the next call']])
})

test('what nobody waits for is kept a moment later where nothing comes', async () => {
  const { putAside, commits, over } = box()
  const kept = [putAside(event('one')), putAside(event('another'))]
  over('endOfTurn')
  expect(commits).toEqual([])
  over('shortly')
  over('endOfTurn')
  await Promise.all(kept)
  expect(commits).toEqual([['one', 'another']])
})

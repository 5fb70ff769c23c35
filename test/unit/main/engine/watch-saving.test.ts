import { expect, test } from 'vitest'
import type { Ports } from '../../../../main/engine/ports.ts'
import type { News } from '../../../../main/engine/ports/news.ts'
import { CannotSave } from '../../../../main/engine/ports/cannot-save.ts'
import { watchSaving } from '../../../../main/engine/watch-saving.ts'

/** A store of which only the commits and what they write are real. */
function watched() {
  const told: string[] = []
  let written = 0
  const store = { written: () => written, transaction: <T>(work: (tx: never) => T): T => work(undefined as never) }
  const announce = ({ event, data }: News) => void told.push(`${event} ${'code' in data ? data.code : ''}`)
  const complaints: unknown[] = []
  const complain = (_what: string, error: unknown) => void complaints.push(error)
  const ports = watchSaving({ store, announce, complain } as unknown as Ports)
  const fails = (error: Error) => () => {
    throw error
  }
  return {
    told,
    complaints,
    reads: () => ports.store.transaction(() => 'read'),
    writes: () => ports.store.transaction(() => (written += 1)),
    fails: (error: Error) => expect(() => ports.store.transaction(fails(error))).toThrow(error),
    within: (error: Error) =>
      ports.store.transaction(() => {
        expect(() => ports.store.transaction(fails(error))).toThrow(error)
        written += 1
      }),
  }
}

const full = new CannotSave('full', 'SQLITE_FULL')

test('D9 a full disk is told once, and taken back with the next commit that wrote something', () => {
  const { told, complaints, reads, writes, fails } = watched()
  writes()
  fails(full)
  fails(full)
  reads()
  fails(full)
  expect(told).toEqual(['problem.raised cannot_save'])
  writes()
  writes()
  expect(told).toEqual(['problem.raised cannot_save', 'problem.cleared cannot_save'])
  fails(full)
  expect(told).toHaveLength(3)
  expect(complaints).toEqual([full, full])
})

test('a fault of ours is no trouble of the computer', () => {
  const { told, fails } = watched()
  fails(new Error('a fault'))
  expect(told).toEqual([])
})

test('a part that cannot be kept is told of, though the whole is', () => {
  const { told, within, writes } = watched()
  within(full)
  expect(told).toEqual(['problem.raised cannot_save'])
  writes()
  expect(told).toHaveLength(2)
})

import { expect, test, vi } from 'vitest'
import { newId } from '../../../../main/engine/ids.ts'

test('a name made later comes after every earlier one, and no two are the same', () => {
  vi.useFakeTimers({ now: 0, toFake: ['Date'] })
  const names = ['1970-01-01', '2009-02-13', '2026-11-25', '2026-11-26', '2400-01-01'].map((day) => {
    vi.setSystemTime(new Date(day))
    return newId()
  })
  vi.useRealTimers()
  expect(names.toSorted()).toEqual(names)
  expect(new Set(Array.from({ length: 1000 }, newId)).size).toBe(1000)
})

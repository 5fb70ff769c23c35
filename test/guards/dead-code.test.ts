import { expect, test } from 'vitest'
import { houseWith } from './planted-house.ts'

/** Unused packages are left out: the smallest house uses hardly any. */
const args = ['--no-progress', '--no-config-hints', '--include', 'files,exports,types', '--reporter', 'compact']

test('a sound house has no dead code', () => {
  expect(houseWith().judge('knip', 'knip', args)).toEqual({ code: 0, said: '', complaint: '' })
})

test('an export and a file that nobody uses are found', () => {
  const { code, said } = houseWith({
    'main/domain/greet.ts': 'export const greet = (name: string) => `Hello ${name}`\nexport const part = 1\n',
    'main/store/forgotten.ts': 'export const forgotten = 1\n',
  }).judge('knip', 'knip', args)
  expect(code).toBe(1)
  expect(said).toContain('main/store/forgotten.ts')
  expect(said).toContain('main/domain/greet.ts: part')
})

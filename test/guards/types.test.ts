import { expect, test } from 'vitest'
import { houseWith } from './planted-house.ts'

const compile = (planted = {}) => houseWith(planted).judge('typescript', 'tsc', ['-b', '--pretty', 'false'])

test('the compiler lets a sound house stand', () => {
  expect(compile()).toEqual({ code: 0, said: '', complaint: '' })
})

test('the compiler does not let domain or the contract name process, a timer or a file', () => {
  const { said } = compile({
    'main/domain/planted.ts':
      "import fs from 'node:fs'\nexport const out = [fs, process.pid, console, fetch, URL] as const\nexport const nap = setTimeout\n",
    'preload/planted.ts': 'export const pid = process.pid\n',
  })
  expect(errorsIn(said)).toEqual([
    "main/domain/planted.ts(1): 'node:fs'",
    "main/domain/planted.ts(2): 'process'",
    "main/domain/planted.ts(2): 'console'",
    "main/domain/planted.ts(2): 'fetch'",
    "main/domain/planted.ts(2): 'URL'",
    "main/domain/planted.ts(3): 'setTimeout'",
    "preload/planted.ts(1): 'process'",
  ])
})

test('the compiler refuses a missing case, an unused name and an absent value taken for granted', () => {
  const { said } = compile({
    'main/store/planted.ts':
      "export function length(of: 'a' | 'b'): number {\n  switch (of) {\n    case 'a':\n      return 1\n  }\n}\n" +
      'export const first = (list: readonly string[]): string => list[0]\n' +
      'const unused = 1\n',
  })
  expect(said.match(/error TS\d+/g)).toEqual(['error TS2366', 'error TS2322', 'error TS6133'])
})

/** `file(line): 'the name the compiler does not know'`. */
function errorsIn(said: string) {
  return said
    .split('\n')
    .map((line) => /^(\S+\(\d+),\d+\): error TS\d+: Cannot find name ('[^']+')/.exec(line))
    .filter((found) => found !== null)
    .map(([, place, name]) => `${place}): ${name}`)
}

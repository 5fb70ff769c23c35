import { expect, test } from 'vitest'
import { houseWith } from './planted-house.ts'

test('the linter lets a sound house stand', () => {
  expect(houseWith().judge('oxlint', 'oxlint', ['--silent']).code).toBe(0)
})

test('the linter refuses every clock, every chance and every package off the list', () => {
  const { code, said } = houseWith({
    'main/store/planted.ts':
      "import { randomUUID } from 'node:crypto'\nimport { setTimeout as pause } from 'node:timers/promises'\n" +
      'export const times = [Date.now(), new Date(), Date(), performance.now(), new Date(0)] as const\n' +
      'export const chance = [Math.random(), crypto.randomUUID(), randomUUID()] as const\n' +
      'export const naps = [setTimeout, setInterval, setImmediate, globalThis.setTimeout, pause] as const\n',
    'main/domain/planted.ts': "import { z } from 'zod'\nimport fs from 'node:fs'\nexport const list = [z, fs]\n",
    'main/engine/planted.ts': "import { z } from 'zod'\nexport const list = [z]\n",
    'main/engine/ids.ts': 'export const id = () => Math.random()\n',
    'preload/planted.ts': "export * from 'fastify'\nexport const late = () => import('liquidjs')\n",
  }).judge('oxlint', 'oxlint', ['--format', 'unix'])
  expect(code).toBe(1)
  expect(findings(said)).toEqual([
    'main/domain/planted.ts:1 ringback(only-packages)',
    'main/domain/planted.ts:2 ringback(only-packages)',
    'main/engine/planted.ts:1 ringback(only-packages)',
    'main/store/planted.ts:1 eslint(no-restricted-imports)',
    'main/store/planted.ts:2 eslint(no-restricted-imports)',
    'main/store/planted.ts:3 eslint(no-restricted-globals)', // performance
    'main/store/planted.ts:3 eslint(no-restricted-properties)', // Date.now
    'main/store/planted.ts:3 eslint(no-restricted-properties)', // performance.now
    'main/store/planted.ts:3 ringback(no-own-clock)', // new Date()
    'main/store/planted.ts:3 ringback(no-own-clock)', // Date()
    'main/store/planted.ts:4 eslint(no-restricted-properties)', // Math.random
    'main/store/planted.ts:4 eslint(no-restricted-properties)', // crypto.randomUUID
    'main/store/planted.ts:5 eslint(no-restricted-globals)', // setTimeout
    'main/store/planted.ts:5 eslint(no-restricted-globals)', // setInterval
    'main/store/planted.ts:5 eslint(no-restricted-globals)', // setImmediate
    'main/store/planted.ts:5 eslint(no-restricted-properties)', // globalThis.setTimeout
    'preload/planted.ts:1 ringback(only-packages)',
    'preload/planted.ts:2 ringback(only-packages)',
  ])
})

test('the linter, which knows the types, refuses a floating promise, a half switch, any and !', () => {
  const half = (other: string) =>
    `export function half(of: 'a' | 'b') {\n  switch (of) {\n    case 'a':\n      return 1\n${other}  }\n}\n`
  const { code, said } = houseWith({
    'main/store/planted.ts':
      "const later = () => Promise.resolve('late')\n" +
      'export function forget() {\n  later()\n}\n' +
      'export const loose = (value: any) => String(value)\n' +
      'export const sure = (list: readonly string[]) => list[0]!\n',
    'main/store/half.ts': half(''),
    'main/domain/half.ts': half('    default:\n      return 2\n'),
  }).judge('oxlint', 'oxlint', ['--format', 'unix'])
  expect(code).toBe(1)
  expect(findings(said)).toEqual([
    'main/domain/half.ts:2 typescript(switch-exhaustiveness-check)',
    'main/store/half.ts:2 typescript(switch-exhaustiveness-check)',
    'main/store/planted.ts:3 typescript(no-floating-promises)',
    'main/store/planted.ts:5 typescript(no-explicit-any)',
    'main/store/planted.ts:6 typescript(no-non-null-assertion)',
  ])
})

/** `file:line rule`, sorted. */
function findings(said: string) {
  return said
    .split('\n')
    .map((line) => /^(\S+:\d+):\d+: .*\[Error\/(\S+)\]$/.exec(line))
    .filter((found) => found !== null)
    .map(([, place, rule]) => `${place} ${rule}`)
    .sort()
}

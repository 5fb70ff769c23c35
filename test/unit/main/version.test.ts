import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { version } from '../../../main/version.ts'

test('contract, ready: the version told is the one of package.json', () => {
  const file = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')
  expect(version).toBe((JSON.parse(file) as { version: string }).version)
})

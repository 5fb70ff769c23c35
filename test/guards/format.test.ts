import { expect, test } from 'vitest'
import { houseWith } from './planted-house.ts'

test('a file that is not in our format is named', () => {
  const house = houseWith({ 'main/store/planted.ts': 'export const planted = "double";\n' })
  const { code, complaint } = house.judge('prettier', 'prettier', [
    '--check',
    '--log-level',
    'warn',
    'main',
    'preload',
    'test',
  ])
  expect(code).toBe(1)
  expect(complaint.match(/\S+[.]ts/g)).toEqual(['main/store/planted.ts'])
})

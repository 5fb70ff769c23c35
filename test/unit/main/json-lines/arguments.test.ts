import { expect, test } from 'vitest'
import { readArguments } from '../../../../main/json-lines/arguments.ts'

const needed = ['--data', '/tmp/data', '--settings', 'settings.json']
const read = (...more: readonly string[]) => readArguments([...needed, ...more])

test('contract: folder and settings, the rest as it is by default', () => {
  expect(read()).toEqual({
    data: '/tmp/data',
    settings: 'settings.json',
    port: undefined,
    manualClock: undefined,
    simulate: false,
    speed: 1,
  })
})

test('contract: a port, a standing clock, the pretend world and its speed', () => {
  expect(read('--port', '4000', '--manual-clock', '2026-11-24T20:15:30Z')).toMatchObject({
    port: 4000,
    manualClock: Date.parse('2026-11-24T20:15:30Z'),
  })
  expect(read('--simulate', '--speed', '60')).toMatchObject({ simulate: true, speed: 60 })
  expect(read('--port', '0').port).toBe(0)
})

test.each([
  [['--port', 'x']],
  [['--port', '70000']],
  [['--port', '-1']],
  [['--manual-clock', 'noon']],
  [['--manual-clock', '2026-11-24']],
  [['--simulate', '--speed', '0']],
  [['--speed', '10']], // refused with real providers
  [['--simulate', '--speed', '2', '--manual-clock', '2026-11-24T20:15:30Z']],
  [['--verbose']],
  [['more']],
])('contract, exit 2: %j is refused, with what is accepted', (more) => {
  const bad = (() => {
    try {
      return read(...more)
    } catch (error) {
      return error
    }
  })()
  expect(bad).toMatchObject({ exitCode: 2, code: 'bad_arguments', message: expect.stringMatching(/accepted: ./) })
})

test.each([[['--settings', 's.json']], [['--data', 'd']], [[]]])('contract, exit 2: %j is not enough', (args) => {
  expect(() => readArguments(args)).toThrow(/is missing; accepted/)
})

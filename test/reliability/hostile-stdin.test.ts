import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { errorCodes } from '../../preload/contract/failure.ts'
import { missedCall } from './outside/caller.ts'
import { stdinCases } from './outside/corpus.ts'
import { hostileLine, type HostileLine } from './outside/hostile-lines.ts'
import { FORWARDED, outside, TOKEN, type Outside } from './outside/outside.ts'
import { killAll, type Answer, type Program } from './outside/program.ts'

const isFull = process.env['RINGBACK_FULL'] === '1'
const LINES = isFull ? 10_000 : 1_600
const AT_ONCE = 20
const SEED = Number(process.env['RINGBACK_SEED'] ?? 7)

afterEach(killAll)

test(
  `${LINES} hostile lines: each is answered, in order, with a result or with what to do`,
  { timeout: 600_000 },
  async () => {
    const world = await outside()
    await missedCall(world, FORWARDED)
    const program = world.program()
    const codes: Record<string, number> = {}
    const memory = program.memory()
    await fc.assert(
      fc.asyncProperty(
        fc.array(hostileLine, { minLength: AT_ONCE, maxLength: AT_ONCE }),
        fc.constantFrom('\n', '\r\n', '\n\n \n'),
        async (lines, end) => {
          for (const code of await judged(program, lines, end)) codes[code] = (codes[code] ?? 0) + 1
        },
      ),
      { numRuns: LINES / AT_ONCE, seed: SEED },
    )
    console.log(JSON.stringify({ codes, mebibytes: { memory, after: program.memory() } }))
    expect(program.memory() - memory).toBeLessThan(200)
    expect(program.stderr()).toBe('')
    expect(program.lines.join('\n')).not.toContain(TOKEN)
    await expectWorking(world)
  },
)

test('every kept line is answered as it should be', async () => {
  const world = await outside()
  const program = world.program()
  for (const { says, line, encoding = 'utf8', id, code } of stdinCases()) {
    const text = line.map(([piece, times]) => piece.repeat(times)).join('')
    const [answer, ...more] = await answersTo(program, Buffer.concat([Buffer.from(text, encoding), Buffer.from('\n')]))
    const told = { says, id: answer?.id, code: answer?.error?.code ?? null, more }
    expect.soft(told).toEqual({ says, id, code, more: [] })
  }
  expect(program.stderr()).toBe('')
  await expectWorking(world)
})

test('what is written without an end is answered when the input ends, and the program ends with 0', async () => {
  const world = await outside()
  const program = world.program()
  program.write(`${'x'.repeat(1024 * 1024 + 1)}{"id":"tail","method":"followUp.setEnabled","params":{"enabled":false}}`)
  program.endInput()
  expect(await program.ended).toBe(0)
  const answers = program.lines.map((line) => JSON.parse(line) as Answer).filter((line) => 'id' in line)
  expect(answers).toMatchObject([{ id: null, error: { code: 'bad_request' } }])
})

/** Written at once; the code of each answer, once all are seen to be what they may be. */
async function judged(program: Program, lines: readonly HostileLine[], end: string): Promise<readonly string[]> {
  const answers = await answersTo(program, Buffer.concat(lines.flatMap(({ bytes }) => [bytes, Buffer.from(end)])))
  // Half a sign comes back as the sign that stands for what is not known.
  const whole = (id: unknown) => (typeof id === 'string' ? id.toWellFormed() : id)
  expect(answers.map(({ id }) => whole(id))).toEqual(lines.map(({ id }) => whole(id)))
  return answers.map(({ error, ...answer }) => {
    if (!error) return 'result' in answer ? 'result' : expect.fail(`neither nor: ${JSON.stringify(answer)}`)
    expect(errorCodes).toContain(error.code)
    expect(error.code, error.message).not.toBe('internal')
    expect(error.message).toMatch(/\S/)
    expect(error.whatToDo).toMatch(/\S/)
    return error.code
  })
}

/** Everything that is answered to these bytes. */
async function answersTo(program: Program, bytes: Buffer): Promise<readonly Answer[]> {
  const seen = program.lines.length
  program.write(bytes)
  await program.request('clock.read')
  return program.lines
    .slice(seen)
    .map((line) => JSON.parse(line) as Answer)
    .filter((line) => 'id' in line)
    .slice(0, -1)
}

/** Whatever the lines have changed of the settings: it answers, and a caller is answered. */
async function expectWorking(world: Outside): Promise<void> {
  expect(await world.answer('inbox.list')).toHaveProperty('result')
  const call = await missedCall(world, FORWARDED)
  expect((await world.call(call.sid)).decision?.sentence).toMatch(/\.$/)
}

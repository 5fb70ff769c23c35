import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { jsonLines, type Served } from '../../../../main/json-lines/json-lines.ts'

const mebibyte = 1024 * 1024

/** A program that answers with what it was asked, over streams in memory. */
function program(served: Served = echo) {
  const input = new PassThrough()
  const output = new PassThrough()
  const lines = jsonLines(input, output, served)
  return {
    input,
    output,
    tell: lines.tell,
    ended: lines.ended,
    /** Ends the input; every line that came out. */
    async lines(): Promise<readonly Line[]> {
      input.end()
      const told = text(output)
      await lines.ended
      lines.flush()
      output.end()
      return (await told)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Line)
    },
  }
}

interface Line {
  readonly id?: number | string | null
  readonly result?: unknown
  readonly error?: { readonly code: string; readonly message: string }
  readonly event?: string
  readonly data?: { readonly callId?: string; readonly dropped?: number }
}

const echo: Served = { answer: (method, params) => Promise.resolve({ result: { method, params } }) }
const request = (id: number | string, method = 'ping', params: unknown = {}) =>
  `${JSON.stringify({ id, method, params })}\n`
const badRequest = { id: null, error: expect.objectContaining({ code: 'bad_request' }) }

test('contract, stdin: a request is answered under its id, as a number or as text', async () => {
  const { input, lines } = program()
  input.write(request(1, 'inbox.list', { limit: 2 }))
  input.write(request('b'))
  expect(await lines()).toEqual([
    { id: 1, result: { method: 'inbox.list', params: { limit: 2 } } },
    { id: 'b', result: { method: 'ping', params: {} } },
  ])
})

test('contract, stdin: pipelined requests run one at a time, in order of arrival', async () => {
  const running: string[] = []
  const { input, lines } = program({
    async answer(method) {
      running.push(`${method} begins`)
      await new Promise((resolve) => setImmediate(resolve))
      running.push(`${method} ends`)
      return { result: method }
    },
  })
  input.write(request(1, 'a') + request(2, 'b') + request(3, 'c'))
  expect((await lines()).map(({ id }) => id)).toEqual([1, 2, 3])
  expect(running).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})

test.each([
  'this is no JSON',
  '{"id":1',
  '[]',
  'null',
  '42',
  '"text"',
  '{"method":"ping"}',
  '{"id":null,"method":"ping"}',
  '{"id":{},"method":"ping"}',
  '{"id":1}',
  '{"id":1,"method":2}',
  '\u0000',
  '{"id":1e400,"method":"ping"}',
  '{"id":12345678901234567890,"method":"ping"}',
  `{"id":"${'x'.repeat(1001)}","method":"ping"}`,
  `{"id":1,"method":"ping","params":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
  `{"id":1,"method":"ping","params":${'{"a":'.repeat(101)}1${'}'.repeat(101)}}`,
])('contract, stdin: the line %.60s gets bad_request, and the program lives on', async (line) => {
  const { input, lines } = program()
  input.write(`${line}\n${request(2)}`)
  expect(await lines()).toEqual([badRequest, expect.objectContaining({ id: 2 })])
})

test('contract, stdin: a line over 1 MiB gets bad_request, in one piece or in many, and the program lives on', async () => {
  const { input, lines } = program()
  const long = 'x'.repeat(mebibyte + 1)
  input.write(`${long}\n`)
  for (let n = 0; n < 40; n++) input.write('y'.repeat(65_536))
  input.write(`\n${request(2)}`)
  expect(await lines()).toEqual([badRequest, badRequest, expect.objectContaining({ id: 2 })])
})

test('contract, stdin: 1 MiB is counted in bytes', async () => {
  const { input, lines } = program()
  input.write(request(1, 'ping', { body: '€'.repeat(400_000) })) // 1.2 MB
  input.write(request(2))
  expect(await lines()).toEqual([badRequest, expect.objectContaining({ id: 2 })])
})

test('contract, stdin: a line of just under 1 MiB is a line', async () => {
  const { input, lines } = program()
  const line = request(1, 'ping', { body: 'x'.repeat(mebibyte - 200) })
  for (let at = 0; at < line.length; at += 300_000) input.write(line.slice(at, at + 300_000))
  const told = await lines()
  expect(told.map(({ id }) => id)).toEqual([1])
})

test('a sign that is split between two pieces arrives whole', async () => {
  const { input, lines } = program()
  const bytes = Buffer.from(request(1, 'ping', { body: 'Señora 👋🏽' }))
  for (const byte of bytes) input.write(Buffer.from([byte]))
  expect(await lines()).toMatchObject([{ id: 1, result: { params: { body: 'Señora 👋🏽' } } }])
})

test('empty lines and carriage returns are nothing; a last line needs no end', async () => {
  const { input, lines } = program()
  input.write(`\n\r\n  \n${request(1).trimEnd()}\r\n${request(2).trimEnd()}`)
  expect((await lines()).map(({ id }) => id)).toEqual([1, 2])
})

test('contract, Events: an event stands before the answer if it happened before', async () => {
  const { input, lines, tell } = program({
    answer(method) {
      tell('call.updated', { callId: 'CA1' })
      return Promise.resolve({ result: method })
    },
  })
  input.write(request(1))
  expect(await lines()).toEqual([
    { event: 'call.updated', data: { callId: 'CA1' } },
    { id: 1, result: 'ping' },
  ])
})

test('contract, stdout: an answer over 1 MiB is not told, and that is said', async () => {
  const { input, lines } = program({ answer: () => Promise.resolve({ result: 'x'.repeat(mebibyte) }) })
  input.write(request(1))
  expect(await lines()).toEqual([{ id: 1, error: expect.objectContaining({ code: 'internal' }) }])
})

test('contract: the end of the input waits for the answers that are owed', async () => {
  const late = Promise.withResolvers<{ result: unknown }>()
  const { input, lines } = program({ answer: () => late.promise })
  input.write(request(1))
  const told = lines()
  await new Promise((resolve) => setImmediate(resolve))
  late.resolve({ result: 'late' })
  expect(await told).toEqual([{ id: 1, result: 'late' }])
})

test('what is left of a line that was too long is no line of its own, at the end of the input neither', async () => {
  const { input, lines } = program()
  input.write('x'.repeat(mebibyte + 1))
  input.write(request(1, 'followUp.setEnabled').trimEnd())
  expect(await lines()).toEqual([badRequest])
})

test('contract, stdin: a line that is not JSON is told from one that is too long', async () => {
  const { input, lines } = program()
  input.write('\u0000\n')
  expect((await lines()).map(({ error }) => error?.message)).toEqual(['This cannot be read: a line is not JSON.'])
})

test('a reader who stops costs no memory: old events are dropped and counted, answers are all there', async () => {
  const { input, output, tell, lines } = program()
  await new Promise((resolve) => setImmediate(resolve))
  for (let n = 1; n <= 50_000; n++) {
    tell('call.updated', { callId: `CA${String(n).padStart(32, '0')}` })
    if (n % 5_000 === 0) input.write(request(n))
    if (n % 500 === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  expect(output.writableLength).toBeLessThan(200_000)
  const told = await lines()
  const gaps = told.flatMap(({ data }) => (data?.dropped === undefined ? [] : [data.dropped]))
  const events = told.filter(({ event }) => event === 'call.updated')
  expect(told.flatMap(({ id }) => (id === undefined ? [] : [id]))).toEqual(
    Array.from({ length: 10 }, (_, n) => (n + 1) * 5_000),
  )
  expect(events.length).toBeLessThan(20_000)
  expect(events.at(-1)?.data?.callId).toMatch(/50000$/)
  expect(events.length + gaps.reduce((sum, gap) => sum + gap, 0)).toBe(50_000)
})

test('answers that nobody reads hold up the next request, not the program; then all come, in order', async () => {
  let asked = 0
  const { input, output, lines } = program({
    answer: () => Promise.resolve({ result: (asked += 1) && 'x'.repeat(100_000) }),
  })
  for (let n = 1; n <= 400; n++) input.write(request(n))
  for (let n = 0; n < 2_000; n++) await new Promise((resolve) => setImmediate(resolve))
  expect({ asked: asked < 20, kept: output.writableLength < 500_000 }).toEqual({ asked: true, kept: true })
  expect((await lines()).map(({ id }) => id)).toEqual(Array.from({ length: 400 }, (_, n) => n + 1))
})

test('whoever asks and has stopped listening for good is served all the same', async () => {
  const asked: string[] = []
  const { input, output, tell, ended } = program({
    answer: (method) => Promise.resolve({ result: asked.push(method) && 'x'.repeat(900_000) }),
  })
  output.on('error', () => {})
  output.destroy(new Error('EPIPE'))
  await new Promise((resolve) => setImmediate(resolve))
  for (let n = 1; n <= 50; n++) input.write(request(n))
  tell('call.updated', {})
  input.end()
  await ended
  expect(asked).toHaveLength(50)
})

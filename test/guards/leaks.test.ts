import { expect, test } from 'vitest'
import { fromCheckout, houseWith } from './planted-house.ts'

test('a timer and a server that a test leaves behind make its file fail; what it closes does not', () => {
  const house = houseWith({
    'vitest.config.ts': fromCheckout('vitest.config.ts'),
    'test/guards/leaks.setup.ts': fromCheckout('test/guards/leaks.setup.ts').replace('6_000', '500'),
    'test/unit/timer.test.ts': "import { test } from 'vitest'\ntest('timer', () => void setInterval(() => {}, 1e6))\n",
    'test/unit/server.test.ts':
      "import http from 'node:http'\nimport { test } from 'vitest'\n" +
      "test('server', () => new Promise<void>((done) => http.createServer().listen(0, '127.0.0.1', done)))\n",
    'test/unit/closed.test.ts':
      "import http from 'node:http'\nimport { test } from 'vitest'\n" +
      "test('closed', async () => {\n  const server = http.createServer((_, answer) => answer.end('here'))\n" +
      "  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))\n" +
      '  await fetch(`http://127.0.0.1:${(server.address() as { port: number }).port}`)\n' +
      '  await new Promise((done) => server.close(done))\n})\n',
  })
  const { code, said, complaint } = house.judge('vitest', 'vitest', ['run', '--reporter=default'])
  expect(code).toBe(1)
  expect((said + complaint).match(/left running: [\w, ]+[.]/g)?.sort()).toEqual([
    'left running: TCPServerWrap.',
    'left running: Timeout.',
  ])
})

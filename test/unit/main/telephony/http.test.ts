import net from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { httpClient } from '../../../../main/telephony/http.ts'

const json = (body: string, headers = '') =>
  `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n${headers}Content-Length: ${body.length}\r\n\r\n${body}`

/** A server that does with each connection what it is told, and counts them. */
async function server(
  onRequest: (socket: net.Socket, request: string) => void,
  onConnection?: (socket: net.Socket) => void,
) {
  const sockets: net.Socket[] = []
  const listener = net.createServer((socket) => {
    sockets.push(socket)
    socket.on('error', () => {})
    socket.on('data', (bytes) => onRequest(socket, bytes.toString()))
    onConnection?.(socket)
  })
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    sockets.forEach((socket) => socket.destroy())
    listener.close()
  })
  const address = listener.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { port, url: new URL(`http://127.0.0.1:${port}/Messages.json`), connections: () => sockets.length }
}

function client(timeoutMs = 5_000) {
  const http = httpClient('AC1:s3cret', timeoutMs)
  onTestFinished(() => http.close())
  return http
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

const post = (url: URL) =>
  ({ method: 'POST', url, form: new URLSearchParams({ To: '+15125550199', Body: 'a b&c' }) }) as const

test('an answer is told with its status, its Retry-After and its whole body', async () => {
  const { url } = await server((socket) => socket.write(json('{"sid":"SM1"}', 'Retry-After: 7\r\n')))
  expect(await client().request(post(url))).toEqual({
    is: 'answered',
    status: 200,
    retryAfter: '7',
    body: '{"sid":"SM1"}',
  })
})

test('a form is sent as Twilio wants it, with the account’s key', async () => {
  let heard = ''
  const { url } = await server((socket, request) => {
    heard += request
    socket.write(json('{}'))
  })
  await client().request(post(url))
  expect(heard).toContain('POST /Messages.json HTTP/1.1')
  expect(heard).toContain(`authorization: Basic ${Buffer.from('AC1:s3cret').toString('base64')}`)
  expect(heard).toContain('content-type: application/x-www-form-urlencoded')
  expect(heard).toContain('To=%2B15125550199&Body=a+b%26c')
})

test('twilio.md 8 S: nobody listens there, so no byte was written', async () => {
  const gone = net.createServer()
  await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve))
  const address = gone.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await new Promise((resolve) => gone.close(resolve))
  expect(await client().request(post(new URL(`http://127.0.0.1:${port}/`)))).toEqual({ is: 'not_sent' })
})

test('twilio.md 8 S: a name that nobody knows', async () => {
  expect(await client().request(post(new URL('http://nowhere.invalid/')))).toEqual({ is: 'not_sent' })
})

test('twilio.md 8 S: a TLS handshake that fails', async () => {
  const { port } = await server((socket) => socket.end('this is no TLS'))
  expect(await client().request(post(new URL(`https://127.0.0.1:${port}/`)))).toEqual({ is: 'not_sent' })
})

test('twilio.md 8 U: the connection is reset after the request was read', async () => {
  const { url } = await server((socket) => socket.resetAndDestroy())
  expect(await client().request(post(url))).toEqual({ is: 'unknown' })
})

test('twilio.md 8 U: a connection that was open and is closed without an answer', async () => {
  const { url } = await server(
    () => {},
    (socket) => socket.end(),
  )
  expect(await client().request(post(url))).toEqual({ is: 'unknown' })
})

test('twilio.md 8 U: an answer that is cut', async () => {
  const { url } = await server((socket) => {
    socket.write('HTTP/1.1 201 Created\r\nContent-Length: 400\r\n\r\n{"sid":"SM0000')
    setImmediate(() => socket.destroy())
  })
  expect(await client().request(post(url))).toEqual({ is: 'unknown' })
})

test('twilio.md 8 U: no answer in time', async () => {
  const { url } = await server(() => {})
  expect(await client(60).request(post(url))).toEqual({ is: 'unknown' })
})

test('twilio.md 8 U: an answer that comes a byte at a time does not hold the line for longer than the time-out', async () => {
  const { url } = await server((socket) => {
    socket.write('HTTP/1.1 201 Created\r\nContent-Length: 4000\r\n\r\n')
    const drip = setInterval(() => socket.write(' '), 10)
    socket.on('close', () => clearInterval(drip))
  })
  expect(await client(80).request(post(url))).toEqual({ is: 'unknown' })
})

test('a connection is kept for the next request', async () => {
  const { url, connections } = await server((socket) => socket.write(json('{}')))
  const http = client()
  for (let n = 0; n < 3; n++) await http.request(post(url))
  expect(connections()).toBe(1)
})

test('twilio.md 8 a kept connection that was closed meanwhile has taken nothing: the request goes over another one', async () => {
  const { url, connections } = await server((socket) => socket.end(json('{}')))
  const http = client()
  for (let n = 0; n < 3; n++) expect(await http.request(post(url))).toMatchObject({ is: 'answered' })
  expect(connections()).toBe(3)
})

test('peers.md while a call rings one connection is opened, and the text needs no handshake', async () => {
  const requests: string[] = []
  const { url, connections } = await server((socket, request) => {
    requests.push(request.slice(0, 4))
    socket.write(json('{}'))
  })
  const http = client()
  http.warmUp(url)
  http.warmUp(url)
  while (requests.length === 0) await turn()
  for (let n = 0; n < 20; n++) await turn() // the answer is on its way over the loopback
  await http.request(post(url))
  expect([requests, connections()]).toEqual([['GET ', 'POST'], 1])
})

test('an answer larger than any of Twilio’s is not kept', async () => {
  const { url } = await server((socket) => {
    socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${9 * 1024 * 1024}\r\n\r\n`)
    socket.write(Buffer.alloc(9 * 1024 * 1024, 32))
  })
  expect(await client().request({ method: 'GET', url })).toEqual({ is: 'unknown' })
})

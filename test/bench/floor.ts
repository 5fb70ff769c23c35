import Sqlite from 'better-sqlite3'
import Fastify from 'fastify'
import { createHmac, timingSafeEqual } from 'node:crypto'
import http from 'node:http'

/**
 * The least that is durable, as a program of its own: signature, one commit, TwiML, the POST, one update. No
 * rules. Started as `node floor.ts DATABASE PROVIDER_URL PUBLIC_URL TOKEN`; prints its URL.
 */
const [file = '', provider = '', publicUrl = '', token = ''] = process.argv.slice(2)

const db = new Sqlite(file)
db.pragma('journal_mode = WAL')
db.pragma('synchronous = FULL')
db.exec('CREATE TABLE text (call TEXT PRIMARY KEY, caller TEXT NOT NULL, state TEXT NOT NULL, sid TEXT) STRICT')
const insert = db.prepare(`INSERT OR IGNORE INTO text (call, caller, state) VALUES (?, ?, 'sending')`)
const update = db.prepare(`UPDATE text SET state = 'sent', sid = ? WHERE call = ?`)

const agent = new http.Agent({ keepAlive: true })
const server = Fastify()
server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
  done(null, Object.fromEntries(new URLSearchParams(String(body)))),
)
server.post('/twilio/voice', (request, reply) => {
  const form = request.body as Record<string, string>
  const said = `${publicUrl}${request.url}${Object.keys(form)
    .sort()
    .map((name) => name + form[name])
    .join('')}`
  const signature = Buffer.from(createHmac('sha1', token).update(said).digest('base64'))
  const given = Buffer.from(String(request.headers['x-twilio-signature']))
  if (given.length !== signature.length || !timingSafeEqual(given, signature)) return reply.code(403).send()
  const { CallSid: call = '', From: caller = '', To: line = '' } = form
  if (insert.run(call, caller).changes === 1) post(call, caller, line)
  return reply.type('text/xml').send('<Response><Hangup/></Response>')
})
process.stdout.write(`${await server.listen({ host: '127.0.0.1', port: 0 })}\n`)

function post(call: string, caller: string, line: string): void {
  const form = new URLSearchParams({ To: caller, From: line, Body: 'Hi, I just missed your call.' }).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(form) }
  const request = http.request(`${provider}/2010-04-01/Accounts/AC/Messages.json`, { method: 'POST', agent, headers })
  request.on('response', (response) => {
    let body = ''
    response.on('data', (chunk: Buffer) => (body += chunk.toString()))
    response.on('end', () => update.run((JSON.parse(body) as { sid: string }).sid, call))
  })
  request.end(form)
}

import { request } from 'node:http'
import { expect, test } from 'vitest'
import { caller, missedCall, newCaller, newSid, text } from './outside/caller.ts'
import { FORWARDED, outside, PUBLIC, RING, SID, TOKEN, type Outside } from './outside/outside.ts'
import { ask, encoded, signature, type Form } from './outside/webhook.ts'

const form = (changes: Form = {}): Form => ({
  AccountSid: SID,
  ApiVersion: '2010-04-01',
  CallSid: newSid('CA'),
  CallStatus: 'ringing',
  Direction: 'inbound',
  From: newCaller(),
  To: FORWARDED,
  ...changes,
})

const type = { 'content-type': 'application/x-www-form-urlencoded' }

interface Attack {
  readonly says: string
  readonly status: number
  readonly make: (url: string) => Promise<{ status: number; body: string }>
}

/** Signed with that token over that URL, and sent to `/twilio/voice`. */
const signed = (url: string, body: Form, token = TOKEN, over = `${PUBLIC}/twilio/voice`) =>
  ask(`${url}/twilio/voice`, {
    headers: { ...type, 'x-twilio-signature': signature(token, over, body) },
    body: encoded(body),
  })

const attacks: readonly Attack[] = [
  {
    says: 'unsigned',
    status: 403,
    make: (url) => ask(`${url}/twilio/voice`, { headers: type, body: encoded(form()) }),
  },
  {
    says: 'an empty signature',
    status: 403,
    make: (url) =>
      ask(`${url}/twilio/voice`, { headers: { ...type, 'x-twilio-signature': '' }, body: encoded(form()) }),
  },
  { says: 'signed with another token', status: 403, make: (url) => signed(url, form(), 'guessed') },
  { says: 'signed with an empty token', status: 403, make: (url) => signed(url, form(), '') },
  {
    says: 'signed over the local address',
    status: 403,
    make: (url) => signed(url, form(), TOKEN, `${url}/twilio/voice`),
  },
  { says: 'signed over another path', status: 403, make: (url) => signed(url, form(), TOKEN, `${PUBLIC}/twilio/sms`) },
  {
    says: 'signed over http',
    status: 403,
    make: (url) => signed(url, form(), TOKEN, `${PUBLIC.replace('https', 'http')}/twilio/voice`),
  },
  {
    says: 'signed with a trailing slash',
    status: 403,
    make: (url) => signed(url, form(), TOKEN, `${PUBLIC}/twilio/voice/`),
  },
  {
    says: 'a parameter added after signing',
    status: 403,
    make: (url) => {
      const honest = form()
      const headers = { ...type, 'x-twilio-signature': signature(TOKEN, `${PUBLIC}/twilio/voice`, honest) }
      return ask(`${url}/twilio/voice`, { headers, body: encoded({ ...honest, Extra: '1' }) })
    },
  },
  {
    says: 'a second From added after signing',
    status: 403,
    make: (url) => {
      const honest = form()
      const headers = { ...type, 'x-twilio-signature': signature(TOKEN, `${PUBLIC}/twilio/voice`, honest) }
      return ask(`${url}/twilio/voice`, { headers, body: `${encoded(honest)}&From=%2B12125550199` })
    },
  },
  {
    says: 'a query added after signing',
    status: 403,
    make: (url) => {
      const honest = form()
      const headers = { ...type, 'x-twilio-signature': signature(TOKEN, `${PUBLIC}/twilio/voice`, honest) }
      return ask(`${url}/twilio/voice?x=1`, { headers, body: encoded(honest) })
    },
  },
  {
    says: 'signed, with two different From',
    status: 400,
    make: (url) => signed(url, form({ From: ['+12125550101', '+12125550102'] })),
  },
  { says: 'signed, without a CallSid', status: 400, make: (url) => signed(url, form({ CallSid: '' })) },
  {
    says: 'signed, with a CallSid of nonsense',
    status: 400,
    make: (url) => signed(url, form({ CallSid: "CA'; DROP TABLE call" })),
  },
  {
    says: 'a giant',
    status: 413,
    make: (url) => ask(`${url}/twilio/voice`, { headers: type, body: `a=${'x'.repeat(70_000)}` }),
  },
  { says: 'a signed giant', status: 413, make: (url) => signed(url, form({ Body: 'x'.repeat(70_000) })) },
  {
    says: 'JSON',
    status: 415,
    make: (url) =>
      ask(`${url}/twilio/voice`, { headers: { 'content-type': 'application/json' }, body: JSON.stringify(form()) }),
  },
  {
    says: 'JSON signed by its body',
    status: 415,
    make: (url) => {
      const headers = {
        'content-type': 'application/json',
        'x-twilio-signature': signature(TOKEN, `${PUBLIC}/twilio/voice`, {}),
      }
      return ask(`${url}/twilio/voice`, { headers, body: JSON.stringify(form()) })
    },
  },
  {
    says: 'text',
    status: 415,
    make: (url) => ask(`${url}/twilio/voice`, { headers: { 'content-type': 'text/plain' }, body: 'From=1' }),
  },
  {
    says: 'XML',
    status: 415,
    make: (url) => ask(`${url}/twilio/voice`, { headers: { 'content-type': 'text/xml' }, body: '<x/>' }),
  },
  { says: 'nothing at all', status: 403, make: (url) => ask(`${url}/twilio/voice`, {}) },
  {
    says: 'bad percent signs',
    status: 403,
    make: (url) => ask(`${url}/twilio/voice`, { headers: type, body: '%%%=%zz&&&=&%E0%A4%A' }),
  },
  { says: 'GET voice', status: 404, make: (url) => ask(`${url}/twilio/voice?CallSid=CA1`, { method: 'GET' }) },
  {
    says: 'PUT voice',
    status: 404,
    make: (url) => ask(`${url}/twilio/voice`, { method: 'PUT', headers: type, body: 'a=1' }),
  },
  { says: 'an unknown path', status: 404, make: (url) => ask(`${url}/twilio/nothing`, { headers: type, body: 'a=1' }) },
  {
    says: 'a path that climbs',
    status: 404,
    make: (url) => ask(`${url}/twilio/%2e%2e/%2e%2e/etc/passwd`, { method: 'GET' }),
  },
  { says: 'the root', status: 404, make: (url) => ask(`${url}/`, { method: 'GET' }) },
  { says: 'a path of bad percent signs', status: 400, make: (url) => ask(`${url}/twilio/%zz`, { method: 'GET' }) },
  ...['/twilio/voice/status', '/twilio/sms', '/twilio/sms/status?message=first-text:CA1'].map((path) => ({
    says: `unsigned ${path}`,
    status: 403,
    make: (url: string) => ask(`${url}${path}`, { headers: type, body: encoded(form({ MessageSid: newSid('SM') })) }),
  })),
]

test('a forged, giant or malformed request is refused and changes nothing', async () => {
  const world = await outside()
  const before = await seen(world)
  for (const { says, status, make } of attacks) {
    const answer = await make(url(world))
    expect.soft({ status: answer.status }, says).toEqual({ status })
    if (status === 403) expect.soft(answer.body, says).toBe('')
  }
  expect(await seen(world)).toEqual(before)
  await expectServed(world)
})

test('every page of a call refuses what is not signed', async () => {
  const world = await outside()
  const call = caller(world, RING, newCaller())
  const { body } = await call.voice()
  const urls = [...body.matchAll(/"(https:[^"]+)"/g)].map(([, found]) => (found ?? '').replaceAll('&amp;', '&'))
  expect(urls.length).toBeGreaterThan(2)
  for (const page of urls) {
    const answer = await ask(page.replace(PUBLIC, url(world)), {
      headers: type,
      body: encoded(form({ DialCallStatus: 'no-answer' })),
    })
    expect({ status: answer.status, body: answer.body }).toEqual({ status: 403, body: '' })
  }
  expect((await world.call(call.sid)).outcome).toBe('in_progress')
})

test('a signed request about a line that is not ours is answered and changes nothing', async () => {
  const world = await outside()
  const stranger = '+12125550100'
  const answers = [
    await world.webhook('/twilio/voice', form({ To: stranger })),
    await world.webhook('/twilio/voice/status', form({ To: stranger, CallStatus: 'no-answer' })),
    await text(world, stranger, newCaller(), 'Hello'),
    await text(world, FORWARDED, '22395', 'Your code is 1234'),
  ]
  expect(answers.map(({ status }) => status).filter((status) => status >= 300)).toEqual([])
  expect(answers[0]?.body).toContain('<Reject')
  expect(await world.calls()).toEqual([])
  await expectServed(world)
})

test('a request that never ends, and one that is cut off, hold up nobody', async () => {
  const world = await outside()
  const { hostname, port } = new URL(url(world))
  const hanging = Array.from({ length: 20 }, () => {
    const open = request({
      hostname,
      port,
      method: 'POST',
      path: '/twilio/voice',
      headers: { ...type, 'content-length': '5000' },
    })
    open.on('error', () => {})
    open.write('CallSid=CA')
    return open
  })
  await expectServed(world)
  hanging.forEach((open) => open.destroy())
  await expectServed(world)
})

test('a flood of forgeries does not keep a true call out', { timeout: 60_000 }, async () => {
  const world = await outside()
  const flood = Array.from({ length: 400 }, () =>
    ask(`${url(world)}/twilio/voice`, { headers: type, body: encoded(form()) }),
  )
  const call = await missedCall(world, FORWARDED)
  await Promise.allSettled(flood)
  await world.settle()
  expect(world.fake.textsTo(call.from)).toHaveLength(1)
})

test('/health says that it is well, and nothing about the agent', async () => {
  const world = await outside()
  const { status, body } = await ask(`${url(world)}/health`, { method: 'GET' })
  expect({ status, body: JSON.parse(body) as unknown }).toEqual({ status: 200, body: { ok: true } })
})

test('garbage on stdin is answered bad_request, and the program lives on', async () => {
  const world = await outside()
  const program = world.program()
  const garbage = [
    'nonsense\n',
    '{"id":1\n',
    '[]\n',
    '"text"\n',
    'null\n',
    '42\n',
    '{}\n',
    '{"id":{},"method":"clock.read"}\n',
    '{"id":7.5}\n',
    '\u0000\n',
    '{"id":1,"method":5}\n',
    `{"id":1,"method":"clock.read","params":{"x":"${'y'.repeat(1024 * 1024)}"}}\n`,
    `${'z'.repeat(3 * 1024 * 1024)}\n`,
  ]
  for (const line of garbage) {
    const { id, error } = await program.raw(line)
    expect.soft({ id, code: error?.code }, line.slice(0, 40)).toEqual({ id: null, code: 'bad_request' })
    expect.soft(error?.whatToDo, line.slice(0, 40)).toMatch(/\S/)
  }
  program.write('\n\n   \n\r\n')
  expect(await world.answer('clock.read')).toMatchObject({ result: { now: expect.any(String) as string } })
  await expectServed(world)
})

test('bad parameters are bad_request, and name what is wrong', async () => {
  const world = await outside()
  const wrong: [string, object][] = [
    ['inbox.list', { limit: 0 }],
    ['inbox.list', { limit: 201 }],
    ['inbox.list', { before: 'nowhere' }],
    ['inbox.list', { unknown: 1 }],
    ['lead.read', {}],
    ['lead.read', { phone: '5125550100' }],
    ['lead.update', { leadId: 'x', class: 'friend' }],
    ['message.send', { leadId: 'x', channel: 'fax', body: 'x', requestId: '1' }],
    ['clock.advance', { by: '1 hour' }],
    ['clock.set', { to: 'yesterday' }],
    ['lead.pause', { leadId: 'x', until: 'soon' }],
  ]
  for (const [method, params] of wrong)
    expect.soft((await world.answer(method, { ...params })).error?.code, method).toBe('bad_request')
  for (const params of [null, [], 'text', 7])
    expect
      .soft((await world.program().request('inbox.list', params as never)).error?.code ?? 'fine')
      .toMatch(/^(?:bad_request|fine)$/)
  for (const method of ['lead.read', 'lead.takeOver', 'lead.optOut', 'lead.pause', 'lead.resume'])
    expect.soft((await world.answer(method, { leadId: '__proto__' })).error?.code, method).toBe('not_found')
  for (const method of ['toString', '__proto__', 'constructor', 'inbox', ''])
    expect.soft((await world.answer(method)).error?.code, method).toBe('unknown_method')
})

test('the auth token is said nowhere', async () => {
  const world = await outside()
  world.fake.onCreate = ({ attempt }) => (attempt % 2 ? 'reset' : { refuse: 20003, status: 401 })
  await missedCall(world, FORWARDED)
  await missedCall(world, RING)
  await world.fake.goAway()
  await world.advance(20_000)
  await world.result('settings.read')
  await world.answer('settings.update', { changes: { twilio: { authToken: TOKEN } } })
  await world.result('checklist.read')
  for (const { make } of attacks.slice(0, 20)) await make(url(world))
  const said = world.program().lines.join('\n') + world.program().stderr()
  expect(said).not.toContain(TOKEN)
  expect(said).not.toContain(Buffer.from(`${SID}:${TOKEN}`).toString('base64'))
})

function url(world: Outside): string {
  return String(world.program().events[0]?.data['receiverUrl'])
}

/** Everything that a forged request could have changed. */
async function seen(world: Outside) {
  const { calls, waiting } = await world.result<{ calls: unknown[]; waiting: number }>('inbox.list')
  return {
    calls,
    waiting,
    tasks: await world.tasks(),
    texts: world.fake.messages.length,
    events: world.program().events.length,
  }
}

async function expectServed(world: Outside): Promise<void> {
  const call = await missedCall(world, FORWARDED)
  await world.settle()
  expect(world.fake.textsTo(call.from)).toHaveLength(1)
}

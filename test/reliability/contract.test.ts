import { expect, onTestFinished, test } from 'vitest'
import { methods, type MethodName } from '../../preload/contract.ts'
import { call as callSchema } from '../../preload/contract/call.ts'
import { caller, missedCall, newCaller, text } from './outside/caller.ts'
import { FORWARDED, HOUR, MINUTE, outside, PARALLEL, RING, UNSCREENED, type Outside } from './outside/outside.ts'
import { attribute, verbs } from './outside/twiml.ts'
import { killAll, startProgram, type Json } from './outside/program.ts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

interface Lead {
  readonly lead: { readonly id: string; readonly state: string; readonly name: string | null; readonly stage: string }
  readonly timeline: readonly {
    readonly kind: string
    readonly at: string
    readonly message?: { readonly state: string }
  }[]
  readonly tasks: readonly { readonly id: string }[]
}

/** The result, once the contract's own schema has taken it, with no field it does not name. */
async function checked<T = Json>(world: Outside, method: MethodName, params: Json = {}): Promise<T> {
  const result = await world.result(method, params)
  const parsed = methods[method].result.safeParse(result)
  expect(parsed.error?.issues ?? [], method).toEqual([])
  return result as T
}

const leadOf = (world: Outside, phone: string) => checked<Lead>(world, 'lead.read', { phone })

test('every method answers in the shape that the contract gives', async () => {
  const world = await outside()
  const call = await missedCall(world, RING)
  await call.recorded(12)
  await caller(world, RING, 'anonymous').voice()
  const inProgress = caller(world, RING, newCaller())
  await inProgress.voice()
  await missedCall(world, FORWARDED, '+14165550142')
  await text(world, RING, newCaller(), 'Hello')
  const { lead } = await leadOf(world, call.from)
  const asks: [MethodName, Json][] = [
    ['inbox.list', {}],
    ['inbox.list', { show: 'waiting', search: '555', limit: 1 }],
    ['lead.read', { leadId: lead.id }],
    ['lead.update', { leadId: lead.id, name: 'Ana Ruiz', email: 'ana@lead.example', zip: '78701', type: 'buyer' }],
    ['lead.pause', { leadId: lead.id, until: '2026-12-24T00:00:00Z' }],
    ['lead.resume', { leadId: lead.id }],
    ['followUp.read', {}],
    ['firstText.read', {}],
    [
      'firstText.approve',
      { body: 'Hi{% if lead.firstName %} {{ lead.firstName }}{% endif %}, {{ agent.name }} here.' },
    ],
    ['lines.list', {}],
    ['lines.save', { line: { number: RING, label: 'new label', source: 'direct', mode: 'ring_first' } }],
    ['checklist.read', {}],
    ['tasks.list', {}],
    ['tasks.list', { state: 'done' }],
    ['settings.read', {}],
    ['settings.update', { changes: { followUp: { dedupeMinutes: 20 } } }],
    ['message.send', { leadId: lead.id, channel: 'sms', body: 'Five?', requestId: 'one' }],
    ['lead.takeOver', { leadId: lead.id }],
    ['lead.optOut', { leadId: lead.id }],
    ['followUp.setEnabled', { enabled: false }],
    ['clock.read', {}],
    ['clock.settle', {}],
    ['clock.advance', { by: 'PT1M' }],
    ['clock.jump', { by: 'PT1M' }],
    ['clock.set', { to: '2026-11-25T20:15:30Z' }],
  ]
  for (const [method, params] of asks) await checked(world, method, params)
  const { calls } = await checked<{ calls: unknown[] }>(world, 'inbox.list', {})
  expect(calls.flatMap((one) => callSchema.strict().safeParse(one).error?.issues ?? [])).toEqual([])
  expect(JSON.stringify(await world.result('settings.read'))).toContain('"authToken":{"set":true}')
})

test('after a 2xx every method shows its effect', async () => {
  const world = await outside()
  const call = caller(world, RING, newCaller())
  await call.voice()
  expect((await world.call(call.sid)).outcome).toBe('in_progress')
  await world.advance(20_000)
  await call.dialed('no-answer', { bridged: false })
  expect((await world.call(call.sid)).decision?.code).toBe('texted')
  await text(world, RING, call.from, 'STOP')
  expect((await leadOf(world, call.from)).lead.state).toBe('opted_out')
  await text(world, RING, call.from, 'start')
  const { lead, timeline } = await leadOf(world, call.from)
  expect(lead.state).not.toBe('opted_out')
  expect(timeline.map(({ at }) => at)).toEqual(timeline.map(({ at }) => at).toSorted())
})

const forTheWindow = ['status.changed', 'call.ringing', 'text.accepted', 'task.changed', 'checklist.changed']

test('events are told in the shapes of the contract, after what they tell of', async () => {
  const world = await outside()
  const call = await missedCall(world, RING)
  await world.settle()
  await text(world, RING, call.from, 'Hello')
  const { lead } = await leadOf(world, call.from)
  await world.result('lead.takeOver', { leadId: lead.id })
  await world.result('followUp.setEnabled', { enabled: false })
  await missedCall(world, FORWARDED)
  await world.settle()
  const shapes: Readonly<Record<string, readonly string[]>> = {
    ready: ['receiverUrl', 'version', 'pid'],
    'call.missed': ['callId', 'leadId'],
    'call.updated': ['callId'],
    'message.received': ['messageId', 'leadId'],
    'message.updated': ['messageId', 'leadId', 'state'],
    'lead.changed': ['leadId', 'state'],
    'followUp.changed': ['enabled'],
    'task.created': ['taskId', 'leadId'],
  }
  // What the window is told beside it (look.md 11) is answered by a method of the same name, and tested there.
  const events = world.program().events.filter(({ event }) => !forTheWindow.includes(event))
  for (const { event, data } of events) expect(Object.keys(data), event).toEqual(shapes[event])
  expect(new Set(events.map(({ event }) => event))).toEqual(new Set(Object.keys(shapes)))
  expect(events.filter(({ event }) => event === 'call.missed')).toHaveLength(2)
  const states = events.filter(({ event }) => event === 'message.updated').map(({ data }) => data['state'])
  expect(states.slice(0, 3)).toEqual(['pending', 'sending', 'sent'])
})

test('every document holds only verbs that an outside test understands, and whole URLs', async () => {
  const world = await outside()
  const allowed = 'Dial Number Gather Say Play Pause Record Redirect Reject Hangup'.split(' ')
  const [ring, anonymous] = [caller(world, RING, newCaller()), caller(world, RING, 'anonymous')]
  const parallel = caller(world, PARALLEL, newCaller())
  const documents = [
    await ring.voice(),
    await ring.screen(),
    await ring.press('2'),
    await ring.press('1'),
    await ring.dialed('no-answer', { bridged: false }),
    await anonymous.voice(),
    await caller(world, FORWARDED, newCaller()).voice(),
    await parallel.voice(),
    await parallel.pickedUp(),
  ]
  for (const { body, status, contentType } of documents) {
    expect({ status, type: contentType.split(';')[0] }).toEqual({ status: 200, type: 'text/xml' })
    expect(verbs(body).filter((verb) => !allowed.includes(verb))).toEqual([])
    for (const [, url] of body.matchAll(/(?:action|url|recordingStatusCallback|statusCallback)="([^"]*)"/g))
      expect(url).toMatch(/^https:\/\/ringback\.example\.com\/twilio\/voice\//)
  }
  const timeout = attribute(documents[0]?.body ?? '', 'Dial', 'timeout')
  expect(Number(timeout) + 5).toBe(20) // Twilio adds 5 s
  expect(attribute(documents[5]?.body ?? '', 'Dial', 'callerId')).toBe(RING)
})

test('message.send: a requestId sends once, takes over, and comes from the line they know', async () => {
  const world = await outside()
  const call = await missedCall(world, FORWARDED)
  const { lead } = await leadOf(world, call.from)
  const params = { leadId: lead.id, channel: 'sms', body: 'Five o’clock?', requestId: 'r-1' }
  const answers = await Promise.all([1, 2, 3].map(() => checked<{ message: Json }>(world, 'message.send', params)))
  expect(new Set(answers.map(({ message }) => message['id'])).size).toBe(1)
  await world.settle()
  const texts = world.fake.textsTo(call.from)
  expect(texts.map(({ from }) => from)).toEqual([FORWARDED, FORWARDED])
  expect(texts[1]?.body).toBe('Five o’clock?')
  expect((await leadOf(world, call.from)).lead.state).toBe('taken_over')
  await world.kill()
  await world.start(MINUTE)
  await world.result('message.send', params)
  await world.settle()
  expect(world.fake.textsTo(call.from)).toHaveLength(2)
  const again = await missedCall(world, FORWARDED, call.from)
  expect((await world.call(again.sid)).decision?.code).toBe('in_conversation')
  await world.advance(25 * HOUR)
  const later = await missedCall(world, FORWARDED, call.from)
  expect((await world.call(later.sid)).decision?.code).toBe('texted')
  expect((await world.answer('lead.resume', { leadId: lead.id })).error?.code).toBe('conflict')
})

test('message.send to somebody who opted out is refused, until START', async () => {
  const world = await outside()
  const from = newCaller()
  await text(world, RING, from, 'stopall')
  const { lead } = await leadOf(world, from)
  const send = (requestId: string) =>
    world.answer('message.send', { leadId: lead.id, channel: 'sms', body: 'x', requestId })
  expect((await send('1')).error?.code).toBe('opted_out')
  await text(world, RING, from, 'Start')
  expect((await send('2')).error).toBeUndefined()
  await world.settle()
  expect(world.fake.textsTo(from).map(({ body }) => body)).toEqual(['x'])
})

test('message.send offline leaves once when the line is back', async () => {
  const world = await outside()
  const people: string[] = []
  for (let n = 0; n < 15; n++) {
    const from = newCaller()
    people.push(from)
    await text(world, RING, from, 'Hello')
    const { lead } = await leadOf(world, from)
    await world.advance(1000) // asks Twilio, and keeps the connections
    await world.fake.goAway()
    await world.result('message.send', { leadId: lead.id, channel: 'sms', body: 'x', requestId: `r-${n}` })
    await world.settle()
    await world.fake.comeBack()
  }
  await world.advance(2 * MINUTE)
  const states = await Promise.all(
    people.map(
      async (from) => (await leadOf(world, from)).timeline.findLast(({ kind }) => kind === 'message')?.message?.state,
    ),
  )
  expect({ states, texts: people.map((from) => world.fake.textsTo(from).length) }).toEqual({
    states: people.map(() => 'delivered'),
    texts: people.map(() => 1),
  })
})

test('lead.merge puts two people together, and what one was told counts for both', async () => {
  const world = await outside()
  const [one, two] = [await missedCall(world, RING), await missedCall(world, FORWARDED)]
  const [a, b] = [await leadOf(world, one.from), await leadOf(world, two.from)]
  expect((await world.answer('lead.merge', { leadId: a.lead.id, into: a.lead.id })).error?.code).toBe('conflict')
  expect((await world.answer('lead.merge', { leadId: a.lead.id, into: 'nobody' })).error?.code).toBe('not_found')
  const merged = await checked<Lead>(world, 'lead.merge', { leadId: a.lead.id, into: b.lead.id })
  expect(merged.lead.id).toBe(b.lead.id)
  expect(merged.timeline.filter(({ kind }) => kind === 'call')).toHaveLength(2)
  expect((await leadOf(world, one.from)).lead.id).toBe(b.lead.id)
  expect((await world.answer('lead.read', { leadId: a.lead.id })).error?.code).toBe('not_found')
  const again = await missedCall(world, RING, one.from)
  expect((await world.call(again.sid)).decision?.code).toBe('duplicate_call')
})

test('firstText.approve refuses a token, and names it', async () => {
  const world = await outside()
  const refused = [
    ['Hi, about {{ listing.price }}', 'listing.price'],
    ['Hi, {{ market.medianListingPrice }}', 'market.medianListingPrice'],
    ['Hi {{ lead.shoeSize }}', 'lead.shoeSize'],
    ['Hi {% if listing.address %}x{% endif %}', 'listing.address'],
    ['Hi {{ "x" | append: market.zip }}', 'market.zip'],
    ['Hi {% assign a = listing.zip %}{{ a }}', 'listing.zip'],
  ] as const
  const before = await checked(world, 'firstText.read')
  for (const [body, token] of refused) {
    for (const params of [{ body }, { body: 'Hi', lateBody: body }, { body: 'Hi', againBody: body }]) {
      const { error } = await world.answer('firstText.approve', params)
      expect
        .soft({ code: error?.code, named: error?.message.includes(token) }, body)
        .toEqual({ code: 'bad_template', named: true })
    }
  }
  for (const body of ['Hi {{ lead.firstName', '{% if %}', '{{ lead.firstName }}', '{% include "x" %}'])
    expect.soft((await world.answer('firstText.approve', { body })).error?.code, body).toBe('bad_template')
  expect(await checked(world, 'firstText.read')).toEqual(before)
  await checked(world, 'firstText.approve', { body: 'Ring {{ agent.firstName }} — soon' })
  const call = await missedCall(world, RING)
  expect(world.fake.textsTo(call.from).map(({ body }) => body)).toEqual(['Ring Maria - soon'])
})

test('followUp.setEnabled: off, paused, and on only with a whole checklist', async () => {
  const world = await outside({ settings: { followUp: { enabled: false, firstTextApproved: false } } })
  const on = () => world.answer('followUp.setEnabled', { enabled: true })
  expect((await on()).error).toMatchObject({
    code: 'checklist_incomplete',
    message: expect.stringContaining('first_text_approved') as string,
  })
  const off = await missedCall(world, RING)
  expect((await world.call(off.sid)).decision?.code).toBe('follow_up_off')
  await world.result('firstText.approve', { body: 'Hi from {{ agent.name }}' })
  expect((await on()).error?.code).toBe('checklist_incomplete') // not every line has been called yet
  for (const line of [FORWARDED, '+15125550102', UNSCREENED]) await caller(world, line, newCaller()).voice()
  await world.fake.goAway()
  expect((await on()).error?.code).toBe('checklist_incomplete')
  await world.fake.comeBack()
  expect(await on()).toMatchObject({ result: { enabled: true } })
  const until = new Date(world.now() + HOUR).toISOString()
  expect(await checked(world, 'followUp.setEnabled', { enabled: false, until })).toMatchObject({
    enabled: false,
    pausedUntil: until,
  })
  const paused = await missedCall(world, RING)
  expect((await world.call(paused.sid)).decision?.code).toBe('paused')
  await world.advance(2 * HOUR)
  expect(world.fake.messages).toEqual([]) // missed while off is never texted later
  const call = await missedCall(world, RING)
  expect((await world.call(call.sid)).decision?.code).toBe('texted')
})

test('S26 without approval nothing is sent', async () => {
  const world = await outside({ settings: { followUp: { enabled: true, firstTextApproved: false } } })
  const call = await missedCall(world, RING)
  expect((await world.call(call.sid)).decision?.code).toBe('not_approved')
  await world.result('firstText.approve', { body: 'Hi' })
  await world.advance(HOUR)
  expect(world.fake.messages).toEqual([])
})

test('S46 S48 dedupe, the again text, and three in a day', async () => {
  const world = await outside()
  const from = newCaller()
  const codes: (string | undefined)[] = []
  for (const wait of [0, 9 * MINUTE, 2 * MINUTE, HOUR, HOUR, HOUR]) {
    await world.advance(wait)
    const call = await missedCall(world, codes.length % 2 ? RING : FORWARDED, from)
    codes.push((await world.call(call.sid)).decision?.code)
  }
  // At 0 texted, 9 min duplicate, 11 min again (a duplicate renews nothing), 71 min again, then the cap.
  expect(codes).toEqual(['texted', 'duplicate_call', 'texted_again', 'texted_again', 'daily_limit', 'daily_limit'])
  expect(world.fake.textsTo(from)).toHaveLength(3)
})

test('S46 two calls on two lines at the same moment are one text', async () => {
  const world = await outside()
  const from = newCaller()
  const [one, two] = [caller(world, FORWARDED, from), caller(world, UNSCREENED, from)]
  await two.voice()
  await world.advance(20_000)
  await Promise.all([one.voice(), two.dialed('no-answer', { bridged: false })])
  await world.settle()
  expect(world.fake.textsTo(from)).toHaveLength(1)
  const codes = [await world.call(one.sid), await world.call(two.sid)].map(({ decision }) => decision?.code)
  expect(new Set(codes)).toEqual(new Set(['duplicate_call', 'texted']))
})

test('S46 a duplicate is judged again when the text it leaned on did not arrive', async () => {
  const world = await outside()
  world.fake.settleAs = { status: 'undelivered', errorCode: 30003 }
  const call = await missedCall(world, RING)
  const again = await missedCall(world, FORWARDED, call.from)
  expect((await world.call(again.sid)).decision?.code).toBe('duplicate_call')
  await world.advance(2 * MINUTE)
  expect((await world.call(call.sid)).decision?.code).toBe('text_undelivered')
  expect(world.fake.textsTo(call.from)).toHaveLength(2)
})

test('inbox.list goes through all calls page by page, each once', async () => {
  const world = await outside()
  const sids: string[] = []
  for (let n = 0; n < 12; n++) sids.push((await missedCall(world, FORWARDED)).sid)
  const seen: string[] = []
  for (let before: string | undefined, n = 0; n < 9; n++) {
    const page = await checked<{ calls: { id: string }[]; next?: string }>(world, 'inbox.list', {
      limit: 5,
      ...(before ? { before } : {}),
    })
    seen.push(...page.calls.map(({ id }) => id))
    before = page.next
    if (before === undefined) break
  }
  expect(seen.toSorted()).toEqual(sids.toSorted())
})

test('tasks.complete closes a task once, and what is done stays done', async () => {
  const world = await outside()
  world.fake.onCreate = () => ({ refuse: 21612, status: 400 })
  await missedCall(world, RING)
  const [task] = await world.tasks()
  await checked(world, 'tasks.complete', { taskId: task?.id })
  await checked(world, 'tasks.complete', { taskId: task?.id })
  expect(await world.tasks()).toEqual([])
  expect((await world.answer('tasks.complete', { taskId: 'none' })).error?.code).toBe('not_found')
})

test('settings.update refuses a secret and what is wrong, and changes nothing then', async () => {
  const world = await outside()
  const before = await world.result('settings.read')
  for (const changes of [
    { twilio: { authToken: 'x' } },
    { lines: [{ number: 'x' }] },
    { colour: 'red' },
    { agent: { timeZone: 'Mars' } },
  ])
    expect
      .soft((await world.answer('settings.update', { changes })).error?.code)
      .toMatch(/^(?:bad_request|not_allowed)$/)
  const other = { number: RING, dialledNumber: '+15125550142', label: 'x', source: 'direct', mode: 'ring_first' }
  expect((await world.answer('lines.save', { line: other })).error?.code).toBe('not_allowed')
  expect(await world.result('settings.read')).toEqual(before)
})

test('practice: with --simulate the pretend phone rings, and what it says is so', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ringback-practice-'))
  onTestFinished(async () => {
    await killAll()
    rmSync(folder, { recursive: true, force: true })
  })
  const file = path.join(folder, 'settings.json')
  const lines = [{ number: RING, label: 'sign', source: 'direct', mode: 'ring_first' }]
  const agent = { name: 'Maria', timeZone: 'America/Chicago', cell: '+15125550150' }
  writeFileSync(
    file,
    JSON.stringify({ agent, lines, receiver: {}, followUp: { enabled: true, firstTextApproved: true } }),
  )
  const clock = ['--manual-clock', '2026-11-24T20:15:30Z', '--simulate']
  const program = startProgram(['--data', path.join(folder, 'data'), '--settings', file, ...clock])
  expect((await program.first)?.event).toBe('ready')
  const expected = { no_answer: 'missed', answered: 'answered', hangs_up: 'missed', voicemail: 'missed' }
  const outcomes: Json = {}
  for (const ends of Object.keys(expected)) {
    const { result } = await program.request('practice.call', { line: RING, from: newCaller(), ends })
    await program.request('clock.advance', { by: 'PT3M' })
    const { callId } = result as { callId: string }
    const list = (await program.request('inbox.list')).result as { calls: { id: string; outcome: string }[] }
    Object.assign(outcomes, { [ends]: list.calls.find(({ id }) => id === callId)?.outcome })
  }
  expect(outcomes).toEqual(expected)
  const anonymous = await program.request('practice.call', { line: RING, from: 'anonymous', ends: 'no_answer' })
  expect(anonymous.error).toBeUndefined()
  const reply = newCaller()
  expect(
    methods['practice.text'].result.safeParse(
      (await program.request('practice.text', { line: RING, from: reply, body: 'Hi' })).result,
    ).success,
  ).toBe(true)
  await program.request('clock.settle')
  expect((await program.request('lead.read', { phone: reply })).error).toBeUndefined()
  expect(
    (await program.request('practice.call', { line: FORWARDED, from: reply, ends: 'no_answer' })).error?.code,
  ).toBe('bad_request')
})

test('practice.* without --simulate is not allowed', async () => {
  const world = await outside()
  expect((await world.answer('practice.call', { line: RING, from: newCaller(), ends: 'no_answer' })).error?.code).toBe(
    'not_allowed',
  )
})

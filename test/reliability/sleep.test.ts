import { expect, test } from 'vitest'
import { caller, known, missedCall, newCaller, newSid, text, type Caller } from './outside/caller.ts'
import { dateOf } from './outside/fake-lists.ts'
import { CELL, FORWARDED, HOUR, MINUTE, outside, PARALLEL, RING, START, type Outside } from './outside/outside.ts'

const FIRST =
  "Hi, this is Maria Lopez - I just missed your call. What's the best time to connect? Happy to call you right back or answer any questions here."

/** 14:15:30 in Chicago, where 512 and 214 are. */
const AT = (clock: string) => Date.parse(`2026-11-24T${clock}:00.000-06:00`)

interface Listed {
  readonly sid: string
  readonly from: string
}

/** A call that only Twilio's list knows, ended `agoMs` ago, with the agent's leg if there was one. */
function listed(
  world: Outside,
  { line, agoMs, status = 'no-answer', leg, lasted = 20_000, from = newCaller(), bridged }: ListedCall,
): Listed {
  const endedAt = world.fake.now - agoMs
  const startedAt = endedAt - lasted
  const call = { sid: newSid('CA'), parent: null, from, to: line, status, startedAt, endedAt }
  const report = { call_sid: call.sid, dial_call_status: leg ?? '', dial_bridged: String(bridged) }
  world.fake.calls.push({ ...call, requests: bridged === undefined ? [] : [report] })
  if (leg !== undefined)
    world.fake.calls.push({ ...call, sid: newSid('CA'), parent: call.sid, to: CELL, status: leg, requests: [] })
  return call
}

interface ListedCall {
  readonly line: string
  readonly agoMs: number
  readonly status?: string
  readonly leg?: string
  readonly lasted?: number
  readonly from?: string
  /** What Twilio's log says, where it says something. */
  readonly bridged?: boolean
}

/** Asleep for so long; what happened meanwhile is put into Twilio's lists, as of the waking. */
async function sleep(world: Outside, ms: number, meanwhile: () => void): Promise<void> {
  await world.settle()
  world.fake.now = world.now() + ms
  meanwhile()
  await world.jump(ms)
}

test('D8 nothing leaves after a jump before Twilio was asked for calls and texts', async () => {
  const world = await outside()
  await missedCall(world, FORWARDED)
  const waiting = caller(world, RING, newCaller())
  await waiting.voice()
  world.fake.asked.length = 0
  await sleep(world, 2 * MINUTE, () => {
    listed(world, { line: FORWARDED, agoMs: MINUTE })
    listed(world, { line: RING, agoMs: 30_000 })
  })
  const asked = world.fake.asked.map(({ method, resource }) => `${method} ${resource}`)
  const firstCreate = asked.indexOf('POST Messages')
  const lines = new Set(
    world.fake.asked
      .slice(0, firstCreate)
      .filter(({ resource }) => resource === 'Calls')
      .map(({ query }) => query.get('To')),
  )
  const texts = new Set(
    world.fake.asked
      .slice(0, firstCreate)
      .filter(({ resource, method }) => resource === 'Messages' && method === 'GET')
      .flatMap(({ query }) => [`to ${query.get('To')}`, `from ${query.get('From')}`]),
  )
  for (const line of [RING, FORWARDED, PARALLEL]) {
    expect(lines).toContain(line)
    expect(texts).toContain(`to ${line}`)
    expect(texts).toContain(`from ${line}`)
  }
  expect(asked.filter((what) => what === 'POST Messages')).toHaveLength(2)
})

test('D8 a text that was due as the computer fell asleep waits for listening', async () => {
  const world = await outside()
  world.fake.onCreate = () => '429'
  const call = await missedCall(world, FORWARDED)
  await world.settle()
  world.fake.onCreate = () => 'none'
  world.fake.asked.length = 0
  await sleep(world, 10 * MINUTE, () =>
    world.fake.put({ from: call.from, to: FORWARDED, body: 'STOP', direction: 'inbound' }),
  )
  expect(world.fake.messages.filter(({ direction }) => direction === 'outbound-api')).toEqual([])
  expect((await world.call(call.sid)).decision?.code).toBe('opted_out')
})

test.for([
  { says: 'no-answer, no leg', line: RING, status: 'no-answer' },
  { says: 'busy', line: RING, status: 'busy' },
  { says: 'failed', line: RING, status: 'failed' },
  { says: 'canceled', line: RING, status: 'canceled' },
  { says: 'completed without a leg', line: RING, status: 'completed' },
  { says: 'completed, the leg no-answer', line: RING, status: 'completed', leg: 'no-answer' },
  { says: 'completed, the leg busy', line: RING, status: 'completed', leg: 'busy' },
  { says: 'completed, the leg canceled', line: RING, status: 'completed', leg: 'canceled' },
  { says: 'a forwarded call', line: FORWARDED, status: 'completed' },
  { says: 'a forwarded call, given up', line: FORWARDED, status: 'no-answer' },
])('twilio.md 10.1 a lost call is missed: $says', async ({ says: _says, ...call }) => {
  const world = await outside()
  const lost: Listed[] = []
  await sleep(world, 8 * MINUTE, () => void lost.push(listed(world, { ...call, agoMs: 5 * MINUTE })))
  await world.advance(5_000)
  const [one] = lost
  expect(await world.call(one?.sid ?? '')).toMatchObject({ outcome: 'missed', decision: { code: 'texted' } })
  expect(world.fake.textsTo(one?.from ?? '').map(({ from, body }) => ({ from, body }))).toEqual([
    { from: call.line, body: FIRST },
  ])
})

test('twilio.md 10.1 a completed leg is undecided until the log is readable', async () => {
  const world = await outside()
  const lost: { yes?: Listed; no?: Listed; dunno?: Listed } = {}
  await sleep(world, 8 * MINUTE, () => {
    const call = { line: RING, agoMs: 5 * MINUTE, status: 'completed', leg: 'completed' }
    lost.yes = listed(world, { ...call, bridged: true })
    lost.no = listed(world, { ...call, bridged: false })
    lost.dunno = listed(world, call)
  })
  await world.advance(5_000)
  for (const one of [lost.yes, lost.no, lost.dunno])
    expect(await world.call(one?.sid ?? '')).toMatchObject({ outcome: 'in_progress', decision: null })
  await world.advance(12 * MINUTE)
  expect(await world.call(lost.yes?.sid ?? '')).toMatchObject({ outcome: 'answered' })
  await world.advance(20 * MINUTE)
  expect(await world.call(lost.no?.sid ?? '')).toMatchObject({ outcome: 'missed' })
  expect(await world.call(lost.dunno?.sid ?? '')).toMatchObject({
    outcome: 'perhaps_answered',
    decision: { code: 'perhaps_answered' },
  })
  expect(world.fake.textsTo(lost.yes?.from ?? '')).toEqual([])
  expect(world.fake.textsTo(lost.dunno?.from ?? '')).toEqual([])
  expect((await world.tasks()).map(({ kind }) => kind)).toContain('manual_callback')
})

test('D1 a call that the agent took while the computer slept is not a missed one', async () => {
  const world = await outside()
  const call = caller(world, RING, newCaller())
  await call.voice()
  await sleep(world, 20 * MINUTE, () => {
    const times = { startedAt: world.fake.now - 20 * MINUTE, endedAt: world.fake.now - 10 * MINUTE, from: call.from }
    const requests = [{ call_sid: call.sid, dial_call_status: 'completed', dial_bridged: 'true' }]
    world.fake.calls.push({ ...times, sid: call.sid, parent: null, to: RING, status: 'completed', requests })
    world.fake.calls.push({
      ...times,
      sid: newSid('CA'),
      parent: call.sid,
      to: CELL,
      status: 'completed',
      requests: [],
    })
  })
  await world.advance(HOUR)
  expect(world.fake.textsTo(call.from)).toEqual([])
  expect((await world.call(call.sid)).outcome).toBe('answered')
})

test.for([
  { says: '14 min late, at night', startAt: AT('02:00'), agoMs: 14 * MINUTE, code: 'texted', texts: [FIRST] },
  {
    says: '16 min late, by day',
    startAt: AT('14:00'),
    agoMs: 16 * MINUTE,
    code: 'learnt_late_texted',
    texts: ['late'],
  },
  { says: '23 h late, by day', startAt: AT('14:00'), agoMs: 23 * HOUR, code: 'learnt_late_texted', texts: ['late'] },
  { says: '25 h late', startAt: AT('14:00'), agoMs: 25 * HOUR, code: 'learnt_too_late', texts: [] },
])('D5 a call learnt $says', async ({ startAt, agoMs, code, texts }) => {
  const world = await outside({ startAt: startAt - 26 * HOUR })
  const lost: Listed[] = []
  await sleep(world, 26 * HOUR, () => void lost.push(listed(world, { line: RING, agoMs })))
  const [one] = lost
  expect(await world.call(one?.sid ?? '')).toMatchObject({ outcome: 'missed', decision: { code } })
  const sent = world.fake.textsTo(one?.from ?? '').map(({ body }) => (body === FIRST ? FIRST : 'late'))
  expect(sent).toEqual(texts)
  expect((await world.tasks()).map(({ kind }) => kind)).toEqual(code === 'learnt_too_late' ? ['manual_callback'] : [])
})

test.for([
  { says: 'at 23:00 waits for 08:00', wakes: '23:00', area: '+1214', opens: '2026-11-25T14:00:00.000Z' },
  { says: 'at 06:59 waits for 08:00', wakes: '06:59', area: '+1214', opens: '2026-11-24T14:00:00.000Z' },
  { says: 'at 07:30 waits for 08:00 in Los Angeles', wakes: '07:30', area: '+1310', opens: '2026-11-24T16:00:00.000Z' },
  { says: 'at 19:30 waits where it is 20:30', wakes: '19:30', area: '+1212', opens: '2026-11-25T13:00:00.000Z' },
])('D5 news $says where the caller is, and then leaves', async ({ wakes, area, opens }) => {
  const world = await outside({ startAt: AT(wakes) - 3 * HOUR })
  const from = `${area}5550177`
  const lost: Listed[] = []
  await sleep(world, 3 * HOUR, () => void lost.push(listed(world, { line: FORWARDED, agoMs: 2 * HOUR, from })))
  const sid = lost[0]?.sid ?? ''
  expect((await world.call(sid)).decision?.code).toBe('learnt_late_waiting')
  await world.advance(Date.parse(opens) - world.now() - 1000)
  expect(world.fake.textsTo(from)).toEqual([])
  await world.advance(1000)
  expect(world.fake.textsTo(from).map(({ body }) => body === FIRST)).toEqual([false])
  expect((await world.call(sid)).decision?.code).toBe('learnt_late_texted')
})

test('D5 a waiting late text that the computer sleeps past its day is not sent', async () => {
  const world = await outside({ startAt: AT('20:30') })
  const lost: Listed[] = []
  await sleep(world, HOUR, () => void lost.push(listed(world, { line: FORWARDED, agoMs: 30 * MINUTE })))
  const sid = lost[0]?.sid ?? ''
  expect((await world.call(sid)).decision?.code).toBe('learnt_late_waiting')
  await world.jump(30 * HOUR)
  expect((await world.call(sid)).decision?.code).toBe('learnt_too_late')
  expect(world.fake.messages).toEqual([])
  expect((await world.tasks()).map(({ kind }) => kind)).toEqual(['manual_callback'])
})

test('D5 a text held up by an outage follows the same rule', async () => {
  const world = await outside({ startAt: AT('14:00') })
  await world.fake.goAway()
  const early = await missedCall(world, FORWARDED)
  await world.advance(10 * MINUTE)
  await world.fake.comeBack()
  await world.advance(MINUTE)
  expect(world.fake.textsTo(early.from).map(({ body }) => body)).toEqual([FIRST])
  expect((await world.call(early.sid)).decision?.code).toBe('texted')

  await world.fake.goAway()
  const late = await missedCall(world, FORWARDED)
  await world.advance(20 * MINUTE)
  await world.fake.comeBack()
  await world.advance(MINUTE)
  expect(world.fake.textsTo(late.from).map(({ body }) => body === FIRST)).toEqual([false])
  expect((await world.call(late.sid)).decision?.code).toBe('learnt_late_texted')

  await world.fake.goAway()
  const tooLate = await missedCall(world, FORWARDED)
  await world.settle()
  await world.jump(25 * HOUR)
  await world.fake.comeBack()
  await world.advance(MINUTE)
  expect(world.fake.textsTo(tooLate.from)).toEqual([])
  expect((await world.call(tooLate.sid)).decision?.code).toBe('learnt_too_late')
})

test('offline at the event: sent once when the line is back', async () => {
  const world = await outside()
  await world.fake.goAway()
  const calls = [await missedCall(world, RING), await missedCall(world, FORWARDED)]
  await world.advance(5 * MINUTE)
  await world.fake.comeBack()
  await world.advance(MINUTE)
  for (const { from, sid } of calls) {
    expect(world.fake.textsTo(from).map(({ body }) => body)).toEqual([FIRST])
    expect((await world.call(sid)).decision?.code).toBe('texted')
  }
  await world.advance(HOUR)
  expect(world.fake.messages).toHaveLength(2)
})

test('offline at the event, the connections just closed: no text is in doubt, each is sent once', async () => {
  const world = await outside()
  const calls: Caller[] = []
  for (let n = 0; n < 25; n++) {
    await world.advance(1000) // asks Twilio, and keeps the connections
    const call = caller(world, FORWARDED, newCaller())
    calls.push(call)
    await world.fake.goAway()
    await call.voice()
    await world.settle()
    await world.fake.comeBack()
  }
  await world.advance(MINUTE)
  const codes = await Promise.all(calls.map(async ({ sid }) => (await world.call(sid)).decision?.code))
  expect(codes.filter((code) => code !== 'texted')).toEqual([])
  expect(calls.map(({ from }) => world.fake.textsTo(from).length).filter((count) => count !== 1)).toEqual([])
})

test('D8 while Twilio cannot be asked rows wait, and the app says so', async () => {
  const world = await outside()
  await world.fake.goAway()
  await world.jump(3 * MINUTE)
  const call = await missedCall(world, FORWARDED)
  await world.advance(2 * MINUTE)
  const events = world.program().events
  const problems = () =>
    events
      .filter(({ event }) => event.startsWith('problem.'))
      .map(({ event, data }) => `${event} ${String(data['code'])}`)
  expect(problems()).toEqual(['problem.raised twilio_unreachable'])
  expect((await world.call(call.sid)).firstText).toMatchObject({ state: 'pending' })
  await world.fake.comeBack()
  await world.advance(MINUTE)
  expect(problems()).toEqual(['problem.raised twilio_unreachable', 'problem.cleared twilio_unreachable'])
  expect(world.fake.textsTo(call.from)).toHaveLength(1)
})

test('D8 ready does not wait for Twilio, and a start while it is away sends nothing', async () => {
  const world = await outside()
  await world.kill()
  await world.fake.goAway()
  await world.start(MINUTE)
  const call = await missedCall(world, FORWARDED)
  await world.advance(30_000)
  expect((await world.call(call.sid)).decision?.code).toMatch(/^(?:texted|held)$/)
  await world.fake.comeBack()
  await world.advance(MINUTE)
  expect(world.fake.textsTo(call.from)).toHaveLength(1)
})

test('D8 half of the questions unanswered is not listened', async () => {
  const world = await outside()
  const calls: Listed[] = []
  world.fake.onRead = ({ resource, query }) => (resource === 'Messages' && query.get('From') === RING ? '500' : 'none')
  await sleep(world, 5 * MINUTE, () => void calls.push(listed(world, { line: FORWARDED, agoMs: MINUTE })))
  await world.advance(MINUTE)
  expect(world.fake.messages).toEqual([])
  world.fake.onRead = () => 'none'
  await world.advance(MINUTE)
  expect(world.fake.textsTo(calls[0]?.from ?? '')).toHaveLength(1)
})

test.for([
  { says: 'the call was seen before', isSeen: true, lasted: 20_000 },
  { says: 'the call is only in the list', isSeen: false, lasted: 20_000 },
  { says: 'the caller left a voicemail after the text', isSeen: false, lasted: 70_000 },
])('R6 a first text that the standby sent is adopted: $says', async ({ isSeen, lasted }) => {
  const world = await outside()
  const from = newCaller()
  const call = caller(world, RING, from)
  if (isSeen) await call.voice()
  await sleep(world, 5 * MINUTE, () => {
    const startedAt = isSeen ? world.now() : world.fake.now - 3 * MINUTE
    const ends = { startedAt, endedAt: startedAt + lasted, from, requests: [] }
    world.fake.calls.push({ ...ends, sid: call.sid, parent: null, to: RING, status: 'completed' })
    const leg = {
      ...ends,
      endedAt: startedAt + 20_000,
      sid: newSid('CA'),
      parent: call.sid,
      to: CELL,
      status: 'no-answer',
    }
    world.fake.calls.push(leg)
    world.fake.put({
      from: RING,
      to: from,
      body: FIRST,
      direction: 'outbound-api',
      createdAt: startedAt + 21_000,
      status: 'delivered',
    })
  })
  await world.advance(HOUR)
  expect(world.fake.textsTo(from)).toHaveLength(1)
  expect(await world.call(call.sid)).toMatchObject({ outcome: 'missed', decision: { code: 'texted_by_standby' } })
  const { lead } = await world.result<{ lead: { state: string } }>('lead.read', { phone: from })
  expect(lead.state).toBe('awaiting_reply')
  // The adopted text counts: a second call within ten minutes is a duplicate, a third after an hour is texted again.
  const again = await missedCall(world, RING, from)
  expect((await world.call(again.sid)).decision?.code).toBe('texted_again')
})

test('R6 a first text that the standby sent is adopted, though its caller still leaves a voicemail', async () => {
  const world = await outside()
  const from = newCaller()
  const startedAt = world.now() + 4 * MINUTE
  const call = { sid: newSid('CA'), parent: null, from, to: RING, startedAt, endedAt: null, requests: [] }
  const listedCall = { ...call, status: 'in-progress', endedAt: null as number | null }
  await sleep(world, 4.5 * MINUTE, () => {
    world.fake.calls.push(listedCall)
    const leg = {
      ...call,
      sid: newSid('CA'),
      parent: call.sid,
      to: CELL,
      status: 'no-answer',
      endedAt: startedAt + 20_000,
    }
    world.fake.calls.push(leg)
    world.fake.put({ from: RING, to: from, body: FIRST, direction: 'outbound-api', createdAt: startedAt + 21_000 })
  })
  listedCall.status = 'completed'
  listedCall.endedAt = startedAt + 90_000
  await world.advance(2 * MINUTE)
  await world.advance(MINUTE)
  expect(world.fake.textsTo(from)).toHaveLength(1)
  expect((await world.call(call.sid)).decision?.code).toBe('texted_by_standby')
})

test('R6 a call that somebody else served is looked up before it is texted', async () => {
  const world = await outside()
  await world.advance(MINUTE)
  const call = caller(world, RING, newCaller())
  world.fake.put({ from: RING, to: call.from, body: FIRST, direction: 'outbound-api' })
  await call.ended('no-answer') // the voice webhook went to the standby, which texted
  await world.advance(2 * MINUTE)
  expect(world.fake.textsTo(call.from)).toHaveLength(1)
  expect((await world.call(call.sid)).decision?.code).toBe('texted_by_standby')
})

test('R6 a first text that another computer sent to somebody by name is adopted', async () => {
  const world = await outside()
  const from = await known(world, RING, 'Ana Ruiz')
  const lost: Listed[] = []
  await sleep(world, 5 * MINUTE, () => {
    lost.push(listed(world, { line: RING, agoMs: 2 * MINUTE, from }))
    const createdAt = world.fake.now - 2 * MINUTE + 1000
    world.fake.put({ from: RING, to: from, body: FIRST.replace('Hi', 'Hi Ana'), direction: 'outbound-api', createdAt })
  })
  await world.advance(MINUTE)
  expect(world.fake.textsTo(from)).toHaveLength(1)
  expect((await world.call(lost[0]?.sid ?? '')).decision?.code).toBe('texted_by_standby')
})

test('D8 another text that somebody sent by hand makes it their conversation', async () => {
  const world = await outside()
  const from = newCaller()
  const lost: Listed[] = []
  await sleep(world, 5 * MINUTE, () => {
    lost.push(listed(world, { line: RING, agoMs: 3 * MINUTE, from }))
    const createdAt = world.fake.now - 2 * MINUTE
    world.fake.put({ from: RING, to: from, body: 'Call you at five?', direction: 'outbound-api', createdAt })
  })
  expect(world.fake.textsTo(from)).toHaveLength(1)
  expect((await world.call(lost[0]?.sid ?? '')).decision?.code).toBe('in_conversation')
  const { lead } = await world.result<{ lead: { state: string } }>('lead.read', { phone: from })
  expect(lead.state).toBe('taken_over')
})

test('D10 a STOP found by listening holds for the call before it and for the next', async () => {
  const world = await outside()
  const from = newCaller()
  const lost: Listed[] = []
  await sleep(world, 10 * MINUTE, () => {
    lost.push(listed(world, { line: RING, agoMs: 5 * MINUTE, from }))
    world.fake.put({ from, to: RING, body: 'Stop', direction: 'inbound', createdAt: world.fake.now - 4 * MINUTE })
  })
  expect((await world.call(lost[0]?.sid ?? '')).decision?.code).toBe('opted_out')
  await world.advance(HOUR)
  const next = await missedCall(world, FORWARDED, from)
  expect((await world.call(next.sid)).decision?.code).toBe('opted_out')
  expect(world.fake.textsTo(from)).toEqual([])
})

test('S41 a reply found by listening cancels the text that had not left', async () => {
  const world = await outside()
  const from = newCaller()
  const lost: Listed[] = []
  await sleep(world, 10 * MINUTE, () => {
    lost.push(listed(world, { line: FORWARDED, agoMs: 5 * MINUTE, from }))
    world.fake.put({ from, to: FORWARDED, body: 'Call me?', direction: 'inbound', createdAt: world.fake.now - MINUTE })
  })
  expect((await world.call(lost[0]?.sid ?? '')).decision?.code).toBe('replied')
  expect(world.fake.textsTo(from)).toEqual([])
})

test('a lost webhook is found by the poll within a minute', async () => {
  const world = await outside()
  await world.advance(10 * MINUTE)
  const call = listed(world, { line: FORWARDED, agoMs: 0 })
  const ring = listed(world, { line: RING, agoMs: 0, status: 'completed', leg: 'no-answer' })
  world.fake.put({ from: newCaller(), to: RING, body: 'Hello?', direction: 'inbound' })
  await world.advance(MINUTE)
  await world.advance(3000)
  for (const { sid, from } of [call, ring]) {
    expect((await world.call(sid)).decision?.code).toBe('texted')
    expect(world.fake.textsTo(from)).toHaveLength(1)
  }
  expect(world.program().events.filter(({ event }) => event === 'message.received')).toHaveLength(1)
})

test('D8 the very first start: older calls and texts are history, and none is acted on', async () => {
  const world = await outside({ started: false })
  const calls = [MINUTE, 5 * MINUTE].map((agoMs) => listed(world, { line: FORWARDED, agoMs }))
  const old = listed(world, { line: RING, agoMs: 2 * HOUR })
  world.fake.put({
    from: calls[0]?.from ?? '',
    to: FORWARDED,
    body: 'Hello?',
    direction: 'inbound',
    createdAt: START - 1000,
  })
  await world.start()
  await world.settle()
  await world.advance(HOUR)
  expect(world.fake.messages.filter(({ direction }) => direction === 'outbound-api')).toEqual([])
  const shown = await world.calls()
  expect(shown.map(({ decision }) => decision?.code)).toEqual(shown.map(() => 'before_first_start'))
  expect(shown.map(({ id }) => id)).not.toContain(old.sid)
  expect(await world.tasks()).toEqual([])
  const next = await missedCall(world, FORWARDED, calls[1]?.from)
  expect((await world.call(next.sid)).decision?.code).toBe('texted')
})

test('S46 the webhook and the list tell of one call once', async () => {
  const world = await outside()
  const call = await missedCall(world, RING)
  const times = { startedAt: world.now() - 20_000, endedAt: world.now(), from: call.from, requests: [] }
  world.fake.calls.push({ ...times, sid: call.sid, parent: null, to: RING, status: 'completed' })
  world.fake.calls.push({ ...times, sid: newSid('CA'), parent: call.sid, to: CELL, status: 'no-answer' })
  await world.jump(10 * MINUTE)
  await world.advance(HOUR)
  expect(await world.calls()).toHaveLength(1)
  expect(world.fake.messages).toHaveLength(1)
})

test('D13 a clock set back holds what is automatic, and lets it go when it is right', async () => {
  const world = await outside()
  await world.advance(2 * HOUR)
  await missedCall(world, FORWARDED)
  const right = new Date(world.now()).toISOString()
  await world.result('clock.set', { to: new Date(world.now() - HOUR).toISOString() })
  const from = newCaller()
  await caller(world, FORWARDED, from).voice()
  await world.settle()
  expect(world.fake.textsTo(from)).toEqual([])
  await text(world, FORWARDED, newCaller(), 'Hi')
  await world.result('clock.set', { to: right })
  expect(world.fake.textsTo(from)).toHaveLength(1)
  const events = world.program().events.filter(({ event }) => event.startsWith('problem.'))
  expect(events.map(({ event, data }) => `${event} ${String(data['code'])}`)).toEqual([
    'problem.raised clock_wrong',
    'problem.cleared clock_wrong',
  ])
  expect(dateOf(START)).toBe('Tue, 24 Nov 2026 20:15:30 +0000')
})

test('D8 listening goes through every page of the lists', async () => {
  const world = await outside()
  const lost: Listed[] = []
  await sleep(world, 10 * MINUTE, () => {
    for (let n = 0; n < 130; n++) {
      lost.push(listed(world, { line: FORWARDED, agoMs: (120 + n) * 1000 }))
      world.fake.put({ from: newCaller(), to: RING, body: `Hello ${n}`, direction: 'inbound' })
    }
  })
  await world.advance(MINUTE)
  expect(lost.filter(({ from }) => world.fake.textsTo(from).length !== 1)).toEqual([])
  expect(world.program().events.filter(({ event }) => event === 'message.received')).toHaveLength(130)
})

test.for([0, 60_000, 14 * MINUTE, 15 * MINUTE])(
  'a text in doubt is found though the list shows it %s ms late',
  async (listLagMs) => {
    const world = await outside()
    world.fake.listLagMs = listLagMs
    world.fake.onCreate = () => 'hang_taken'
    const call = await missedCall(world, FORWARDED)
    expect((await world.call(call.sid)).decision?.code).toBe('text_in_doubt')
    await world.advance(16 * MINUTE)
    expect(await world.call(call.sid)).toMatchObject({ decision: { code: 'texted' } })
    expect(await world.tasks()).toEqual([])
    expect(world.fake.textsTo(call.from)).toHaveLength(1)
  },
)

test('D13 a start with a clock hours behind holds what is automatic until it is right', async () => {
  const world = await outside()
  await world.advance(5 * HOUR)
  await missedCall(world, FORWARDED)
  await world.kill()
  await world.start(-2 * HOUR)
  const call = await missedCall(world, FORWARDED)
  expect(world.fake.textsTo(call.from)).toEqual([])
  expect((await world.call(call.sid)).decision?.code).toBe('held')
  const raised = world.program().events.filter(({ event }) => event === 'problem.raised')
  expect(raised.map(({ data }) => data['code'])).toEqual(['clock_wrong'])
  await world.jump(2 * HOUR)
  // What was missed by a wrong clock is late by the right one (D5).
  expect((await world.call(call.sid)).decision?.code).toMatch(/^(?:texted|learnt_late_texted)$/)
  expect(world.fake.textsTo(call.from)).toHaveLength(1)
})

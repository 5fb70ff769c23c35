import { expect, test } from 'vitest'
import { caller, missedCall, newCaller, text, type Caller } from './outside/caller.ts'
import { CELL, FORWARDED, HOUR, MINUTE, outside, PARALLEL, RING, type Outside } from './outside/outside.ts'

const OTHER_CELL = '+15125550160'
const RING_TO = '+15125550161'
const DIALLED = '+15125550162'

const manyLines = [
  { number: RING, label: 'sign', source: 'listing_sign', mode: 'ring_first', ringTo: RING_TO },
  { number: FORWARDED, label: 'cell', source: 'direct', mode: 'forwarded', agent: { name: 'Ben', cell: OTHER_CELL } },
  {
    number: PARALLEL,
    label: 'voice',
    source: 'google_voice',
    mode: 'parallel',
    dialledNumber: DIALLED,
    otherSenderAcceptedAt: '2026-11-01T00:00:00Z',
  },
]

interface From {
  readonly from: string
  readonly code: string
  readonly phone: string | null
}

const withheld = [
  'anonymous',
  'Anonymous',
  'unknown',
  'UNAVAILABLE',
  'restricted',
  'private',
  'blocked',
  '',
  '+266696687',
  '+86282452253',
  '+8656696',
  '+2562533',
  '+7378742833',
].map((from): From => ({ from, code: 'withheld_number', phone: null }))

const unusable = ['12345', '266', 'client:maria', 'sip:x@y.example', '5125550142', 'abc', '+'].map((from): From => ({
  from,
  code: 'not_textable',
  phone: null,
}))

const untextable = [
  '+18005550142',
  '+18885550142',
  '+18335550142',
  '+19005550142',
  '+14165550142',
  '+18765550142',
  '+12425550142',
  '+447700900123',
  '+525555550142',
  '+15555550142',
  '+15125550',
].map((from): From => ({ from, code: 'not_textable', phone: from }))

const own = [RING, FORWARDED, PARALLEL, CELL, OTHER_CELL, RING_TO, DIALLED].map((from): From => ({
  from,
  code: 'own_number',
  phone: from,
}))

const textable = ['+17875550142', '+16716470142', '+13405550142', '+16846330142', '+16702340142', '+12125550142'].map(
  (from): From => ({ from, code: 'texted', phone: from }),
)

const modes = [
  { mode: 'ring_first', line: RING },
  { mode: 'forwarded', line: FORWARDED },
  { mode: 'parallel', line: PARALLEL },
]

test.for(modes)(
  'D2 in mode $mode every kind of caller is shown with its reason',
  { timeout: 60_000 },
  async ({ line }) => {
    const world = await outside({ settings: { lines: manyLines } })
    for (const { from, code, phone } of [...withheld, ...unusable, ...untextable, ...own, ...textable]) {
      const call = await missed(world, line, from)
      const shown = await world.call(call.sid)
      const texts = world.fake.textsTo(from)
      expect
        .soft({ outcome: shown.outcome, code: shown.decision?.code, phone: shown.phone, texts: texts.length }, from)
        .toEqual({ outcome: 'missed', code, phone, texts: code === 'texted' ? 1 : 0 })
      expect.soft(shown.decision?.sentence, from).toMatch(/^[A-Z][^]{10,198}\.$/)
      expect.soft(shown.decision?.sentence, from).not.toContain(from === '' ? '\u0000' : from)
      if (phone === null) expect.soft(shown.leadId, from).toBeNull()
      await world.advance(HOUR)
    }
    const texted = [...new Set(world.fake.messages.map(({ to }) => to))]
    expect(texted.flatMap((to) => world.fake.answersTo(to))).toHaveLength(textable.length)
  },
)

test.for(['client', 'vendor', 'personal', 'spam'])(
  'D2 somebody marked as %s is not texted in any mode',
  async (kind) => {
    const world = await outside()
    const from = newCaller()
    await text(world, RING, from, 'Hello')
    const { lead } = await world.result<{ lead: { id: string } }>('lead.read', { phone: from })
    await world.result('lead.update', { leadId: lead.id, class: kind })
    for (const { line } of modes) {
      const call = await missed(world, line, from)
      expect(await world.call(call.sid)).toMatchObject({ outcome: 'missed', decision: { code: 'not_a_lead' } })
      await world.advance(HOUR)
    }
    expect(world.fake.textsTo(from)).toEqual([])
    await world.result('lead.update', { leadId: lead.id, class: 'lead' })
    await missed(world, FORWARDED, from)
    expect(world.fake.textsTo(from)).toHaveLength(1)
  },
)

test.for([
  { code: 21614, first: 'text_refused', next: 'not_textable' },
  { code: 21211, first: 'text_refused', next: 'not_textable' },
  { code: 21612, first: 'text_refused', next: 'text_refused' },
  { code: 21610, first: 'opted_out', next: 'opted_out' },
])('D2 what Twilio refuses with $code is known at the next call', async ({ code, first, next }) => {
  const world = await outside()
  world.fake.onCreate = () => ({ refuse: code, status: 400 })
  const call = await missedCall(world, RING)
  expect((await world.call(call.sid)).decision?.code).toBe(first)
  expect((await world.tasks()).map(({ kind }) => kind)).toEqual(['manual_callback'])
  await world.advance(HOUR)
  const again = await missedCall(world, RING, call.from)
  expect((await world.call(again.sid)).decision?.code).toBe(next)
  expect(world.fake.messages).toEqual([])
})

test.for([30005, 30006])('D2 what the carrier reports as %s is known at the next call', async (errorCode) => {
  const world = await outside()
  world.fake.settleAs = { status: 'undelivered', errorCode }
  const call = await missedCall(world, FORWARDED)
  await world.advance(MINUTE)
  expect((await world.call(call.sid)).decision?.code).toBe('text_undelivered')
  await world.advance(HOUR)
  const again = await missedCall(world, RING, call.from)
  expect((await world.call(again.sid)).decision?.code).toBe('not_textable')
  expect(world.fake.textsTo(call.from)).toHaveLength(1)
})

test.for([
  { status: 401, code: 20003 },
  { status: 403, code: 20005 },
  { status: 400, code: 21606 },
  { status: 400, code: 21608 },
])('D9 $status $code stops the line, and each waiting person becomes a task', async ({ status, code }) => {
  const world = await outside()
  world.fake.onCreate = () => ({ refuse: code, status })
  const call = await missedCall(world, RING)
  expect((await world.call(call.sid)).decision?.code).toBe('line_blocked')
  world.fake.onCreate = () => 'none'
  const next = await missedCall(world, RING)
  expect((await world.call(next.sid)).decision?.code).toBe('line_blocked')
  expect(world.fake.messages).toEqual([])
  expect((await world.tasks()).map(({ kind }) => kind)).toEqual(['manual_callback', 'manual_callback'])
  const problems = world.program().events.filter(({ event }) => event === 'problem.raised')
  expect(problems.map(({ data }) => data['code'])).toEqual(['line_blocked'])
  // Another line goes on unless the account itself is refused.
  const other = await missedCall(world, FORWARDED)
  expect((await world.call(other.sid)).decision?.code).toBe('texted')
})

test('D9 a line refused with 401 or 403 is tried again within the hour', async () => {
  const world = await outside()
  world.fake.onCreate = () => ({ refuse: 20003, status: 401 })
  await missedCall(world, RING)
  world.fake.onCreate = () => 'none'
  await world.advance(HOUR + MINUTE)
  const call = await missedCall(world, RING)
  expect((await world.call(call.sid)).decision?.code).toBe('texted')
  const cleared = world.program().events.filter(({ event }) => event === 'problem.cleared')
  expect(cleared.map(({ data }) => data['code'])).toEqual(['line_blocked'])
})

async function missed(world: Outside, line: string, from: string): Promise<Caller> {
  if (line !== PARALLEL) return missedCall(world, line, from)
  const call = caller(world, line, from)
  await call.voice()
  await world.advance(25_000)
  await call.pickedUp()
  await world.settle()
  return call
}

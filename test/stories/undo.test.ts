import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AgentAct, Report } from '../../main/domain/words/event.ts'
import type { MessageSid } from '../../main/domain/words/identifiers.ts'
import { hours, minutes, seconds } from '../../main/domain/words/instant.ts'
import type { PersonFile } from '../../main/domain/words/person-file.ts'
import { desk } from '../fixtures/desk.ts'
import { deskWithWindow } from '../fixtures/window.ts'
import { callerNumber } from '../fixtures/policy.ts'

type Given = ReturnType<typeof deskWithWindow>
const leadId = (given: Given) => given.file(callerNumber).person?.id ?? ''
const notAccepted: Report = { is: 'not_accepted', retryAfter: null }

/** All of a file but the memory of the last action, and when a text that was judged anew was made. */
function standing({ person, calls, messages, tasks, numbers }: PersonFile) {
  const { lastAction: _memory, ...rest } = person ?? { lastAction: null }
  const said = calls.map(({ id, outcome, decision, leansOn }) => ({ id, outcome, code: decision?.code, leansOn }))
  return { rest, said, texts: messages.map(({ id, state }) => `${id} ${state}`), tasks, numbers }
}

const actions = [
  ['lead.pause', {}],
  ['lead.takeOver', {}],
  ['lead.markDone', {}],
  ['lead.logCall', {}],
  ['lead.update', { class: 'client' }],
  ['lead.update', { stage: 'closed' }],
] as const

test.each(actions)('look.md 3 %s %j is taken back exactly, and its text is judged anew', async (method, more) => {
  const given = deskWithWindow()
  given.twilio.send = () => notAccepted
  given.misses('CA1')
  given.passes(minutes(12))
  given.misses('CA2')
  const before = standing(given.file(callerNumber))
  const { actionId } = await given.ask(method, { leadId: leadId(given), ...more })
  expect(standing(given.file(callerNumber))).not.toEqual(before)
  given.restarts(seconds(30))
  given.twilio.send = (_text, nth) => ({ is: 'accepted', sid: `SM${nth}` as MessageSid })
  const tried = given.sent.length
  given.twilio.lists = () => null
  given.restarts()
  await given.ask('lead.undo', { actionId })
  expect(given.sent.length).toBe(tried) // nothing automatic before Twilio was listened to (D8)
  const after = standing(given.file(callerNumber))
  const held = (code: string | undefined) => (code === 'held' ? 'texted' : code)
  expect({ ...after, said: after.said.map((call) => ({ ...call, code: held(call.code) })) }).toEqual(before)
  given.twilio.lists = () => []
  given.passes(minutes(1))
  expect(new Set(given.sent.slice(tried).map(({ id }) => id)).size).toBeLessThanOrEqual(1)
  expect(given.complaints).toEqual([])
})

test('look.md 3 undone twice, an older action, and one that never was', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  const paused = await given.ask('lead.pause', { leadId: leadId(given) })
  const resumed = await given.ask('lead.resume', { leadId: leadId(given) })
  const undo = async (actionId: string) => (await given.refusalOf('lead.undo', { actionId }))?.code
  expect(await undo(paused.actionId)).toBe('conflict')
  expect(await undo(resumed.actionId)).toBeUndefined()
  expect((await given.ask('lead.read', { leadId: leadId(given) })).lead.state).toBe('paused')
  expect(await undo(resumed.actionId)).toBe('conflict')
  expect(await undo(`${leadId(given)}/9`)).toBe('not_found')
  expect(await undo('nobody/1')).toBe('not_found')
  expect(await undo('1')).toBe('not_found')
})

test.each<[string, (given: Given) => unknown]>([
  ['they replied', (given) => given.replies('Hello?')],
  ['they asked for no more texts', (given) => given.replies('STOP')],
  ['they called again', (given) => given.misses('CA2')],
  [
    'the agent wrote',
    (given) => given.acts({ is: 'wrote', message: 'm' as never, line: given.lines[0]?.number as never, body: 'Hi' }),
  ],
  ['the agent marked an opt-out', (given) => given.acts({ is: 'opted_out' })],
  ['the agent did something else', (given) => given.acts({ is: 'took_over' })],
])('look.md 3 an action is not taken back once %s', async (_what, happens) => {
  const given = deskWithWindow()
  given.misses('CA1')
  const { actionId } = await given.ask('lead.pause', { leadId: leadId(given) })
  happens(given)
  const refusal = await given.refusalOf('lead.undo', { actionId })
  expect([refusal?.code, refusal?.message]).toEqual(['conflict', expect.stringMatching(/something else/)])
})

test('look.md 3 that a text of before arrived is no reason against taking an action back', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  const { actionId } = await given.ask('lead.markDone', { leadId: leadId(given) })
  given.twilio.delivery = (sid) => ({ is: 'delivered', sid })
  given.passes(minutes(2))
  await given.ask('lead.undo', { actionId })
  expect((await given.ask('inbox.people', {})).people[0]?.group).toBe('waiting')
})

test('R10 done ends the wait and closes the tasks to call; reading does not; their next word begins it anew', async () => {
  const given = deskWithWindow({ followUp: false })
  given.misses('CA1')
  const lead = { leadId: leadId(given) }
  const group = async () => (await given.ask('inbox.people', {})).people[0]?.group
  await given.ask('lead.read', lead)
  expect(await group()).toBe('waiting')
  const { tasks } = await given.ask('lead.markDone', lead)
  expect([await group(), tasks.map(({ state }) => state)]).toEqual(['rest', ['done']])
  given.passes(hours(1))
  given.replies('Hello?')
  expect(await group()).toBe('waiting')
})

test('R10 a word that was said before "done" and is only learned of afterwards is not lost', async () => {
  const given = deskWithWindow()
  given.misses('CA1')
  given.passes(hours(1))
  await given.ask('lead.markDone', { leadId: leadId(given) })
  const old = { sid: 'SMold' as MessageSid, line: given.lines[0]?.number as never, from: callerNumber }
  given.handle({ type: 'MessageReceived', ...old, body: 'Hello?', media: [], at: (given.now() - 60_000) as never })
  expect((await given.ask('inbox.people', {})).people[0]).toMatchObject({ group: 'waiting', waitingFor: 'reply' })
})

test('S43 S45 a call by hand is a take-over, ends the wait, and takes back what has not left', async () => {
  const given = deskWithWindow()
  given.twilio.send = () => notAccepted
  given.misses('CA1')
  const { lead, timeline } = await given.ask('lead.call', { leadId: leadId(given) })
  expect(lead.state).toBe('taken_over')
  expect(timeline.at(-1)?.decision?.sentence).toMatch(/^You called them yourself/)
  expect(given.view().texts).toEqual({ 'first-text:CA1': 'first_text canceled' })
  expect((await given.ask('inbox.people', {})).counts).toEqual({ waiting: 0, followUp: 0, rest: 1 })
})

test.each(['lead.markDone', 'lead.call', 'lead.logCall'])(
  '%s of nobody is "not found", and needs a lead',
  async (method) => {
    const given = deskWithWindow()
    expect((await given.refusalOf(method, { leadId: 'nobody' }))?.code).toBe('not_found')
    expect((await given.refusalOf(method, {}))?.code).toBe('bad_request')
  },
)

const act = fc.constantFrom<AgentAct>(
  { is: 'marked_done' },
  { is: 'paused', until: null },
  { is: 'resumed' },
  { is: 'took_over' },
  { is: 'called' },
  { is: 'changed', changes: { class: 'client' } },
)
const step = fc.oneof(
  { weight: 4, arbitrary: act.map((what) => ({ is: 'acts', what }) as const) },
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 2 }).map((back) => ({ is: 'undoes', back }) as const) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 1200 }).map((by) => ({ is: 'passes', by }) as const) },
  { weight: 1, arbitrary: fc.constantFrom({ is: 'restarts' } as const, { is: 'sleeps' } as const) },
  { weight: 1, arbitrary: fc.constantFrom({ is: 'replies' } as const, { is: 'misses' } as const) },
)
const fate = fc.constantFrom<Report | 'silent'>(
  { is: 'accepted', sid: 'SM1' as MessageSid },
  { is: 'unknown' },
  notAccepted,
  notAccepted,
  'silent',
)

test('whatever the agent does and takes back, no call is ever texted twice', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), fc.array(fate, { minLength: 1, maxLength: 4 }), (steps, fates) => {
      const given = desk()
      const perhapsTaken: string[] = []
      given.twilio.send = ({ id }, nth) => {
        const answer = fates[(nth - 1) % fates.length] ?? 'silent'
        if (answer === 'silent' || answer.is !== 'not_accepted') perhapsTaken.push(id)
        return answer !== 'silent' && answer.is === 'accepted' ? { ...answer, sid: `SM${nth}` as MessageSid } : answer
      }
      given.misses('CA0')
      for (const [n, next] of steps.entries()) {
        const nth = given.file(callerNumber).person?.lastAction?.nth ?? 0
        if (next.is === 'acts') given.acts(next.what)
        if (next.is === 'undoes') given.acts({ is: 'undid', nth: nth - next.back })
        if (next.is === 'passes') given.passes(seconds(next.by))
        if (next.is === 'restarts') given.restarts(seconds(5))
        if (next.is === 'sleeps') given.sleeps(minutes(20))
        if (next.is === 'replies') given.replies(`Hello ${n}`)
        if (next.is === 'misses') given.misses(`CA${n + 1}`)
      }
      given.passes(hours(1))
      expect(perhapsTaken.length).toBe(new Set(perhapsTaken).size)
      expect(given.complaints).toEqual([])
    }),
    { numRuns: 80 },
  )
})

test('look.md 3, S46 a take-over that is undone when the text is of no more use leaves no call leaning on it', async () => {
  const given = deskWithWindow()
  given.twilio.lists = () => null
  given.restarts()
  given.misses('CA1')
  given.misses('CA2')
  given.passes(minutes(23 * 60 + 58))
  const { actionId } = await given.ask('lead.logCall', { leadId: leadId(given) })
  given.passes(minutes(5))
  await given.ask('lead.undo', { actionId })
  const said = given.file(callerNumber).calls.map(({ decision, leansOn }) => [decision?.code, leansOn])
  expect(said).toEqual([
    ['learnt_too_late', null],
    ['learnt_too_late', null],
  ])
})

test.each(['lead.pause', 'lead.takeOver', 'lead.logCall', 'lead.update'] as const)(
  'look.md 3, R8 %s in the middle of a sequence is taken back, and the sequence goes on as if nothing had been',
  async (method) => {
    const given = deskWithWindow()
    given.misses('CA1')
    given.passes(minutes(60 * 25))
    const touches = async () => (await given.ask('lead.read', { leadId: leadId(given) })).enrollment
    const before = await touches()
    const more = method === 'lead.update' ? { class: 'client' as const } : {}
    const { actionId } = await given.ask(method, { leadId: leadId(given), ...more })
    expect((await touches())?.state).not.toBe('active')
    await given.ask('lead.undo', { actionId })
    expect(await touches()).toEqual(before)
    given.passes(hours(24 * 8))
    expect(given.sent).toHaveLength(6)
  },
)

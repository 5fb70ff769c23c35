import { describe, expect, test } from 'vitest'
import { caller, known, newCaller, type Caller } from './outside/caller.ts'
import { FORWARDED, outside, PARALLEL, RING, UNSCREENED, type Outside } from './outside/outside.ts'

/** A request Twilio makes, or the clock that goes on that many seconds. */
type Step = number | ((call: Caller) => Promise<unknown>)

interface Case {
  readonly says: string
  readonly line: string
  readonly begin: readonly Step[]
  /** The reports of the end, which may come in any order and twice. */
  readonly reports: readonly Step[]
  /** What follows when the reports are in. */
  readonly after?: readonly Step[]
  readonly outcome: string
  readonly code: string
  /** Order matters by D1 itself: only the order given is tried. */
  readonly ordered?: true
}

const bridged =
  (status: string, callStatus = 'in-progress'): Step =>
  (call) =>
    call.dialed(status, { bridged: true, callStatus })
const unbridged =
  (status: string, callStatus = 'in-progress'): Step =>
  (call) =>
    call.dialed(status, { bridged: false, callStatus })
const silent =
  (status: string, callStatus = 'in-progress'): Step =>
  (call) =>
    call.dialed(status, { callStatus })
const ended =
  (status: string): Step =>
  (call) =>
    call.ended(status)
const leg =
  (status: string): Step =>
  (call) =>
    call.leg(status)
const screen: Step = (call) => call.screen()
const press =
  (digit: string): Step =>
  (call) =>
    call.press(digit)
const pickedUp =
  (status = 'ringing'): Step =>
  (call) =>
    call.pickedUp(status)

const missed = { outcome: 'missed', code: 'texted' }
const answered = { outcome: 'answered', code: 'answered' }
const abandoned = { outcome: 'abandoned', code: 'abandoned_call' }

const ring = (seconds: number): readonly Step[] => [leg('initiated'), leg('ringing'), seconds]

const rung: readonly Omit<Case, 'line'>[] = [
  {
    says: 'nobody picks up',
    begin: ring(20),
    reports: [leg('no-answer'), unbridged('no-answer'), ended('completed')],
    ...missed,
  },
  { says: 'busy', begin: ring(6), reports: [leg('busy'), unbridged('busy'), ended('completed')], ...missed },
  {
    says: 'a number that cannot be reached',
    begin: ring(1),
    reports: [leg('failed'), unbridged('failed'), ended('completed')],
    ...missed,
  },
  {
    says: 'the agent declines at the network',
    begin: ring(7),
    reports: [leg('canceled'), unbridged('canceled', 'ringing'), ended('completed')],
    ...missed,
  },
  {
    says: 'the phone is off and fails within 5 s, the caller is there',
    begin: ring(2),
    reports: [unbridged('no-answer', 'ringing')],
    after: [8, ended('completed')],
    ...missed,
  },
  {
    says: 'voicemail picks up',
    begin: [...ring(18), leg('in-progress'), screen, 8],
    reports: [leg('completed'), unbridged('completed'), ended('completed')],
    ...missed,
  },
  {
    says: 'a wrong key',
    begin: [...ring(6), screen, 2, press('2')],
    reports: [leg('completed'), unbridged('completed'), ended('completed')],
    ...missed,
  },
  {
    says: '1 was pressed',
    begin: [...ring(6), screen, 2, press('1'), 60],
    reports: [leg('completed'), bridged('completed', 'completed'), ended('completed')],
    ...answered,
  },
  {
    says: '1 was pressed, DialBridged absent',
    begin: [...ring(6), screen, 2, press('1'), 60],
    reports: [leg('completed'), silent('completed')],
    after: [ended('completed')],
    ...answered,
  },
  {
    says: '1 was pressed, DialBridged says no',
    begin: [...ring(6), screen, 2, press('1')],
    reports: [leg('completed'), unbridged('completed')],
    after: [ended('completed')],
    ...missed,
  },
  {
    says: 'nothing pressed, DialBridged absent',
    begin: [...ring(18), screen, 8],
    reports: [leg('completed'), silent('completed'), ended('completed')],
    ...missed,
  },
  {
    says: 'the caller leaves after 3 s',
    begin: ring(3),
    reports: [leg('canceled'), unbridged('canceled', 'completed'), ended('completed')],
    ...abandoned,
  },
  {
    says: 'the caller leaves after 3 s, status no-answer',
    begin: ring(3),
    reports: [unbridged('canceled', 'no-answer'), ended('no-answer')],
    ...abandoned,
  },
  {
    says: 'the caller leaves after 4.999 s',
    begin: ring(4.999),
    reports: [unbridged('canceled', 'canceled'), ended('canceled')],
    ...abandoned,
  },
  {
    says: 'the caller leaves after 5 s',
    begin: ring(5),
    reports: [unbridged('canceled', 'canceled'), ended('canceled')],
    ...missed,
  },
  {
    says: 'the caller leaves during the screen, then 1 is pressed',
    begin: [...ring(8), screen, 2, unbridged('canceled', 'completed')],
    reports: [press('1'), ended('completed')],
    ...missed,
  },
  {
    says: 'the caller leaves, DialBridged absent, 1 comes after',
    begin: [...ring(8), screen, 2],
    reports: [silent('completed', 'completed'), press('1'), ended('completed')],
    ordered: true,
    ...missed,
  },
  {
    says: 'no report of the leg: no-answer decides at once',
    begin: ring(20),
    reports: [ended('no-answer')],
    ...missed,
  },
  { says: 'no report of the leg: busy decides at once', begin: ring(8), reports: [ended('busy')], ...missed },
  { says: 'no report of the leg: no-answer within 5 s', begin: ring(3), reports: [ended('no-answer')], ...abandoned },
  {
    says: 'no report of the leg: completed waits 3 s',
    begin: ring(20),
    reports: [ended('completed')],
    after: [3],
    ...missed,
  },
  {
    says: 'no report of the leg: canceled waits 3 s',
    begin: ring(12),
    reports: [ended('canceled')],
    after: [3],
    ...missed,
  },
  {
    says: 'no report of the leg: failed waits 3 s',
    begin: ring(12),
    reports: [ended('failed')],
    after: [3],
    ...missed,
  },
  {
    says: 'no report of the leg: canceled within 5 s',
    begin: ring(3),
    reports: [ended('canceled')],
    after: [3],
    ...abandoned,
  },
  {
    says: 'the report comes within the 3 s',
    begin: [...ring(6), screen, 2, press('1'), 9],
    reports: [ended('completed')],
    after: [2, bridged('completed', 'completed'), 5],
    ...answered,
  },
  {
    says: 'the leg and the call have ended, 1 was pressed, no report',
    begin: [...ring(6), screen, 2, press('1'), 9],
    reports: [leg('completed'), ended('completed')],
    after: [3],
    ...answered,
  },
  {
    says: 'the leg and the call have ended, nothing pressed, no report',
    begin: [...ring(18), screen, 8],
    reports: [leg('completed'), ended('completed')],
    after: [3],
    ...missed,
  },
  {
    says: 'the leg ended unanswered, then the call, no report',
    begin: ring(20),
    reports: [leg('no-answer'), ended('completed')],
    after: [3],
    ...missed,
  },
]

const others: readonly Case[] = [
  {
    says: 'without screening completed is answered',
    line: UNSCREENED,
    begin: ring(8),
    reports: [leg('completed'), silent('completed'), ended('completed')],
    ...answered,
  },
  {
    says: 'without screening nobody picks up',
    line: UNSCREENED,
    begin: ring(20),
    reports: [leg('no-answer'), silent('no-answer'), ended('completed')],
    ...missed,
  },
  { says: 'whoever arrives was missed', line: FORWARDED, begin: [], reports: [ended('completed')], ...missed },
  { says: 'however short', line: FORWARDED, begin: [], reports: [ended('no-answer')], ...missed },
  { says: 'gone after 1 s', line: FORWARDED, begin: [1], reports: [ended('canceled')], ...missed },
  {
    says: 'after a voicemail',
    line: FORWARDED,
    begin: [30, (call) => call.recorded(20)],
    reports: [ended('completed')],
    ...missed,
  },
  { says: 'nobody else takes it', line: PARALLEL, begin: [25], reports: [pickedUp(), ended('completed')], ...missed },
  { says: 'taken elsewhere', line: PARALLEL, begin: [12], reports: [ended('completed')], ...answered },
  { says: 'given up', line: PARALLEL, begin: [24], reports: [ended('no-answer')], ...answered },
  { says: 'given up at once', line: PARALLEL, begin: [1], reports: [ended('canceled')], ...answered },
  {
    says: 'gone as we would pick up',
    line: PARALLEL,
    begin: [25],
    reports: [pickedUp('completed'), ended('completed')],
    ...answered,
  },
]

const cases: readonly Case[] = [...rung.map((one) => ({ ...one, line: RING })), ...others]

const names: Readonly<Record<string, string>> = {
  [RING]: 'ring_first',
  [FORWARDED]: 'forwarded',
  [PARALLEL]: 'parallel',
  [UNSCREENED]: 'ring_first without screening',
}

describe.each([
  { who: 'a new caller', name: null },
  { who: 'a known caller', name: 'Ana Ruiz' },
])('D1 $who', ({ name }) => {
  describe.each(Object.keys(names).map((line) => ({ line, mode: names[line] })))('$mode', ({ line }) => {
    const ofLine = cases.filter((one) => one.line === line)
    test('each case, in order, reversed, and each report twice', { timeout: 60_000 }, async () => {
      const world = await outside()
      for (const one of ofLine) {
        const orders = one.ordered ? [one.reports] : [one.reports, one.reports.toReversed()]
        for (const reports of orders) {
          for (const times of [1, 2]) {
            const from = name === null ? newCaller() : await known(world, RING, name)
            const call = caller(world, one.line, from)
            await walk(world, call, [(call) => call.voice(), ...one.begin], times)
            await walk(world, call, [...reports, ...(one.after ?? [])], times)
            await expectVerdict(world, call, one, name, `${one.says}, ${times} times, order ${orders.indexOf(reports)}`)
          }
        }
      }
    })
  })
})

/** Each request as often as that: the second one at the same moment as the first. */
async function walk(world: Outside, call: Caller, steps: readonly Step[], times: number): Promise<void> {
  for (const step of steps) {
    if (typeof step === 'number') await world.advance(step * 1000)
    else await Promise.all(Array.from({ length: times }, () => step(call)))
  }
}

async function expectVerdict(
  world: Outside,
  call: Caller,
  { outcome, code, line }: Case,
  name: string | null,
  says: string,
) {
  await world.settle()
  const shown = await world.call(call.sid)
  const texts = world.fake.textsTo(call.from).map(({ from, body }) => ({ from, body }))
  const hello = name === null ? 'Hi, this is Maria Lopez' : 'Hi Ana, this is Maria Lopez'
  const isTexted = code === 'texted'
  expect
    .soft(
      {
        outcome: shown.outcome,
        code: shown.decision?.code,
        texts,
        seconds: shown.firstText?.secondsAfterCall,
        name: shown.name,
      },
      says,
    )
    .toEqual({
      outcome,
      code,
      texts: isTexted
        ? [
            {
              from: line,
              body: `${hello} - I just missed your call. What's the best time to connect? Happy to call you right back or answer any questions here.`,
            },
          ]
        : [],
      // The 3 s that D1 waits for a report count.
      seconds: isTexted ? expect.toSatisfy((seconds: number) => seconds <= 3) : undefined,
      name,
    })
  expect.soft(shown.decision?.sentence, says).toMatch(/^[A-Z][^]{10,198}\.$/)
  // Nothing later changes it, and nothing more is sent.
  await world.advance(30_000)
  expect.soft((await world.call(call.sid)).decision?.code, `${says}, later`).toBe(code)
  expect.soft(world.fake.textsTo(call.from), says).toHaveLength(isTexted ? 1 : 0)
}

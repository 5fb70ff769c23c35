import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { caller, missedCall, newCaller, type Caller } from './outside/caller.ts'
import type { Fault } from './outside/faults.ts'
import { FORWARDED, MINUTE, orNothing, outside, RING, SID, TOKEN, type Outside } from './outside/outside.ts'
import { killAll } from './outside/program.ts'

/** `RINGBACK_FULL=1` tries every trouble. */
const isFull = process.env['RINGBACK_FULL'] === '1'
const short: readonly Fault[] = ['500', 'html', 'redirect_taken', 'drip_taken']

/** What ends a call that no text is certain of, together with a task. */
const explained = ['text_in_doubt', 'learnt_too_late', 'text_refused']

afterEach(killAll)

/** Each lasts so many minutes; those that cost a time-out for every question last less. */
const allTroubles: readonly (readonly [fault: Fault, minutes: number])[] = [
  ['500', 60],
  ['503_taken', 60],
  ['html', 60],
  ['html_taken', 60],
  ['redirect', 60],
  ['redirect_taken', 60],
  ['reset', 10],
  ['reset_taken', 10],
  ['hang_taken', 0.5],
  ['drip_taken', 0.5],
]
const troubles = isFull ? allTroubles : allTroubles.filter(([fault]) => short.includes(fault))

test.for(troubles)(
  'D8 D9 for a while Twilio answers everything with %s: nobody is texted twice, nobody is lost',
  { timeout: 60_000 },
  async ([fault, minutes]) => {
    const world = await outside()
    await missedCall(world, FORWARDED)
    world.fake.onCreate = () => fault
    world.fake.onRead = () => fault
    const calls = [await missedCall(world, FORWARDED), await missedCall(world, RING)]
    for (let n = 0; n < minutes; n += minutes / 2) await world.advance((MINUTE * minutes) / 2)
    calls.push(await missedCall(world, FORWARDED))
    world.fake.onCreate = () => 'none'
    world.fake.onRead = () => 'none'
    for (let n = 0; n < 25; n++) await world.advance(MINUTE)
    expect(await lostOrDoubled(world, calls)).toEqual([])
    expect(problems(world)).toEqual(['problem.raised', 'problem.cleared'])
  },
)

test.for(['goes away', 'has no name'] as const)(
  'D8 no network at the start: %s; ready does not wait, and says what is wrong',
  async (how) => {
    const world = await outside({ started: false })
    if (how === 'goes away') await world.fake.goAway()
    else changeTwilio(world, { apiBaseUrl: 'http://twilio.invalid' })
    const startedAt = performance.now()
    await world.start()
    expect(performance.now() - startedAt).toBeLessThan(6_000)
    const calls = [await missedCall(world, FORWARDED), await missedCall(world, RING)]
    await world.advance(2 * MINUTE)
    expect(world.fake.messages).toEqual([])
    expect(problems(world)).toEqual(['problem.raised'])
    const [told] = world.program().events.filter(({ data }) => data['code'] === 'twilio_unreachable')
    expect(told?.data).toMatchObject({
      sentence: expect.stringMatching(/\.$/) as string,
      whatToDo: expect.stringMatching(/\.$/) as string,
    })

    if (how === 'has no name') return
    await world.fake.comeBack()
    for (let n = 0; n < 3; n++) await world.advance(MINUTE)
    expect(problems(world)).toEqual(['problem.raised', 'problem.cleared'])
    expect(calls.map(({ from }) => world.fake.textsTo(from).length)).toEqual([1, 1])
    for (let n = 0; n < 20; n++) await world.advance(MINUTE)
    expect(await lostOrDoubled(world, calls)).toEqual([])
  },
)

test.for([
  { says: 'one SIGTERM: it waits 5 s at most', signals: 1, withinMs: 8_000 },
  { says: 'SIGTERM and SIGINT: the second ends it at once', signals: 2, withinMs: 2_500 },
])(
  'contract: the end is asked for during a send that hangs, $says',
  { timeout: 30_000 },
  async ({ signals, withinMs }) => {
    const world = await outside({ started: false })
    changeTwilio(world, { requestTimeoutSeconds: 30 })
    await world.start()
    await world.settle()
    const sending = new Promise<void>((resolve) => {
      world.fake.onCreate = () => (resolve(), 'hang_taken')
    })
    const call = caller(world, FORWARDED, newCaller())
    await call.voice()
    await sending
    const startedAt = performance.now()
    world.program().signal('SIGTERM')
    if (signals === 2) {
      await new Promise((resolve) => setTimeout(resolve, 200))
      world.program().signal('SIGINT')
    }
    expect(await world.program().ended).toBe(0)
    expect(performance.now() - startedAt).toBeLessThan(withinMs)

    world.fake.onCreate = () => 'none'
    await world.start(1000)
    for (let n = 0; n < 20; n++) await world.advance(MINUTE)
    expect(await lostOrDoubled(world, [call])).toEqual([])
    expect(world.fake.textsTo(call.from)).toHaveLength(1)
  },
)

test(
  'contract: SIGTERM while calls come in: each that was answered with 2xx is texted once, before or after',
  { timeout: 30_000 },
  async () => {
    const world = await outside()
    await world.settle()
    const calls = Array.from({ length: 60 }, () => caller(world, FORWARDED, newCaller()))
    const answers = calls.map(async (call, n) => {
      if (n === 30) world.program().signal('SIGTERM')
      return (await orNothing(call.voice()))?.status === 200 ? call : undefined
    })
    const answered = (await Promise.all(answers)).flatMap((call) => call ?? [])
    expect(await world.program().ended).toBe(0)
    await world.start(1000)
    for (let n = 0; n < 20; n++) await world.advance(MINUTE)
    expect(await lostOrDoubled(world, answered)).toEqual([])
  },
)

/** Those who got more than one text, or none and no task that says so. */
async function lostOrDoubled(world: Outside, calls: readonly Caller[]): Promise<readonly string[]> {
  const shown = new Map((await world.calls()).map((call) => [call.id, call]))
  const tasks = new Set((await world.tasks()).map(({ leadId }) => leadId))
  return calls.flatMap(({ sid, from }) => {
    const texts = world.fake.textsTo(from).length
    const call = shown.get(sid)
    const code = call?.decision?.code ?? 'unknown'
    const isFine = texts === 1 || (texts === 0 && explained.includes(code) && tasks.has(call?.leadId ?? ''))
    return isFine ? [] : [`${texts} texts, ${code}`]
  })
}

function problems(world: Outside): readonly string[] {
  return world
    .program()
    .events.filter(({ data }) => data['code'] === 'twilio_unreachable')
    .map(({ event }) => event)
}

function changeTwilio(world: Outside, changes: object): void {
  const file = path.join(world.folder, 'settings.json')
  const settings = JSON.parse(readFileSync(file, 'utf8')) as { twilio: object }
  const twilio = { accountSid: SID, authToken: TOKEN, ...settings.twilio, ...changes }
  writeFileSync(file, JSON.stringify({ ...settings, twilio }))
}

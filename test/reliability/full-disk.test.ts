import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { caller, known, newCaller, text, type Caller } from './outside/caller.ts'
import { FORWARDED, MINUTE, outside, RING, TOKEN, type Outside } from './outside/outside.ts'
import { smallDisk } from './outside/mounts.ts'
import { killAll } from './outside/program.ts'

const CALLS = 20

afterEach(killAll)

test(
  'D8 D9 the disk is full while calls come in: callers hear all they should, and nothing is lost or doubled',
  { timeout: 60_000 },
  async ({ skip }) => {
    const world = await outside({ started: false })
    const disk = smallDisk(path.join(world.folder, 'data'), 4)
    if (!disk) return skip()
    await world.start()
    const name = await known(world, RING, 'Ann')
    const { leadId } = (await world.calls()).find(({ phone }) => phone === name) ?? {}

    // The first call's text is with Twilio when the disk is full: its answer cannot be kept.
    world.fake.onCreate = () => {
      disk.fill()
      return 'none'
    }
    const first = caller(world, FORWARDED, newCaller())
    list(world, first, FORWARDED)
    await first.voice()
    await world.settle()
    expect(world.fake.textsTo(first.from)).toHaveLength(1)
    world.fake.onCreate = () => 'none'

    const calls = [first]
    for (let n = 0; n < CALLS; n++) {
      const line = n % 2 ? RING : FORWARDED
      const call = caller(world, line, newCaller())
      calls.push(call)
      list(world, call, line)
      const answer = await call.voice()
      expect(answer).toMatchObject({
        status: 200,
        body: expect.stringContaining(line === RING ? '<Dial' : '<Record') as string,
      })
      if (line === RING) expect((await call.dialed('no-answer', { bridged: false })).body).toContain('<Record')
      if (n % 5 === 0) await world.advance(MINUTE)
    }
    const stop = newCaller()
    const sid = 'SM' + '5'.repeat(32)
    expect((await text(world, FORWARDED, stop, 'STOP', sid)).status).toBeGreaterThanOrEqual(500)
    world.fake.put({ sid, from: stop, to: FORWARDED, body: 'STOP', direction: 'inbound' })
    const refused = await world.answer('lead.update', { leadId: leadId ?? '', name: 'Beth' })
    expect(refused.error).toMatchObject({
      code: 'internal',
      whatToDo: expect.stringMatching(/^Free some room on the disk\./) as string,
    })
    expect(world.fake.messages.filter(({ direction }) => direction === 'outbound-api')).toHaveLength(1)
    expect(problems(world)).toMatchObject([
      {
        event: 'problem.raised',
        data: {
          code: 'cannot_save',
          sentence: expect.stringMatching(/\.$/) as string,
          whatToDo: expect.stringMatching(/^Free some room on the disk\./) as string,
        },
      },
    ])

    disk.makeRoom()
    for (let n = 0; n < 40; n++) await world.advance(MINUTE)
    expect(problems(world).map(({ event }) => event)).toEqual(['problem.raised', 'problem.cleared'])
    expect(await outcomes(world, calls)).toEqual(calls.map(() => 'one text'))
    const late = caller(world, FORWARDED, stop)
    await late.voice()
    await world.settle()
    expect((await world.call(late.sid)).decision?.code).toBe('opted_out')
    expect((await world.answer('lead.update', { leadId: leadId ?? '', name: 'Beth' })).error).toBeUndefined()
    expect(world.program().stderr()).not.toContain(TOKEN)
    expect(world.program().stderr().length).toBeLessThan(100_000)
  },
)

test(
  'the program ends while the disk is full, and the next one knows all it was told',
  { timeout: 60_000 },
  async ({ skip }) => {
    const world = await outside({ started: false })
    const disk = smallDisk(path.join(world.folder, 'data'), 4)
    if (!disk) return skip()
    await world.start()
    await world.settle()
    const calls = Array.from({ length: 6 }, () => caller(world, FORWARDED, newCaller()))
    for (const [n, call] of calls.entries()) {
      if (n === 3) disk.fill()
      list(world, call, FORWARDED)
      await call.voice()
    }
    await world.settle()
    await world.kill()
    // Without room it may start or say why not; it does neither harm.
    await world.start(1000).catch((error: unknown) => expect(String(error)).toMatch(/cannot_start.*has room/))
    await world.kill()
    disk.makeRoom()
    await world.start(1000)
    for (let n = 0; n < 40; n++) await world.advance(MINUTE)
    expect(await outcomes(world, calls)).toEqual(calls.map(() => 'one text'))
  },
)

/** Of a call: one text, or none with a sentence and a task; anything else in full. */
async function outcomes(world: Outside, calls: readonly Caller[]): Promise<readonly string[]> {
  const shown = new Map((await world.calls()).map((call) => [call.id, call]))
  return calls.map(({ sid, from }) => {
    const texts = world.fake.textsTo(from).length
    const code = shown.get(sid)?.decision?.code ?? 'unknown'
    return texts === 1 && ['texted', 'learnt_late_texted'].includes(code) ? 'one text' : `${texts} texts, ${code}`
  })
}

/** As Twilio lists it, over and not answered. */
function list(world: Outside, { sid, from }: Caller, line: string): void {
  const at = { from, to: line, startedAt: world.now(), endedAt: world.now() + 1000, requests: [] }
  world.fake.calls.push({ ...at, sid, parent: null, status: 'completed' })
  if (line === RING)
    world.fake.calls.push({ ...at, sid: `${sid.slice(0, 2)}f${sid.slice(3)}`, parent: sid, status: 'no-answer' })
}

function problems(world: Outside) {
  return world.program().events.filter(({ data }) => data['code'] === 'cannot_save')
}
